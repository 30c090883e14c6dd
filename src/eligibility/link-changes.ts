import type { Answers } from '../model/answers.js';
import { assess } from './assess.js';
import type { Assessment, Verdict } from './types.js';
import type { Rules } from './world.js';

/** A programme on which the same answers now come to something else. */
export interface VerdictChange {
  /** The programme's id. */
  readonly programme: string;
  /** The verdict when the link was made. */
  readonly before: Verdict;
  /** The verdict now. */
  readonly now: Verdict;
}

/** What has changed between two sets of rules, for one set of answers. What cannot be told for certain is in none of these. */
export interface LinkChanges {
  /** The programmes with another verdict than then, in the order of the dataset. */
  readonly verdicts: readonly VerdictChange[];
  /** The ids of those with the same verdict as then. */
  readonly same: readonly string[];
  /** The ids of those that were not there then. */
  readonly added: readonly string[];
  /** How many there were then that are not here now. Their names are not known any more. */
  readonly gone: number;
}

/** For when there is nothing to compare. */
export const NO_CHANGES: LinkChanges = { verdicts: [], same: [], added: [], gone: 0 };

/** Each begins with a letter of its own, and that letter stands for it. */
const VERDICTS: readonly Verdict[] = ['eligible', 'ask-hub', 'not-eligible', 'depends'];

/** FNV-1a of 32 bits, over UTF-16 units. Texts of one length that differ in one unit never have the same. */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** What a programme is called in a link: four characters instead of an id of thirty, as a QR code has little room. */
const keyOf = (programme: string): string => (hash(programme) % 36 ** 4).toString(36).padStart(4, '0');

/** The verdicts for a link: five characters a programme, its key and the first letter of the verdict. */
export const verdictsThen = (assessments: readonly Assessment[]): string =>
  assessments.map(({ programme, verdict }) => keyOf(programme) + verdict[0]!).join('');

/**
 * Compares the verdicts of a link with those of today.
 *
 * Two programmes with one key, then or now, are left unsaid. (So is nothing else; but one that is gone could have had the key
 * of one that is new, which is then taken for it: a chance of one in 1.7 million for each two of them.)
 *
 * @param then what `verdictsThen` gave
 * @param all whether the link speaks of all programmes that there were, so that any other is new
 * @param answers what could be kept of the answers
 */
export function changesSince(then: string, all: boolean, dataset: Rules, answers: Answers): LinkChanges {
  const before = new Map<string, Verdict | undefined>();
  const here = new Map<string, number>();
  for (const { id } of dataset.programmes) here.set(keyOf(id), (here.get(keyOf(id)) ?? 0) + 1);
  let gone = 0;
  for (let at = 0; at < then.length; at += 5) {
    const key = then.slice(at, at + 4);
    before.set(key, before.has(key) ? undefined : VERDICTS.find((verdict) => verdict[0] === then[at + 4]));
    if (!here.has(key)) gone++;
  }
  const verdicts: VerdictChange[] = [];
  const same: string[] = [];
  const added: string[] = [];
  for (const { programme, verdict: now } of assess(dataset, answers)) {
    const key = keyOf(programme);
    const was = before.get(key);
    if (here.get(key)! > 1) continue;
    if (was === now) same.push(programme);
    else if (was) verdicts.push({ programme, before: was, now });
    else if (all && !before.has(key)) added.push(programme);
  }
  return { verdicts, same, added, gone };
}
