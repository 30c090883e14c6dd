import { expect } from '@open-wc/testing';
import type { TfmProgrammes } from '../../src/elements/tfm-programmes/tfm-programmes.js';
import '../../src/define.js';
import { fixtures } from '../../stories/tfm-programmes.fixtures.js';
import { warnings } from '../helpers/console.js';
import { part, show, textOf } from '../helpers/show.js';

const named = (name: string) => fixtures.find((fixture) => fixture.name === name)!;
const cards = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('programme-card')].map((card) => card.programme);

async function choose(element: TfmProgrammes, name: string, value: string): Promise<void> {
  const select = part<HTMLSelectElement>(element, `select[name="${name}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('<tfm-programmes>', () => {
  it('shows a card for every programme', async () => {
    expect(cards(await show(named('all')))).to.have.length(12);
  });

  it('shows the programmes of the phase it is set to', async () => {
    expect(cards(await show(named('primary')))).to.deep.equal([
      'years-5-8-continuity',
      'primary-mastery-readiness',
      'primary-tfm-work-group',
    ]);
  });

  it('lets the reader choose another phase and a year, and says how many programmes are left', async () => {
    const element = await show<TfmProgrammes>(named('primary'));
    await choose(element, 'phase', 'secondary');
    await choose(element, 'year', '2023/24');
    expect(cards(element)).to.contain('secondary-tfm-development').and.not.to.contain('sktm-secondary-ect');
    expect(document.getElementById('tfm-announcer')!.textContent).to.contain(
      `${cards(element).length} programmes shown.`,
    );
  });

  it('helps out when nothing fits', async () => {
    const element = await show<TfmProgrammes>(named('none-fit'));
    expect(textOf(element)).to.contain('No programme fits both choices.');
    part(element, '.empty button').click();
    await element.updateComplete;
    expect(cards(element)).to.have.length(12);
  });

  it('names a phase that is not known, says what would do, and shows what its tag holds', async () => {
    const element = await show(named('unknown-phase'));
    expect(textOf(part(element, '.notice'))).to.equal(
      'The setting phase="nope" is not one that works here. It can be primary, secondary, special or post-16.',
    );
    expect(warnings()).to.have.length(1);
  });
});
