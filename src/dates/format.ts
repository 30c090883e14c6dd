/*
 * How dates and times are written for people: the house style, after the NHS service manual's numbers, measurements, dates
 * and time: "to" and no dash, no "1st", "10.30am", "4pm", "midday", and the weekday with the full month.
 */
import type { WorkgroupDay } from '../model/types.js';
import { isDay, isTime, weekday } from './calendar-day.js';
import { londonOffset, toInstant } from './london.js';

/** Monday to Sunday. */
export const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
/** January to December. */
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A date in words, "Wednesday 1 February 2023". What is not a date comes back as it was given.
 *
 * @param date `YYYY-MM-DD`
 * @param options `weekday: false` and `year: false` leave these out; `short` gives "Wed 1 Feb 2023"
 */
export function formatDate(date: string, options: { weekday?: boolean; year?: boolean; short?: boolean } = {}): string {
  if (!isDay(date)) return date;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const name = (names: string[], number: number) => names[number - 1]!.slice(0, options.short ? 3 : undefined);
  return [
    options.weekday === false ? '' : `${name(WEEKDAYS, weekday(date))} `,
    `${day} ${name(MONTHS, month)}`,
    options.year === false ? '' : ` ${year}`,
  ].join('');
}

/**
 * A time in words: "10.30am", "4pm", "midday", "midnight". What is not a time comes back as it was given.
 *
 * @param time `HH:MM`
 */
export function formatTime(time: string): string {
  if (!isTime(time)) return time;
  if (time === '12:00') return 'midday';
  if (time === '00:00') return 'midnight';
  const hour = Number(time.slice(0, 2));
  const minutes = time.slice(3) === '00' ? '' : `.${time.slice(3)}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** From when to when, "10.30am to 4pm"; "from 10.30am" where the end is not known. */
export const formatTimes = (start: string, end?: string): string =>
  end ? `${formatTime(start)} to ${formatTime(end)}` : `from ${formatTime(start)}`;

/** A day of a group in words: "Wednesday 1 February 2023, 10.30am to 4pm", or "Date to be confirmed". */
export function formatDay({ date, start, end }: Pick<WorkgroupDay, 'date' | 'start' | 'end'>): string {
  if (!date) return 'Date to be confirmed';
  return formatDate(date) + (start ? `, ${formatTimes(start, end)}` : '');
}

/** An offset from UTC in minutes as ISO 8601 writes it, `+01:00`. */
const offset = (minutes: number) => (minutes ? '+01:00' : '+00:00');

/**
 * A date, or a London time on it with its offset, as ISO 8601 and a `<time datetime>` want it: `2023-02-01`,
 * `2023-05-04T09:30+01:00`.
 */
export const isoTime = (date: string, time?: string): string =>
  time ? `${date}T${time}${offset(londonOffset(toInstant(date, time)))}` : date;

/** What a `<time>` that shows a day has in its `datetime`: when the day begins. Empty where it has no date. */
export const datetimeAttribute = ({ date, start }: Pick<WorkgroupDay, 'date' | 'start'>): string =>
  date ? isoTime(date, start) : '';
