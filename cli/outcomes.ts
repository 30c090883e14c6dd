/** The rules of a programme as rows: every distinct way to a verdict once, so that one row fits whatever is answered. */
import { assess, contradictions, type Verdict } from '../src/eligibility/index.js';
import { choices } from '../src/eligibility/choices.js';
import { OPEN } from '../src/eligibility/diagram.js';
import { evaluate, leaves } from '../src/eligibility/rule.js';
import { NO, space, YES, type Space } from '../src/eligibility/space.js';
import type { Rules } from '../src/eligibility/world.js';
import type { Answers } from '../src/model/answers.js';
import type { Condition, Programme, Question, Rule, Source } from '../src/model/types.js';
import { questionOf, testsOf, together, type Test } from './conditions.js';
import { product } from './product.js';

/** One way to a verdict. */
export interface Row {
  /** Stable as long as what decides it has its id: `sktm-secondary-ect/no-teaching`, and `/yes-2` for a second way. */
  readonly id: string;
  /** The programme's id. */
  readonly programme: string;
  /** What the answers have to be. Whatever else is answered, the verdict is this one. */
  readonly tests: readonly Test[];
  readonly verdict: Verdict;
  /** The id of the condition that is not met and decides; absent for a yes. */
  readonly unmet?: string;
  /** The sentences that the reader is given, whichever of these answers they gave. */
  readonly reasons: readonly string[];
  /** Where the conditions behind them are from, each section once. */
  readonly sources: readonly Source[];
}

/** The combinations that cannot be. */
export const barredIn = (questions: readonly Question[]): Rule[] =>
  questions.flatMap(({ impossible }) => (impossible ?? []).map(({ when }) => when));

/** The conditions that decide, in the order in which they do: what refuses before what leaves it to the hub. */
export const deciding = ({ who }: Programme): Condition[] => [
  ...who.conditions.filter(({ strength }) => strength === undefined || strength === 'must'),
  ...who.conditions.filter(({ strength }) => strength === 'if-space'),
];

/** What decides nothing: what a programme would like and refuses nobody for, and what nobody can fail to meet. */
export const undecisive = ({ who }: Programme, rows: readonly Row[]): Condition[] =>
  who.conditions.filter(({ id }) => !rows.some(({ unmet }) => unmet === id));

/**
 * The rows of a programme. The first condition that is not met decides; the last rows are those in which all are met. The rows
 * are disjoint, and together they hold for every set of answers that can be.
 */
export function rowsOf(rules: Rules, programme: Programme): Row[] {
  const conditions = deciding(programme);
  const own = space(
    rules.questions,
    conditions.map(({ when }) => when),
    barredIn(rules.questions),
  );
  const used = new Map<string, number>();
  return boxes(own, conditions).flatMap(({ box, unmet }) => {
    const lists = [...box].map(([at, { group, among }]) => testsOf(own.variables[at]!, group, among));
    const name = unmet ? `${unmet.strength === 'if-space' ? 'ask' : 'no'}-${unmet.id}` : 'yes';
    return together(lists).map((tests): Row => {
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      const { reasons, conditions } = standing(rules, programme, tests);
      return {
        id: `${programme.id}/${name}${count > 1 ? `-${count}` : ''}`,
        programme: programme.id,
        tests,
        verdict: unmet ? (unmet.strength === 'if-space' ? 'ask-hub' : 'not-eligible') : 'eligible',
        ...(unmet && { unmet: unmet.id }),
        reasons,
        sources: sourcesOf(programme, conditions),
      };
    });
  });
}

/** Some values of each of some variables, and those they are told from. */
type Box = Map<number, { group: number[]; among: number[] }>;

function boxes(own: Space, conditions: readonly Condition[]): { box: Box; unmet?: Condition }[] {
  const { variables, combine, given, reach, support } = own;
  const open = variables.map(() => OPEN);
  const named = conditions.flatMap(({ when }) => leaves(when).map(({ question }) => question));
  /** What the conditions name comes first, in their order, and what is only tied to it by an impossible combination last. */
  const rank = (at: number) => {
    const place = named.indexOf(variables[at]!.question.id);
    return place < 0 ? named.length : place;
  };
  /** The conditions with what is known, as far as they still matter: after the first that is never met, none does. */
  const left = (diagrams: readonly number[], at: number, value: number) => {
    const all = diagrams.map((diagram) => given(diagram, open.with(at, value)));
    const never = all.findIndex((diagram) => reach(diagram, open) === NO);
    return never < 0 ? all : all.slice(0, never + 1);
  };
  /** Two ways to go on as one, and whether they may be taken as one: they come to the same wherever both can be. */
  const unite = (some: readonly number[], others: readonly number[]) =>
    some.map((diagram, at) => combine((one, two) => one | two, diagram, others[at]));
  const alike = (some: readonly number[], others: readonly number[]) =>
    some.length === others.length &&
    unite(some, others).every((diagram) => combine((ends) => +(ends === (YES | NO)), diagram) === 0);
  const walk = (diagrams: readonly number[], box: Box): { box: Box; unmet?: Condition }[] => {
    const at = diagrams.findIndex((diagram) => reach(diagram, open) !== YES);
    if (at < 0) return [{ box }];
    if (reach(diagrams[at]!, open) === NO) return [{ box, unmet: conditions[at]! }];
    const asked = support(diagrams[at]!).sort((a, b) => rank(a) - rank(b))[0]!;
    const groups: { group: number[]; diagrams: number[] }[] = [];
    for (const value of variables[asked]!.choices.keys()) {
      const next = left(diagrams, asked, value);
      if (!next.length || reach(next[0]!, open) === 0) continue; // This cannot be.
      const same = groups.find((each) => alike(each.diagrams, next));
      if (same) [same.diagrams] = [unite(same.diagrams, next), same.group.push(value)];
      else groups.push({ group: [value], diagrams: next });
    }
    const among = groups.flatMap(({ group }) => group);
    return groups.flatMap(({ group, diagrams }) => walk(diagrams, new Map(box).set(asked, { group, among })));
  };
  const all = walk(
    conditions.map(({ when }) => own.diagram(when)),
    new Map(),
  );
  // In the order in which the conditions decide, the yes last.
  const place = ({ unmet }: { unmet?: Condition }) => (unmet ? conditions.indexOf(unmet) : conditions.length);
  return all.sort((a, b) => place(a) - place(b));
}

/** The sections that conditions are from, each once. */
function sourcesOf({ who }: Programme, conditions: readonly string[]): Source[] {
  const all = who.conditions
    .filter(({ id }) => conditions.includes(id))
    .flatMap(({ source = who.source }) => (source ? [source] : []));
  return [...new Map(all.map((source) => [`${source.document} ${source.section}`, source])).values()];
}

/**
 * Answers that tests allow: one of each kind that the programme's rules or the tests tell apart, and only to the questions that
 * the tests name. Those that cannot be true together are left out. Empty where no answer passes.
 */
export function examples({ questions }: Rules, { who }: Programme, tests: readonly Test[]): Answers[] {
  const rules = [...who.conditions.map(({ when }) => when), ...barredIn(questions), ...tests];
  const asked = questions.filter(({ id }) => tests.some((test) => questionOf(test) === id));
  const lists = asked.map((question) => {
    const own = rules.flatMap(leaves).filter((leaf) => leaf.question === question.id);
    const passes = (answers: Answers) =>
      tests.every((test) => questionOf(test) !== question.id || evaluate(test, answers));
    return choices(question, own)
      .map(({ answer }) => [question.id, answer] as const)
      .filter((pair) => passes(Object.fromEntries([pair])));
  });
  return product(lists)
    .map((pairs): Answers => Object.fromEntries(pairs))
    .filter((answers) => !contradictions({ questions }, answers).length);
}

/**
 * What `assess` says to all answers that tests allow.
 *
 * @returns the verdicts there are, which for a row of the rules is one; the reasons that all of them are given, as sentences;
 *   and the ids of the conditions those are about
 */
export function standing(
  { questions }: Rules,
  programme: Programme,
  tests: readonly Test[],
): { verdicts: Verdict[]; reasons: string[]; conditions: string[] } {
  const own: Rules = { programmes: [programme], questions };
  const all = examples(own, programme, tests).map((answers) => assess(own, answers)[0]!);
  const shared = (all[0]?.because ?? []).filter(({ text }) =>
    all.every(({ because }) => because.some((reason) => reason.text === text)),
  );
  return {
    verdicts: [...new Set(all.map(({ verdict }) => verdict))],
    reasons: shared.map(({ text }) => text),
    conditions: shared.map(({ condition }) => condition),
  };
}
