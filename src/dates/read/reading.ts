import { isPlace } from './details.js';
import type { Item } from './items.js';
import { complete, type At, type Draft, type DraftDate } from './draft.js';

/** What a column of a table holds, where its heading says so. */
export type Role = 'place' | 'note' | 'time' | undefined;

/** What a text is read with, line by line, and what comes of it. */
export interface Reading {
  readonly drafts: Draft[];
  /** Dates that are deadlines, and what looked like a date and could not be read. */
  readonly leftOut: DraftDate[];
  readonly unread: At[];
  /** Words such as "cancelled" that follow a list of dates, and of how many: taken for all, and perhaps said of the last. */
  readonly ofAll: { readonly at: At; readonly count: number }[];
  /** What was said of every day. */
  readonly common: Draft;
  /** The text says that dates are still to come. */
  rest: boolean;
  /** The academic year that a heading, or the caller, gives to what follows. */
  year: string | undefined;
  /** The days that lines below them may still tell of. */
  open: Draft[];
  /** These and those above them that nothing else stands between; the last `MOST` of them count. */
  block: Draft[];
  /** Whether a line below the block told of it: the next day begins another. */
  told: boolean;
  roles: Role[];
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

/** No line that tells of the days above it is longer. */
const LONGEST = 200;
const HEADED = /^[\W_]*(times?|timings?|venue|location|where|place|address|format)(?!\p{L})/iu;
const OF_EVERY_DAY =
  /(?<!\p{L})((all|each|every|both)( \p{L}+)? (days?|sessions?|meetings?|workshops?|dates|twilights?|webinars?|events?|of (them|these))|(days|sessions|meetings|workshops|twilights|webinars|all) (all )?(run|take place|are|start|begin|will be|on))(?!\p{L})/iu;

/**
 * What a line that names no day tells of the days above it ("Venue: Alder School"), or of all of them ("All sessions 4pm to
 * 5.30pm").
 *
 * @param told what it tells
 * @param items what stands in it
 * @returns whether it tells of any
 */
export function goesOn(reading: Reading, told: Draft, line: string, items: readonly Item[]): boolean {
  const { open, common } = reading;
  const { times, place, online, session, status, notes } = told;
  if (line.length > LONGEST || !(times.length || place || online !== undefined || session || status || notes.length)) {
    return false;
  }
  const headed = HEADED.test(line);
  if (OF_EVERY_DAY.test(line) || (headed && !open.length)) {
    complete(common, { times, place, online, session });
    return true;
  }
  const text = () => items.map(({ kind, from, to }) => (kind === 'text' ? line.slice(from, to) : '')).join(' ');
  const plain = headed || words(text()) <= 3;
  const address = headed || isPlace(line.trim()) ? place : undefined;
  if (!open.length || !(plain || address)) return false;
  // a list of days, and below it "Venue: Alder School"
  for (const draft of headed ? reading.block.slice(-MOST) : open) {
    complete(draft, { ...(plain && { times, online, session, status }), place: address, notes: headed ? notes : [] });
  }
  reading.told = true;
  return true;
}
