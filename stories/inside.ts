import type { LitElement } from 'lit';
import { within } from 'storybook/test';
import type { Story } from './story.js';

type Screen = Parameters<NonNullable<Story['play']>>[0]['canvas'];

/** A widget of a story, and what finds things in it as a reader does: by their roles, their names and their words. */
export function inside(canvas: Element, tag: string): { element: LitElement; screen: Screen } {
  const element = canvas.querySelector<LitElement>(tag)!;
  return { element, screen: within(element.shadowRoot!.querySelector<HTMLElement>('.root')!) };
}
