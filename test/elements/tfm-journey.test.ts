/** What the journey says, and what it marks. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import { ownPage } from '../../src/page/own-page.js';
import { withStages } from '../../stories/tfm-journey.fixtures.js';
import { warnings } from '../helpers/console.js';
import {
  ALL,
  flags,
  journey,
  journeyOf,
  kicker,
  leads,
  more,
  narrow,
  stage,
  stages,
  titles,
} from '../helpers/journey.js';
import { part, textOf } from '../helpers/show.js';

describe('<tfm-journey>', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  it('is one list, of all stages in reading order, each with a heading', async () => {
    const element = await journey('secondary');
    expect(part(element, 'ol').getAttribute('role')).to.equal('list');
    expect([...part(element, 'ol').children]).to.deep.equal(stages(element));
    expect(titles(element)).to.deep.equal([
      'Development',
      'Embedding',
      'Sustaining',
      'Mastery Advocate',
      'Specialist, year 1',
      'Specialist, year 2',
      'Specialist, year 3 and on',
      'Local Leader',
    ]);
  });

  it('tells the school’s track from the teacher’s, in words and in shape', async () => {
    const element = await journey('secondary');
    expect(kicker(element, 'Embedding')).to.equal('School · Year 2');
    expect(kicker(element, 'Specialist, year 2')).to.equal('Teacher · Year 2');
    expect(textOf(stage(element, 'Development'))).to.match(/^What your school does/);
    expect(textOf(stage(element, 'Mastery Advocate'))).to.match(/^What a teacher can do/);
    const shape = (title: string) =>
      getComputedStyle(stage(element, title).querySelector('.station')!, '::before').borderTopLeftRadius;
    expect(shape('Embedding')).not.to.equal(shape('Specialist, year 2'));
  });

  it('has the year in which a stage is reached on its station', async () => {
    const element = await journey('secondary');
    const numbers = stages(element).map((each) => textOf(each.querySelector('.station')));
    expect(numbers).to.deep.equal(['1', '2', '3', '1', '1', '2', '3', '3']);
  });

  it('says of every stage what it is, who could start there and where it leads', async () => {
    const element = await journey('secondary');
    const text = stage(element, 'Development').innerText.replace(/\s+/g, ' ');
    expect(text).to.contain('Mastery Advocates').and.to.contain('Start here if').and.not.to.contain('Money');
    expect(leads(element, 'Development').map(textOf)).to.deep.equal([
      'Leads to Embedding',
      'Or to the Specialist programme',
    ]);
    expect(text).to.contain('Leads to Embedding the year after');
    expect(leads(element, 'Sustaining')).to.deep.equal([]);
    expect(textOf(stage(element, 'Specialist, year 1'))).to.contain('Comes after Development.');
    expect(textOf(stage(element, 'Mastery Advocate'))).to.contain('Meets');
  });

  it('has the details of every stage as soon as the page is printed, and shows none of them on the screen', async () => {
    for (const each of ALL) {
      const element = await journeyOf(each);
      expect(element.shadowRoot!.querySelector('dl')).to.equal(null);
      // the browser takes the page down when this is over: nothing may wait for later
      dispatchEvent(new Event('beforeprint'));
      for (const { title, details } of each.stages) {
        const own = stage(element, title);
        for (const detail of details) expect(textOf(own), title).to.contain(`${detail.title} ${detail.text}`);
        expect(own.querySelector('dl')!.checkVisibility(), title).to.equal(false);
      }
      element.remove();
    }
  });

  it('goes to the next stage by its button, and shows where that is', async () => {
    const element = await journey('secondary');
    leads(element, 'Development')[1]!.click();
    const at = element.shadowRoot!.activeElement!;
    expect(textOf(at)).to.equal('Specialist, year 1');
    expect(getComputedStyle(at).outlineStyle).to.equal('solid');
  });

  it('gives a finger at least 44 pixels', async () => {
    for (const width of [320, 1280]) {
      const element = narrow(await journey('secondary'), width);
      for (const target of element.shadowRoot!.querySelectorAll('button, summary')) {
        if (!target.checkVisibility()) continue;
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

  it('places the school as soon as the answers given on the page do, and takes it back with them', async () => {
    const element = await journey('secondary');
    ownPage().dispatch({ type: 'answer', question: 'development', answer: 'last-year' });
    await element.updateComplete;
    expect(flags(element)).to.deep.equal([['Embedding', 'Your school is here']]);
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
    const element = await journey('stage-marked', { answers: { development: 'never' } });
    expect(flags(element)).to.deep.equal([['Embedding', 'Your school is here']]);
  });

  it('shows its year, and says when that is over who knows what runs now', async () => {
    const over = await journey('year-over');
    expect(textOf(over)).to.match(/^Secondary 2023\/24 /);
    expect(textOf(over)).to.contain(
      'This describes 2023/24, and that year is over. Your Maths Hub knows what runs now.',
    );
    expect(textOf(await journey('year-over', { today: '2024-08-31' }))).not.to.contain('that year is over');
  });

  it('names no years to come when the journey’s own is over', async () => {
    const element = await journey('placed-later');
    expect(flags(element)).to.deep.equal([['Teaching for Mastery', 'Your school is here']]);
    expect(kicker(element, 'Teaching for Mastery')).to.equal('School · Year 3');
  });

  it('shows the journey of each phase, and of the year that it is', async () => {
    const today = '2025-10-02';
    expect(titles(await journey('primary', { today }))).to.deep.equal([
      'Teaching for Mastery (Introductory)',
      'Teaching for Mastery',
      'Specialist, year 1',
      'Specialist, later years',
      'Local Leader',
    ]);
    expect(titles(await journey('primary', { today: '2024-10-02' }))).to.deep.equal([
      'Mastery Readiness',
      'Development',
      'Embedding',
      'Sustaining',
    ]);
    expect(titles(await journey('special'))).to.deep.equal(['Development']);
    expect(titles(await journey('post-16'))).to.deep.equal(['Specialist, year 1', 'Specialist, year 2 and on']);
  });

  it('says plainly what goes round in a loop or leads nowhere, and shows the rest', async () => {
    const element = await journey('loop');
    const notices = [...element.shadowRoot!.querySelectorAll('.notice')].map(textOf);
    expect(notices).to.deep.equal([
      '“Sustaining” leads back to “Development”.',
      '“Embedding” leads to “flying”, which is not a stage of this journey.',
    ]);
    expect(titles(element)).to.have.length(8);
    expect(leads(element, 'Embedding').map(textOf)).to.deep.equal(['Leads to Sustaining']);
    expect(leads(element, 'Sustaining').map(textOf)).to.deep.equal(['Leads to Development']);
    more(element, 'Sustaining').click();
    await element.updateComplete;
    expect(part<HTMLDialogElement>(element, 'dialog').open).to.equal(true);
    expect(warnings().join()).to.contain('“Sustaining” leads back').and.to.contain('“flying”');
  });

  it('is shown anew when the data is, with no trace of what was there before', async () => {
    const element = await journey('secondary');
    const { dataset } = ownPage().state;
    ownPage().dispatch({
      type: 'data',
      dataset: withStages((all) => all.splice(0, 9, { ...all[0]!, leadsTo: [] }))(dataset),
    });
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Development']);
    ownPage().dispatch({ type: 'data', dataset });
    await element.updateComplete;
    expect(titles(element)).to.have.length(8);
    expect(element.shadowRoot!.querySelector('.notice')).to.equal(null);
  });
});
