/*
 * What the reader asks the calendar, remembered. A text full of faults asks the same of the same few days again and again, and
 * each answer is worked out from scratch elsewhere: without this, such a text took five times as long.
 */
import { academicYear as yearOf } from '../academic-year.js';
import { bankHoliday as holiday, workingDay as working } from '../bank-holidays.js';
import * as days from '../calendar-day.js';
import { formatDate } from '../format.js';
import { memory } from './memory.js';

/** A function of a date, and perhaps a number, that remembers what it said. */
function remembering<Value>(of: (date: string, number: number) => Value): (date: string, number?: number) => Value {
  const remember = memory<Value>();
  return (date, number = 0) => remember(number ? `${date} ${number}` : date, () => of(date, number));
}

/** Whether a text is a day that is in the calendar, written `YYYY-MM-DD`. */
export const isDay = /* @__PURE__ */ remembering(days.isDay);
/** The day of the week, 1 for Monday. */
export const weekday = /* @__PURE__ */ remembering(days.weekday);
/** The date so many days later. */
export const addDays = /* @__PURE__ */ remembering(days.addDays);
/** The academic year that a date lies in. */
export const academicYear = /* @__PURE__ */ remembering(yearOf);
/** What a date is a bank holiday in England for, if it is one. */
export const bankHoliday = /* @__PURE__ */ remembering(holiday);
/** The nearest day that is neither at the weekend nor a bank holiday, on from a date or, for -1, back. */
export const workingDay = /* @__PURE__ */ remembering((date, step) => working(date, step < 0 ? -1 : 1));
/** "Wednesday 1 February 2023" */
export const inWords = /* @__PURE__ */ remembering((date) => formatDate(date));
/** "1 February 2023" */
export const withoutWeekday = /* @__PURE__ */ remembering((date) => formatDate(date, { weekday: false }));
/** "Wednesday 1 February" */
export const withoutYear = /* @__PURE__ */ remembering((date) => formatDate(date, { year: false }));
