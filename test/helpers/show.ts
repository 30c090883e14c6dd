import { fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { Fixture } from '../../stories/fixture.js';
import { setOwnPage, settle } from '../../stories/set-state.js';

/** Sets the page's shared state as a fixture wants it. */
export { setOwnPage as setPage } from '../../stories/set-state.js';

/** Renders a fixture on the page; gives its outermost element once that shows what it is about. */
export async function show<T extends LitElement>(state: Omit<Fixture, 'name' | 'title'>): Promise<T> {
  setOwnPage(state);
  const element = await fixture<T>(state.template);
  await settle(element.parentElement!, state);
  return element;
}

/** What a reader sees of a widget: the text of its shadow root, white space folded. */
export const textOf = (element: Element | null): string =>
  (element?.shadowRoot ?? element)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

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
