/* Dates and times as the cells of a sheet have them. */
import { addDays, fromDayNumber, isDay, weekday } from '../dates/calendar-day.js';
import { formatDate, WEEKDAYS } from '../dates/format.js';
import { readDates } from '../dates/read/read-dates.js';
import { tokens } from '../dates/read/tokens.js';
import { timesAt, type Times } from '../dates/read/written-times.js';
import type { WorkgroupDay } from '../model/types.js';
import { statusOf, type Cell } from './cells.js';

/** What a date cell can say of a day. */
export type DateCell = Partial<Omit<WorkgroupDay, 'number' | 'sequence'>>;

export interface DateOptions {
  /** The academic year of dates that do not say theirs; empty where nobody knows. */
  readonly year: string;
  /** The weekday that another column gives, 1 for Monday. */
  readonly weekday?: number | undefined;
  /** Other dates of the sheet have the month first, so that 01/02/2023 can be two days. */
  readonly monthFirst?: boolean;
}

const EXPECTED = 'a date such as 1 February 2023, 2023-02-01 or 01/02/2023 (day first), or TBC';
/** 1 January 1970, as Excel and Google count days (from 1900). */
const EPOCH = 25_569;
const [FIRST, LAST] = [EPOCH + 10_957, EPOCH + 47_481];
const MINUTES = 1440;

const plainDate = (date: string) => formatDate(date, { weekday: false });
const two = (number: number) => String(number).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** A day of the week by its first letters, 1 for Monday; 0 for what is none. */
export const weekdayOf = (text: string): number => {
  const [, begins] = /^([a-z]{3})[a-z]*\.?$/.exec(text.toLowerCase()) ?? [];
  return begins ? WEEKDAYS.findIndex((name) => name.toLowerCase().startsWith(begins)) + 1 : 0;
};

/** A fraction of a day, as sheets keep a time: 0.4375 is 10:30. */
const fraction = (text: string): string | undefined => {
  const day = /^0?\.\d+$/.test(text) ? Number(text) : NaN;
  const minutes = Math.round(day * MINUTES);
  return minutes >= 0 && minutes < MINUTES ? clock(minutes) : undefined;
};

const NUMERIC = /^(?:(\p{L}+)\.?,?\s+)?(\d{1,2})([/.-])(\d{1,2})\3(\d{4}|\d\d)(?:,?\s+(\d{1,2}:\d\d)(?::\d\d)?)?$/u;

/** The two ways to read a date in figures. */
function figures(text: string): { dayFirst?: string; monthFirst?: string; weekday: number; time?: string } | undefined {
  const match = NUMERIC.exec(text);
  if (!match) return undefined;
  const [, name = '', one, , other, year, time] = match;
  const long = year!.length === 2 ? `20${year}` : year!;
  const date = (day: string, month: string) => `${long}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const [dayFirst, monthFirst] = [date(one!, other!), date(other!, one!)];
  return {
    ...(isDay(dayFirst) && { dayFirst }),
    ...(isDay(monthFirst) && { monthFirst }),
    weekday: weekdayOf(name),
    ...(time && { time: time.padStart(5, '0') }),
  };
}

/** Whether a cell holds a date in figures that only makes sense with the month first. */
export function isMonthFirst(text: string): boolean {
  const read = figures(text);
  return !!read && !read.dayFirst && !!read.monthFirst;
}

const dated = (date: string, time?: string): DateCell => ({ date, ...(time && time !== '00:00' && { start: time }) });

/** A date, unless the weekday that stands beside it is another one. */
function fitting(date: string, said: number | undefined, cell: DateCell, other?: string): Cell<DateCell> {
  if (!said || weekday(date) === said) return { value: cell };
  const name = WEEKDAYS[said - 1]!;
  const repair =
    other && weekday(other) === said
      ? `With the month first it is ${formatDate(other)}: write ${plainDate(other)}, if that is meant.`
      : undefined;
  return { expected: `a ${name}, as the weekday says; ${plainDate(date)} is a ${WEEKDAYS[weekday(date) - 1]}`, repair };
}

/** A date in figures: day first, unless there is reason to doubt it. */
function inFigures(text: string, { weekday: beside, monthFirst }: DateOptions): Cell<DateCell> | undefined {
  const read = figures(text);
  if (!read) return undefined;
  const { dayFirst, monthFirst: other, time } = read;
  if (!dayFirst) {
    const repair = other && `Write ${plainDate(other)}, if that is meant.`;
    return { expected: other ? 'a date with its day first' : 'a day that is in the calendar', repair };
  }
  const said = read.weekday || beside;
  if (monthFirst && !said && other && other !== dayFirst) {
    const repair = `Other dates of this sheet have the month first. Write ${plainDate(dayFirst)} or ${plainDate(other)}.`;
    return { expected: 'a date that can be read in one way only', repair };
  }
  return fitting(dayFirst, said, dated(dayFirst, time), other);
}

/** A date as people write it, by the reader of texts. */
function inWords(text: string, { year, weekday: beside }: DateOptions): Cell<DateCell> {
  const hasWeekday = /(?<!\p{L})(mon|tue|wed|thu|fri|sat|sun)/iu.test(text);
  const whole = beside && !hasWeekday ? `${WEEKDAYS[beside - 1]} ${text}` : text;
  const { days, problems } = readDates(whole, { academicYear: year });
  const wrong = problems.find(({ severity }) => severity === 'error');
  if (wrong && wrong.kind !== 'nothing') {
    const ways = wrong.repairs.slice(0, 3).map((repair) => repair.text);
    return {
      expected: EXPECTED,
      repair: [
        wrong.text,
        ways.length && `${ways.join(', or ').replace(/(?<=or )[A-Z]/g, (letter) => letter.toLowerCase())}.`,
      ]
        .filter(Boolean)
        .join(' '),
    };
  }
  if (days.length > 1) return { expected: 'one date, as each row is a day', repair: 'Give each of them a row.' };
  const [day] = days;
  if (!day) return { expected: EXPECTED };
  const { number: _, sequence: __, ...told } = day;
  return { value: told };
}

/** Reads a date cell: a date in any shape, or a word for one that is still to come. */
export function readDate(text: string, options: DateOptions): Cell<DateCell> {
  if (text.length > 300) return { expected: EXPECTED };
  const status = statusOf(text);
  if (status === 'tbc' || status === 'cancelled') return { value: { status } };
  const [iso, date, time] = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d).*)?$/.exec(text) ?? [];
  if (iso) {
    return isDay(date!)
      ? fitting(date!, options.weekday, dated(date!, time))
      : { expected: 'a day that is in the calendar' };
  }
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (serial >= FIRST && serial < LAST) {
    const minutes = Math.round((serial % 1) * MINUTES);
    const day = addDays(fromDayNumber(Math.floor(serial) - EPOCH), minutes === MINUTES ? 1 : 0);
    return fitting(day, options.weekday, dated(day, clock(minutes % MINUTES)));
  }
  return inFigures(text, options) ?? inWords(text, options);
}

const strictly = (text: string) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : fraction(text));

/** Times in words: "10.30am to 4pm", "noon", "9.30". */
function timesIn(text: string): Cell<Times> {
  const found = tokens(text);
  const at = found[0]?.kind === 'at' || found[0]?.text === 'from' || found[0]?.text === 'between' ? 1 : 0;
  const read = timesAt(found, at, true);
  if (read?.times && read.next === found.length) return { value: read.times };
  const expected = 'a time such as 09:30 or 9.30am';
  if (read?.doubt === 'unclear-time') return { expected, repair: 'Say am or pm.' };
  return { expected: read?.doubt ? 'an end that comes after the start' : expected };
}

/** From when to when, as one cell or two have it, with the cell that is to blame where they cannot be read. */
export function readTimes(
  start: string,
  end: string | undefined,
):
  | { readonly times: Times }
  | { readonly wrong: Extract<Cell<Times>, { expected: string }>; readonly at: 'start' | 'end' } {
  const [from, to] = [start, end ?? ''].map((text) => text.replace(/(\d:\d\d):\d\d(?!\d)/g, '$1'));
  const exact = [strictly(from!), strictly(to!)];
  if (exact[0] && (exact[1] || !to)) return { times: { start: exact[0], ...(exact[1] && { end: exact[1] }) } };
  const one = timesIn(/[-–—]|to|till|until/i.test(from!) ? from! : `at ${exact[0] ?? from}`);
  if (!to || ('value' in one && one.value.end)) {
    return 'value' in one ? { times: one.value } : { wrong: one, at: 'start' };
  }
  const both = timesIn(`${exact[0] ?? from} to ${exact[1] ?? to}`);
  if ('value' in both) return { times: both.value };
  return { wrong: both, at: 'value' in one || both.expected.startsWith('an end') ? 'end' : 'start' };
}
