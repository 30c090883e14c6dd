import type { Answer } from '../model/answers.js';
import type { Question } from '../model/types.js';
import { chosen, holds, type Leaf } from './rule.js';

/** All the answers to a question that no leaf tells apart, by the one that stands for them. */
export interface Choice {
  /** The one that stands for them: the nearest to what the reader said, the first in the order of the dataset. */
  readonly answer: Answer;
  /** Which of the leaves hold, such as `101`. */
  readonly truth: string;
  /** How likely it is that a reader gives one of them, before anything is known; all choices together make 1. */
  readonly weight: number;
  /** How many options one would have to tick or untick to get from the reader's answer to `answer`. */
  readonly distance: number;
}

/** Which of the leaves hold for an answer, such as `101`. */
export const truthOf = (leaves: readonly Leaf[], answer: Answer): string =>
  leaves.map((leaf) => +holds(leaf, answer)).join('');

/**
 * The answers to a question, as far as the leaves tell them apart. Of a multiple question every set of options is an answer
 * that has at least one option, and no other beside an exclusive one.
 *
 * The sets are not enumerated: they grow option by option, and of those that no leaf can tell apart any more one is kept. So
 * ten options that no rule names cost nothing.
 *
 * For the weights a reader of a single question takes any option alike, and of `n` options of a multiple one ticks each with
 * a chance of one in `n`: one tick is the rule, and all of them rare.
 *
 * @param near the reader's answer, for the distances; none counts as nothing ticked
 */
export function choices({ kind, options }: Question, leaves: readonly Leaf[], near: Answer = []): Choice[] {
  const before = chosen(near);
  const chance = 1 / options.length;
  const found = new Map<string, Choice>();
  const add = (to: Map<string, Choice>, key: string, choice: Choice) => {
    const same = to.get(key);
    const best = same && same.distance <= choice.distance ? same : choice;
    to.set(key, same ? { ...best, weight: choice.weight + same.weight } : choice);
  };
  const end = (answer: Answer, weight: number, distance: number) => {
    const truth = truthOf(leaves, answer);
    add(found, truth, { answer, truth, weight, distance });
  };

  let sets = new Map<string, Choice>();
  if (kind === 'multiple') sets.set('none', { answer: [], truth: '', weight: 1, distance: before.length });
  for (const { id, exclusive } of options) {
    if (kind === 'single' || exclusive) {
      end(kind === 'single' ? id : [id], chance, before.length + (before.includes(id) ? -1 : 1));
      continue;
    }
    // First all without this option: of two that are as good, the one with the earlier options stays.
    const next = new Map<string, Choice>();
    for (const [key, set] of sets) next.set(key, { ...set, weight: set.weight * (1 - chance) });
    for (const set of sets.values()) {
      const answer = [...chosen(set.answer), id];
      add(
        next,
        leaves.map((leaf) => ('in' in leaf ? +holds(leaf, answer) : Math.min(answer.length, leaf.atLeast))).join(),
        {
          answer,
          truth: '',
          weight: set.weight * chance,
          distance: set.distance + (before.includes(id) ? -1 : 1),
        },
      );
    }
    sets = next;
  }
  for (const set of sets.values()) if (set.answer.length) end(set.answer, set.weight, set.distance);
  const all = [...found.values()];
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return total === 1 ? all : all.map((choice) => ({ ...choice, weight: choice.weight / total }));
}
