import type { Programme, Workgroup, WorkgroupDay } from '../model/types.js';
import { yearEnd, yearStart } from './academic-year.js';
import type { DayStanding, ProgrammeStanding, WorkgroupStanding } from './types.js';

/**
 * How a day stands. A date that is only pencilled in (`tbc`) is `unknown` until it has passed; then nobody waits for it.
 *
 * @param today `YYYY-MM-DD` in London
 */
export function dayStanding({ date, status }: Pick<WorkgroupDay, 'date' | 'status'>, today: string): DayStanding {
  if (status === 'cancelled') return 'cancelled';
  if (!date) return 'unknown';
  if (date < today) return 'past';
  if (status === 'tbc') return 'unknown';
  return date === today ? 'today' : 'upcoming';
}

/**
 * How a group stands. A group with a day still to be confirmed is not past before its academic year is.
 *
 * @param today `YYYY-MM-DD` in London
 */
export function workgroupStanding({ days, year }: Pick<Workgroup, 'days' | 'year'>, today: string): WorkgroupStanding {
  let next: WorkgroupDay | undefined;
  for (const day of days) {
    const standing = dayStanding(day, today);
    if ((standing === 'today' || standing === 'upcoming') && !(next && next.date! <= day.date!)) next = day;
  }
  const over = days.length > 0 && days.every(({ date, status }) => (date ? date < today : status === 'cancelled'));
  return { past: !next && (over || yearEnd(year) < today), next };
}

/**
 * How a programme stands: by its academic year, whatever its source said at the time, unless that already spoke of it as past.
 *
 * @param today `YYYY-MM-DD` in London
 */
export function programmeStanding(
  { year, status }: Pick<Programme, 'year' | 'status'>,
  today: string,
): ProgrammeStanding {
  if (status === 'past' || yearEnd(year) < today) return 'past';
  return yearStart(year) > today ? 'planned' : 'running';
}
