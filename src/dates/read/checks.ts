/*
 * What is wrong with a date by the calendar of England and its academic years, and with what could be a date.
 */
import { nextYear, previousYear, yearStart } from '../academic-year.js';
import type { DateRepair } from '../types.js';
import { academicYear, bankHoliday, inWords, isDay, weekday, withoutYear, workingDay } from './calendar.js';
import type { At, Draft, DraftDate } from './draft.js';
import { trim } from './details.js';
import { lookUp, monthFirst } from './lookup.js';
import { MESSAGES, ofAll } from './messages.js';
import { withoutMarkup } from './markup.js';
import { tokens } from './tokens.js';
import type { Problems } from './problems.js';
import type { Reading } from './reading.js';
import { isDated, replacement, type Dated, type Resolved } from './resolve.js';

/** Weekends, bank holidays and other academic years. */
export function checkDate(resolved: Resolved, year: string | undefined, problems: Problems): void {
  if (!isDated(resolved) || resolved.day.status === 'cancelled') return;
  const { date } = resolved.day;
  // nearly every day is a working day of the year
  if ((!year || academicYear(date) === year) && weekday(date) < 6 && !bankHoliday(date)) return;
  sayOfDate(resolved, year, problems);
}

function sayOfDate({ day, draft }: Dated, year: string | undefined, problems: Problems): void {
  const { date } = day;
  const { at } = draft.date;
  const make = (to: string): DateRepair => ({
    text: `Make it ${inWords(to)}`,
    day: { ...day, date: to },
    replacement: replacement(to, draft.date),
  });
  if (year && academicYear(date) !== year) {
    problems.add(
      'outside-year',
      at,
      () => MESSAGES['outside-year'](date, year),
      () => {
        const fits = (to: string) => draft.date.weekday === undefined || weekday(to) === draft.date.weekday;
        const same = `${Number(yearStart(year).slice(0, 4)) + (date.slice(5, 7) < '09' ? 1 : 0)}${date.slice(4)}`;
        const american = draft.date.figures ? monthFirst(draft.date, year) : undefined;
        return [
          ...(isDay(same) && fits(same) ? [make(same)] : []),
          ...(american && fits(american) && academicYear(american) === year ? [make(american)] : []),
          { text: `Read the dates as ${academicYear(date)}`, academicYear: academicYear(date) },
        ];
      },
    );
  }
  const holiday = bankHoliday(date);
  if (!holiday && weekday(date) < 6) return;
  problems.add(
    holiday ? 'bank-holiday' : 'weekend',
    at,
    () => (holiday ? MESSAGES['bank-holiday'](date, holiday) : MESSAGES.weekend(date, weekday(date))),
    () => [make(workingDay(date, -1)), make(workingDay(date, 1))],
  );
}

/** "Nov 22", where no other date shows that days are written behind their months. */
export function checkMonthFirst(written: readonly DraftDate[], all: readonly Resolved[], problems: Problems): void {
  const [lone, more] = written;
  const only = lone && !more && all.find(({ draft }) => draft.date === lone);
  if (!only || !isDated(only)) return;
  const { day, draft } = only;
  const { at, year, weekday: named } = draft.date;
  const { date } = day;
  if (year !== undefined || named !== undefined || date.slice(2, 4) !== date.slice(8)) return;
  problems.add(
    'day-or-year',
    at,
    () => MESSAGES['day-or-year'](at.text, date),
    () => [{ text: `Make it ${inWords(date)}`, day, replacement: replacement(date, draft.date) }],
  );
}

/** How far to look for the year that the weekdays are from. */
const YEARS = 4;

/** When no weekday fits the academic year and all fit another, the text is that year's. */
export function checkYear(drafts: readonly Draft[], year: string | undefined, problems: Problems): void {
  const told: DraftDate[] = [];
  for (const { date } of drafts) if (date?.weekday !== undefined && date.year === undefined) told.push(date);
  if (!year || told.length < 2 || told.some((date) => lookUp(date, year).date)) return;
  let [before, after] = [year, year];
  for (let distance = 1; distance <= YEARS; distance++) {
    [before, after] = [previousYear(before), nextYear(after)];
    const fits = [before, after].find((other) => told.every((date) => lookUp(date, other).date));
    if (!fits) continue;
    problems.add(
      'other-year',
      told[0]!.at,
      () => MESSAGES['other-year'](fits, year),
      () => [{ text: `Read the dates as ${fits}`, academicYear: fits }],
    );
    return;
  }
}

/** A date without its month, with the months of the year in which it falls on its weekday. */
export function checkUnread(at: At, year: string | undefined, problems: Problems): void {
  problems.add(
    'unread',
    at,
    () => MESSAGES.unread(at.text),
    () => {
      const [{ value: named } = { value: 0 }, ...others] = tokens(withoutMarkup(at.text));
      const day = others.find(({ kind }) => kind === 'number')?.value ?? 0;
      const months = year ? [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8] : [];
      return months.flatMap((month): DateRepair[] => {
        const { date } = lookUp({ from: 0, to: 0, day, month, weekday: named, at }, year);
        return date ? [{ text: `Make it ${inWords(date)}`, replacement: withoutYear(date) }] : [];
      });
    },
  );
}

/** "Pick one" */
export function checkChoice(at: At, problems: Problems): void {
  const text = trim(at.text);
  problems.add('choice', at, () => MESSAGES.choice(text));
}

/** "Except the last" */
export function checkException(at: At, problems: Problems): void {
  problems.add('exception', at, () => MESSAGES.exception(at.text));
}

/** A word after a list of dates that may be about the last alone. */
export function checkOfAll({ at, count, last = false }: Reading['ofAll'][number], problems: Problems): void {
  problems.add(
    'which-dates',
    at,
    () => MESSAGES['which-dates'](at.text, count, last),
    () => {
      const replacement = `${ofAll(count)} ${at.text}`;
      return [{ text: `Write “${replacement}”`, replacement }];
    },
  );
}

/** A deadline, with the day it would be. */
export function checkLeftOut(written: DraftDate, year: string | undefined, number: number, problems: Problems): void {
  problems.add(
    'left-out',
    written.at,
    () => MESSAGES['left-out'](written.at.text),
    () => {
      const { date } = lookUp(written, written.academicYear ?? year);
      return date
        ? [{ text: `Add ${inWords(date)} as day ${number}`, day: { number, date, status: 'confirmed', sequence: 0 } }]
        : [];
    },
  );
}
