import type { Booking, WorkgroupDay } from '../model/types.js';

/** How a day stands today. `unknown` is a day whose date is still to be confirmed. */
export type DayStanding = 'past' | 'today' | 'upcoming' | 'unknown' | 'cancelled';

/** How a programme stands today. */
export type ProgrammeStanding = 'past' | 'running' | 'planned';

/** How a work group stands today. */
export interface WorkgroupStanding {
  /** Nothing is still to come: every date has passed, or its academic year has. */
  past: boolean;
  /** The day to turn up for next: today's counts, a cancelled one and one without a date do not. */
  next?: WorkgroupDay;
}

/** How a work group meets: at a place, online, or some of each. */
export type MeetingMode = 'in-person' | 'online' | 'both';

/** The titles of programmes by id, for summaries that a person reads. */
export type Titles = Readonly<Record<string, string>>;

/** What is said in calendars about the group a day belongs to. A whole work group will do. */
export interface DayGroup {
  programme: string;
  title?: string;
  booking?: Booking;
}

export interface CalendarOptions {
  /** The instant the file is made: its `DTSTAMP` and `LAST-MODIFIED`. */
  now: Date;
  /** The id of the hub, for groups that name none. It is part of each UID, so keep it the same for ever. */
  hub?: string;
  /** What the programmes are called. */
  titles?: Titles;
  /**
   * What is known of days by their `dayUid`, where somebody keeps it: how often each has changed, and when last. A day that is
   * not in it has its own `sequence`, and changed now.
   */
  history?: Readonly<Record<string, { readonly sequence: number; readonly modified: string }>>;
  /** What the calendar is called; by default what the groups are, where they share one title. */
  name?: string;
}

/** One side of a clash. */
export interface ClashSide<Group> {
  workgroup: Group;
  day: WorkgroupDay;
}

/** Two days of different groups that nobody can both attend. */
export interface Clash<Group> {
  a: ClashSide<Group>;
  b: ClashSide<Group>;
  /** The date they share, `YYYY-MM-DD`. */
  date: string;
  /** The clash in a sentence. */
  text: string;
}

/** Half a term, both dates included, `YYYY-MM-DD`. */
export interface HalfTerm {
  name: string;
  from: string;
  to: string;
}

/** What cover one half term needs. */
export interface Cover extends HalfTerm {
  /** Days out of class, in halves. */
  days: number;
  /** Which dates they are, in order. */
  dates: string[];
}

export interface CoverPlan {
  /** Every half term of every academic year that the groups meet in, in order, those without a day too. */
  halfTerms: Cover[];
  /** Days out of class in all, in halves, those outside every half term too. */
  days: number;
  /** Dates that lie in no half term given. */
  outside: string[];
  /** Days without a date: nobody can plan for these yet. */
  unknown: number;
  /** True when the half terms are our approximation, not the school's own dates. */
  approximate: boolean;
}

/** What can be wrong in a text with dates. Each has one message, in `read/messages.ts`. */
export type DateProblemKind =
  // the date or the time is not taken as it stands
  | 'wrong-weekday'
  | 'no-such-day'
  | 'no-year'
  | 'no-date'
  | 'week-only'
  | 'two-dates'
  | 'long-range'
  | 'ends-before-start'
  | 'unclear-time'
  | 'two-times'
  | 'unread'
  | 'rule'
  | 'nothing'
  // it is taken as it stands, and may still be wrong
  | 'other-year'
  | 'outside-year'
  | 'weekend'
  | 'bank-holiday'
  | 'odd-time'
  | 'vague-time'
  | 'length'
  | 'other-zone'
  | 'number-gap'
  | 'number-repeat'
  | 'out-of-order'
  | 'overlap'
  | 'day-or-year'
  | 'two-groups'
  | 'choice'
  | 'exception'
  | 'which-dates'
  | 'left-out';

/** A way out of a problem. */
export interface DateRepair {
  /** What it does, in words for a button: "Make it Thursday 2 February 2023". */
  text: string;
  /** The day as it would then be. */
  day?: WorkgroupDay;
  /** What to write in place of the text that the problem points at. */
  replacement?: string;
  /** The academic year to read the whole text by. */
  academicYear?: string;
}

/** Something in the text that a person should look at. */
export interface DateProblem {
  kind: DateProblemKind;
  /** `error`: not taken as it stands, the day says "to be confirmed" or has no time; `warning`: taken, but look. */
  severity: 'error' | 'warning';
  /** Where: line and column counted from 1 (columns in UTF-16 units, as editors do), and the very characters. */
  at: { line: number; column: number; text: string };
  /** What is wrong, in a sentence or two. */
  text: string;
  repairs: DateRepair[];
}

export interface ReadDatesOptions {
  /** The academic year that dates without a year lie in, such as `2022/23`. Without it the text has to say. */
  academicYear?: string;
  /** The number of the first day that is not numbered in the text; 1 by default. */
  number?: number;
}

export interface ReadDates {
  /** The days in the order of the text. */
  days: WorkgroupDay[];
  /**
   * In the order of the text. Empty when everything was plain. Of one kind there are a thousand at most; one more, without
   * repairs, then stands where the others begin and says how many they are.
   */
  problems: DateProblem[];
}
