/*
 * What can only be seen when all the days are there: how their numbers and times stand to each other.
 */
import { overlap } from '../clashes.js';
import type { WorkgroupDay } from '../../model/types.js';
import type { DateProblem, DateRepair } from '../types.js';
import { MESSAGES } from './messages.js';
import { isDated, problem, type Dated, type Resolved } from './resolve.js';

const GROUP = /^(cohort|group)\s[\p{L}\d]{1,12}/iu;

/** Days that belong to one group of teachers, and what the text calls it where it says. */
export interface GroupDays {
  name: string | undefined;
  days: Resolved[];
}

/** The days of each group, where the text has more than one: "Cohort 1", "Group B". */
export function byGroup(all: readonly Resolved[]): GroupDays[] {
  const groups = new Map<string | undefined, GroupDays>();
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
  return named.length > 1 ? [...groups.values()] : [{ name: undefined, days: [...all] }];
}

/** Says that days of different groups stand together. */
export function checkGroups(groups: readonly GroupDays[]): DateProblem[] {
  const named = groups.filter(({ name }) => name);
  return named
    .slice(1)
    .map(({ name, days }, index) =>
      problem('two-groups', days[0]!.draft.at, MESSAGES['two-groups'](name!, named[index]!.name!)),
    );
}

/** A day without its date, until somebody knows better. */
function open({ date: _, ...day }: WorkgroupDay): DateRepair {
  return { text: `Make day ${day.number} to be confirmed`, day: { ...day, status: 'tbc' }, replacement: 'TBC' };
}

/** Gaps, repeats and the order of the numbers. */
export function checkNumbers(all: readonly Resolved[]): DateProblem[] {
  const found: DateProblem[] = [];
  const seen = new Set<number>();
  const top = all.reduce((highest, { day }) => Math.max(highest, day.number), 0);
  let free = top;
  for (const { day, draft } of all) {
    if (seen.has(day.number)) {
      free++;
      found.push(
        problem('number-repeat', draft.label ?? draft.at, MESSAGES['number-repeat'](day.number), [
          numbered(free, { day, draft }),
        ]),
      );
    }
    seen.add(day.number);
  }
  const inOrder = all.filter(({ day }) => seen.delete(day.number)).sort((a, b) => a.day.number - b.day.number);
  let last: Resolved | undefined;
  inOrder.forEach((resolved, index) => {
    const { day, draft } = resolved;
    const before = inOrder[index - 1]?.day.number;
    if (before !== undefined && day.number > before + 1) {
      const missing = before + 1;
      const at = draft.label ?? draft.at;
      found.push(
        problem('number-gap', at, MESSAGES['number-gap'](day.number, before), [
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
        ]),
      );
    }
    if (!day.date || day.status === 'moved' || day.status === 'cancelled') return;
    if (last && day.date < last.day.date!) {
      const text = MESSAGES['out-of-order'](day.number, day.date, last.day.number, last.day.date!);
      found.push(problem('out-of-order', draft.date?.at ?? draft.at, text, [open(day)]));
    }
    last = resolved;
  });
  return found;
}

/** A day with another number; in the text only where its number is written there. */
function numbered(number: number, { day, draft }: Resolved): DateRepair {
  const text =
    draft.label && (/\d/.test(draft.label.text) ? draft.label.text.replace(/\d+/, String(number)) : `Day ${number}`);
  return { text: `Make it day ${number}`, day: { ...day, number }, ...(text && { replacement: text }) };
}

/** Days at the same time. */
export function checkOverlaps(all: readonly Resolved[]): DateProblem[] {
  const dates = new Map<string, Dated>();
  const found: DateProblem[] = [];
  const byTime = all.filter(isDated).filter(({ day }) => day.status !== 'cancelled');
  byTime.sort((a, b) => (a.day.start ?? '').localeCompare(b.day.start ?? '') || a.day.number - b.day.number);
  for (const resolved of byTime) {
    const { day, draft } = resolved;
    const other = dates.get(day.date);
    if (other && overlap(day, other.day)) {
      found.push(
        problem('overlap', draft.date.at, MESSAGES.overlap(day.number, other.day.number, day.date), [open(day)]),
      );
    }
    dates.set(day.date, resolved);
  }
  return found;
}
