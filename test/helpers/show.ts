import { fixture, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { freshState, ownPage } from '../../src/page/own-page.js';
import { LATER, type Fixture } from '../../stories/fixture.js';

/** Sets the page's shared state as a fixture wants it. */
export function setPage({
  today = LATER,
  answers = {},
  notices,
  dataset = (bundled) => bundled,
}: Pick<Fixture, 'today' | 'answers' | 'notices' | 'dataset'>): void {
  const page = ownPage();
  page.dispatch({ type: 'forget' });
  page.dispatch({ type: 'data', today, hub: '', dataset: dataset(freshState().dataset) });
  for (const [question, answer] of Object.entries(answers)) page.dispatch({ type: 'answer', question, answer });
  if (notices) page.dispatch({ type: 'restore', answers, notices });
}

/** Renders a fixture on the page; gives its outermost element once that has rendered. */
export async function show<T extends LitElement>(
  state: Pick<Fixture, 'template' | 'today' | 'answers' | 'notices' | 'dataset' | 'shows' | 'act'>,
): Promise<T> {
  setPage(state);
  const element = await fixture<T>(state.template);
  await element.updateComplete;
  const { shows } = state;
  if (shows) await waitUntil(() => allTextOf(element).includes(shows), `it should show “${shows}”`, { timeout: 8000 });
  await state.act?.(element);
  await element.updateComplete;
  return element;
}

/** What a reader sees of a widget: the text of its shadow root, white space folded. */
export const textOf = (element: Element | null): string =>
  (element?.shadowRoot ?? element)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The same, with that of the widgets inside it. */
const allTextOf = (element: Element): string =>
  [element, ...element.querySelectorAll('*')].map((each) => (each.shadowRoot ? textOf(each) : '')).join(' ');

/** The one element in a widget's shadow root that the selector finds. */
export function part<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot!.querySelectorAll<T>(selector);
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}, not one`);
  return found[0]!;
}

/** The next event of this name that reaches the element, typed as the element's own. */
export const heard = <Name extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  name: Name,
): Promise<HTMLElementEventMap[Name]> =>
  new Promise((resolve) => element.addEventListener(name, resolve, { once: true }));
