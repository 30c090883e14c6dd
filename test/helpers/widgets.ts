import { fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import type { Widget } from '../../src/page/widget.js';

/** The attributes with which each element that shows something has something to show. */
export const WIDGETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'eligibility-checker': {},
  'programme-card': { programme: 'sktm-secondary-ect' },
  'tfm-hub': { hub: 'turing-nw' },
  'tfm-impact': {},
  'tfm-journey': {},
  'tfm-programmes': {},
  'workgroup-dates': { programme: 'sktm-secondary-ect' },
};

/** The eight tags of the public contract. */
export const TAGS: readonly string[] = [...Object.keys(WIDGETS), 'tfm-data'];

/** An element, with the attributes that it needs and some more. */
export function make(tag: string, more: Readonly<Record<string, string>> = {}): Widget {
  const widget = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries({ ...WIDGETS[tag], ...more })) widget.setAttribute(name, value);
  return widget;
}

/** Puts an element on the page, in a place of its own, and waits until it shows. */
export async function put<T extends LitElement>(element: T): Promise<T> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  return element;
}

/** An element with all that is inside it, the shadow roots of widgets within widgets included. */
export const everything = (root: Element | ShadowRoot): Element[] =>
  [...(root instanceof Element ? [root] : []), ...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
