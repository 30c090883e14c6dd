/** Who gained or lost what between two versions of a programme. */
import { leaves } from '../src/eligibility/rule.js';
import { NO, space, YES } from '../src/eligibility/space.js';
import type { Verdict } from '../src/eligibility/index.js';
import { ASK, ELIGIBLE, REFUSED, type Rules } from '../src/eligibility/world.js';
import type { Programme, Question, Rule } from '../src/model/types.js';
import type { Test } from './conditions.js';
import { cover, size } from './cover.js';
import { barredIn, deciding } from './outcomes.js';

/** People who are told something else than before. */
export interface Gain {
  readonly kind: 'gained' | 'lost';
  /** What they were told, and what they are told now. */
  readonly from: Verdict;
  readonly to: Verdict;
  /**
   * Whom `tests` pick these people from, whichever is the shorter to say: `before`, from all who were told `from`; `now`, from
   * all who are told `to`.
   */
  readonly among: 'before' | 'now';
  /** What their answers are. Empty: all of those they are picked from. */
  readonly tests: readonly Test[];
}

const ENDS = [
  [ELIGIBLE, 'eligible'],
  [ASK, 'ask-hub'],
  [REFUSED, 'not-eligible'],
] as const;

/** The ids of options that only one of two questions has; none for a question that only one of the datasets has. */
export const unshared = (one: Question, other: Question | undefined): string[] =>
  other ? one.options.map(({ id }) => id).filter((id) => !other.options.some((option) => option.id === id)) : [];

/**
 * The questions of two datasets as one: those of the new one with the options that are gone, then those that are gone. A
 * question that took one answer in either takes one answer.
 */
export function merge(before: readonly Question[], now: readonly Question[]): Question[] {
  const merged = now.map((question): Question => {
    const old = before.find(({ id }) => id === question.id);
    if (!old) return question;
    const gone = old.options.filter(({ id }) => unshared(old, question).includes(id));
    const kind = old.kind === question.kind ? question.kind : 'single';
    const impossible = [...(question.impossible ?? []), ...(old.impossible ?? [])];
    return { ...question, kind, options: [...question.options, ...gone], impossible };
  });
  return [...merged, ...before.filter(({ id }) => !now.some((question) => question.id === id))];
}

/** A rule for `merged`: where a question took several answers and now takes one, a count is put as the options it allows. */
function adapted(rule: Rule, own: readonly Question[], merged: readonly Question[]): Rule {
  if ('all' in rule) return { all: rule.all.map((part) => adapted(part, own, merged)) };
  if ('any' in rule) return { any: rule.any.map((part) => adapted(part, own, merged)) };
  if ('not' in rule) return { not: adapted(rule.not, own, merged) };
  const kind = (questions: readonly Question[]) => questions.find(({ id }) => id === rule.question)?.kind;
  if ('in' in rule || kind(own) !== 'multiple' || kind(merged) === 'multiple') return rule;
  const options = merged.find(({ id }) => id === rule.question)!.options.map(({ id }) => id);
  return { question: rule.question, in: rule.atLeast > 1 ? [] : options };
}

/**
 * Who gained or lost what, the losses first. Exact over all answers that can be given in both datasets: answers that only one
 * of them offers, and combinations that one of them rules out, are left aside.
 */
export function gains(before: Rules, now: Rules, was: Programme, is: Programme): Gain[] {
  const questions = merge(before.questions, now.questions);
  const strange = questions.flatMap((question): Rule[] => {
    const [old, next] = [before, now].map((rules) => rules.questions.find(({ id }) => id === question.id));
    if (!old || !next) return [];
    const options = [...unshared(old, next), ...unshared(next, old)];
    return options.length ? [{ question: question.id, in: options }] : [];
  });
  const conditions = (rules: Rules, programme: Programme) =>
    deciding(programme).map(({ when, strength }) => ({
      when: adapted(when, rules.questions, questions),
      otherwise: strength === 'if-space' ? ASK : REFUSED,
    }));
  const all = [conditions(before, was), conditions(now, is)];
  const rules = all.flat().map(({ when }) => when);
  const named = rules.flatMap(leaves).map(({ question }) => question);
  const own = space(questions, rules, [
    ...barredIn(questions),
    ...strange.filter((rule) => leaves(rule).some(({ question }) => named.includes(question))),
  ]);
  const [old, next] = all.map((some) =>
    some.reduce(
      (so, { when, otherwise }) =>
        own.combine((end, held) => (held === NO ? Math.max(end, otherwise) : end), so, own.diagram(when)),
      own.possible,
    ),
  ) as [number, number];

  const found = ENDS.flatMap(([from, told], rank) =>
    ENDS.flatMap(([to, tell], place): Gain[] => {
      if (from === to) return [];
      const pick = (among: 'before' | 'now') =>
        own.combine(
          (a, b) =>
            among === 'before' ? (a === from ? (b === to ? YES : NO) : 0) : b === to ? (a === from ? YES : NO) : 0,
          old,
          next,
        );
      const [first, second] = [cover(own, pick('before')), cover(own, pick('now'))];
      const [among, rows] = size(second) < size(first) ? (['now', second] as const) : (['before', first] as const);
      const kind = place < rank ? 'gained' : 'lost';
      return rows.map((tests) => ({ kind, from: told, to: tell, among, tests }));
    }),
  );
  return found.sort((a, b) => +(a.kind === 'gained') - +(b.kind === 'gained'));
}
