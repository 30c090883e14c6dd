import { londonDate } from '../dates/london.js';
import { bundled } from '../model/bundled.js';
import { Page } from './page.js';
import { initialState, type PageState } from './state.js';

let page: Page | undefined;

/** This moment: the one place that reads the clock. */
export const now = (): Date => new Date();

/** Today in London, `YYYY-MM-DD`. */
export const today = (): string => londonDate(now());

/** A state on which nothing has been answered yet: the bundled dataset, today. */
export const freshState = (): PageState => initialState(bundled, today());

/**
 * The page that every widget outside a `<tfm-data>` shares: the bundled dataset and one set of answers. Made when the first
 * widget asks.
 */
export const ownPage = (): Page => (page ??= new Page(freshState()));
