import { formatDate, formatTimes, toInstant } from '../dates/index.js';
import type { WorkgroupDay } from '../model/types.js';

let zone: string | undefined;

/** The zone of the reader's own clock, such as `Asia/Dubai`. Asked for once: it takes longer than writing a day. */
export const readerZone = (): string => (zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone);

const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant as clocks in a zone show it: `YYYY-MM-DD` and `HH:MM`. */
function clock(instant: Date, timeZone: string): [date: string, time: string] {
  let format = formats.get(timeZone);
  if (!format) {
    const two = '2-digit';
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
    });
    formats.set(timeZone, format);
  }
  const parts = format.formatToParts(instant);
  const of = (type: string) => parts.find((part) => part.type === type)!.value;
  return [`${of('year')}-${of('month')}-${of('day')}`, `${of('hour')}:${of('minute')}`];
}

/**
 * When a day is by the reader's own clock, "2.30pm to 8pm", with the date where that is another one there. `undefined` where
 * that clock shows the same as London's, and for a day without a time.
 *
 * @param timeZone for tests: another one than the reader's
 */
export function readerTimes({ date, start, end }: WorkgroupDay, timeZone = readerZone()): string | undefined {
  if (!date || !start) return undefined;
  const [day, from] = clock(toInstant(date, start), timeZone);
  if (day === date && from === start) return undefined;
  const to = end && clock(toInstant(date, end), timeZone)[1];
  return formatTimes(from, to) + (day === date ? '' : ` on ${formatDate(day, { year: false })}`);
}
