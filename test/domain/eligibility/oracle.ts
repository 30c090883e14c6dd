/**
 * What the engine must come to, worked out the slow way: every way to answer is written out and looked at. Shares no code with
 * the engine, so that a mistake would have to be made twice.
 */
import { UNKNOWN, type Answer, type Answers } from '../../../src/model/answers.js';
import type { Dataset, Programme, Question, Rule } from '../../../src/model/types.js';

export type Rules = Pick<Dataset, 'programmes' | 'questions'>;
export type Outcome = 'eligible' | 'ask-hub' | 'not-eligible';

/** Every answer there is to a question, "I don't know" not among them. */
export function answersTo({ kind, options }: Question): Answer[] {
  if (kind === 'single') return options.map(({ id }) => id);
  const sets: string[][] = [];
  for (let bits = 1; bits < 2 ** options.length; bits++) {
    const set = options.filter((_, at) => bits & (1 << at));
    if (set.length === 1 || !set.some(({ exclusive }) => exclusive)) sets.push(set.map(({ id }) => id));
  }
  return sets;
}

/** Whether a rule is true, every question it names being answered. */
export function isTrue(rule: Rule, answers: Answers): boolean {
  if ('all' in rule) return rule.all.every((part) => isTrue(part, answers));
  if ('any' in rule) return rule.any.some((part) => isTrue(part, answers));
  if ('not' in rule) return !isTrue(rule.not, answers);
  const answer = answers[rule.question];
  if (answer === undefined) return false;
  const options = typeof answer === 'string' ? [answer] : answer;
  if ('in' in rule) return rule.in.some((option) => options.includes(option));
  return (typeof answer === 'string' ? Number(answer) : options.length) >= rule.atLeast;
}

/** The questions that a rule names. */
export function named(rule: Rule): string[] {
  if ('question' in rule) return [rule.question];
  if ('not' in rule) return named(rule.not);
  return ('all' in rule ? rule.all : rule.any).flatMap(named);
}

/** The combinations that cannot be. */
export const barredIn = (questions: readonly Question[]): Rule[] =>
  questions.flatMap(({ impossible }) => (impossible ?? []).map(({ when }) => when));

/** The questions that some rules name, and those that an impossible combination ties to them, in order. */
export function closure(questions: readonly Question[], rules: readonly Rule[]): Question[] {
  const ids = new Set(rules.flatMap(named));
  const barred = barredIn(questions);
  for (let size = -1; size < ids.size;) {
    size = ids.size;
    for (const rule of barred) if (named(rule).some((id) => ids.has(id))) named(rule).forEach((id) => ids.add(id));
  }
  return questions.filter(({ id }) => ids.has(id));
}

/** Every way to choose one of each list. */
export function* product<T>(lists: readonly (readonly T[])[]): Generator<T[]> {
  if (!lists.length) yield [];
  else for (const rest of product(lists.slice(0, -1))) for (const last of lists.at(-1)!) yield [...rest, last];
}

/** What a programme comes to when everything is answered. */
export function outcomeOf({ who }: Programme, answers: Answers): Outcome {
  const unmet = who.conditions.filter(({ when }) => !isTrue(when, answers));
  if (unmet.some(({ strength }) => strength === undefined || strength === 'must')) return 'not-eligible';
  return unmet.some(({ strength }) => strength === 'if-space') ? 'ask-hub' : 'eligible';
}

export interface Complete {
  readonly answers: Answers;
  /** For each question of the oracle the number of its answer. */
  readonly at: readonly number[];
  readonly outcome: Outcome;
}

/** Everything about one programme, written out. */
export interface Oracle {
  readonly programme: Programme;
  /** The questions it can rest on. */
  readonly questions: readonly Question[];
  /** For each of them one answer of each kind: answers that no rule of the programme tells apart are one kind. */
  readonly kinds: readonly (readonly Answer[])[];
  /** For each of them what tells the kinds apart. */
  readonly kindOf: readonly ((answer: Answer) => string)[];
  /** Every way to answer them that can be, by kinds. */
  readonly completes: readonly Complete[];
}

/** The oracle of a programme. */
export function oracle({ questions }: Rules, programme: Programme): Oracle {
  const conditions = programme.who.conditions.filter(({ strength }) => strength !== 'prefer').map(({ when }) => when);
  const own = closure(questions, conditions);
  const barred = barredIn(questions).filter((rule) => named(rule).every((id) => own.some((each) => each.id === id)));
  const rules = [...conditions, ...barred];
  const leaves = rules.flatMap(function leavesOf(rule: Rule): Rule[] {
    if ('question' in rule) return [rule];
    if ('not' in rule) return leavesOf(rule.not);
    return ('all' in rule ? rule.all : rule.any).flatMap(leavesOf);
  });
  const kindOf = own.map(
    ({ id }) =>
      (answer: Answer) =>
        leaves.map((leaf) => isTrue(leaf, { [id]: answer })).join(),
  );
  const kinds = own.map((question, at) => {
    const found = new Map<string, Answer>();
    for (const answer of answersTo(question)) {
      const kind = kindOf[at]!(answer);
      if (!found.has(kind)) found.set(kind, answer);
    }
    return [...found.values()];
  });
  const completes: Complete[] = [];
  for (const at of product(kinds.map((kind) => [...kind.keys()]))) {
    const answers = Object.fromEntries(own.map(({ id }, question) => [id, kinds[question]![at[question]!]!]));
    if (!barred.some((rule) => isTrue(rule, answers))) {
      completes.push({ answers, at, outcome: outcomeOf(programme, answers) });
    }
  }
  return { programme, questions: own, kinds, kindOf, completes };
}

export const OPEN = -1;
export const HIDDEN = -2;

/** A state of an oracle's questions as answers. */
export const answersOf = ({ questions, kinds }: Oracle, state: readonly number[]): Answers =>
  Object.fromEntries(
    questions.flatMap(({ id }, at) =>
      state[at] === OPEN ? [] : [[id, state[at] === HIDDEN ? UNKNOWN : kinds[at]![state[at]!]!]],
    ),
  );

/** The ways to answer that a state leaves. */
export const left = ({ completes }: Oracle, state: readonly number[]): Complete[] =>
  completes.filter(({ at }) => state.every((value, question) => value < 0 || value === at[question]));

/** The verdict and the questions it depends on, from the definitions; `undefined` where the state cannot be. */
export function judgeSlowly(own: Oracle, state: readonly number[]) {
  const open = state.flatMap((value, question) => (value === OPEN ? [question] : []));
  // All that is answered differently by what stays hidden falls together, and is the hub's to say where it differs.
  const groups = new Map<string, { at: readonly number[]; outcomes: Set<Outcome> }>();
  for (const { at, outcome } of left(own, state)) {
    const key = open.map((question) => at[question]).join();
    const group = groups.get(key);
    if (group) group.outcomes.add(outcome);
    else groups.set(key, { at, outcomes: new Set([outcome]) });
  }
  const ways = [...groups.values()].map(({ at, outcomes }) => ({
    at,
    outcome: outcomes.size > 1 ? ('ask-hub' as const) : [...outcomes][0]!,
  }));
  if (!ways.length) return undefined;
  const verdict = ways.every(({ outcome }) => outcome === ways[0]!.outcome) ? ways[0]!.outcome : ('depends' as const);
  if (verdict !== 'depends') return { verdict, dependsOn: [] };

  // Bits of the questions in which two ways differ that come to something different.
  const differences = new Set<number>();
  for (const [index, one] of ways.entries()) {
    for (const other of ways.slice(index + 1)) {
      if (one.outcome === other.outcome) continue;
      differences.add(
        open.reduce((bits, question) => bits | (+(one.at[question] !== other.at[question]) << question), 0),
      );
    }
  }
  const smallest = [...differences].filter(
    (set) => ![...differences].some((part) => part !== set && (part & set) === part),
  );
  const bits = smallest.reduce((all, set) => all | set, 0);
  return { verdict, dependsOn: own.questions.flatMap(({ id }, at) => (bits & (1 << at) ? [id] : [])) };
}

/** Every state of an oracle's questions: each open, hidden or known. */
export const states = ({ kinds }: Oracle): Generator<number[]> =>
  product(kinds.map((kind) => [OPEN, HIDDEN, ...kind.keys()]));
