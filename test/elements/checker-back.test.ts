import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { EligibilityChecker } from '../../src/elements/eligibility-checker/eligibility-checker.js';
import '../../src/elements/eligibility-checker/define.js';
import { ownPage } from '../../src/page/own-page.js';
import { part, setPage, textOf } from '../helpers/show.js';

/** The browser's Back and Forward, and whatever the page keeps in its history of its own. */
const address = location.href;

let checker: EligibilityChecker;
const questions: string[] = [];

const heading = () => textOf(part(checker, '[part="question"] [part="heading"], [part="result"] > [part="heading"]'));
const focused = () => checker.shadowRoot!.activeElement;
const state = () => history.state as Record<string, unknown> | null;

/** Answers the question that is shown with its first option. */
async function answer(): Promise<void> {
  questions.push(heading());
  checker.shadowRoot!.querySelector('input')!.click();
  await checker.updateComplete;
  press('Continue');
  await checker.updateComplete;
}

function press(words: string): void {
  const buttons = [...checker.shadowRoot!.querySelectorAll('button')];
  buttons.find((each) => textOf(each).startsWith(words))!.click();
}

/** Moves in the browser's history and waits until that has happened. */
async function travel(by: number): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.go(by);
  await arrived;
  await checker.updateComplete;
}

beforeEach(async () => {
  setPage({});
  history.pushState({ router: { page: 7 } }, '', address);
  questions.length = 0;
  checker = await fixture<EligibilityChecker>(html`<eligibility-checker></eligibility-checker>`);
});

describe('the browser’s Back in the checker', () => {
  it('leads to the question before, with its answer, and Forward leads on again', async () => {
    await answer();
    await answer();
    const third = heading();
    await travel(-1);
    expect(heading()).to.equal(questions[1]);
    expect(checker.shadowRoot!.querySelector('input')!.checked).to.equal(true);
    await travel(-1);
    expect(heading()).to.equal(questions[0]);
    await travel(2);
    expect(heading()).to.equal(third);
  });

  it('puts the focus on the heading and says where the reader is', async () => {
    await answer();
    await answer();
    await travel(-1);
    expect(textOf(focused())).to.equal(questions[1]);
    expect(document.getElementById('tfm-announcer')!.textContent).to.contain(questions[1]);
  });

  it('leads from the results to the last question, and from a changed answer back to the results', async () => {
    ownPage().dispatch({ type: 'answer', question: 'phase', answer: ['post-16'] });
    ownPage().dispatch({ type: 'answer', question: 'sector', answer: 'elsewhere' });
    await checker.updateComplete;
    while (checker.shadowRoot!.querySelector('form')) await answer();
    const result = heading();
    await travel(-1);
    expect(heading()).to.equal(questions.at(-1));
    await travel(1);
    expect(heading()).to.equal(result);
    press('Change');
    await checker.updateComplete;
    expect(heading()).not.to.equal(result);
    await travel(-1);
    expect(heading()).to.equal(result);
  });

  it('is where the widget’s own Back leads, so that Forward works after it', async () => {
    await answer();
    await answer();
    const third = heading();
    press('Back');
    await waitUntil(() => heading() === questions[1]);
    await travel(1);
    expect(heading()).to.equal(third);
  });

  it('leaves the address and the page’s own state as they were, in every entry', async () => {
    await answer();
    expect(location.href).to.equal(address);
    expect(state()).to.deep.include({ router: { page: 7 } });
    await travel(-1);
    expect(state()).to.deep.equal({ router: { page: 7 } });
    expect(location.href).to.equal(address);
  });

  it('passes by entries that the page makes meanwhile', async () => {
    await answer();
    await answer();
    const third = heading();
    history.pushState({ router: { page: 8 } }, '', '#elsewhere');
    history.pushState({ router: { page: 9 } }, '', '#further');
    await travel(-1);
    expect(heading()).to.equal(third);
    await travel(-1);
    expect(heading()).to.equal(third);
    await travel(-1);
    expect(heading()).to.equal(questions[1]);
  });

  it('adds nothing to a state that is no plain object, and the checker works on', async () => {
    history.replaceState('a router’s own', '');
    await answer();
    expect(heading()).not.to.equal(questions[0]);
    expect(history.state).to.equal('a router’s own');
    press('Back');
    await checker.updateComplete;
    expect(heading()).to.equal(questions[0]);
  });

  it('works on where the browser forbids entries', async () => {
    const { pushState } = history;
    history.pushState = () => {
      throw new DOMException('Too many', 'SecurityError');
    };
    try {
      await answer();
      expect(heading()).not.to.equal(questions[0]);
    } finally {
      history.pushState = pushState;
    }
  });

  it('does nothing once the answers are gone or the checker is', async () => {
    await answer();
    ownPage().dispatch({ type: 'forget' });
    await checker.updateComplete;
    await travel(-1);
    expect(heading()).to.equal(questions[0]);
    await answer();
    checker.remove();
    ownPage().dispatch({ type: 'answer', question: 'sector', answer: 'state' });
    const { revisiting } = ownPage().state;
    await travel(-1);
    expect(ownPage().state.revisiting).to.equal(revisiting);
  });
});
