/*
 * What can only be seen when all the days are there, or by the calendar of England: warnings, every one of them.
 */
import { academicYear, isYear, nextYear, previousYear, yearEnd, yearStart } from '../academic-year.js';
import { overlap } from '../clashes.js';
import type { WorkgroupDay } from '../../model/types.js';
import type { DateProblem, DateRepair } from '../types.js';
import { bankHoliday, inWords, isDay, memory, weekday, withoutYear, workingDay } from './calendar.js';
import type { At, DraftDate } from './draft.js';
import { lookUp } from './lookup.js';
import { MESSAGES } from './messages.js';
import { tokens } from './tokens.js';
import { problem, replacement, type Resolved } from './resolve.js';

type Dated = Resolved & { day: { date: string }; draft: { date: DraftDate } };
const isDated = (resolved: Resolved): resolved is Dated =>
  resolved.day.date !== undefined && resolved.draft.date !== undefined;

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
    found.push(
      problem('outside-year', at, MESSAGES['outside-year'](date, year), [
        ...(isDay(same) && fits(same) ? [make(same)] : []),
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

/** A day without its date, until somebody knows better. */
function open({ date: _, ...day }: WorkgroupDay): DateRepair {
  return { text: `Make day ${day.number} to be confirmed`, day: { ...day, status: 'tbc' }, replacement: 'TBC' };
}

/** Gaps, repeats and the order of the numbers. */
export function checkNumbers(all: readonly Resolved[]): DateProblem[] {
  const found: DateProblem[] = [];
  const seen = new Set<number>();
  const top = all.reduce((highest, { day }) => Math.max(highest, day.number), 0);
  let free = top;
  for (const { day, draft } of all) {
    if (seen.has(day.number)) {
      free++;
      found.push(
        problem('number-repeat', draft.label ?? draft.at, MESSAGES['number-repeat'](day.number), [
          numbered(free, { day, draft }),
        ]),
      );
    }
    seen.add(day.number);
  }
  const inOrder = all.filter(({ day }) => seen.delete(day.number)).sort((a, b) => a.day.number - b.day.number);
  let last: Resolved | undefined;
  inOrder.forEach((resolved, index) => {
    const { day, draft } = resolved;
    const before = inOrder[index - 1]?.day.number;
    if (before !== undefined && day.number > before + 1) {
      const missing = before + 1;
      const at = draft.label ?? draft.at;
      found.push(
        problem('number-gap', at, MESSAGES['number-gap'](day.number, before), [
          numbered(missing, resolved),
          ...(day.number === missing + 1
            ? [
                {
                  text: `Add day ${missing} as to be confirmed`,
                  day: { number: missing, status: 'tbc' as const, sequence: 0 },
                  replacement: `Day ${missing}: TBC\n${at.text}`,
                },
              ]
            : []),
        ]),
      );
    }
    if (!day.date || day.status === 'moved' || day.status === 'cancelled') return;
    if (last && day.date < last.day.date!) {
      const text = MESSAGES['out-of-order'](day.number, day.date, last.day.number, last.day.date!);
      found.push(problem('out-of-order', draft.date?.at ?? draft.at, text, [open(day)]));
    }
    last = resolved;
  });
  return found;
}

/** A day with another number; in the text only where its number is written there. */
function numbered(number: number, { day, draft }: Resolved): DateRepair {
  const text =
    draft.label && (/\d/.test(draft.label.text) ? draft.label.text.replace(/\d+/, String(number)) : `Day ${number}`);
  return { text: `Make it day ${number}`, day: { ...day, number }, ...(text && { replacement: text }) };
}

/** Days at the same time. */
export function checkOverlaps(all: readonly Resolved[]): DateProblem[] {
  const dates = new Map<string, Dated>();
  const found: DateProblem[] = [];
  const byTime = all.filter(isDated).filter(({ day }) => day.status !== 'cancelled');
  byTime.sort((a, b) => (a.day.start ?? '').localeCompare(b.day.start ?? '') || a.day.number - b.day.number);
  for (const resolved of byTime) {
    const { day, draft } = resolved;
    const other = dates.get(day.date);
    if (other && overlap(day, other.day)) {
      found.push(
        problem('overlap', draft.date.at, MESSAGES.overlap(day.number, other.day.number, day.date), [open(day)]),
      );
    }
    dates.set(day.date, resolved);
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
  const [{ value: named } = { value: 0 }, ...others] = tokens(at.text);
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
