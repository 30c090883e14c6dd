import { problem, type Problem } from '../model/problems.js';
import { checkWorkgroup } from '../model/references.js';
import { Workgroup as WorkgroupSchema, WorkgroupDay as DaySchema } from '../model/schema.js';
import type { Hub, Workgroup, WorkgroupDay } from '../model/types.js';
import { excess } from './limits.js';
import type { Misfits } from './references.js';
import type { Reports } from './reports.js';
import { idOf, isFields, leftOut, readList, readThing, type Kind, type Placed } from './thing.js';

const GROUP: Kind<Workgroup> = { noun: 'work group', schema: WorkgroupSchema, essential: ['hub'] };
/** A day whose time is wrong must not be shown as one that has none. */
const DAY: Kind<WorkgroupDay> = { noun: 'day', schema: DaySchema, essential: ['date', 'start', 'end', 'was'] };

/** The same problem at another place. */
const moved = ({ path, found, expected, repair }: Problem, from: string, to: string): Problem =>
  problem(path.replace(from, to), found, expected, repair);

/** Those days that fit their group, each number once, in the order of the numbers. */
function soundDays(
  group: Workgroup,
  path: string,
  days: readonly Placed<WorkgroupDay>[],
  misfits: Misfits,
  reports: Reports,
): WorkgroupDay[] {
  const taken = new Set<number>();
  const sound = days.filter(({ value: day, path: at }) => {
    // One by one, so that a day is only ever judged by itself: the check for whole groups stops at none.
    const wrong = misfits((there) => checkWorkgroup({ ...group, days: [day] }, path, there)).map((each) =>
      moved(each, `${path}.days[0]`, at),
    );
    if (taken.has(day.number)) {
      wrong.push(problem(`${at}.number`, `${day.number} again`, 'a number that no other day has'));
    }
    for (const each of wrong) reports.add(each, leftOut(DAY.noun), group.id);
    return !wrong.length && taken.add(day.number);
  });
  return sound.map(({ value }) => value).sort((a, b) => a.number - b.number);
}

/**
 * Reads a work group: the group by itself and each of its days by itself.
 *
 * @param raw what JSON gave
 * @param path where it stands, such as `workgroups[1]`
 * @param misfits what the group may refer to
 * @param reports is told of everything that is wrong
 * @param hub the feed's: the group is this hub's where it names none
 * @returns the group with its sound days, or `undefined` when it cannot be used
 */
export function readWorkgroup(
  raw: unknown,
  path: string,
  misfits: Misfits,
  reports: Reports,
  hub?: Hub,
): Workgroup | undefined {
  const owner = idOf(raw);
  const lost = (said: Problem) => reports.add(said, leftOut(GROUP.noun), owner);
  const tooMuch = excess(raw, path);
  if (tooMuch) return void lost(tooMuch);

  const listed = isFields(raw) && Array.isArray(raw.days) ? raw.days : undefined;
  const group = readThing(GROUP, listed ? { ...(raw as object), days: [] } : raw, path, reports);
  const read = readList(DAY, listed ?? [], `${path}.days`, reports, owner);
  if (!group) return undefined;

  const wrong = misfits((there) => checkWorkgroup(group, path, there));
  if (wrong.length) return void wrong.forEach(lost);

  const days = soundDays(group, path, read, misfits, reports);
  if (listed?.length && !days.length) {
    return void lost(problem(`${path}.days`, 'no day that can be used', 'at least one, or an empty list'));
  }
  return { ...group, ...(hub && !group.hub && { hub: hub.id }), days };
}
