/*
 * London time, academic years, dates in words, and the calendar files: everything about days that the widgets, the feeds and
 * the command share. Each part can be imported alone; reading dates from text is the only large one.
 */
export * from './academic-year.js';
export * from './bank-holidays.js';
export { addDays, isDay, isTime, weekday } from './calendar-day.js';
export { clashes } from './clashes.js';
export { coverPlan, halfTerms } from './cover-plan.js';
export { datetimeAttribute, formatDate, formatDay, formatTime, formatTimes, isoTime } from './format.js';
export { dayUid, toCalendar } from './icalendar.js';
export { arrangeGroups, groupsByYear, meetingMode } from './groups.js';
export { toJsonLd, type JsonLd, type JsonLdOptions } from './json-ld.js';
export { googleLink, outlookLink } from './links.js';
export * from './london.js';
export { readDates } from './read/read-dates.js';
export * from './standing.js';
export type * from './types.js';
