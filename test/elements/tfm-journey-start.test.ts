/** Where the reader's school starts: the questions, the place, and the way back from both. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/define.js';
import type { EligibilityChecker } from '../../src/elements/eligibility-checker/eligibility-checker.js';
import type { TfmJourney } from '../../src/elements/tfm-journey/tfm-journey.js';
import { ownPage } from '../../src/page/own-page.js';
import { button, flags, heading, journey, kicker, said } from '../helpers/journey.js';
import { called, focused, press, unseen } from '../helpers/keys.js';
import { part, show, textOf } from '../helpers/show.js';

const start = (element: TfmJourney) => part(element, '.start');
const words = (element: TfmJourney) => textOf(start(element));
const form = (element: TfmJourney) => start(element).querySelector('form');
const caption = (element: TfmJourney) => textOf(start(element).querySelector('.caption'));
const isOn = async (element: Element | null) => {
  expect(focused() === element, `focus is on ${called(focused())}, not on ${called(element)}`).to.equal(true);
  expect(await unseen(element!)).to.equal('');
};
const onTitle = (element: TfmJourney) => isOn(start(element).querySelector('[part="heading"]'));
const onQuestion = (element: TfmJourney) => isOn(start(element).querySelector('legend [part="heading"]'));

/** Presses a button of the panel by keyboard. */
async function push(element: TfmJourney, name: string): Promise<void> {
  button(start(element), name).focus();
  await press('Enter');
  await element.updateComplete;
}

/** Chooses an answer by keyboard, and goes on. */
async function answer(element: TfmJourney, option: string): Promise<void> {
  part(element, `#choice-${option}`).focus();
  await press('Space');
  await push(element, 'Continue');
}

describe('where a school starts on <tfm-journey>', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  it('is offered before the stages', async () => {
    const element = await journey('secondary');
    expect(words(element)).to.equal(
      'Where does our school start? Find out where on this journey your school would begin. A short question or two. Your answers never leave this page. Find our place',
    );
    const order = start(element).compareDocumentPosition(part(element, 'ol'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
  });

  it('takes two short questions at most, one after the other, and says then that it is sure', async () => {
    const element = await journey('secondary');
    await push(element, 'Find our place');
    await onQuestion(element);
    await answer(element, 'this-year');
    expect(caption(element)).to.equal('One thing at a time');
    await onQuestion(element);
    await answer(element, 'state');
    expect(form(element)).to.equal(null);
    await onTitle(element);
    expect(flags(element)).to.deep.equal([['Development', 'Your school is here']]);
  });

  it('is a place with the reason, what is behind, and what comes next in which year', async () => {
    const element = await journey('secondary');
    await push(element, 'Find our place');
    await answer(element, 'last-year');
    expect(form(element), 'one question was enough').to.equal(null);
    expect(words(element)).to.equal(
      'Where does our school start? Embedding. Your school was in a Development Work Group last year. Next: Sustaining, in 2024/25. Behind you: Development. Show Embedding Clear',
    );
    expect(said()).to.equal('Embedding. Your school was in a Development Work Group last year.');
    expect(kicker(element, 'Sustaining')).to.contain('2024/25');
    await push(element, 'Show Embedding');
    await isOn(heading(element, 'embedding'));
  });

  it('says of a fork every way on', async () => {
    const element = await journey('unsure');
    expect(words(element)).to.contain('Next: Embedding, in 2024/25; or the Specialist programme, in 2023/24.');
    expect(words(element)).not.to.contain('Behind you');
  });

  it('names no years to come when the journey’s own is over', async () => {
    const element = await journey('year-over', { answers: { development: 'last-year' } });
    expect(words(element)).to.contain('Next: Sustaining.').and.not.to.contain('2024/25');
  });

  it('asks for an answer when there is none, and leads to it', async () => {
    const element = await journey('asking');
    await push(element, 'Continue');
    const summary = start(element).querySelector('.summary')!;
    await isOn(summary);
    expect(textOf(summary)).to.equal('There is a problem Choose an answer to go on');
    expect(summary.querySelector('[role="alert"]')).not.to.equal(null);
    await push(element, 'Choose an answer to go on');
    await isOn(start(element).querySelector('input'));
    await answer(element, 'earlier');
    expect(flags(element)).to.deep.equal([['Sustaining', 'Your school is here']]);
    await onTitle(element);
  });

  it('is the hub’s to say where the reader does not know, with what to find out', async () => {
    const element = await journey('asking');
    await answer(element, 'unknown');
    expect(words(element)).to.contain('Where to start rests on something that you do not know yet.');
    expect(words(element)).to.contain(
      'Find out: Has your school been in a Secondary Teaching for Mastery Development Work Group?',
    );
    const link = start(element).querySelector('a')!;
    expect([textOf(link), link.host]).to.deep.equal(['Find your Maths Hub', 'www.ncetm.org.uk']);
    expect(said()).to.contain('Your Maths Hub can say.');
    expect(flags(element)).to.deep.equal([]);
    await onTitle(element);
  });

  it('is the hub’s to say where the programme is for other schools, and says why', async () => {
    const element = await journey('unsure');
    await push(element, 'Make sure with one more question');
    await onQuestion(element);
    await answer(element, 'independent');
    expect(words(element)).to.contain('It is for state-funded schools in England.');
    expect(words(element)).to.contain('Your Maths Hub can say what there is for you.');
    await onTitle(element);
  });

  for (const [name, answers] of Object.entries({
    'a place': ['last-year'],
    'a place that is sure': ['never', 'state'],
    'nothing known': ['unknown'],
    'another programme': ['never', 'independent'],
  })) {
    it(`is cleared in one go, with the answers that were given for it: ${name}`, async () => {
      const element = await journey('asking');
      for (const each of answers) await answer(element, each);
      await push(element, 'Clear');
      expect(flags(element)).to.deep.equal([]);
      expect(ownPage().state.answers).to.deep.equal({});
      expect(button(start(element), 'Find our place')).not.to.equal(undefined);
      await onTitle(element);
      await push(element, 'Find our place');
      expect(start(element).querySelector('input:checked')).to.equal(null);
    });
  }

  it('leaves answers alone that it does not rest on when it is cleared', async () => {
    const element = await journey('secondary', { answers: { teachers: '2', development: 'last-year' } });
    await push(element, 'Clear');
    expect(ownPage().state.answers).to.deep.equal({ teachers: '2' });
    ownPage().dispatch({ type: 'answer', question: 'development', answer: 'unknown' });
    await element.updateComplete;
    await push(element, 'Clear');
    expect(ownPage().state.answers).to.deep.equal({ teachers: '2' });
  });

  it('shows through to the journey from a checker on the same page', async () => {
    const around = await show({
      template: html`<div>
        <eligibility-checker phase="secondary" programmes="secondary-tfm-embedding"></eligibility-checker>
        <tfm-journey></tfm-journey>
      </div>`,
      today: '2023-10-02',
    });
    const checker = around.querySelector<EligibilityChecker>('eligibility-checker')!;
    const element = around.querySelector<TfmJourney>('tfm-journey')!;
    for (let questions = 0; !flags(element).length; questions++) {
      expect(questions).to.be.below(8);
      const inputs = checker.shadowRoot!.querySelectorAll<HTMLInputElement>('.asking input');
      const wanted = [...inputs].find(({ value }) => value === 'last-year') ?? inputs[0]!;
      wanted.click();
      await checker.updateComplete;
      part(checker, '[type="submit"]').click();
      await checker.updateComplete;
      await element.updateComplete;
    }
    expect(flags(element)).to.deep.equal([['Embedding', 'Your school is here']]);
    expect(words(element)).to.contain('Your school was in a Development Work Group last year.');
  });

  it('shows through to the checker, which does not ask again', async () => {
    const around = await show({
      template: html`<div>
        <eligibility-checker phase="secondary" programmes="secondary-tfm-embedding"></eligibility-checker>
        <tfm-journey></tfm-journey>
      </div>`,
      today: '2023-10-02',
    });
    const checker = around.querySelector<EligibilityChecker>('eligibility-checker')!;
    const element = around.querySelector<TfmJourney>('tfm-journey')!;
    const asked: string[] = [];
    const askAll = async () => {
      asked.length = 0;
      for (;;) {
        const input = checker.shadowRoot!.querySelector<HTMLInputElement>('.asking input');
        if (!input) return;
        asked.push(input.name);
        input.click();
        await checker.updateComplete;
        part(checker, '[type="submit"]').click();
        await checker.updateComplete;
      }
    };
    await askAll();
    expect(asked).to.include('development');
    ownPage().dispatch({ type: 'forget' });
    await element.updateComplete;
    await push(element, 'Find our place');
    await answer(element, 'never');
    await answer(element, 'state');
    await checker.updateComplete;
    await askAll();
    expect(asked).not.to.include('development').and.not.to.include('sector');
    ownPage().dispatch({ type: 'forget' });
    await element.updateComplete;
    expect(flags(element)).to.deep.equal([]);
  });

  it('is not asked where the page says so', async () => {
    for (const name of ['stage-marked', 'compact']) {
      const element = await journey(name);
      expect(element.shadowRoot!.querySelector('.start')).to.equal(null);
      element.removeAttribute('stage');
      element.removeAttribute('compact');
      await element.updateComplete;
      expect(words(element)).to.contain('Find our place');
    }
  });

  it('asks a post-16 teacher about themselves', async () => {
    const element = await journey('post-16');
    expect(words(element)).to.contain('Where does my way start?').and.to.contain('where on this journey you would');
    await push(element, 'Find our place');
    await answer(element, 'yes');
    while (form(element)) await answer(element, part(element, '.start input:first-of-type').id.slice(7));
    expect(flags(element)).to.deep.equal([['Specialist, year 1', 'You could start here']]);
  });
});
