import { expect } from '@open-wc/testing';
import type { ProgrammeCard } from '../../src/elements/programme-card/programme-card.js';
import '../../src/define.js';
import { ownPage } from '../../src/page/own-page.js';
import { fixtures } from '../../stories/programme-card.fixtures.js';
import { warnings } from '../helpers/console.js';
import { heard, part, show, textOf } from '../helpers/show.js';

const rows = (element: Element) => [...element.shadowRoot!.querySelectorAll('dl > div')];
const terms = (element: Element) => rows(element).map((row) => textOf(row.querySelector('dt')));
/** What the card says under a name. */
const fact = (element: Element, term: string) =>
  textOf(
    rows(element)
      .find((row) => textOf(row.querySelector('dt')) === term)!
      .querySelector('dd'),
  );
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

  it('names the facts: phase, year, length, cost, next dates and next step', async () => {
    const element = await show(named('running'));
    expect(terms(element)).to.deep.equal(['Phase', 'Academic year', 'How long', 'Cost', 'Next dates', 'Next step']);
    expect(fact(element, 'Next dates')).to.equal('Thursday 4 May 2023, 9.30am to 3pm');
  });

  it('says of dates that have passed that they have, and of dates to come that they are to be confirmed', async () => {
    expect(fact(await show(named('past-dates')), 'Next dates')).to.equal(
      'All have passed. The last was Tuesday 27 June 2023.',
    );
    expect(fact(await show(named('to-be-confirmed')), 'Next dates')).to.equal('To be confirmed');
  });

  it('names the hub of each of several groups, whether it has places, and how many more there are', async () => {
    const element = await show(named('places'));
    expect(fact(element, 'Next dates')).to.match(
      /^Turing NW Maths Hub: Thursday 4 May 2023, 9.30am to 3pm Book a place.* Boolean Maths Hub: .* Booking has closed Boolean Maths Hub: .* Full and 1 more group$/,
    );
    expect(textOf(part(element, '.eyebrow'))).to.equal('Running');
  });

  it('says that a programme is full, and sends nobody to book it', async () => {
    const element = await show(named('full'));
    expect(textOf(part(element, '.eyebrow'))).to.equal('Running Full');
    expect(fact(element, 'Next step')).to.equal('Every group is full. Ask your Maths Hub when the next one starts.');
  });

  it('leads to a waiting list where there is one', async () => {
    const element = await show(named('waiting-list'));
    expect(textOf(part(element, '.eyebrow'))).to.equal('Running Full, with a waiting list');
    const link = part<HTMLAnchorElement>(element, '.facts a');
    expect([textOf(link), link.href]).to.deep.equal([
      'Join the waiting list: Boolean Maths Hub',
      'https://hub.example/waiting',
    ]);
  });

  it('says which year is planned as the first', async () => {
    expect(textOf(part(await show(named('planned')), '.eyebrow'))).to.equal('Planned First cohort 2023/24');
    expect(textOf(part(await show(named('first-cohort')), '.eyebrow'))).to.equal('Running First cohort 2023/24');
  });

  it('points from what is past to what runs now', async () => {
    const element = await show(named('past-and-others-run'));
    expect(textOf(part(element, '.eyebrow'))).to.equal('Past Ran in 2022/23');
    expect(fact(element, 'Now, for the same phase')).to.match(/Secondary Mastery Specialist Programme \(2023\/24\)/);
  });

  it('says that a group of a new year meets, and that what it tells is of another', async () => {
    const element = await show(named('past-and-meets-again'));
    expect(textOf(part(element, '.eyebrow'))).to.equal('Meets in 2026/27');
    expect(fact(element, 'Next step')).to.match(/^This tells how it ran in 2022\/23\. A group meets in 2026\/27/);
  });

  it('sends nobody to what is not for them', async () => {
    const element = await show(named('cannot-join-running'));
    expect(textOf(part(element, '.verdict'))).to.match(/^Not for you now/);
    expect(fact(element, 'Next step')).to.equal('Ask your Maths Hub what else there is for you.');
  });

  it('shows who took part and what they say, and nobody who has not agreed', async () => {
    const element = await show(named('voices'));
    const quotes = [...element.shadowRoot!.querySelectorAll('figure')].map((figure) => textOf(figure));
    expect(quotes).to.deep.equal([
      '“I came for the fractions and stayed for the people.” A. Example, Early career teacher',
      '“My classes talk more, and I listen better.” B. Example',
    ]);
  });

  it('says what a link leads to, and makes no link of what is no address on the web', async () => {
    const element = await show(named('links'));
    const more = [...element.shadowRoot!.querySelectorAll('details')].at(-1)!;
    expect([...more.querySelectorAll('li')].map((item) => textOf(item))).to.deep.equal([
      'All of it on one page (flyer)',
      'A morning with the group (video)',
      'One department, two years on (case study)',
      'A diagram of the days',
      'Tell us that you are coming (form)',
    ]);
    expect(more.querySelectorAll('a')).to.have.length(3);
  });

  it('asks whether it was useful only when it is told to', async () => {
    expect(textOf(await show(named('running')))).not.to.contain('useful');
    expect(textOf(part(await show(named('feedback')), '.feedback'))).to.match(/^Was this useful\? Yes.* No/);
  });

  it('tells the page whether it was useful, thanks for it and asks no more', async () => {
    const element = await show<ProgrammeCard>(named('feedback'));
    const heardOf = heard(element, 'tfm-feedback');
    part(element, '.feedback button:last-of-type').click();
    const { programme, useful, bubbles, composed } = await heardOf;
    expect([programme, useful, bubbles, composed]).to.deep.equal(['sktm-secondary-ect', false, true, true]);
    await element.updateComplete;
    expect(textOf(part(element, '.feedback'))).to.equal('Thank you for telling us.');
    expect(document.getElementById('tfm-announcer')!.textContent.trim()).to.equal('Thank you for telling us.');
    expect(element.shadowRoot!.activeElement?.className).to.contain('feedback');
    element.programme = 'secondary-subject-leadership';
    await element.updateComplete;
    expect(textOf(part(element, '.feedback'))).to.contain('Was this useful?');
  });

  it('keeps what is open and where focus is when the answers change', async () => {
    const element = await show<ProgrammeCard>({ ...named('can-join'), answers: {} });
    const [section] = element.shadowRoot!.querySelectorAll('details');
    const summary = section!.querySelector('summary')!;
    summary.focus();
    section!.open = true;
    ownPage().dispatch({ type: 'answer', question: 'phase', answer: ['secondary'] });
    ownPage().dispatch({ type: 'answer', question: 'role', answer: ['subject-leader'] });
    await element.updateComplete;
    expect(part(element, '.verdict')).to.exist;
    expect([section!.open, element.shadowRoot!.activeElement]).to.deep.equal([true, summary]);
  });

  it('is made anew only by an answer that says something else of it', async () => {
    const element = await show<ProgrammeCard>({ ...named('can-join'), answers: { phase: ['secondary'] } });
    let made = 0;
    const { render } = element;
    element.render = function (this: ProgrammeCard) {
      made++;
      return render.call(this);
    };
    for (const [answer, times] of [
      [['trust-leader', 'subject-leader'], 1],
      [['subject-leader', 'curriculum'], 1],
      [['none'], 2],
    ] as const) {
      ownPage().dispatch({ type: 'answer', question: 'role', answer: [...answer] });
      await element.updateComplete;
      expect(made).to.equal(times);
    }
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
