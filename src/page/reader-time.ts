import { formatDate, formatTimes, londonOffset, toInstant } from '../dates/index.js';
import type { WorkgroupDay } from '../model/types.js';

/*
 * Dates themselves know how far the reader's clock is from UTC. `Intl` would say it too, and the name of the zone, which
 * nobody needs here: the first question to it takes longer than it takes to write all the days.
 */

/** How many minutes the reader's own clock is ahead of UTC at an instant. */
// eslint-disable-next-line no-restricted-syntax -- the one place that asks for the zone of the machine: it is the reader's
const readerOffset = (instant: Date): number => -instant.getTimezoneOffset();

/** Whether the reader's own clock shows another time than London's in the winter or the summer of a year. */
export const readerElsewhere = (year: number): boolean =>
  [0, 6].some((month) => {
    const instant = new Date(Date.UTC(year, month));
    return readerOffset(instant) !== londonOffset(instant);
  });

/** An instant as the reader's own clock shows it: `YYYY-MM-DD` and `HH:MM`. */
function clock(instant: Date): [date: string, time: string] {
  const there = new Date(+instant + readerOffset(instant) * 6e4).toISOString();
  return [there.slice(0, 10), there.slice(11, 16)];
}

/**
 * When a day is by the reader's own clock, "2.30pm to 8pm", with the date where that is another one there. `undefined` where
 * that clock shows the same as London's, and for a day without a time.
 */
export function readerTimes({ date, start, end }: WorkgroupDay): string | undefined {
  if (!date || !start) return undefined;
  const [day, from] = clock(toInstant(date, start));
  if (day === date && from === start) return undefined;
  const to = end && clock(toInstant(date, end))[1];
  return formatTimes(from, to) + (day === date ? '' : ` on ${formatDate(day, { year: false })}`);
}
