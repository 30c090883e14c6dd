import { html, type TemplateResult } from 'lit';
import { listOf } from '../model/words.js';
import { warnOnce } from './log.js';

/** Something about a widget's settings that the webmaster should know, in a sentence or two. */
export interface Problem {
  text: string;
  /** Whether the widget has nothing to show because of it, so that what is inside its tag is shown instead. */
  fatal: boolean;
}

/**
 * Says that an attribute holds what it cannot.
 *
 * @param attribute its name
 * @param value what it holds
 * @param allowed what it may hold: every value, or a few words such as "a number from 2 to 6"
 * @param done what the widget does about it, as a sentence; without it the problem is fatal
 */
export function badAttribute(
  attribute: string,
  value: string,
  allowed: readonly string[] | string,
  done?: string,
): Problem {
  const may = typeof allowed === 'string' ? allowed : listOf(allowed, 'or');
  return {
    text: `The setting ${attribute}="${value}" is not one that works here. It can be ${may}.${done ? ` ${done}` : ''}`,
    fatal: done === undefined,
  };
}

/**
 * Tells the visitor in the widget, and the webmaster in the console, what is wrong.
 *
 * @param tag the widget's own tag, for the console
 */
export const notices = (tag: string, problems: readonly Problem[]): TemplateResult[] =>
  problems.map(({ text }) => {
    warnOnce(`<${tag}>: ${text}`);
    return html`<p class="notice" part="notice">${text}</p>`;
  });
