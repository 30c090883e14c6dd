import { formatTime } from '../format.js';
import type { DateProblem } from '../types.js';
import type { Looked } from './lookup.js';
import type { WrittenDate } from './written-date.js';
import type { WrittenTimes } from './written-times.js';

/** A place in the text. */
export type At = DateProblem['at'];
/** A date as written, where it stands, and the academic year that a heading gave it. */
export type DraftDate = WrittenDate & { at: At; academicYear?: string | undefined };
/** Times as written, and where they stand. */
export type DraftTimes = WrittenTimes & { at: At };

/** A day as the text tells of it, before any calendar is asked. */
export interface Draft {
  /** Where it stands: its date, or its label, or its "TBC". */
  at: At;
  number?: number | undefined;
  /** "Day 3", where the number is written. */
  label?: At | undefined;
  date?: DraftDate | undefined;
  /** What the calendar says of the date, once it was asked. */
  looked?: Looked | undefined;
  was?: DraftDate;
  /** "1 or 8 February": which one is not said. */
  choice?: DraftDate[];
  times: readonly DraftTimes[];
  /** Times of the date that it moved from, where no others follow. */
  earlier?: readonly DraftTimes[];
  /** "Finish 3.30", where no start stands with it. */
  ends?: DraftTimes | undefined;
  /** "90 minutes" */
  lasts?: { minutes: number; at: At } | undefined;
  /** "Morning", "Twilight": words for a time. */
  session?: At | undefined;
  status?: 'tbc' | 'postponed' | 'moved' | 'cancelled' | undefined;
  /** Its date is only the beginning of its week. */
  week?: boolean;
  /** Announced as the next one, and perhaps listed again. */
  next?: boolean;
  /** Its date stands on lines of its own, above what is told of it. */
  card?: boolean;
  /** The stars of the footnote that its line points to. */
  mark?: string;
  place?: string | undefined;
  online?: boolean | undefined;
  notes: readonly string[];
}

/** One list for all that have nothing yet: lists of a day are replaced, never changed. */
const NONE: readonly never[] = [];

/** A day of which nothing is known but where it stands. What nearly every day comes to have has its room from the start. */
export const blank = (at: At): Draft => ({
  at,
  number: undefined,
  date: undefined,
  looked: undefined,
  status: undefined,
  times: NONE,
  notes: NONE,
});

/** Whether a day waits for its date; one that is to be confirmed does not. */
export const waits = ({ date, choice, status }: Draft): boolean =>
  !date && !choice && status !== 'tbc' && status !== 'postponed';

/** Which word about a day outweighs which. */
const WEIGHT = ['moved', 'tbc', 'postponed', 'cancelled'] as const;

/** Says how a day stands, unless something weightier was said before. */
export function setStatus(draft: Draft, status: NonNullable<Draft['status']>): void {
  if (!draft.status || WEIGHT.indexOf(status) > WEIGHT.indexOf(draft.status)) draft.status = status;
}

/*
 * What one day can have of each. A text that tells of one day for pages is no list of dates, and each thing it tells would be
 * compared with all before it.
 */
const MOST_TIMES = 12;
const MOST_NOTES = 24;
const LONGEST_PLACE = 400;

/** Adds where a day is: "Alder School", then "Leeds LS1 4AB". */
export function addPlace(draft: Draft, place: string): void {
  if (!draft.place) draft.place = place;
  else if (draft.place !== place && draft.place.length < LONGEST_PLACE) draft.place += `, ${place}`;
}

/** Adds a remark, once. */
export function addNote(draft: Draft, note: string): void {
  if (draft.notes.length < MOST_NOTES && !draft.notes.includes(note)) draft.notes = [...draft.notes, note];
}

/** What is noted of a day whose time nobody knows yet. */
export const OPEN_TIME = /^Time (and place )?to be confirmed$/;

/** Says what of a day is still to be confirmed, when that is not its date. */
export function leaveOpen(draft: Draft, about: 'time' | 'place' | 'both'): void {
  const what = { time: 'Time', place: 'Place', both: draft.times.length ? 'Place' : 'Time and place' }[about];
  addNote(draft, `${what} to be confirmed`);
}

/** Says whether a day is online, and by what means where the text names them. */
export function setOnline(draft: Draft, online: boolean, text: string): void {
  draft.online = online;
  const means = /zoom|teams|google meet/i.exec(text)?.[0];
  if (means) addNote(draft, `On ${means.toLowerCase().replace(/(?<!\S)\S/g, (letter) => letter.toUpperCase())}`);
}

/**
 * Adds when a day is.
 *
 * @param column whether it stands in a table's column for times: then a start can be in one and its end in the next
 */
export function addTimes(draft: Draft, times: DraftTimes, column: boolean): void {
  const last = draft.times.at(-1);
  if (times.ends) draft.ends = times;
  else if (column && last?.times && !last.times.end && times.times && !times.times.end) {
    const { start } = last.times;
    const end = times.times.start;
    const doubt = start < end ? {} : { doubt: 'ends-before-start' as const, options: [] };
    draft.times = draft.times.with(-1, { ...last, times: { start, end }, ...doubt });
  } else {
    // the last is kept in any case: what is said of too many times points at all of them
    draft.times = [...draft.times.slice(0, MOST_TIMES - 1), times];
  }
  if (times.arrive) addNote(draft, `Arrive from ${formatTime(times.arrive)}`);
}

/** Gives a day what it has not said itself. */
export function complete(draft: Draft, from: Partial<Draft>): void {
  if (!draft.times.length && from.times?.length && !draft.notes.some((note) => OPEN_TIME.test(note)))
    draft.times = from.times;
  if (from.ends) draft.ends ??= from.ends;
  if (from.lasts) draft.lasts ??= from.lasts;
  draft.session ??= from.session;
  draft.place ??= from.place;
  draft.online ??= from.online;
  if (from.status) setStatus(draft, from.status);
  for (const note of from.notes ?? []) addNote(draft, note);
}

/**
 * Moves a day: "moved from 4 May to 11 May", "11 May (was 4 May)", "4 May, now 11 May".
 *
 * @param day the day that the text was about, if it was about one
 * @param found the dates that follow the words
 * @param words which words they were
 * @returns the day that moved; `undefined` when none did
 */
export function move(
  day: Draft | undefined,
  found: readonly DraftDate[],
  words: { from: boolean; to: boolean },
): Draft | undefined {
  const [first, second] = found as [DraftDate, DraftDate?];
  if (words.from && second && first.range && !day?.date) {
    const moved = day ?? blank(second.at);
    setStatus(moved, 'moved');
    return Object.assign(moved, { date: second, was: first, at: second.at });
  }
  if (words.from && day?.date) {
    setStatus(day, 'moved');
    return Object.assign(day, { was: first });
  }
  if (words.to && day && !second) {
    day.status = 'moved';
    // the time that stood with the old date, unless the new one has its own
    if (day.times.length) Object.assign(day, { earlier: day.times, times: NONE });
    return Object.assign(day, { date: first, at: first.at, ...(day.date && { was: day.date }) });
  }
  return undefined;
}

/**
 * Gives dates to the days that wait for them, and makes new days of the rest.
 *
 * @param either whether only one of the dates is meant
 */
export function assign(found: readonly DraftDate[], either: boolean, waiting: readonly Draft[]): Draft[] {
  if (either && found.length > 1 && waiting.length < 2) {
    return [Object.assign(waiting[0] ?? blank(found[0]!.at), { choice: found })];
  }
  const last = waiting.at(-1)?.number;
  return found.map((date, index) => {
    const day = waiting[index] ?? blank(date.at);
    // "Day 1: 1 and 8 February" goes on with day 2
    if (last !== undefined && index >= waiting.length) day.number = last + index - waiting.length + 1;
    day.date = date;
    day.at = date.at;
    return day;
  });
}
