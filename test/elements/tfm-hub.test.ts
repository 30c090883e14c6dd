import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fixtures } from '../../stories/tfm-hub.fixtures.js';
import { warnings } from '../helpers/console.js';
import { part, show, textOf } from '../helpers/show.js';

const hubs = (element: Element) => [...element.shadowRoot!.querySelectorAll('.hubs > li')].map((hub) => textOf(hub));
const said = () => document.getElementById('tfm-announcer')!.textContent.trim();
function look(element: Element, words: string): void {
  const field = part<HTMLInputElement>(element, 'input');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
const named = (name: string) => fixtures.find((fixture) => fixture.name === name)!;

describe('<tfm-hub>', () => {
  it('names the hub, links to its site and says when that was checked', async () => {
    const element = await show(named('named'));
    expect(textOf(part(element, 'h2'))).to.contain('Turing NW');
    expect(part<HTMLAnchorElement>(element, 'a').href).to.match(/^https?:\/\//);
    expect(textOf(element)).to.match(/Checked on \d+ \w+ \d{4}\./);
  });

  it('says how to find yours when none is set', async () => {
    const element = await show(named('none'));
    expect(part<HTMLAnchorElement>(element, 'a.main').href).to.equal(
      'https://www.ncetm.org.uk/maths-hubs/find-your-hub/',
    );
    expect(hubs(element)).to.have.length(40);
  });

  it('finds hubs by any part of their name or region, and says how many', async () => {
    const element = await show(named('found'));
    expect(hubs(element))
      .to.include('Turing NW Maths Hub North West')
      .and.to.include('North West One Maths Hub North West');
    expect(hubs(element)).to.have.length(7);
    expect(said()).to.equal('7 hubs found.');
    for (const [words, found] of [
      ['MÖBIUS', 'Mobius Maths Hub'],
      ['hull, humber', 'none'],
      ['the humber yorkshire', 'Yorkshire and the Humber Maths Hub'],
    ] as const) {
      look(element, words);
      await element.updateComplete;
      expect(hubs(element)[0] ?? 'none').to.match(new RegExp(`^${found}`));
    }
  });

  it('says where else to look when no hub is called that', async () => {
    const element = await show(named('not-found'));
    expect(textOf(element)).to.contain('0 hubs found').and.to.contain('search by place');
    expect(said()).to.equal('0 hubs found.');
  });

  it('links what a hub can be reached by, and nothing that is no address', async () => {
    const element = await show({
      ...named('contact-page'),
      dataset: (bundled) => {
        const own = named('contact-page').dataset!(bundled);
        return {
          ...own,
          hubs: own.hubs.map((hub) => (hub.id === 'own' ? { ...hub, site: 'javascript:alert(1)' } : hub)),
        };
      },
    });
    const links = [...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.deep.equal(['https://hub.example/contact', 'mailto:hello@hub.example', 'tel:01632960001']);
    warnings();
  });

  it('names a hub that is not known and shows what its tag holds', async () => {
    const element = await show(named('unknown-hub'));
    expect(textOf(part(element, '.notice')))
      .to.contain('hub="nope"')
      .and.to.contain('turing-nw');
    expect(textOf(part<HTMLSlotElement>(element, 'slot').assignedElements()[0]!)).to.equal('Write to us');
    expect(warnings()).to.have.length(1);
  });
});
