import type { Workgroup, WorkgroupDay } from '../model/types.js';
import { groupTitle } from './event-text.js';
import { formatDate, formatTimes } from './format.js';
import type { Clash, ClashSide, Titles } from './types.js';

/** When a day keeps one busy: until midnight where its end is not known, all day where its time is not. */
export const busy = ({ start, end }: Pick<WorkgroupDay, 'start' | 'end'>): [from: string, to: string] =>
  start ? [start, end && end > start ? end : '24:00'] : ['00:00', '24:00'];

/** Whether two days on the same date overlap. One that ends as the other begins does not. */
export function overlap(a: Pick<WorkgroupDay, 'start' | 'end'>, b: Pick<WorkgroupDay, 'start' | 'end'>): boolean {
  const [aFrom, aTo] = busy(a);
  const [bFrom, bTo] = busy(b);
  return aFrom < bTo && bFrom < aTo;
}

/**
 * The days of different groups that overlap, by date. Days that are cancelled or have no date clash with nothing.
 *
 * @param workgroups those somebody wants to go to
 * @param titles what the programmes are called
 */
export function clashes<Group extends Pick<Workgroup, 'programme' | 'title' | 'days'>>(
  workgroups: readonly Group[],
  titles?: Titles,
): Clash<Group>[] {
  const dates = new Map<string, ClashSide<Group>[]>();
  for (const workgroup of workgroups) {
    for (const day of workgroup.days) {
      if (!day.date || day.status === 'cancelled') continue;
      const sides = dates.get(day.date);
      if (sides) sides.push({ workgroup, day });
      else dates.set(day.date, [{ workgroup, day }]);
    }
  }
  const name = ({ workgroup, day }: ClashSide<Group>) =>
    `${groupTitle(workgroup, titles)}, day ${day.number} (${day.start ? formatTimes(day.start, day.end) : 'time to be confirmed'})`;
  const found: Clash<Group>[] = [];
  for (const [date, sides] of [...dates].sort(([a], [b]) => (a < b ? -1 : 1))) {
    sides.forEach((a, index) => {
      for (const b of sides.slice(index + 1)) {
        if (a.workgroup === b.workgroup || !overlap(a.day, b.day)) continue;
        found.push({ a, b, date, text: `${name(a)} and ${name(b)} are both on ${formatDate(date)}.` });
      }
    });
  }
  return found;
}
