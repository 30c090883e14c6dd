import type { Booking, Programme, Workgroup, WorkgroupDay } from '../model/types.js';
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
 * What is to be said of all the days of a group together, in a sentence and who to ask; `undefined` where the days say it.
 *
 * @param past whether the group is, as `workgroupStanding` says
 */
export function standingText({ days, year }: Pick<Workgroup, 'days' | 'year'>, past: boolean): string | undefined {
  if (days.length && !past) return undefined;
  const state = days.length
    ? 'These dates have passed.'
    : past
      ? `The dates were to be confirmed, and ${year} is over.`
      : 'The dates are to be confirmed.';
  const ask = past ? 'knows whether and when a group like this meets next' : 'will tell you first';
  return `${state} Your Maths Hub ${ask}.`;
}

/**
 * How a group's booking stands: as it says, and closed once the last day for it has passed.
 *
 * @param today `YYYY-MM-DD` in London
 */
export const bookingStanding = ({ status, closes }: Booking, today: string): Booking['status'] =>
  closes !== undefined && closes < today && status !== 'full' ? 'closed' : status;

/**
 * Whether there are places in any of a programme's groups: the best that one of them has, in the order open, waiting list,
 * full, closed. A group that says nothing about booking counts as open, and groups that are over do not count.
 *
 * @param today `YYYY-MM-DD` in London
 * @returns `undefined` where no group is still to meet
 */
export function placesIn(groups: readonly Workgroup[], today: string): Booking['status'] | undefined {
  const standings = groups
    .filter((group) => !workgroupStanding(group, today).past)
    .map(({ booking }) => (booking ? bookingStanding(booking, today) : 'open'));
  return (['open', 'waiting-list', 'full', 'closed'] as const).find((status) => standings.includes(status));
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
