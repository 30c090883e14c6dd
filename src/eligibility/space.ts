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
}

/** The questions that some rules rest on, and diagrams over them. */
export interface Space extends Diagrams {
  /** In the order of the dataset. */
  readonly variables: readonly Variable[];
  /** The diagram of what can be: 1, and 0 where it cannot. */
  readonly possible: number;
  /** The diagram of a rule over these questions: `YES` and `NO`, and 0 where the answers cannot be true together. */
  readonly diagram: (rule: Rule) => number;
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
  const values = new Map<string, number>();
  return {
    question,
    leaves: asked,
    choices: all,
    weights: all.map(({ weight }) => weight),
    value: (answer) => {
      if (answer === undefined) return OPEN;
      if (answer === UNKNOWN) return HIDDEN;
      const key = String(answer);
      let value = values.get(key);
      if (value === undefined) {
        const truth = truthOf(asked, answer);
        values.set(key, (value = all.findIndex((choice) => choice.truth === truth)));
      }
      return value;
    },
  };
}

/** Leaves that ask the same are one. */
export const distinct = (all: readonly Leaf[]): Leaf[] => [
  ...new Map(all.map((leaf) => [JSON.stringify(leaf), leaf])).values(),
];

/**
 * The space of some rules: the questions that they name, and those that an impossible combination ties to them.
 *
 * @param barred combinations that cannot be, as rules that hold for none of the answers there are
 */
export function space(questions: readonly Question[], rules: readonly Rule[], barred: readonly Rule[]): Space {
  let asked = rules.flatMap(leaves);
  let ties: Rule[] = [];
  for (let more: Rule[]; (more = barred.filter((rule) => !ties.includes(rule) && touches(rule, asked))).length;) {
    ties = [...ties, ...more];
    asked = [...asked, ...more.flatMap(leaves)];
  }
  asked = distinct(asked);
  const variables = questions.flatMap((question) => {
    const own = asked.filter((leaf) => leaf.question === question.id);
    return own.length ? [variable(question, own)] : [];
  });
  const sizes = variables.map(({ choices }) => choices.length);
  const safe = sizes.reduce((product, size) => product * (size + 2), 1) < Number.MAX_SAFE_INTEGER;
  const family = diagrams(sizes);

  const plain = (rule: Rule): number => {
    if ('not' in rule) return family.combine((end) => YES + NO - end, plain(rule.not));
    if ('question' in rule) {
      const at = variables.findIndex(({ question }) => question.id === rule.question);
      // Nothing is true of a question that is not there.
      return at < 0
        ? NO
        : family.node(
            at,
            variables[at]!.choices.map(({ answer }) => (holds(rule, answer) ? YES : NO)),
          );
    }
    // NO is the greater: all hold where the greatest is YES.
    const [parts, join] = 'all' in rule ? [rule.all, Math.max] : [rule.any, Math.min];
    return parts.map(plain).reduce((a, b) => family.combine(join, a, b));
  };
  const possible = ties
    .map(plain)
    .reduce((all, tie) => family.combine((so, held) => (held === YES ? 0 : so), all, tie), 1);

  return {
    ...family,
    variables,
    // With nothing impossible both come to the same, and this is quicker.
    depends: ties.length ? family.depends : family.support,
    possible,
    diagram: (rule) => family.combine((so, end) => so && end, possible, plain(rule)),
    key: (state) =>
      safe ? state.reduce((key, value, at) => key * (sizes[at]! + 2) + value - HIDDEN, 0) : state.join(),
    state: (given) => variables.map(({ question, value }) => value(given.get(question.id))),
  };
}

const touches = (rule: Rule, asked: readonly Leaf[]): boolean =>
  leaves(rule).some(({ question }) => asked.some((leaf) => leaf.question === question));
