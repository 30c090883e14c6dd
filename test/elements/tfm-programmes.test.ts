import { aTimeout, expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import type { TfmProgrammes } from '../../src/elements/tfm-programmes/tfm-programmes.js';
import '../../src/define.js';
import { ownPage } from '../../src/page/own-page.js';
import { IN_2023, type Fixture } from '../../stories/fixture.js';
import { aHundred, fixtures } from '../../stories/tfm-programmes.fixtures.js';
import { warnings } from '../helpers/console.js';
import { part, setPage, show, textOf } from '../helpers/show.js';

const named = (name: string) => fixtures.find((fixture) => fixture.name === name)!;
const cards = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('programme-card')].map((card) => card.programme);
const said = () => document.getElementById('tfm-announcer')!.textContent.trim();
const count = (element: Element) => textOf(part(element, '.count'));

async function choose(element: TfmProgrammes, name: string, value: string): Promise<void> {
  const field = part<HTMLSelectElement | HTMLInputElement>(element, `[name="${name}"]`);
  if (field instanceof HTMLInputElement) field.checked = value === 'yes';
  else field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('<tfm-programmes>', () => {
  it('shows a card for every programme', async () => {
    const element = await show(named('all'));
    expect(cards(element)).to.have.length(12);
    expect(count(element)).to.equal('12 programmes');
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
    expect(said()).to.equal(`${cards(element).length} programmes shown.`);
    expect(count(element)).to.equal(`${cards(element).length} of 12 programmes`);
  });

  it('leaves out what the rules close to a role', async () => {
    const element = await show<TfmProgrammes>(named('all'));
    await choose(element, 'role', 'trust-leader');
    expect(cards(element)).to.contain('secondary-maths-mat-leads').and.not.to.contain('secondary-subject-leadership');
    await choose(element, 'role', 'subject-leader');
    expect(cards(element)).to.contain('secondary-subject-leadership').and.not.to.contain('secondary-maths-mat-leads');
  });

  it('sorts by name and by what meets next', async () => {
    const element = await show<TfmProgrammes>(named('all'));
    const usual = cards(element);
    await choose(element, 'sort', 'name');
    const titles = [...element.shadowRoot!.querySelectorAll('programme-card')].map((card) =>
      textOf(card.shadowRoot!.querySelector('h3')),
    );
    expect(titles).to.deep.equal([...titles].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    await choose(element, 'sort', 'date');
    expect(cards(element)[0]).to.equal('sktm-secondary-ect');
    expect(cards(element).at(-1)).to.match(/^primary/);
    await choose(element, 'sort', '');
    expect(cards(element)).to.deep.equal(usual);
  });

  it('offers what goes by the reader’s answers once there are any, and not before or after', async () => {
    const element = await show<TfmProgrammes>(named('all'));
    const offered = () => [
      !!element.shadowRoot!.querySelector('[name="mine"]'),
      !!element.shadowRoot!.querySelector('[name="sort"] [value="fit"]'),
    ];
    expect(offered()).to.deep.equal([false, false]);
    ownPage().dispatch({ type: 'answer', question: 'phase', answer: ['secondary'] });
    ownPage().dispatch({ type: 'answer', question: 'role', answer: ['subject-leader'] });
    await element.updateComplete;
    expect(offered()).to.deep.equal([true, true]);
    await choose(element, 'mine', 'yes');
    expect(cards(element)).to.deep.equal(['secondary-subject-leadership']);
    await choose(element, 'sort', 'fit');
    ownPage().dispatch({ type: 'forget' });
    await element.updateComplete;
    expect(offered()).to.deep.equal([false, false]);
    expect(cards(element)).to.have.length(12);
  });

  it('puts what fits first and what does not last', async () => {
    const element = await show<TfmProgrammes>(named('answered'));
    expect(cards(element)[0]).to.equal('secondary-subject-leadership');
    expect(cards(element).at(-1)).to.equal('secondary-maths-mat-leads');
  });

  it('says which choice leaves nothing, what there would be without it, and goes there', async () => {
    const element = await show<TfmProgrammes>(named('none-fit'));
    expect(textOf(part(element, '.empty'))).to.equal(
      'No programme fits all of “Post-16”, “2019/20”. Leave out “Post-16” (2 programmes) Leave out “2019/20” (2 programmes) Show every programme',
    );
    part(element, '.empty .button:first-child').click();
    await element.updateComplete;
    expect(cards(element)).to.have.length(2);
    expect(said()).to.equal('2 programmes shown.');
    expect(element.shadowRoot!.activeElement?.getAttribute('name')).to.equal('phase');
  });

  it('shows every programme again when it is asked to', async () => {
    const element = await show<TfmProgrammes>(named('none-fit'));
    part(element, '.empty .text-button').click();
    await element.updateComplete;
    expect(cards(element)).to.have.length(12);
  });

  it('says that nothing can be joined, and how much is still open', async () => {
    const element = await show<TfmProgrammes>(named('one-in-the-way'));
    expect(textOf(part(element, '.empty'))).to.match(
      /^No programme fits “Only what I can join”\. Your answers leave 4 programmes open: more of them may tell\. Leave out/,
    );
  });

  it('names a phase that is not known, says what would do, and shows what its tag holds', async () => {
    const element = await show(named('unknown-phase'));
    expect(textOf(part(element, '.notice'))).to.equal(
      'The setting phase="nope" is not one that works here. It can be primary, secondary, special or post-16.',
    );
    expect(warnings()).to.have.length(1);
  });

  it('keeps the cards that stay, with what the reader has opened, and makes none of them anew', async () => {
    const element = await show<TfmProgrammes>({ ...named('all'), dataset: aHundred });
    const before = [...element.shadowRoot!.querySelectorAll('programme-card')];
    expect(before).to.have.length(100);
    await Promise.all(before.map((card) => card.updateComplete));
    const card = before.find(({ programme }) => programme === 'primary-mastery-readiness')!;
    const [section] = card.shadowRoot!.querySelectorAll('details');
    section!.open = true;
    let made = 0;
    for (const each of before) {
      const { render } = each;
      each.render = function (this: typeof each) {
        made++;
        return render.call(this);
      };
    }
    await choose(element, 'phase', 'primary');
    await choose(element, 'sort', 'name');
    const after = [...element.shadowRoot!.querySelectorAll('programme-card')];
    await Promise.all(after.map((each) => each.updateComplete));
    expect(after.every((each) => before.includes(each))).to.equal(true);
    expect(after.length).to.be.below(40);
    expect([section!.open, section!.isConnected, made]).to.deep.equal([true, true, 0]);
  });
});

describe('<tfm-programmes addressable>', () => {
  const here = location.href;
  const template = html`<tfm-programmes addressable></tfm-programmes>`;
  const open = (hash: string, more: Partial<Fixture> = {}): Promise<TfmProgrammes> => {
    history.pushState(null, '', hash);
    return show<TfmProgrammes>({ template, today: IN_2023, ...more });
  };
  const back = async (element: TfmProgrammes): Promise<void> => {
    const popped = oneEvent(window, 'popstate');
    history.back();
    await popped;
    await aTimeout(0);
    await element.updateComplete;
  };
  afterEach(() => history.pushState(null, '', here));

  it('keeps what the reader chooses in the address', async () => {
    const element = await open('#');
    await choose(element, 'phase', 'primary');
    await choose(element, 'sort', 'name');
    expect(location.hash).to.equal('#tfm-programmes=phase:primary,sort:name');
    await choose(element, 'phase', '');
    expect(location.hash).to.equal('#tfm-programmes=sort:name');
  });

  it('leaves the address alone where the page has not asked for it', async () => {
    history.pushState({ own: 1 }, '', '#place');
    const element = await show<TfmProgrammes>(named('all'));
    await choose(element, 'phase', 'primary');
    expect([location.hash, history.state]).to.deep.equal(['#place', { own: 1 }]);
  });

  it('shows what a link asks for', async () => {
    const element = await open('#tfm-programmes=phase:primary,year:2019/20');
    expect(cards(element)).to.deep.equal(['primary-mastery-readiness', 'primary-tfm-work-group']);
    expect(part<HTMLSelectElement>(element, '[name="phase"]').value).to.equal('primary');
  });

  it('goes back by the browser’s Back, and says what is shown', async () => {
    const element = await open('#');
    await choose(element, 'phase', 'primary');
    await choose(element, 'year', '2019/20');
    expect(cards(element)).to.have.length(2);
    await back(element);
    expect(cards(element)).to.have.length(3);
    expect(part<HTMLSelectElement>(element, '[name="year"]').value).to.equal('');
    expect(said()).to.equal('3 programmes shown.');
    await back(element);
    expect(cards(element)).to.have.length(12);
  });

  it('lets the reader leave out what the page has set, in the address too', async () => {
    const element = await open('#', { template: html`<tfm-programmes addressable phase="primary"></tfm-programmes>` });
    await choose(element, 'phase', '');
    expect(location.hash).to.equal('#tfm-programmes=phase:all');
    expect(cards(element)).to.have.length(12);
  });

  it('passes over what is not there, and says so in the console', async () => {
    const element = await open('#tfm-programmes=phase:moon,year:2019/20,%E0%A4%A,:,__proto__:x');
    expect(cards(element)).to.have.length(2);
    expect(warnings().join()).to.contain('asks for phase:moon, which is not there');
  });

  it('lives beside answers and beside the pages of a site, and keeps what the page’s router knows', async () => {
    const element = await open('#/courses?tfm-answers=1;phase=secondary', { answers: { phase: ['secondary'] } });
    history.replaceState({ own: 1 }, '');
    await choose(element, 'year', '2022/23');
    expect(location.hash).to.equal('#/courses?tfm-answers=1;phase=secondary&tfm-programmes=year:2022/23');
    expect(history.state).to.deep.equal({ own: 1 });
    await choose(element, 'year', '');
    expect(location.hash).to.equal('#/courses?tfm-answers=1;phase=secondary');
  });

  it('takes up the answers of a link once, however often the reader chooses', async () => {
    history.pushState(null, '', '#tfm-answers=1;phase=secondary');
    setPage({ today: IN_2023 });
    const place = await fixture<HTMLElement>(html`<div><eligibility-checker></eligibility-checker>${template}</div>`);
    const element = place.querySelector('tfm-programmes')!;
    await element.updateComplete;
    expect(ownPage().state.answers).to.deep.equal({ phase: ['secondary'] });
    ownPage().dispatch({ type: 'answer', question: 'phase', answer: ['primary'] });
    await choose(element, 'year', '2022/23');
    ownPage().dispatch({ type: 'answer', question: 'sector', answer: 'state' });
    await place.querySelector('eligibility-checker')!.updateComplete;
    expect(ownPage().state.answers).to.deep.equal({ phase: ['primary'], sector: 'state' });
  });
});
