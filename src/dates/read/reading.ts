import type { Rule } from './rules.js';
import type { At, Draft, DraftDate } from './draft.js';

/** What a column of a table holds, where its heading says so. */
export type Role = 'place' | 'note' | 'time' | 'old' | undefined;

/** What a text is read with, line by line, and what comes of it. */
export interface Reading {
  readonly drafts: Draft[];
  /** Dates that are deadlines, and what looked like a date and could not be read. */
  readonly leftOut: DraftDate[];
  readonly unread: At[];
  /** Words such as "cancelled" that follow a list of so many dates: taken for all or for the last, and perhaps said of the others. */
  readonly ofAll: { readonly at: At; readonly count: number; readonly last?: boolean }[];
  /** "Every Wednesday in November", which names no day. */
  readonly rules: Rule[];
  /** Dates such as "Nov 22", which can be a year as well. */
  readonly monthFirst: DraftDate[];
  /** Old dates of days that moved, until the new ones stand. */
  old: readonly DraftDate[];
  /** "Except session 2", without its date. */
  readonly exceptions: At[];
  /** "Pick one": the days are alternatives. */
  readonly choices: At[];
  /** What was said of every day. */
  readonly common: Draft;
  /** Whether anything was. */
  hasCommon: boolean;
  /** The text says that dates are still to come. */
  rest: boolean;
  /** The academic year that a heading, or the caller, gives to what follows. */
  year: string | undefined;
  /** The days of the line above, for a row of a table that tells of each. */
  above: readonly Draft[];
  /** A heading stands right above: what follows is of other days. */
  fresh: boolean;
  /** The days that lines below them may still tell of. */
  open: Draft[];
  /** These and those above them that nothing else stands between; the last `MOST` of them count. */
  block: Draft[];
  /** Whether a line below the block told of it: the next day begins another. */
  told: boolean;
  roles: Role[];
  /** What a heading above says of the days below it: "Spring term (online, 3.45pm)". */
  heading: Partial<Draft> | undefined;
  /** Which group of teachers a heading above is about: "Cohort 2". */
  group: string | undefined;
}

/** How many days one line below them can tell of. */
export const MOST = 60;

const WORD = /[\p{L}\p{N}]+/gu;
/** How many words a text has. */
export function words(text: string): number {
  let count = 0;
  for (WORD.lastIndex = 0; WORD.test(text);) count++;
  return count;
}
