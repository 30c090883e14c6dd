const HOUR = 36e5;

/** 01:00 UTC on the last Sunday of a month, counted from 1. */
const lastSunday = (year: number, month: number): number => {
  const end = Date.UTC(year, month, 0, 1);
  return end - new Date(end).getUTCDay() * 24 * HOUR;
};

/**
 * How many minutes London is ahead of UTC: 60 from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of
 * October, else 0. That has been the rule since 1996 (Directive 2000/84/EC, kept in UK law), and no earlier date is asked for.
 */
export function londonOffset(instant: Date): 0 | 60 {
  const year = instant.getUTCFullYear();
  return +instant >= lastSunday(year, 3) && +instant < lastSunday(year, 10) ? 60 : 0;
}

/**
 * The instant at which London's clocks show a date and a time.
 *
 * In the hour that spring leaves out (01:00 to 01:59) the time counts on from before the change, so 01:30 is the instant
 * that clocks call 02:30. In the hour that autumn has twice it is the first of the two. Both are as in RFC 5545, 3.3.5.
 *
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`
 * @returns an invalid `Date` where either is not what it should be
 */
export function toInstant(date: string, time: string): Date {
  const utc = Date.parse(`${date}T${time}Z`);
  const summer = new Date(utc - HOUR);
  return londonOffset(summer) ? summer : new Date(utc);
}

/** An instant as London's calendar and clocks show it, `YYYY-MM-DDTHH:MM`. */
const inLondon = (instant: Date): string => new Date(+instant + londonOffset(instant) * 6e4).toISOString().slice(0, 16);

/** The date in London at an instant, `YYYY-MM-DD`. */
export const londonDate = (instant: Date): string => inLondon(instant).slice(0, 10);

/** The time in London at an instant, `HH:MM`. */
export const londonTime = (instant: Date): string => inLondon(instant).slice(11);
