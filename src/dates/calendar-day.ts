/*
 * Days of the calendar, as `YYYY-MM-DD`. A day is a whole number, counted from 1 January 1970, and everything is sums of
 * whole numbers: the date-only form is UTC by ECMAScript's own rule (Date Time String Format), so no zone has a say.
 */
const DAY = 864e5;

/** How many days after 1 January 1970 a date is. `NaN` for what is no date. */
export const dayNumber = (date: string): number => Date.parse(date) / DAY;

/** The date so many days after 1 January 1970, `YYYY-MM-DD`. */
export const fromDayNumber = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** The date so many days later, or earlier for a negative number. */
export const addDays = (date: string, days: number): string => fromDayNumber(dayNumber(date) + days);

/** The day of the week from 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const weekday = (date: string): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** Whether a text is a day that is in the calendar, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && dayNumber(text) === dayNumber(text) && addDays(text, 0) === text;

/** Whether a text is a time of day written `HH:MM`, from 00:00 to 23:59. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
