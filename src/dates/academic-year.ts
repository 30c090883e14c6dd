/*
 * An academic year is written `2022/23` and runs from 1 September to 31 August. The functions that take one expect what
 * `isYear` accepts.
 */
const written = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
const firstYear = (year: string): number => Number(year.slice(0, 4));

/** Whether a text is an academic year: two calendar years that follow each other, such as `2022/23`. */
export const isYear = (text: string): boolean => /^\d{4}\/\d\d$/.test(text) && written(firstYear(text)) === text;

/** The academic year that a date lies in. */
export const academicYear = (date: string): string =>
  written(Number(date.slice(0, 4)) - (date.slice(5, 7) < '09' ? 1 : 0));

/** Its first day, `YYYY-MM-DD`. */
export const yearStart = (year: string): string => `${firstYear(year)}-09-01`;

/** Its last day, `YYYY-MM-DD`. */
export const yearEnd = (year: string): string => `${firstYear(year) + 1}-08-31`;

/** The academic year after it. */
export const nextYear = (year: string): string => written(firstYear(year) + 1);

/** The academic year before it. */
export const previousYear = (year: string): string => written(firstYear(year) - 1);

/** For sorting: below 0 when `a` is the earlier, above 0 when it is the later, 0 when they are the same. */
export const compareYears = (a: string, b: string): number => firstYear(a) - firstYear(b);
