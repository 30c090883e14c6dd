import { ContextRoot } from '@lit/context';
import { londonDate } from '../dates/london.js';
import { bundled } from '../model/bundled.js';
import { Page } from './page.js';
import { initialState, type PageState } from './state.js';

let page: Page | undefined;

/** Today in London, `YYYY-MM-DD`: the one place that reads the clock. */
export const today = (): string => londonDate(new Date());

/** A state on which nothing has been answered yet: the bundled dataset, today. */
export const freshState = (): PageState => initialState(bundled, today());

/**
 * The page that every widget outside a `<tfm-data>` shares: the bundled dataset and one set of answers. Made when the first
 * widget asks.
 */
export function ownPage(): Page {
  if (!page) {
    page = new Page(freshState());
    // a <tfm-data> that is set up after the widgets inside it still gets to serve them
    new ContextRoot().attach(document.documentElement);
  }
  return page;
}
