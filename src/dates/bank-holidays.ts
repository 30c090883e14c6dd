import { addDays, isDay, weekday } from './calendar-day.js';

/** A year as ISO 8601 writes it, in four figures. */
const four = (year: number) => String(year).padStart(4, '0');

/**
 * Easter Sunday, `YYYY-MM-DD`, by the Gregorian computus as Meeus, Jones and Butcher give it ("Nature", 20 April 1876).
 *
 * @param year a calendar year from 1583
 */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${four(year)}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}

/** Days that were proclaimed, or moved, for one year only. An empty name takes the usual day away. */
const ONCE: Readonly<Record<string, string>> = {
  '2020-05-04': '',
  '2020-05-08': 'the early May bank holiday, moved for VE Day',
  '2022-05-30': '',
  '2022-06-02': 'the spring bank holiday, moved for the Platinum Jubilee',
  '2022-06-03': 'the Platinum Jubilee',
  '2022-09-19': 'the State Funeral of Queen Elizabeth II',
  '2023-05-08': 'the Coronation of King Charles III',
};

/** The first Monday on or after a date. */
const monday = (date: string) => addDays(date, (8 - weekday(date)) % 7);

/** The day that stands in for one at the weekend: the next one that is neither that nor `taken`. */
function working(date: string, taken?: string): string {
  let day = date;
  while (weekday(day) > 5 || day === taken) day = addDays(day, 1);
  return day;
}

const known = new Map<number, ReadonlyMap<string, string>>();

/**
 * The bank holidays of England in a calendar year, in order: date `YYYY-MM-DD` to what it is for. Computed under the Banking
 * and Financial Dealings Act 1971, with what was proclaimed for 2020 to 2023; right from 2013 on, until the next proclamation.
 */
export function bankHolidays(year: number): ReadonlyMap<string, string> {
  const before = known.get(year);
  if (before) return before;
  const of = four(year);
  const sunday = easter(year);
  const boxing = working(`${of}-12-26`);
  // a Sunday's Christmas is kept after Boxing Day, a Saturday's before it
  const christmas = working(`${of}-12-25`, weekday(`${of}-12-25`) === 7 ? boxing : undefined);
  const usual: [string, string][] = [
    [working(`${of}-01-01`), 'New Year’s Day'],
    [addDays(sunday, -2), 'Good Friday'],
    [addDays(sunday, 1), 'Easter Monday'],
    [monday(`${of}-05-01`), 'the early May bank holiday'],
    [monday(`${of}-05-25`), 'the spring bank holiday'],
    [monday(`${of}-08-25`), 'the summer bank holiday'],
    [christmas, 'Christmas Day'],
    [working(`${of}-12-26`, christmas), 'Boxing Day'],
  ];
  const once = Object.entries(ONCE).filter(([date]) => date.startsWith(`${of}-`));
  const days = new Map(
    [...new Map([...usual, ...once])].filter(([, name]) => name).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  known.set(year, days);
  return days;
}

/** What a date is a bank holiday in England for, such as "Good Friday"; `undefined` when it is none. */
export const bankHoliday = (date: string): string | undefined =>
  isDay(date) ? bankHolidays(Number(date.slice(0, 4))).get(date) : undefined;

/** The nearest day from a date on, itself counted, that is neither at the weekend nor a bank holiday. */
export function workingDay(date: string, step: 1 | -1): string {
  let day = date;
  while (weekday(day) > 5 || bankHoliday(day)) day = addDays(day, step);
  return day;
}
