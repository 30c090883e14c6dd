import type { Token } from './tokens.js';
import { partAt, type Part, type WrittenDate } from './written-date.js';

/** Dates that stand together as one list. */
export interface DateList {
  dates: WrittenDate[];
  /** Joined by "or": only one of them is meant. */
  either: boolean;
  /** Whether "and" joins the last two, so that nothing more belongs to the list. */
  closed: boolean;
  /** The index of the token after it. */
  next: number;
}

/** A month and year that a heading gives to the days below it. */
export interface MonthContext {
  month: number;
  year?: number;
}

/** How many dates one list can have. */
const LONGEST = 40;
/** How many days can wait for one month: "1, 8, 15, 22 and 29 March". */
const LONGEST_BARE = 6;

/** Cuts a list off before what cannot belong to it, and gives every day of the month its month. */
function settle(parts: Part[], after: boolean, context: MonthContext | undefined): Part[] {
  // most lists are one date, or figures that are none
  if (parts.length === 1 && !parts[0]!.bare) return parts;
  if (!context && parts.every(({ bare }) => bare)) return [];
  const monthFirst = parts[0]!.monthFirst;
  let length = 0;
  let month = after;
  for (const [index, part] of parts.entries()) {
    const previous = parts[index - 1];
    const range = part.joint?.kind === 'to';
    // "1 Feb, 2-4, 9 Mar": hours. "10 – 2 March": no days either
    if (part.bare && month && range && parts[index + 1]?.bare && !monthFirst) break;
    if (previous?.bare && previous.day >= part.day && !part.monthFirst) break;
    if (part.bare && previous?.joint?.kind === 'to' && !previous.bare && !monthFirst) break;
    month ||= !part.bare;
    length++;
  }
  const kept = parts.slice(0, length);
  let source = kept.findLast(({ bare }) => !bare);
  if (!source) {
    // "Tues 4th, 9-12" below the name of its month
    const sure = kept.findIndex(({ weekday, ordinal }) => weekday === undefined && !ordinal);
    return context ? kept.slice(0, sure < 0 ? undefined : sure).map((part) => ({ ...part, ...context })) : [];
  }
  const last = kept.indexOf(source);
  const stop = kept.findIndex((part, index) => index > last && !part.ordinal && !(monthFirst && !part.hours));
  if (stop > 0) kept.length = stop;
  // the month stands behind its days, or before them where the list begins with one
  const fill = (part: Part) => {
    if (part.bare) Object.assign(part, { month: source!.month, year: source!.year });
    else source = part;
  };
  if (monthFirst) kept.forEach(fill);
  else kept.toReversed().forEach(fill);
  return kept;
}

/** How many months can lie between two dates of one list. */
const FAR = 9;

/** "21 January and 4 March 2026": a year that stands once in a list is that of its other dates, or the next, or the one before. */
function giveYears(parts: readonly Part[]): void {
  if (!parts.some(({ year }) => year !== undefined)) return;
  const give = (part: Part, from: Part | undefined, way: 1 | -1) => {
    if (part.year !== undefined || from?.year === undefined) return;
    const months = ((part.month - from.month) * way + 12) % 12;
    part.year = from.year + (months <= FAR && (part.month - from.month) * way < 0 ? way : 0);
  };
  for (let index = parts.length - 2; index >= 0; index--) give(parts[index]!, parts[index + 1], -1);
  for (let index = 1; index < parts.length; index++) give(parts[index]!, parts[index - 1], 1);
}

/**
 * The dates that begin at a token: one, a list ("1, 8 and 15 March", "Weds 1st & Thurs 2nd March", "March 9th, 16th") or a
 * range ("1–2 March").
 *
 * @param after whether a date stands just before, so that "2-4" is a time and not two days
 * @param context what a heading above said
 */
export function datesAt(
  tokens: readonly Token[],
  start: number,
  line: string,
  after: boolean,
  context?: MonthContext,
): DateList | undefined {
  const parts: Part[] = [];
  let bare = 0;
  for (let at = start; parts.length < LONGEST && bare <= LONGEST_BARE;) {
    const part = partAt(tokens, at, line);
    if (!part) break;
    bare = part.bare ? bare + 1 : 0;
    parts.push(part);
    at = part.next;
    let joint = tokens[at];
    if (joint?.kind !== 'and' && joint?.kind !== 'to') break;
    at++;
    // ", and"
    if (joint.text === ',' && tokens[at]?.kind === 'and') joint = tokens[at++]!;
    part.joint = joint;
  }
  if (!parts.length) return undefined;
  const kept = settle(parts, after, context);
  if (!kept.length) return undefined;
  giveYears(kept);
  // "between 24 November and 12 December"
  const between = kept.length === 2 && tokens[start - 1]?.text === 'between';
  const joints = kept.slice(0, -1).map(({ joint }) => joint!);
  return {
    dates: kept.map(({ from, to, day, month, year, weekday, figures, bare, monthFirst, ordinal }, index) => {
      const date: WrittenDate = {
        from,
        to,
        day,
        month,
        range: joints[index]?.kind === 'to' || (between && index === 0),
      };
      if (year !== undefined) date.year = year;
      if (weekday !== undefined) date.weekday = weekday;
      if (figures) date.figures = figures;
      if (bare) date.shared = bare;
      if (kept.length === 1 && monthFirst && !ordinal) date.monthFirst = true;
      return date;
    }),
    either: joints.some(({ text }) => text === 'or'),
    closed: joints.some(({ text }) => /^(and|&|plus)$/.test(text)),
    next: kept.at(-1)!.next,
  };
}
