/**
 * The checker by keys alone, real ones: Tab and Shift+Tab, arrows, Space and Enter. At every step focus is inside the checker
 * and to be seen. All engines here have Tab stop at links, WebKitGTK too; Safari on a Mac leaves that to its reader.
 */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/eligibility-checker/define.js';
import type { EligibilityChecker } from '../../src/elements/eligibility-checker/eligibility-checker.js';
import { ownPage } from '../../src/page/own-page.js';
import { fixtures } from '../../stories/eligibility-checker.fixtures.js';
import { called, focused, unseen, press, stopsOf } from '../helpers/keys.js';
import { part, show, textOf } from '../helpers/show.js';

let checker: EligibilityChecker;
let before: HTMLAnchorElement;
let after: HTMLAnchorElement;

/** Shows a fixture between two links, with focus on the first. */
async function between(name: string, more: Partial<(typeof fixtures)[number]> = {}): Promise<void> {
  const state = { ...fixtures.find((each) => each.name === name)!, ...more };
  const around = await show({
    ...state,
    template: html`<div><a href="#before">Before</a>${state.template}<a href="#after">After</a></div>`,
    act: () => undefined,
  });
  checker = around.querySelector('eligibility-checker')!;
  before = around.querySelector('[href="#before"]')!;
  after = around.querySelector('[href="#after"]')!;
  await state.act?.(checker);
  await checker.updateComplete;
  before.focus();
}

/** Presses a key inside the checker; focus has to stay there, and be seen. */
async function key(name: string): Promise<void> {
  await press(name);
  await checker.updateComplete;
  const at = focused();
  expect(checker.shadowRoot!.contains(at), `after ${name}, focus is on ${called(at)}`).to.equal(true);
  expect(await unseen(at!), `${called(at)} after ${name}`).to.equal('');
}

/** Tab, until focus is on what is called so; within the checker, and never past its end. */
async function tabTo(name: string, by = 'Tab'): Promise<void> {
  const most = stopsOf(checker.shadowRoot!).length;
  for (let presses = 0; presses <= most; presses++) {
    await key(by);
    if (called(focused()).includes(name)) return;
  }
  throw new Error(`${by} does not get to ${name}`);
}

/** The stops that are made with a key, until focus is on the link at the other end. */
async function stopsBy(name: string, end: Element): Promise<string[]> {
  const stops: string[] = [];
  for (let presses = 0; presses < 100; presses++) {
    await press(name);
    const at = focused();
    if (at === end) return stops;
    stops.push(called(at));
    expect(await unseen(at!), `${called(at)} after ${name}`).to.equal('');
  }
  throw new Error(`${name} never leaves the checker: ${stops.slice(0, 20).join(', ')} …`);
}

const caption = () => textOf(part(checker, '.caption'));
const chosen = () => [...checker.shadowRoot!.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
const isAsking = () => checker.shadowRoot!.querySelector('form') !== null;

/** Goes to the choices, takes the first of them as its kind asks for, and goes on. */
async function answer(): Promise<void> {
  const { type, value } = checker.shadowRoot!.querySelector('input')!;
  await tabTo(type === 'radio' ? 'radios of' : 'checkbox');
  if (type === 'radio') {
    await key('ArrowDown');
    expect(chosen(), 'the arrow chooses').to.have.length(1).and.not.to.contain(value);
    await key('ArrowUp');
  } else await key('Space');
  expect(chosen()).to.deep.equal([value]);
  await tabTo('button “Continue”');
  await key('Enter');
}

/** Focus is on this element. (Two elements that differ are too much to print.) */
const isOn = (element: Element | null) =>
  expect(focused() === element, `focus is on ${called(focused())}, not on ${called(element)}`).to.equal(true);

/** Focus has arrived at a heading that is new. */
const arrived = (selector: string) => isOn(part(checker, selector));

describe('<eligibility-checker> by keyboard', () => {
  for (const name of ['start', 'second-question', 'error', 'several', 'results']) {
    const { title } = fixtures.find((each) => each.name === name)!;
    it(`stops once at each control in reading order, forwards and backwards: ${title}`, async () => {
      await between(name);
      const stops = stopsOf(checker.shadowRoot!);
      expect(stops).to.have.length.at.least(2);
      expect(await stopsBy('Tab', after)).to.deep.equal(stops);
      expect(await stopsBy('Shift+Tab', before)).to.deep.equal(stops.toReversed());
    });
  }

  it('leads from a link before it through every question to the results, and out to a link after it', async () => {
    await between('programmes', { answers: {} });
    for (let questions = 0; isAsking(); questions++) {
      expect(questions).to.be.below(12);
      await answer();
      if (isAsking()) arrived('legend > [part="heading"]');
    }
    arrived('.result > [part="heading"]');
    expect(await stopsBy('Tab', after)).to.deep.equal(stopsOf(checker.shadowRoot!).slice(1));
  });

  it('chooses and unchooses with Space, and goes through the answers of a question with the arrows', async () => {
    await between('several');
    await tabTo('checkbox');
    await key('Space');
    await tabTo('checkbox');
    await key('Space');
    expect(chosen()).to.have.length(2);
    await key('Space');
    expect(chosen()).to.have.length(1);

    await between('second-question');
    await tabTo('radios of');
    const values = [...checker.shadowRoot!.querySelectorAll('input')].map(({ value }) => value);
    for (const value of values.slice(1)) {
      await key('ArrowDown');
      expect(chosen()).to.deep.equal([value]);
    }
    await key('ArrowUp');
    expect(chosen()).to.deep.equal([values.at(-2)]);
  });

  it('leads from a missing answer to the message, and from there to the first choice', async () => {
    await between('second-question');
    await tabTo('button “Continue”');
    await key('Enter');
    expect(part(checker, '.summary').contains(focused())).to.equal(true);
    await tabTo('button “Choose an answer to go on”');
    await key('Enter');
    isOn(checker.shadowRoot!.querySelector('input'));
    await key('Space');
    await tabTo('button “Continue”');
    await key('Enter');
    arrived('legend > [part="heading"]');
    expect(caption()).to.contain('Question 3');
  });

  it('goes back to an answer and on again', async () => {
    await between('back', { act: () => undefined });
    await tabTo('button “Back”');
    await key('Enter');
    arrived('legend > [part="heading"]');
    expect(chosen()).to.deep.equal(['state']);
    await tabTo('radios of');
    expect((focused() as HTMLInputElement).value).to.equal('state');
    await tabTo('button “Continue”');
    await key('Enter');
    expect(caption()).to.contain('Question 3');
  });

  it('opens and closes what the results have to unfold, with Enter and with Space', async () => {
    await between('results');
    await tabTo('disclosure “');
    const details = focused()!.parentElement as HTMLDetailsElement;
    await key('Enter');
    expect(details.open).to.equal(true);
    await key('Space');
    expect(details.open).to.equal(false);
  });

  it('changes an answer from the results and comes back to them', async () => {
    await between('results');
    await tabTo('button “Change');
    await key('Enter');
    arrived('legend > [part="heading"]');
    await tabTo('button “Continue”');
    await key('Enter');
    arrived('.result > [part="heading"]');
  });

  it('starts again from the results', async () => {
    await between('results');
    before.focus();
    after.focus();
    await tabTo('button “Start again”', 'Shift+Tab');
    await key('Enter');
    arrived('legend > [part="heading"]');
    expect(caption()).to.contain('Question 1');
    expect(ownPage().state.answers).to.deep.equal({});
  });
});
