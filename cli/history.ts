/**
 * What a calendar's readers were told of each day, kept from run to run: so that a day that changed says so, one that did not
 * stays as it was byte for byte, and one that is gone is cancelled and not forgotten. Pure.
 */
import { dayUid } from '../src/dates/icalendar.js';
import type { Workgroup, WorkgroupDay } from '../src/model/types.js';

type GroupFacts = Omit<Workgroup, 'days' | '$schema' | 'source'>;

/** A day as it was last written. */
export interface Kept {
  /** How often it has changed: `SEQUENCE`. */
  readonly sequence: number;
  /** When it last did, as an ISO instant: `LAST-MODIFIED`. */
  readonly modified: string;
  readonly group: GroupFacts;
  readonly day: Omit<WorkgroupDay, 'sequence'>;
}

/** Days by their UID: the file `tfm-history.json`. */
export interface History {
  readonly version: 1;
  readonly days: Readonly<Record<string, Kept>>;
}

/** What a run came to. */
export interface Followed {
  /** What to write: the groups of the feed, with those days that it no longer has. */
  readonly groups: readonly Workgroup[];
  readonly history: History;
  /** What became of which day: UIDs. */
  readonly changes: Readonly<Record<'new' | 'changed' | 'cancelled' | 'kept', readonly string[]>>;
}

export interface FollowOptions {
  readonly now: Date;
  /** The date in London, `YYYY-MM-DD`: what is before it has taken place, and is not cancelled any more. */
  readonly today: string;
  /** The id of the hub, for groups that name none. */
  readonly hub?: string | undefined;
  /** Whether the feed was read without a problem. Where it was not, a day that is missing may only have been misspelt. */
  readonly complete: boolean;
}

const OPEN = 'The new date is to be confirmed.';

/** Fields in the order of their names, so that what is the same compares as the same. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, field: unknown) =>
    typeof field === 'object' && field && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
      : field,
  );

const facts = ({ days: _, $schema: __, source: ___, ...group }: Workgroup): GroupFacts => group;
const unnumbered = ({ sequence: _, ...day }: WorkgroupDay): Kept['day'] => day;

/** A day that calendars have, and the feed has no more: cancelled, unless it has passed. */
function gone({ day }: Kept, { today, complete }: FollowOptions, note = day.note): Kept['day'] {
  const over = day.date! < today || day.status === 'cancelled';
  return over || !complete ? day : { ...day, status: 'cancelled', ...(note && { note }) };
}

/**
 * Lays what a feed says over what was written before.
 *
 * @param groups those of the feed
 * @param old what the last run kept; nothing on the first
 */
export function follow(groups: readonly Workgroup[], old: History | undefined, options: FollowOptions): Followed {
  const { now, hub } = options;
  const before = new Map(Object.entries(old?.days ?? {}));
  const modified = `${now.toISOString().slice(0, 19)}Z`;
  const changes = { new: [] as string[], changed: [] as string[], cancelled: [] as string[], kept: [] as string[] };
  const days = new Map<string, Kept>();
  const keep = (uid: string, group: GroupFacts, day: Kept['day'], sequence: number, missing = false) => {
    const last = before.get(uid);
    const same = last && written([last.group, last.day]) === written([group, day]);
    days.set(
      uid,
      same ? last : { sequence: last ? Math.max(last.sequence + 1, sequence) : sequence, modified, group, day },
    );
    if (!last) changes.new.push(uid);
    else if (!same)
      changes[day.status === 'cancelled' && last.day.status !== 'cancelled' ? 'cancelled' : 'changed'].push(uid);
    else if (missing && day.status !== 'cancelled') changes.kept.push(uid);
  };
  for (const group of groups) {
    for (const day of group.days) {
      const uid = dayUid(group, day, hub);
      const last = before.get(uid);
      if (day.date) keep(uid, facts(group), unnumbered(day), day.sequence);
      // a date that was taken back is no day that nobody ever heard of
      else if (last)
        keep(uid, facts(group), gone(last, { ...options, complete: true }, day.status === 'tbc' ? OPEN : day.note), 0);
    }
  }
  for (const [uid, last] of before) {
    if (!days.has(uid)) keep(uid, last.group, gone(last, options), 0, true);
  }
  const all = new Map<string, Workgroup>(groups.map((group) => [group.id, { ...group, days: [] }]));
  for (const { group, day, sequence } of days.values()) {
    const into = all.get(group.id) ?? { ...group, days: [] };
    all.set(group.id, into);
    into.days.push({ ...day, sequence });
  }
  for (const group of all.values()) group.days.sort((a, b) => a.number - b.number);
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  return { groups: [...all.values()], history: { version: 1, days: Object.fromEntries(sorted) }, changes };
}

/** Whether a value, from JSON, is a history. */
export function isHistory(value: unknown): value is History {
  const { version, days } = (value ?? {}) as Partial<History>;
  if (version !== 1 || typeof days !== 'object' || !days) return false;
  return Object.values(days).every(
    (each: Partial<Kept> | null) =>
      Number.isInteger(each?.sequence) &&
      !Number.isNaN(Date.parse(String(each?.modified))) &&
      typeof each?.group?.id === 'string' &&
      typeof each.day?.date === 'string' &&
      Number.isInteger(each.day.number),
  );
}
