import { UNKNOWN, type Answer } from '../model/answers.js';
import type { Question, Rule } from '../model/types.js';
import { choices, truthOf, type Choice } from './choices.js';
import { diagrams, HIDDEN, OPEN, type Diagrams, type State } from './diagram.js';
import { holds, leaves, type Leaf } from './rule.js';

/** Answers by question, clean: see `readAnswers`. */
export type Given = ReadonlyMap<string, Answer>;

/** A question as a variable of a space. */
export interface Variable {
  readonly question: Question;
  /** What the rules of the space ask of it. */
  readonly leaves: readonly Leaf[];
  /** Its values: the answers, as far as those rules tell them apart. */
  readonly choices: readonly Choice[];
  /** How likely each of them is. */
  readonly weights: readonly number[];
  /** The number of the value that an answer has; `OPEN` without one, `HIDDEN` for "I don't know". */
  readonly value: (answer: Answer | undefined) => number;
  /** The same choices, each by the answer that is nearest to this one. */
  readonly near: (answer: Answer) => readonly Choice[];
}

/** The questions that some rules rest on, and diagrams over them. */
export interface Space extends Omit<Diagrams, 'depends'> {
  /** In the order of the dataset. */
  readonly variables: readonly Variable[];
  /** For each variable the place of its question in the dataset. */
  readonly places: readonly number[];
  /** The diagram of what can be: 1, and 0 where it cannot. */
  readonly possible: number;
  /** The diagram of a rule over these questions: `YES` and `NO`, and 0 where the answers cannot be true together. */
  readonly diagram: (rule: Rule) => number;
  /** The variables that an end of a diagram depends on: see `diagrams`. */
  readonly depends: (root: number) => number[];
  /** What is given, as far as it matters here. */
  readonly state: (given: Given) => State;
  /** The same for equal states and for no others: a number where numbers reach that far, as it is the quicker to look up. */
  readonly key: (state: State) => number | string;
}

/** The ends of a rule's diagram. */
export const YES = 1;
export const NO = 2;

/** A question as a variable, for these leaves. */
export function variable(question: Question, asked: readonly Leaf[]): Variable {
  const all = choices(question, asked);
  let values: Map<string, number> | undefined;
  let last: { key: string; choices: Choice[] } | undefined;
  return {
    question,
    leaves: asked,
    choices: all,
    weights: all.map(({ weight }) => weight),
    value: (answer) => {
      if (answer === undefined) return OPEN;
      if (answer === UNKNOWN) return HIDDEN;
      const key = typeof answer === 'string' ? answer : answer.join();
      let value = (values ??= new Map<string, number>()).get(key);
      if (value === undefined) {
        const truth = truthOf(asked, answer);
        values.set(key, (value = all.findIndex((choice) => choice.truth === truth)));
      }
      return value;
    },
    near: (answer) => {
      if (question.kind === 'single') return all;
      // A reader who goes on has said the same as before.
      const key = String(answer);
      if (key !== last?.key) last = { key, choices: choices(question, asked, answer) };
      return last.choices;
    },
  };
}

/** The same for leaves that ask the same, and for no others. */
const keyOf = (leaf: Leaf): string => `${leaf.question} ${'in' in leaf ? leaf.in.join() : `>${leaf.atLeast}`}`;

/** Leaves that ask the same are one. */
export const distinct = (all: readonly Leaf[]): Leaf[] => [...new Map(all.map((leaf) => [keyOf(leaf), leaf])).values()];

/** Makes variables and keeps them: many rules ask the same of a question. */
export function sharing(): typeof variable {
  const made = new Map<string, Variable>();
  return (question, asked) => {
    const key = asked.map(keyOf).join(' ');
    let found = made.get(key);
    if (!found) made.set(key, (found = variable(question, asked)));
    return found;
  };
}

/**
 * The space of some rules: the questions that they name, and those that an impossible combination ties to them.
 *
 * @param barred combinations that cannot be, as rules that hold for none of the answers there are
 */
export function space(
  questions: readonly Question[],
  rules: readonly Rule[],
  barred: readonly Rule[],
  variableOf = variable,
): Space {
  let asked = rules.flatMap(leaves);
  const ties: Rule[] = [];
  for (let more: Rule[]; (more = barred.filter((rule) => !ties.includes(rule) && touches(rule, asked))).length;) {
    ties.push(...more);
    asked = [...asked, ...more.flatMap(leaves)];
  }
  const own = new Map<string, Leaf[]>();
  for (const leaf of asked) {
    const others = own.get(leaf.question);
    if (others) others.push(leaf);
    else own.set(leaf.question, [leaf]);
  }
  const variables: Variable[] = [];
  const places: number[] = [];
  questions.forEach((question, place) => {
    const leaves = own.get(question.id);
    if (!leaves) return;
    places.push(place);
    variables.push(variableOf(question, leaves.length > 1 ? distinct(leaves) : leaves));
  });
  const sizes = variables.map(({ choices }) => choices.length);
  const safe = sizes.reduce((product, size) => product * (size + 2), 1) < Number.MAX_SAFE_INTEGER;
  const family = diagrams(sizes);

  /** The diagram of a rule, or of its opposite, as if everything could be. */
  const plain = (rule: Rule, yes = YES): number => {
    if ('not' in rule) return plain(rule.not, YES + NO - yes);
    if ('question' in rule) {
      const at = variables.findIndex(({ question }) => question.id === rule.question);
      // Nothing is true of a question that is not there.
      return at < 0
        ? YES + NO - yes
        : family.node(
            at,
            variables[at]!.choices.map(({ answer }) => (holds(rule, answer) ? yes : YES + NO - yes)),
          );
    }
    // NO is the greater: all hold where the greatest is YES; and not all hold where one does not.
    const parts = 'all' in rule ? rule.all : rule.any;
    const join = 'all' in rule === (yes === YES) ? Math.max : Math.min;
    return parts.map((part) => plain(part, yes)).reduce((a, b) => family.combine(join, a, b));
  };
  const possible = ties
    .map((tie) => plain(tie))
    .reduce((all, tie) => family.combine((so, held) => (held === YES ? 0 : so), all, tie), 1);
  const bound = ties.flatMap(leaves);
  const tied = variables.map(({ question }) => bound.some((leaf) => leaf.question === question.id));

  return {
    ...family,
    variables,
    places,
    depends: (root) => family.depends(root, tied),
    possible,
    diagram: (rule) => (possible === 1 ? plain(rule) : family.combine((so, end) => so && end, possible, plain(rule))),
    key: (state) =>
      safe ? state.reduce((key, value, at) => key * (sizes[at]! + 2) + value - HIDDEN, 0) : state.join(),
    state: (given) => variables.map((each) => each.value(given.get(each.question.id))),
  };
}

const touches = (rule: Rule, asked: readonly Leaf[]): boolean =>
  leaves(rule).some(({ question }) => asked.some((leaf) => leaf.question === question));
