/*
 * What can only be seen when all the days are there: how their numbers and times stand to each other.
 */
import { overlap } from '../clashes.js';
import type { WorkgroupDay } from '../../model/types.js';
import type { DateRepair } from '../types.js';
import { MESSAGES } from './messages.js';
import type { Problems } from './problems.js';
import { isDated, type Dated, type Resolved } from './resolve.js';

const GROUP = /^(cohort|group)\s[\p{L}\d]{1,12}/iu;

/** Days that belong to one group of teachers, and what the text calls it where it says. */
export interface GroupDays {
  name: string | undefined;
  days: readonly Resolved[];
}

/** The days of each group, where the text has more than one: "Cohort 1", "Group B". */
export function byGroup(all: readonly Resolved[]): GroupDays[] {
  const isGroup = (note: string) => GROUP.test(note);
  if (!all.some(({ draft }) => draft.notes.length > 0 && draft.notes.some(isGroup)))
    return [{ name: undefined, days: all }];
  const groups = new Map<string | undefined, GroupDays & { days: Resolved[] }>();
  for (const resolved of all) {
    const name = resolved.draft.notes.reduce<string | undefined>(
      (found, note) => found ?? GROUP.exec(note)?.[0],
      undefined,
    );
    const key = name?.toLowerCase();
    const group = groups.get(key);
    if (group) group.days.push(resolved);
    else groups.set(key, { name, days: [resolved] });
  }
  const named = [...groups.values()].filter(({ name }) => name);
  return named.length > 1 ? [...groups.values()] : [{ name: undefined, days: all }];
}

/** Says that days of different groups stand together. */
export function checkGroups(groups: readonly GroupDays[], problems: Problems): void {
  const named = groups.filter(({ name }) => name);
  named.slice(1).forEach(({ name, days }, index) => {
    problems.add('two-groups', days[0]!.draft.at, () => MESSAGES['two-groups'](name!, named[index]!.name!));
  });
}

/** A day without its date, until somebody knows better. */
function open({ date: _, ...day }: WorkgroupDay): DateRepair {
  return { text: `Make day ${day.number} to be confirmed`, day: { ...day, status: 'tbc' }, replacement: 'TBC' };
}

/** The days by their numbers, each number once. */
function byNumber(all: readonly Resolved[], problems: Problems): readonly Resolved[] {
  // nearly always they stand in their order, and are as many as their numbers
  if (all.every(({ day }, index) => index === 0 || day.number > all[index - 1]!.day.number)) return all;
  const first = new Map<number, Resolved>();
  let free = all.reduce((highest, { day }) => Math.max(highest, day.number), 0);
  for (const resolved of all) {
    const { day, draft } = resolved;
    if (!first.has(day.number)) {
      first.set(day.number, resolved);
      continue;
    }
    const next = ++free;
    problems.add(
      'number-repeat',
      draft.label ?? draft.at,
      () => MESSAGES['number-repeat'](day.number),
      () => [numbered(next, resolved)],
    );
  }
  return [...first.values()].sort((a, b) => a.day.number - b.day.number);
}

function outOfOrder({ day, draft }: Resolved, earlier: WorkgroupDay, problems: Problems): void {
  problems.add(
    'out-of-order',
    draft.date?.at ?? draft.at,
    () => MESSAGES['out-of-order'](day.number, day.date!, earlier.number, earlier.date!),
    () => [open(day)],
  );
}

/** Gaps, repeats and the order of the numbers. */
export function checkNumbers(all: readonly Resolved[], problems: Problems): void {
  const inOrder = byNumber(all, problems);
  let last: Resolved | undefined;
  let labelled: boolean | undefined;
  inOrder.forEach((resolved, index) => {
    const { day, draft } = resolved;
    const before = inOrder[index - 1]?.day.number;
    if (before !== undefined && day.number > before + 1) {
      const missing = before + 1;
      const at = draft.label ?? draft.at;
      problems.add(
        'number-gap',
        at,
        () => MESSAGES['number-gap'](day.number, before),
        () => [
          numbered(missing, resolved),
          ...(day.number === missing + 1
            ? [
                {
                  text: `Add day ${missing} as to be confirmed`,
                  day: { number: missing, status: 'tbc' as const, sequence: 0 },
                  replacement: `Day ${missing}: TBC\n${at.text}`,
                },
              ]
            : []),
        ],
      );
    }
    if (!day.date || day.status === 'moved' || day.status === 'cancelled') return;
    if (last && day.date < last.day.date!) {
      // beside days with numbers, the number of one that has none in the text says nothing
      if (!draft.label && (labelled ??= all.some((other) => other.draft.label))) return;
      if (!problems.isCounted('out-of-order')) outOfOrder(resolved, last.day, problems);
    }
    last = resolved;
  });
}

/** A day with another number; in the text only where its number is written there. */
function numbered(number: number, { day, draft }: Resolved): DateRepair {
  const text =
    draft.label && (/\d/.test(draft.label.text) ? draft.label.text.replace(/\d+/, String(number)) : `Day ${number}`);
  return { text: `Make it day ${number}`, day: { ...day, number }, ...(text && { replacement: text }) };
}

/** Days at the same time. */
export function checkOverlaps(all: readonly Resolved[], problems: Problems): void {
  const dates = new Map<string, Dated>();
  const byTime = all.filter((resolved): resolved is Dated => isDated(resolved) && resolved.day.status !== 'cancelled');
  const start = ({ day }: Dated) => day.start ?? '';
  byTime.sort((a, b) => (start(a) === start(b) ? a.day.number - b.day.number : start(a) < start(b) ? -1 : 1));
  for (const resolved of byTime) {
    const other = dates.get(resolved.day.date);
    if (other && overlap(resolved.day, other.day) && !problems.isCounted('overlap')) {
      overlapping(resolved, other.day, problems);
    }
    dates.set(resolved.day.date, resolved);
  }
}

function overlapping({ day, draft }: Dated, other: WorkgroupDay, problems: Problems): void {
  problems.add(
    'overlap',
    draft.date.at,
    () => MESSAGES.overlap(day.number, other.number, day.date),
    () => [open(day)],
  );
}
