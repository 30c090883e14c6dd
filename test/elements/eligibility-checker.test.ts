import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import type { EligibilityChecker } from '../../src/elements/eligibility-checker/eligibility-checker.js';
import '../../src/elements/eligibility-checker/define.js';
import type { TfmAnswerEvent, TfmResultEvent } from '../../src/page/events.js';
import { ownPage } from '../../src/page/own-page.js';
import type { Fixture } from '../../stories/fixture.js';
import { fixtures } from '../../stories/eligibility-checker.fixtures.js';
import { warnings } from '../helpers/console.js';
import { part, show, textOf } from '../helpers/show.js';

const named = (name: string): Fixture => fixtures.find((fixture) => fixture.name === name)!;

async function see(name: string, more: Partial<Fixture> = {}): Promise<EligibilityChecker> {
  return show<EligibilityChecker>({ ...named(name), ...more });
}

const all = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
const maybe = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const inputs = (element: Element) => all<HTMLInputElement>(element, 'input');
const chosen = (element: Element) =>
  inputs(element)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
const focused = (element: Element) => element.shadowRoot!.activeElement;
const announced = () => document.getElementById('tfm-announcer')!.textContent.trim();
const asked = () => ownPage().state.trail;
const button = (element: Element, words: string) => {
  const found = all(element, 'button').find((each) => textOf(each).startsWith(words));
  if (!found) throw new Error(`There is no button “${words}”`);
  return found;
};

async function press(element: EligibilityChecker, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}

async function choose(element: EligibilityChecker, ...values: string[]): Promise<void> {
  for (const value of values) {
    inputs(element)
      .find((input) => input.value === value)!
      .click();
    await element.updateComplete;
  }
}

/** Answers whatever is asked until nothing is, the same option of each; says how many questions were said to be left. */
async function answerAll(element: EligibilityChecker, which: number): Promise<number[]> {
  const left: number[] = [];
  while (maybe(element, 'form')) {
    left.push(Number(/At most (\d+)/.exec(textOf(part(element, '.caption')))?.[1] ?? 1));
    inputs(element).at(which)!.click();
    await element.updateComplete;
    await press(element, 'Continue');
  }
  return left;
}

describe('<eligibility-checker>', () => {
  it('is accessible', async () => {
    await expect(await see('start')).to.be.accessible();
  });

  for (const { name, title } of fixtures.filter(({ act }) => act)) {
    it(`is accessible: ${title}`, async () => {
      await expect(await see(name)).to.be.accessible();
    });
  }

  describe('asking', () => {
    it('asks one thing at a time, with the question as the heading of its choices', async () => {
      const element = await see('second-question');
      expect(all(element, 'fieldset')).to.have.length(1);
      expect(textOf(part(element, 'fieldset > legend > h2'))).to.match(/\?$/);
      expect(part(element, 'fieldset').firstElementChild!.localName).to.equal('legend');
    });

    it('says at the start, and only there, what it is for and that it is private', async () => {
      expect(textOf(await see('start')))
        .to.contain('answers never leave this page')
        .and.to.contain('a minute or two');
      expect(maybe(await see('second-question'), '.intro')).to.equal(null);
    });

    it('keeps its verdicts to itself before the first answer', async () => {
      for (const name of ['start', 'phase']) {
        const element = await see(name);
        expect(maybe(element, '.so-far')).to.equal(null);
        expect(textOf(element)).not.to.match(/settled|Not for you|You can join/);
      }
    });

    it('shows beside the question what an answer has settled', async () => {
      const element = await see('start');
      await choose(element, 'primary');
      await press(element, 'Continue');
      const [, settled, open] = /^(\d+) settled, (\d+) to go/.exec(textOf(part(element, '.so-far')))!.map(Number);
      expect(settled! + open!).to.equal(ownPage().state.dataset.programmes.length);
      expect(all(element, '.so-far li')).to.have.length(settled!);
      expect(textOf(part(element, '.so-far'))).to.match(/Not for you now .*Secondary Mastery Specialist Programme/);
    });

    it('moves focus to the next question and says in the page’s one live region what changed', async () => {
      const element = await see('start');
      await choose(element, 'secondary');
      await press(element, 'Continue');
      expect(focused(element)).to.equal(part(element, 'legend > h2'));
      expect(announced()).to.match(/^Question 2\. .+\? \d+ of 12 settled\.$/);
      expect(textOf(part(element, '.caption'))).to.match(/^Question 2 At most \d+ questions left$/);
    });

    it('keeps its promise of how many questions are left, however they are answered', async () => {
      for (const which of [0, 1, -1]) {
        const left = await answerAll(await see('start'), which);
        left.forEach((count, at) =>
          expect(count, `question ${at + 1} of ${left.length}`).to.be.at.least(left.length - at),
        );
        expect(left.at(-1)).to.be.at.least(1);
        expect([...left].sort((a, b) => b - a)).to.deep.equal(left);
      }
    });

    it('has choices that a finger can hit, with the whole row to touch', async () => {
      const element = await see('several');
      for (const row of all(element, '.choice')) expect(row.getBoundingClientRect().height).to.be.at.least(44);
      for (const each of all(element, 'button')) expect(each.getBoundingClientRect().height).to.be.at.least(44);
      const row = all(element, '.choice')[1]!;
      const { right, top } = row.getBoundingClientRect();
      (element.shadowRoot!.elementFromPoint(right - 6, top + 6) as HTMLElement).click();
      await element.updateComplete;
      expect(row.querySelector('input')!.checked).to.equal(true);
    });

    it('ties the hint of an option to its input', async () => {
      const element = await see('several');
      const [input] = inputs(element);
      expect(textOf(part(element, `#${input!.getAttribute('aria-describedby')}`))).to.match(/\w+ \w+/);
    });

    it('lets an option that rules out the others stand alone', async () => {
      const element = await see('several');
      await choose(element, 'subject-leader', 'curriculum');
      expect(chosen(element)).to.deep.equal(['subject-leader', 'curriculum']);
      await choose(element, 'none');
      expect(chosen(element)).to.deep.equal(['none']);
      await choose(element, 'unknown');
      expect(chosen(element)).to.deep.equal(['unknown']);
      await choose(element, 'curriculum');
      expect(chosen(element)).to.deep.equal(['curriculum']);
    });

    it('takes “I don’t know” for an answer, sets it apart, and does not ask again', async () => {
      const element = await see('start');
      expect(inputs(element).at(-1)!.value).to.equal('unknown');
      expect(textOf(inputs(element).at(-1)!.closest('.choice')!.previousElementSibling)).to.equal('or');
      await answerAll(element, -1);
      expect(new Set(asked()).size).to.equal(asked().length);
      expect(Object.values(ownPage().state.answers).every((answer) => answer === 'unknown')).to.equal(true);
      expect(textOf(element)).to.contain('Talk to your hub');
    });
  });

  describe('with nothing chosen', () => {
    it('says so beside the question and above it, and moves focus there', async () => {
      const element = await see('error');
      expect(textOf(part(element, '[role="alert"]'))).to.equal('There is a problem Choose an answer to go on');
      expect(focused(element)!.contains(part(element, '[role="alert"]'))).to.equal(true);
      const field = part(element, 'fieldset');
      expect(field.getAttribute('aria-describedby')!.split(' ')).to.contain('missing');
      expect(textOf(part(element, '#missing'))).to.equal('Error: Choose an answer');
      expect(asked()).to.have.length(1);
    });

    it('leads from the message to the first choice', async () => {
      const element = await see('error');
      await press(element, 'Choose an answer');
      expect(focused(element)).to.equal(inputs(element)[0]);
    });

    it('takes the message away as soon as something is chosen', async () => {
      const element = await see('error');
      await choose(element, inputs(element)[0]!.value);
      expect(maybe(element, '[role="alert"]')).to.equal(null);
      await press(element, 'Continue');
      expect(asked()).to.have.length(2);
    });
  });

  describe('going back', () => {
    it('has no way back from the first question', async () => {
      expect(maybe(await see('start'), '.back')).to.equal(null);
    });

    it('shows the question before with its answer, and goes on from there where the reader was', async () => {
      const answers = { phase: ['secondary'], sector: 'state' };
      const element = await see('second-question', { answers });
      await press(element, 'Back');
      expect(focused(element)).to.equal(part(element, 'legend > h2'));
      expect(textOf(part(element, 'legend'))).to.contain('state-funded');
      expect(chosen(element)).to.deep.equal(['state']);
      await press(element, 'Back');
      expect(chosen(element)).to.deep.equal(['secondary']);
      expect(maybe(element, '.back')).to.equal(null);
      await press(element, 'Continue');
      expect(textOf(part(element, '.caption'))).to.contain('Question 3');
      expect(ownPage().state.answers).to.deep.equal(answers);
    });
  });

  describe('the results', () => {
    it('come when no question is left that could change anything, with focus on them and word of them', async () => {
      const element = await see('start');
      await answerAll(element, 0);
      expect(focused(element)).to.equal(part(element, '.result > h2'));
      expect(announced()).to.equal(`${textOf(part(element, '.result > h2'))}.`);
    });

    it('put every programme asked about under one verdict, and leave empty groups out', async () => {
      for (const { name } of fixtures.filter((fixture) => fixture.name.startsWith('results'))) {
        const element = await see(name);
        const asked = element.programmes.split(' ').filter(Boolean).length || 12;
        expect(all(element, 'article'), name).to.have.length(asked);
        for (const group of all(element, '.result > section:has(article)')) {
          expect(group.querySelectorAll('article').length, name).to.equal(
            Number(/\d+$/.exec(textOf(group.querySelector('h3')))),
          );
        }
      }
    });

    it('tell of every programme the verdict in words, the rules it is by, why, and what to do next', async () => {
      for (const { name } of fixtures.filter((fixture) => fixture.name.startsWith('results'))) {
        for (const article of all(await see(name), 'article')) {
          expect(textOf(article), name).to.match(
            /(You can join|its year is over|Talk to your hub|Not for you now) by the \d{4}\/\d\d rules/,
          );
          expect(article.querySelector('.reasons li'), textOf(article)).not.to.equal(null);
          expect(textOf(article.querySelector('dl')), name).to.match(/^Next step \w+ \w+/);
        }
      }
    });

    it('offer nothing whose year is over, and say who knows what runs now', async () => {
      const element = await see('results-later');
      expect(textOf(element)).not.to.contain('You can join');
      expect(textOf(part(element, '.result > h2'))).to.match(/^You fit the rules of/);
      for (const article of all(element, 'article')) {
        expect(textOf(article)).to.match(
          /Next step It ran in \d{4}\/\d\d, and that year is over\. (Ask your Maths Hub|Look at)/,
        );
      }
    });

    it('offer what still runs, with its next step and what it costs', async () => {
      const element = await see('results');
      const [first] = all(element, 'section.eligible article');
      expect(textOf(first!)).to.contain('You can join').and.to.contain('Cost Free');
    });

    it('say of a no what would change it, and whether the reader could', async () => {
      const texts = all(await see('results-none'), 'section.not-eligible article').map(textOf);
      expect(
        texts.some((text) => /What would make it a .*\(you or your school could change this\)/.test(text)),
      ).to.equal(true);
      expect(texts.some((text) => /What would make it a .*\(not something you can change\)/.test(text))).to.equal(true);
    });

    it('name the page’s own hub as the one to ask', async () => {
      const element = await see('results-later');
      const hub = ownPage().state.dataset.hubs.find(({ site }) => site)!;
      ownPage().dispatch({ type: 'data', hub: hub.id });
      await element.updateComplete;
      expect(textOf(element)).to.contain(`Ask ${hub.name} what runs now.`);
    });

    it('have one heading of each level below the one asked for', async () => {
      const element = await see('results', {
        template: html`<eligibility-checker heading-level="3"></eligibility-checker>`,
      });
      expect(all(element, 'h2')).to.have.length(0);
      expect(all(element, 'h3')).to.have.length(1);
      for (const article of all(element, 'article')) expect(article.firstElementChild!.localName).to.equal('h5');
    });

    it('list the answers, each with a button that names its question', async () => {
      const element = await see('results');
      const rows = all(element, '.answers > div');
      expect(rows).to.have.length(Object.keys(named('results').answers!).length);
      expect(textOf(rows[0]!)).to.contain(
        'Phase A secondary, middle or upper school Change the answer to: Where do you work?',
      );
    });

    it('let one answer be changed and keep the others', async () => {
      const element = await see('results');
      const before = ownPage().state.answers;
      all(element, '.answers button')[1]!.click();
      await element.updateComplete;
      expect(focused(element)).to.equal(part(element, 'legend > h2'));
      expect(chosen(element)).to.deep.equal(['state']);
      await choose(element, 'independent');
      await press(element, 'Continue');
      expect(ownPage().state.answers).to.deep.equal({ ...before, sector: 'independent' });
    });

    it('say which answers made no difference', async () => {
      const element = await see('results-none');
      const idle = all(element, '.answers > div').filter((row) => textOf(row).includes('Made no difference'));
      expect(idle).to.have.length.at.least(1);
      expect(idle.length).to.be.below(all(element, '.answers > div').length);
    });

    it('can be left for a new start', async () => {
      const element = await see('results');
      await press(element, 'Start again');
      expect(ownPage().state.answers).to.deep.equal({});
      expect(textOf(part(element, '.caption'))).to.contain('Question 1');
      expect(focused(element)).to.equal(part(element, 'legend > h2'));
    });
  });

  describe('on a page for one phase', () => {
    it('does not ask for the phase, and leaves the shared answers as they are', async () => {
      const element = await see('phase');
      expect(textOf(part(element, 'legend'))).not.to.contain('Where do you work');
      await answerAll(element, 0);
      expect(asked()).not.to.contain('phase');
      expect(ownPage().state.answers).not.to.have.property('phase');
    });

    it('lists the phase among the answers as the page’s own, to be changed like any other', async () => {
      const element = await see('phase-results');
      await answerAll(element, 0);
      expect(textOf(all(element, '.answers > div')[0]!)).to.contain('Filled in by this page');
      all(element, '.answers button')[0]!.click();
      await element.updateComplete;
      expect(chosen(element)).to.deep.equal(['secondary']);
      await choose(element, 'secondary', 'primary');
      await press(element, 'Continue');
      expect(ownPage().state.answers['phase']).to.deep.equal(['primary']);
      expect(textOf(element)).not.to.contain('Filled in by this page');
    });

    it('believes the reader rather than the page', async () => {
      const element = await see('phase', { answers: { phase: ['primary'] } });
      expect(textOf(part(element, '.so-far'))).to.match(/Not for you now .*Secondary Teaching for Mastery/);
    });
  });

  describe('with a choice of programmes', () => {
    it('asks only what matters to them, and shows only them', async () => {
      const element = await see('programmes');
      expect(textOf(part(element, '.so-far'))).to.contain('0 settled, 2 to go');
      const left = await answerAll(element, 0);
      expect(left.length).to.be.below(8);
      expect(all(element, 'article')).to.have.length(2);
    });

    it('names a setting that does not work, what would do, and goes on with the rest', async () => {
      const element = await see('bad-attributes');
      const notices = all(element, '.notice').map(textOf);
      expect(notices.find((text) => text.includes('phase="nursery"'))).to.contain(
        'primary, secondary, special or post-16',
      );
      expect(notices.find((text) => text.includes('programmes="nope"'))).to.contain('secondary-tfm-embedding');
      expect(notices).to.have.length(3);
      expect(warnings()).to.have.length.at.most(3);
      await answerAll(element, 0);
      expect(all(element, 'article')).to.have.length(1);
    });

    it('shows what its tag holds when none of the programmes is known', async () => {
      const element = await see('nothing-to-check');
      expect(maybe(element, 'form')).to.equal(null);
      expect(textOf(part<HTMLSlotElement>(element, 'slot').assignedElements()[0]!)).to.contain('Ask your Maths Hub');
      warnings();
    });
  });

  describe('to the page around it', () => {
    it('tells of every answer, with ids', async () => {
      const element = await see('start');
      await choose(element, 'secondary', 'special');
      setTimeout(() => void press(element, 'Continue'));
      const event: TfmAnswerEvent = await oneEvent(element, 'tfm-answer');
      expect([event.question, event.answer]).to.deep.equal(['phase', ['secondary', 'special']]);
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    });

    it('tells of the results, with the verdicts on what was asked about', async () => {
      const element = await see('programmes');
      const results: TfmResultEvent[] = [];
      element.addEventListener('tfm-result', (event) => results.push(event));
      await answerAll(element, 0);
      expect(results).to.have.length(1);
      expect(results[0]!.assessments.map(({ programme }) => programme)).to.deep.equal([
        'secondary-tfm-development',
        'secondary-tfm-embedding',
      ]);
      expect(results[0]!.assessments.map(({ verdict }) => verdict)).not.to.contain('depends');
    });

    it('keeps the form to itself: nothing is sent and the address stays', async () => {
      const element = await see('start');
      const before = location.href;
      await choose(element, 'secondary');
      const event = new SubmitEvent('submit', { bubbles: true, cancelable: true });
      part(element, 'form').dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(true);
      expect(location.href).to.equal(before);
    });

    it('shares the answers with a second checker, which leaves focus where it is', async () => {
      const both = await show<EligibilityChecker>({
        template: html`<div>
          <eligibility-checker></eligibility-checker><eligibility-checker></eligibility-checker>
        </div>`,
      });
      const [one, other] = both.querySelectorAll<EligibilityChecker>('eligibility-checker');
      await choose(one!, 'secondary');
      await press(one!, 'Continue');
      await other!.updateComplete;
      expect(textOf(part(other!, '.caption'))).to.contain('Question 2');
      expect(document.activeElement).to.equal(one);
    });
  });

  it('can be walked from the first question to the results with the keyboard alone', async () => {
    const element = await see('programmes', { answers: {} });
    const tab = async (stop: (at: Element) => boolean) => {
      for (let at = 0; at < 30; at++) {
        await sendKeys({ press: 'Tab' });
        const found = focused(element);
        if (found && stop(found)) return;
      }
      throw new Error('Tab does not get there');
    };
    await tab((at) => at.localName === 'input');
    for (let questions = 0; maybe(element, 'form'); questions++) {
      expect(questions).to.be.below(12);
      await sendKeys({ press: ' ' });
      await tab((at) => (at as HTMLButtonElement).type === 'submit');
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      if (maybe(element, 'form')) await tab((at) => at.localName === 'input');
    }
    expect(focused(element)).to.equal(part(element, '.result > h3'));
    await tab((at) => textOf(at).startsWith('Change'));
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(focused(element)).to.equal(part(element, 'legend > h3'));
  });

  it('does not run over the edge of a small telephone', async () => {
    for (const name of ['error', 'several', 'results', 'results-ask-hub']) {
      const element = await see(name);
      element.style.inlineSize = '288px';
      const root = part(element, '.root');
      expect(root.clientWidth).to.equal(288);
      expect(root.scrollWidth, name).to.be.at.most(288);
    }
  });
});
