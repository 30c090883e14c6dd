/*
 * How long a day is, where the text says that beside its start.
 */
import { timeOf } from './clock.js';
import type { DraftTimes } from './draft.js';
import type { Times } from './written-times.js';

/** Times with the end that is said apart: "from 4pm … finish 5.30", "4pm, 90 minutes". The same where none is, or it cannot be. */
export function withEnd(times: Times, ends: DraftTimes | undefined, minutes: number | undefined): Times {
  if (times.end) return times;
  if (ends?.times && ends.times.start > times.start) return { start: times.start, end: ends.times.start };
  const end = minutes && minutesOf(times.start) + minutes;
  return end && end < 24 * 60 ? { start: times.start, end: timeOf(end) } : times;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
/** How much of a long day can be its lunch and its breaks. */
const BREAKS = 90;
/** No shorter day has a lunch. */
const LONG = 180;

/** Whether a meeting from one time to another can take as many minutes as the text says. */
export function fits({ start, end }: Times, minutes: number): boolean {
  const whole = minutesOf(end!) - minutesOf(start);
  return whole === minutes || (whole > LONG && whole > minutes && whole - minutes <= BREAKS);
}
