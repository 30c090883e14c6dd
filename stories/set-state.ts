import type { LitElement } from 'lit';
import { bundled } from '../src/model/bundled.js';
import { ownPage } from '../src/page/own-page.js';
import type { Page } from '../src/page/page.js';
import { LATER, type Fixture } from './fixture.js';

/** All of a fixture but what is rendered. */
type State = Omit<Fixture, 'name' | 'title' | 'template'>;

/**
 * Puts a page into the state that a fixture wants, whatever was answered on it before.
 *
 * @param page that of a `<tfm-data>`, or the one that all other widgets share
 * @param fixture the state
 * @param today the day to take for today instead of the fixture's own
 */
export function setState(page: Page, fixture: State, today?: string): void {
  const { answers = {}, notices, dataset } = fixture;
  page.dispatch({ type: 'forget' });
  page.dispatch({ type: 'data', today: today ?? fixture.today ?? LATER });
  if (dataset) page.dispatch({ type: 'data', dataset: dataset(bundled) });
  for (const [question, answer] of Object.entries(answers)) page.dispatch({ type: 'answer', question, answer });
  if (notices) page.dispatch({ type: 'restore', answers, notices });
}

/** The same for the page that all widgets outside a `<tfm-data>` share, with what is bundled unless the fixture changes it. */
export function setOwnPage(fixture: State): void {
  const page = ownPage();
  setState(page, { dataset: (bundled) => bundled, ...fixture });
  page.dispatch({ type: 'data', hub: '' });
}

/** What a reader sees of an element and of all inside it. */
const wordsOf = (root: Element | ShadowRoot): string =>
  [
    root.textContent,
    ...[...root.querySelectorAll('*')].map(({ shadowRoot }) => (shadowRoot ? wordsOf(shadowRoot) : '')),
  ]
    .join(' ')
    .replace(/\s+/g, ' ');

/** A frame of the screen later, or a little later where nothing is drawn. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

/**
 * Waits until a fixture shows what it is about, and does what its reader does.
 *
 * @param frame what the fixture was rendered into
 * @param fixture the fixture
 * @returns its outermost element, at rest
 */
export async function settle(frame: Element, { shows, act }: Pick<Fixture, 'shows' | 'act'>): Promise<LitElement> {
  const element = frame.firstElementChild as LitElement;
  await element.updateComplete;
  for (let tries = 0; shows && !wordsOf(frame).includes(shows); tries++) {
    if (tries > 400) throw new Error(`It should show “${shows}”.`);
    await soon();
  }
  await act?.(element);
  await element.updateComplete;
  return element;
}
