import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TfmJourney } from '../../src/elements/tfm-journey/tfm-journey.js';
import '../../src/define.js';
import type { Stage } from '../../src/model/types.js';
import type { TfmStageSelectEvent } from '../../src/page/events.js';
import { ownPage } from '../../src/page/own-page.js';
import { fixtures } from '../../stories/tfm-journey.fixtures.js';
import { warnings } from '../helpers/console.js';
import { part, show, textOf } from '../helpers/show.js';

const named = (name: string) => fixtures.find((fixture) => fixture.name === name)!;
const journey = (name: string) => show<TfmJourney>(named(name));

const stages = (element: TfmJourney) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.stage')];
const stage = (element: TfmJourney, title: string) =>
  stages(element).find((each) => textOf(each.querySelector('h3')) === title)!;
const titles = (element: TfmJourney) => stages(element).map((each) => textOf(each.querySelector('h3')));
const kicker = (element: TfmJourney, title: string) => textOf(stage(element, title).querySelector('.kicker'));
const flags = (element: TfmJourney) =>
  [...element.shadowRoot!.querySelectorAll('.flag')].map((flag) => [
    textOf(flag.closest('.stage')!.querySelector('h3')),
    textOf(flag),
  ]);
const leads = (element: TfmJourney, title: string) => [
  ...stage(element, title).querySelectorAll<HTMLButtonElement>('.leads button'),
];
const middle = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};
const station = (each: Element) => middle(each.querySelector('.station')!);

/** Gives the widget so many pixels and no more, as a sidebar does: WebKit’s window does not get that narrow. */
function narrow(element: TfmJourney, pixels: number): TfmJourney {
  element.style.setProperty('max-inline-size', `${pixels}px`);
  return element;
}

/** The bundled dataset with the secondary journey’s stages changed, for the rest of a test. */
function withStages(change: (stages: Stage[]) => void): void {
  const dataset = structuredClone(ownPage().state.dataset);
  change(dataset.journeys.find(({ id }) => id === 'secondary-2023-24')!.stages);
  ownPage().dispatch({ type: 'data', dataset });
}

describe('<tfm-journey>', () => {
  const { dataset } = ownPage().state;

  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(() => ownPage().dispatch({ type: 'data', dataset }));

  it('is accessible, with the details closed and open', async () => {
    const element = await journey('both-placed');
    await expect(element).to.be.accessible();
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await expect(element).to.be.accessible();
  });

  it('is one list, of all stages in reading order, each with a heading', async () => {
    const element = await journey('secondary');
    expect(part(element, 'ol').getAttribute('role')).to.equal('list');
    expect([...part(element, 'ol').children]).to.deep.equal(stages(element));
    expect(titles(element)).to.deep.equal([
      'Development',
      'Embedding',
      'Sustaining',
      'Specialist, year 1',
      'Specialist, year 2',
      'Specialist, year 3 and on',
    ]);
  });

  it('tells the school’s track from the teacher’s, in words and in shape', async () => {
    const element = await journey('secondary');
    expect(kicker(element, 'Embedding')).to.equal('School · Year 2');
    expect(kicker(element, 'Specialist, year 2')).to.equal('Teacher · Year 2');
    const shape = (title: string) =>
      getComputedStyle(stage(element, title).querySelector('.station')!, '::before').borderTopLeftRadius;
    expect(shape('Embedding')).not.to.equal(shape('Specialist, year 2'));
  });

  it('says of every stage what it is, how long it takes, who could start there and where it leads', async () => {
    const element = await journey('secondary');
    const text = textOf(stage(element, 'Development'));
    expect(text).to.contain('Mastery Advocates').and.to.contain('How long: One academic year');
    expect(text)
      .to.contain('Start here if')
      .and.to.match(/Leads to Embedding the year after/);
    expect(textOf(stage(element, 'Sustaining'))).not.to.contain('Leads to');
  });

  it('opens the details of a stage in place, and tells the page which', async () => {
    const element = await journey('secondary');
    const details = stage(element, 'Embedding').querySelector('details')!;
    expect(textOf(details.querySelector('summary'))).to.equal('More about Embedding');
    setTimeout(() => details.querySelector('summary')!.click());
    const event = await oneEvent<TfmStageSelectEvent>(element, 'tfm-stage-select');
    expect([event.journey, event.stage, event.bubbles, event.composed]).to.deep.equal([
      'secondary-2023-24',
      'embedding',
      true,
      true,
    ]);
    expect(details.open).to.equal(true);
    expect(textOf(details)).to.contain('What it costs').and.to.contain('Embedding Year Support');
  });

  it('says nothing to the page when details are closed', async () => {
    const element = await journey('secondary');
    const details = stage(element, 'Embedding').querySelector('details')!;
    details.open = true;
    await oneEvent(element, 'tfm-stage-select');
    let told = 0;
    element.addEventListener('tfm-stage-select', () => told++);
    details.open = false;
    await oneEvent(details, 'toggle');
    expect(told).to.equal(0);
  });

  it('takes the reader from one stage to the next by keyboard alone', async () => {
    const element = await journey('secondary');
    leads(element, 'Development')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('Embedding');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('Sustaining');
    expect(getComputedStyle(element.shadowRoot!.activeElement!).outlineStyle).to.equal('solid');
  });

  it('runs across the page where there is room, a lane for each track', async () => {
    const element = await journey('secondary');
    const at = stages(element).map(station);
    for (const lane of [at.slice(0, 3), at.slice(3)]) {
      expect(new Set(lane.map(({ y }) => Math.round(y)))).to.have.property('size', 1);
      expect(lane[0]!.x).to.be.below(lane[1]!.x);
      expect(lane[1]!.x).to.be.below(lane[2]!.x);
    }
    expect(at[3]!.y).to.be.above(at[2]!.y);
    expect(Math.round(at[3]!.x)).to.equal(Math.round(at[0]!.x));
  });

  for (const width of [320, 500]) {
    it(`runs down the page where it has ${width} pixels, in one line, without running over its edge`, async () => {
      const element = narrow(await journey('both-placed'), width);
      const at = stages(element).map(station);
      expect(new Set(at.map(({ x }) => Math.round(x)))).to.have.property('size', 1);
      at.slice(1).forEach(({ y }, i) => expect(y).to.be.above(at[i]!.y));
      const root = part(element, '.root');
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    });
  }

  it('asks for more room the more columns there are', async () => {
    const element = await journey('secondary');
    withStages((all) => all.splice(3, 3, ...all.splice(3).map((each, i) => ({ ...each, year: i + 2 }))));
    await element.updateComplete;
    const across = () => station(stages(element)[1]!).x > station(stages(element)[0]!).x + 50;
    expect(across()).to.equal(true);
    narrow(element, 800);
    expect(across()).to.equal(false);
    withStages((all) => all.splice(3));
    await element.updateComplete;
    expect(across()).to.equal(true);
  });

  it('goes by its own room, not by the window', async () => {
    const element = await journey('narrow');
    const [first, second] = stages(element).map(station);
    expect(Math.round(first!.x)).to.equal(Math.round(second!.x));
  });

  it('gives a finger at least 44 pixels', async () => {
    for (const width of [320, 1280]) {
      const element = narrow(await journey('secondary'), width);
      for (const target of element.shadowRoot!.querySelectorAll('button, summary')) {
        expect(target.getBoundingClientRect().height, textOf(target)).to.be.at.least(44);
      }
    }
  });

  it('marks no stage before it knows of one', async () => {
    const element = await journey('secondary');
    expect(flags(element)).to.deep.equal([]);
    expect(textOf(element)).not.to.contain('Behind you').and.not.to.contain('Ahead of you');
  });

  it('marks the stage that the page names, what is behind it, and what is ahead in which year', async () => {
    const element = await journey('stage-marked');
    expect(flags(element)).to.deep.equal([['Embedding', 'Your school is here']]);
    expect(stage(element, 'Embedding').getAttribute('aria-current')).to.equal('step');
    expect(kicker(element, 'Development')).to.equal('School · Year 1 · Behind you');
    expect(kicker(element, 'Embedding')).to.equal('School · Year 2 · 2023/24');
    expect(kicker(element, 'Sustaining')).to.equal('School · Year 3 · 2024/25 · Ahead of you');
    expect(kicker(element, 'Specialist, year 1')).to.equal('Teacher · Year 1');
  });

  it('places the school as soon as the answers given on the page do, says why, and takes it back with them', async () => {
    const element = await journey('secondary');
    ownPage().dispatch({ type: 'answer', question: 'development', answer: 'last-year' });
    await element.updateComplete;
    expect(flags(element)).to.deep.equal([['Embedding', 'Your school is here']]);
    expect(textOf(stage(element, 'Embedding'))).to.contain(
      'Your answers say so: Development year: Yes, it was in one last year',
    );
    ownPage().dispatch({ type: 'forget' });
    await element.updateComplete;
    expect(flags(element)).to.deep.equal([]);
  });

  it('places the reader too, where the answers show that they could lead others', async () => {
    const element = await journey('both-placed');
    expect(flags(element)).to.deep.equal([
      ['Embedding', 'Your school is here'],
      ['Specialist, year 1', 'You could start here'],
    ]);
  });

  it('leaves the stage that the page names where it is, whatever is answered', async () => {
    const element = await show<TfmJourney>({ ...named('stage-marked'), answers: { development: 'never' } });
    expect(flags(element)).to.deep.equal([['Embedding', 'Your school is here']]);
  });

  it('shows its year, and says when that is over who knows what runs now', async () => {
    const over = await journey('year-over');
    expect(textOf(over)).to.match(/^Secondary 2023\/24 /);
    expect(textOf(over)).to.contain(
      'This describes 2023/24, and that year is over. Your Maths Hub knows what runs now.',
    );
    const running = await show<TfmJourney>({ ...named('year-over'), today: '2024-08-31' });
    expect(textOf(running)).not.to.contain('that year is over');
  });

  it('names no years to come when the journey’s own is over', async () => {
    const element = await journey('placed-later');
    expect(flags(element)).to.deep.equal([['Teaching for Mastery Work Group', 'Your school is here']]);
    expect(kicker(element, 'Teaching for Mastery Work Group')).to.equal('School · Year 2');
  });

  it('shows the journey of each phase', async () => {
    expect(titles(await journey('primary'))).to.deep.equal(['Mastery Readiness', 'Teaching for Mastery Work Group']);
    expect(titles(await journey('special'))).to.deep.equal(['Development']);
    expect(titles(await journey('post-16'))).to.deep.equal(['Specialist, year 1', 'Specialist, year 2 and on']);
  });

  it('is the secondary journey where no phase is named, and again when its attribute is taken away', async () => {
    const element = await journey('special');
    element.removeAttribute('phase');
    await element.updateComplete;
    expect(titles(element)).to.include('Embedding');
    expect(element.shadowRoot!.querySelector('.notice')).to.equal(null);
  });

  it('has its headings one below its own level', async () => {
    const element = await journey('heading-level');
    expect(element.shadowRoot!.querySelectorAll('h3')).to.have.length(1);
    expect(element.shadowRoot!.querySelectorAll('h4')).to.have.length(6);
  });

  it('makes a way to the teacher’s track a way to go', async () => {
    const element = await journey('secondary');
    withStages(([development]) => development!.leadsTo.push({ stage: 'specialist-year-1', text: 'to lead others' }));
    await element.updateComplete;
    const [, other] = leads(element, 'Development');
    expect(textOf(other!)).to.equal('Or to Specialist, year 1');
    other!.click();
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('Specialist, year 1');
    await expect(element).to.be.accessible();
  });

  it('names a stage that it does not know, and shows the journey without a mark', async () => {
    const element = await journey('unknown-stage');
    const notice = textOf(part(element, '.notice'));
    expect(notice).to.contain('stage="flying"').and.to.contain('development, embedding, sustaining');
    expect(flags(element)).to.deep.equal([]);
    expect(titles(element)).to.have.length(6);
    expect(warnings().join()).to.contain('stage="flying"');
  });

  it('names a phase that it does not know, says what would do, and shows what its tag holds', async () => {
    const element = await journey('unknown-phase');
    expect(textOf(part(element, '.notice'))).to.equal(
      'The setting phase="nope" is not one that works here. It can be primary, secondary, special or post-16.',
    );
    expect(textOf(part<HTMLSlotElement>(element, 'slot').assignedElements()[0]!)).to.equal('The journey as text');
    expect(element.shadowRoot!.querySelector('ol')).to.equal(null);
    expect(warnings().join()).to.contain('phase="nope"');
    element.phase = 'special';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.notice')).to.equal(null);
  });

  it('names a year that it has no journey for, and says which there are', async () => {
    const element = await journey('unknown-year');
    expect(textOf(part(element, '.notice'))).to.equal(
      'The setting year="1999" is not one that works here. It can be 2023/24.',
    );
    expect(warnings().join()).to.contain('year="1999"');
  });
});
