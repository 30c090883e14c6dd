/*
 * What is wrong with a date by the calendar of England and its academic years, and with what could be a date.
 */
import { academicYear, isYear, nextYear, previousYear, yearEnd, yearStart } from '../academic-year.js';
import type { DateProblem, DateRepair } from '../types.js';
import { bankHoliday, inWords, isDay, memory, weekday, withoutYear, workingDay } from './calendar.js';
import type { At, DraftDate } from './draft.js';
import { lookUp, monthFirst } from './lookup.js';
import { MESSAGES } from './messages.js';
import { withoutMarkup } from './markup.js';
import { tokens } from './tokens.js';
import { isDated, problem, replacement, type Resolved } from './resolve.js';

/** Weekends, bank holidays and other academic years. */
export function checkDate(resolved: Resolved, year: string | undefined): DateProblem[] {
  if (!isDated(resolved) || resolved.day.status === 'cancelled') return [];
  const { day, draft } = resolved;
  const { date } = day;
  const { at } = draft.date;
  const make = (to: string): DateRepair => ({
    text: `Make it ${inWords(to)}`,
    day: { ...day, date: to },
    replacement: replacement(to, draft.date),
  });
  const fits = (to: string) => draft.date.weekday === undefined || weekday(to) === draft.date.weekday;
  const found: DateProblem[] = [];
  if (year && isYear(year) && (date < yearStart(year) || date > yearEnd(year))) {
    const same = `${Number(yearStart(year).slice(0, 4)) + (date.slice(5, 7) < '09' ? 1 : 0)}${date.slice(4)}`;
    const american = draft.date.figures ? monthFirst(draft.date, year) : undefined;
    found.push(
      problem('outside-year', at, MESSAGES['outside-year'](date, year), [
        ...(isDay(same) && fits(same) ? [make(same)] : []),
        ...(american && fits(american) && academicYear(american) === year ? [make(american)] : []),
        { text: `Read the dates as ${academicYear(date)}`, academicYear: academicYear(date) },
      ]),
    );
  }
  const holiday = bankHoliday(date);
  const name = holiday
    ? MESSAGES['bank-holiday'](date, holiday)
    : weekday(date) > 5
      ? MESSAGES.weekend(date, weekday(date))
      : undefined;
  if (name) {
    found.push(
      problem(holiday ? 'bank-holiday' : 'weekend', at, name, [make(workingDay(date, -1)), make(workingDay(date, 1))]),
    );
  }
  return found;
}

/** How far to look for the year that the weekdays are from. */
const YEARS = 4;

/** When no weekday fits the academic year and all fit another, the text is that year's. */
export function checkYear(dates: readonly DraftDate[], year: string | undefined): DateProblem[] {
  const told = dates.filter(({ weekday: named, year: written }) => named !== undefined && written === undefined);
  if (!year || !isYear(year) || told.length < 2 || told.some((date) => lookUp(date, year).date)) return [];
  let [before, after] = [year, year];
  for (let distance = 1; distance <= YEARS; distance++) {
    [before, after] = [previousYear(before), nextYear(after)];
    const fits = [before, after].find((other) => told.every((date) => lookUp(date, other).date));
    if (fits) {
      const repair = { text: `Read the dates as ${fits}`, academicYear: fits };
      return [problem('other-year', told[0]!.at, MESSAGES['other-year'](fits, year), [repair])];
    }
  }
  return [];
}

const mended = /* @__PURE__ */ memory<readonly DateRepair[]>();

/** A date without its month, with the months of the year in which it falls on its weekday. */
export function checkUnread(at: At, year: string | undefined): DateProblem {
  const [{ value: named } = { value: 0 }, ...others] = tokens(withoutMarkup(at.text));
  const day = others.find(({ kind }) => kind === 'number')?.value ?? 0;
  const months = year ? [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8] : [];
  const repairs = mended(`${named}/${day}/${year}`, () =>
    months.flatMap((month): DateRepair[] => {
      const { date } = lookUp({ from: 0, to: 0, day, month, weekday: named, at }, year);
      return date ? [{ text: `Make it ${inWords(date)}`, replacement: withoutYear(date) }] : [];
    }),
  );
  return problem('unread', at, MESSAGES.unread(at.text), [...repairs]);
}

/** A deadline, with the day it would be. */
export function checkLeftOut(written: DraftDate, year: string | undefined, number: number): DateProblem {
  const { date } = lookUp(written, written.academicYear ?? year);
  const repairs: DateRepair[] = date
    ? [{ text: `Add ${inWords(date)} as day ${number}`, day: { number, date, status: 'confirmed', sequence: 0 } }]
    : [];
  return problem('left-out', written.at, MESSAGES['left-out'](written.at.text), repairs);
}
