import { isYear, yearStart } from '../academic-year.js';
import { MONTHS } from '../format.js';
import type { DateProblemKind } from '../types.js';
import { addDays, isDay, weekday } from './calendar.js';
import type { DraftDate } from './draft.js';
import { memory } from './memory.js';
import { MESSAGES } from './messages.js';

/** What the calendar says of a written date: which day it is, or why none, and which days may be meant. */
export type Looked =
  { date: string; kind?: never } | { date?: never; kind: DateProblemKind; text: string; candidates: readonly string[] };

const iso = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The calendar year that a month has in an academic year. */
const yearOf = (academicYear: string | undefined, month: number) =>
  academicYear && isYear(academicYear) ? Number(yearStart(academicYear).slice(0, 4)) + (month < 9 ? 1 : 0) : undefined;

/** A month of an academic year, "March 2023"; without its year where that is not known. */
export function monthInWords(
  { month, year }: { month: number; year?: number },
  academicYear: string | undefined,
): string {
  return [MONTHS[month - 1], year ?? yearOf(academicYear, month)].filter(Boolean).join(' ');
}

/** The nearest day, three days off at most, that is a given weekday. */
function nearest(date: string, wanted: number): string {
  const ahead = (wanted - weekday(date) + 7) % 7;
  return addDays(date, ahead > 3 ? ahead - 7 : ahead);
}

/** The date that figures mean to an American, if they mean one. */
export function monthFirst({ day, month, year }: DraftDate, academicYear: string | undefined): string | undefined {
  const date = iso(year ?? yearOf(academicYear, day) ?? 0, day, month);
  return isDay(date) ? date : undefined;
}

const years = /* @__PURE__ */ memory<ReturnType<typeof memory<Looked, number>>, string | undefined>();
/** No year that anybody writes in four figures. */
const NONE = 10_000;

/**
 * Finds a written date in the calendar. A year that is not written follows from the month and the academic year; the weekday,
 * where it is written, has to agree.
 */
export function lookUp(written: DraftDate, academicYear = written.academicYear): Looked {
  const { day, month, year, weekday: named, figures } = written;
  // days and months have two figures: all of it makes one number, which is found sooner than a text
  const key = ((((year ?? NONE) * 100 + month) * 100 + day) * 8 + (named ?? 0)) * 2 + Number(!!figures);
  const looked = years(academicYear, () => memory<Looked, number>());
  return looked(key, () => find(written, academicYear));
}

function find(written: DraftDate, academicYear: string | undefined): Looked {
  const { day, month } = written;
  const own = yearOf(academicYear, month);
  const year = written.year ?? own;
  const no = (kind: DateProblemKind, text: string, candidates: string[]): Looked => ({
    kind,
    text,
    candidates: [...new Set(candidates)].filter(isDay),
  });
  if (year === undefined) return no('no-year', MESSAGES['no-year'](), []);
  if (month < 1 || month > 12) {
    // written the American way round?
    const swapped = monthFirst(written, academicYear);
    return no('no-such-day', MESSAGES['no-such-day']({ day, month, year }, 0), swapped ? [swapped] : []);
  }
  if (year < 1970 || year > 2099) {
    return no(
      'no-such-day',
      MESSAGES['no-such-day']({ day, month, year }, 0),
      own === undefined ? [] : [iso(own, month, day)],
    );
  }
  const date = iso(year, month, day);
  if (!isDay(date)) {
    const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    const length = Number(last.slice(8));
    const near = day < 1 ? [iso(year, month, 1)] : [last, addDays(last, 1)];
    const fitting = near.filter((candidate) => weekday(candidate) === written.weekday);
    return no('no-such-day', MESSAGES['no-such-day']({ day, month, year }, length), [...fitting, ...near]);
  }
  if (written.weekday === undefined || weekday(date) === written.weekday) return { date };
  const american = written.figures ? monthFirst(written, academicYear) : undefined;
  const otherYear = own === undefined ? date : iso(own, month, day);
  return no('wrong-weekday', MESSAGES['wrong-weekday'](date, weekday(date), written.weekday), [
    ...(american && weekday(american) === written.weekday ? [american] : []),
    // a year that was copied along with the date
    ...(isDay(otherYear) && weekday(otherYear) === written.weekday ? [otherYear] : []),
    nearest(date, written.weekday),
    date,
  ]);
}
