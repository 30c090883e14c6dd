import type { LitElement } from 'lit';
import { within } from 'storybook/test';

/** A widget of a story, and what finds things in it as a reader does: by their roles, their names and their words. */
export function inside(canvas: Element, tag: string) {
  const element = canvas.querySelector<LitElement>(tag)!;
  return { element, screen: within(element.shadowRoot!.querySelector<HTMLElement>('.root')!) };
}
