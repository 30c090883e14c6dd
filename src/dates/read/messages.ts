/*
 * What is said about each kind of problem, to a person with a hub's dates in front of them.
 */
import { academicYear, yearEnd, yearStart } from '../academic-year.js';
import { formatTimes, MONTHS, WEEKDAYS } from '../format.js';
import type { DateProblemKind } from '../types.js';
import { inWords, withoutWeekday as plain } from './calendar.js';

/** A list of so many, in a word. */
export const ofAll = (count: number): string => (count === 2 ? 'both' : 'all');
const quoted = (text: string) => `“${text}”`;

/** One message a kind. */
export const MESSAGES = {
  'wrong-weekday': (date: string, actual: number, written: number) =>
    `${plain(date)} is a ${WEEKDAYS[actual - 1]}, not a ${WEEKDAYS[written - 1]}.`,
  'no-such-day': ({ day, month, year }: { day: number; month: number; year: number }, length: number) =>
    month < 1 || month > 12
      ? `There is no month ${month}: a date is read with its day first.`
      : length
        ? `${MONTHS[month - 1]} ${year} has ${length} days, so there is no ${day} ${MONTHS[month - 1]}.`
        : `The year ${year} cannot be meant.`,
  'no-year': () => 'It does not say which year this is in. Choose an academic year, or write the year.',
  'no-date': (number: number) => `Day ${number} has no date.`,
  'week-only': (date: string) => `This names the week of ${inWords(date)}, and no day in it.`,
  'two-dates': (number: number) => `There is more than one date for day ${number}.`,
  'long-range': (from: string, to: string, days: number) =>
    `From ${plain(from)} to ${plain(to)} is ${days} days, and it does not say which of them are meant.`,
  'ends-before-start': (text: string) => `${quoted(text)} ends before it starts.`,
  'unclear-time': (text: string) => `${quoted(text)} can be the morning or the evening.`,
  'two-times': (number: number) => `There is more than one time for day ${number}.`,
  unread: (text: string) => `${quoted(text)} looks like a date without its month.`,
  nothing: () => 'There is no date in this text.',
  'other-year': (fits: string, year: string) => `The weekdays fit ${fits}, and not ${year}.`,
  'outside-year': (date: string, year: string) =>
    `${plain(date)} is in ${academicYear(date)}, and not in ${year}, which runs from ${plain(yearStart(year))} to ${plain(yearEnd(year))}.`,
  weekend: (date: string, weekday: number) => `${plain(date)} is a ${WEEKDAYS[weekday - 1]}.`,
  'bank-holiday': (date: string, name: string) => `${inWords(date)} is a bank holiday in England: ${name}.`,
  'odd-time': (start: string, end?: string) =>
    `${formatTimes(start, end)} is an unlikely time for a Work Group.`.replace(/^f/, 'F'),
  length: (text: string, start: string, end: string) =>
    `${quoted(text)} is not how long ${formatTimes(start, end)} is.`,
  'vague-time': (text: string) => `${quoted(text)} does not say from when to when.`,
  'other-zone': (text: string, date: string, summer: boolean) =>
    `${quoted(text)} is not by London’s clocks: they keep ${summer ? 'British Summer Time (BST)' : 'Greenwich Mean Time (GMT)'} on ${plain(date)}.`,
  'number-gap': (number: number, before: number) =>
    number - before === 2
      ? `Day ${number} follows day ${before}: day ${before + 1} is missing.`
      : `Day ${number} follows day ${before}: days ${before + 1} to ${number - 1} are missing.`,
  'number-repeat': (number: number) => `There is more than one day ${number}.`,
  'out-of-order': (number: number, date: string, before: number, previous: string) =>
    `Day ${number}, ${plain(date)}, comes before day ${before}, ${plain(previous)}.`,
  overlap: (number: number, other: number, date: string) =>
    `Day ${other} and day ${number} overlap: both are on ${inWords(date)}.`,
  'day-or-year': (text: string, date: string) =>
    `${quoted(text)} can be ${plain(date)}, or some day in ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}. It is taken for the day.`,
  exception: (text: string) =>
    `${quoted(text)} makes an exception that is not read. Write what differs beside its own date.`,
  'two-groups': (group: string, before: string) =>
    `${group} has dates of its own beside those of ${before}. Here they are read together: read each group by itself.`,
  choice: (text: string) =>
    `${quoted(text)}: one of these days is enough, and they are read as days of one group. Read each by itself.`,
  'which-dates': (text: string, count: number, last: boolean) =>
    last
      ? `${quoted(text)} follows ${count} dates, and is taken for the last of them. Where ${ofAll(count)} are meant, say so.`
      : `${quoted(text)} follows ${count} dates, and is taken for ${ofAll(count)} of them. Where only the last is meant, write that date on a line of its own.`,
  rule: (text: string) => `${quoted(text)} is a rule, not a date. Write each date: holidays may fall among them.`,
  'left-out': (text: string) =>
    `${quoted(text)} reads like a deadline or a day off, not like a day of the group, and is left out.`,
} as const satisfies Record<DateProblemKind, (...facts: never[]) => string>;

/** The kinds after which a day is not taken as it stands. */
export const ERRORS: readonly DateProblemKind[] = [
  'wrong-weekday',
  'no-such-day',
  'no-year',
  'no-date',
  'week-only',
  'two-dates',
  'long-range',
  'ends-before-start',
  'unclear-time',
  'two-times',
  'unread',
  'rule',
  'exception',
  'nothing',
];
