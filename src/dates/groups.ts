import type { Workgroup } from '../model/types.js';
import { workgroupStanding } from './standing.js';
import type { MeetingMode } from './types.js';

/**
 * How a group meets, cancelled days apart. A day is at a place unless it is online; one that is online and names a place is
 * both. `undefined` while there is no day.
 */
export function meetingMode({ days }: Pick<Workgroup, 'days'>): MeetingMode | undefined {
  let online = false;
  let room = false;
  for (const day of days) {
    if (day.status === 'cancelled') continue;
    if (day.online) online = true;
    if (!day.online || day.place) room = true;
  }
  return online ? (room ? 'both' : 'online') : room ? 'in-person' : undefined;
}

const inOrder = <Group>(keyed: [key: string, group: Group][], step: 1 | -1): Group[] =>
  keyed.sort(([a], [b]) => (a < b ? -step : a > b ? step : 0)).map(([, group]) => group);

/**
 * Groups in the order in which readers want them: those with something still to come by year and next day, one whose dates are
 * to be confirmed after the others of its year; and those that are over, the latest first.
 *
 * @param today `YYYY-MM-DD` in London
 */
export function arrangeGroups<Group extends Pick<Workgroup, 'days' | 'year'>>(
  groups: readonly Group[],
  today: string,
): { coming: Group[]; earlier: Group[] } {
  const coming: [string, Group][] = [];
  const earlier: [string, Group][] = [];
  for (const group of groups) {
    const { past, next } = workgroupStanding(group, today);
    if (past) earlier.push([group.year + (group.days.at(-1)?.date ?? ''), group]);
    else coming.push([group.year + (next?.date ?? '~'), group]);
  }
  return { coming: inOrder(coming, 1), earlier: inOrder(earlier, -1) };
}

/** Groups by their academic year, years and groups in the order in which they come. */
export function groupsByYear<Group extends Pick<Workgroup, 'year'>>(
  groups: readonly Group[],
): [year: string, groups: Group[]][] {
  const years = new Map<string, Group[]>();
  for (const group of groups) {
    const same = years.get(group.year);
    if (same) same.push(group);
    else years.set(group.year, [group]);
  }
  return [...years];
}
