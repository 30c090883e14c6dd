import { expect } from '@open-wc/testing';
import type { ProgrammeCard } from '../../src/elements/programme-card/programme-card.js';
import '../../src/define.js';
import { ownPage } from '../../src/page/own-page.js';
import { fixtures } from '../../stories/programme-card.fixtures.js';
import { warnings } from '../helpers/console.js';
import { heard, part, show, textOf } from '../helpers/show.js';

const named = (name: string) => fixtures.find((fixture) => fixture.name === name)!;

describe('<programme-card>', () => {
  it('answers the four questions that readers ask', async () => {
    const element = await show<ProgrammeCard>(named('running'));
    const sections = [...element.shadowRoot!.querySelectorAll('details')];
    expect(sections.map((section) => textOf(section.querySelector('summary'))).slice(0, 4)).to.deep.equal([
      'Who can take part?',
      'What is involved?',
      'What will you learn?',
      'What is the cost?',
    ]);
    for (const section of sections) expect(textOf(section.querySelector('.inside'))).to.match(/\w+ \w+/);
  });

  it('has its title as a heading of the level that was asked for, and the sections one below', async () => {
    const element = await show<ProgrammeCard>(named('compact'));
    expect(part(element, 'h3')).to.exist;
    expect(element.shadowRoot!.querySelectorAll('h4')).to.have.length.at.least(4);
  });

  it('says that a past programme is past, when it ran and who knows what runs now', async () => {
    const element = await show<ProgrammeCard>(named('past'));
    expect(textOf(element))
      .to.contain('Past')
      .and.to.contain('This is how it ran in 2022/23. Your Maths Hub knows what runs now.');
    expect(textOf(element)).not.to.contain('Running');
  });

  it('says that an announced programme is planned', async () => {
    expect(textOf(await show(named('planned')))).to.contain('Planned');
  });

  it('shows no verdict before the reader has answered anything', async () => {
    const element = await show<ProgrammeCard>(named('running'));
    expect(element.shadowRoot!.querySelector('.verdict')).to.equal(null);
  });

  it('shows the verdict, the rules it is by and the reason, as soon as the answers settle it', async () => {
    const element = await show<ProgrammeCard>({ ...named('can-join'), answers: {} });
    ownPage().dispatch({ type: 'answer', question: 'phase', answer: ['secondary'] });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.verdict')).to.equal(null);
    ownPage().dispatch({ type: 'answer', question: 'role', answer: ['subject-leader'] });
    await element.updateComplete;
    expect(textOf(part(element, '.verdict'))).to.match(/^You can join by the 2022\/23 rules \w+/);
  });

  it('shows a no with its reason', async () => {
    const element = await show<ProgrammeCard>(named('cannot-join'));
    expect(textOf(part(element, '.verdict'))).to.match(/^Not for you now by the 2019\/20 rules \w+/);
  });

  it('tells the page when a section is opened', async () => {
    const element = await show<ProgrammeCard>(named('running'));
    setTimeout(() => element.shadowRoot!.querySelector('summary')!.click());
    const event = await heard(element, 'tfm-programme-select');
    expect([event.programme, event.bubbles, event.composed]).to.deep.equal(['sktm-secondary-ect', true, true]);
  });

  it('names a programme that is not known, says what would do, and shows what its tag holds', async () => {
    const element = await show<ProgrammeCard>(named('unknown-id'));
    const notice = textOf(part(element, '.notice'));
    expect(notice).to.contain('programme="nope"').and.to.contain('secondary-tfm-embedding');
    expect(textOf(part<HTMLSlotElement>(element, 'slot').assignedElements()[0]!)).to.equal('All our programmes');
    expect(warnings()).to.have.length(1);
    element.programme = 'sktm-secondary-ect';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.notice')).to.equal(null);
  });
});
