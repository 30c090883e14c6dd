import type { Answer, Answers } from '../model/answers.js';
import type { Rule } from '../model/types.js';

/** The leaf of a rule: one thing asked of one answer. */
export type Leaf = Extract<Rule, { question: string }>;

/** The options that an answer chooses. */
export const chosen = (answer: Answer): readonly string[] => (typeof answer === 'string' ? [answer] : answer);

/** Whether a leaf holds for an answer: see `Rule` in the model for what `in` and `atLeast` mean. */
export const holds = (leaf: Leaf, answer: Answer): boolean =>
  'in' in leaf
    ? chosen(answer).some((option) => leaf.in.includes(option))
    : (typeof answer === 'string' ? Number(answer) : answer.length) >= leaf.atLeast;

/** The leaves of a rule, from left to right. */
export function leaves(rule: Rule): Leaf[] {
  if ('question' in rule) return [rule];
  if ('not' in rule) return leaves(rule.not);
  return ('all' in rule ? rule.all : rule.any).flatMap(leaves);
}

/**
 * Whether a rule holds, leaf by leaf.
 *
 * @param leaf what each leaf comes to
 */
export function decide(rule: Rule, leaf: (leaf: Leaf) => boolean): boolean {
  if ('question' in rule) return leaf(rule);
  if ('not' in rule) return !decide(rule.not, leaf);
  return 'all' in rule ? rule.all.every((part) => decide(part, leaf)) : rule.any.some((part) => decide(part, leaf));
}

/**
 * Whether a rule holds for answers that are complete. Nothing is known of a question that is missing or answered with "I
 * don't know", and no leaf that names it holds: where that would be a guess, ask `status` instead.
 */
export const evaluate = (rule: Rule, answers: Answers): boolean =>
  decide(rule, (leaf) => Object.hasOwn(answers, leaf.question) && holds(leaf, answers[leaf.question]!));
