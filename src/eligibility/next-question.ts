import type { Answers } from '../model/answers.js';
import type { Question } from '../model/types.js';
import { standing } from './assess.js';
import { HIDDEN } from './diagram.js';
import { further, type Left } from './judge.js';
import { clean } from './clean-answers.js';
import { distinct, variable as variableOf } from './space.js';
import type { NextQuestion } from './types.js';
import { once, type Part, type Rules } from './world.js';

/** What is left of the programmes that are not settled, in the order of the dataset. */
type Position = readonly Left[];

/** A question as some programmes together see it. */
interface Asked {
  readonly place: number;
  /** How likely each choice is that some programme tells from the others. */
  readonly weights: readonly number[];
  /** What each choice, or an "I don't know" in the last place, is to a programme. */
  readonly values: (part: Part) => readonly number[];
}

/** What a set of programmes would ask, apart from any answers. Questions are told by their place in the dataset. */
interface Plan {
  readonly asked: (place: number) => Asked;
  /** How many questions a position needs on average, in the best order. */
  readonly needed: Map<string, number>;
}

/** How many positions may be looked through for an exact average, as a bound: four for each question, for each programme. */
const EXACT = 4000;
/** What a programme would need alone is worked out for up to so many questions, and where so many programmes are left. */
const ALONE = 5;
const MANY = 100;

/**
 * The question to ask now: the one that leads to a verdict on every programme with the fewest further questions, on
 * average over readers (see `choices` for how likely they are taken to give each answer). Never one that could change
 * nothing.
 *
 * Where few questions are left (five for one programme, four for a dozen), the average is exact, over all orders of asking.
 * Otherwise each question is tried, and judged by the sum over the programmes of what each would still need if it stood
 * alone: a good guide for programmes that share their questions. Of more than a hundred programmes, half a hundred or more
 * stand for all, and for what each would need the questions that it depends on. Where it is a tie, the order of the dataset
 * decides.
 *
 * `atMost` is kept however the reader answers, "I don't know" included, as long as the answers can be true together and the
 * reader is asked what this function says.
 *
 * @param options.programmes the ids of the programmes to settle; all, if it is not given
 * @returns `null` when no question could change a verdict any more
 */
export function nextQuestion(
  dataset: Rules,
  answers: Answers,
  { programmes }: { readonly programmes?: readonly string[] } = {},
): NextQuestion | null {
  const { questions } = dataset;
  const { judgements } = standing(dataset, clean(questions, answers));
  const plan = once(plans, judgements, () =>
    planOf(
      judgements.map(({ part }) => part),
      questions,
    ),
  );
  const wanted = programmes && new Set(programmes);
  const position = judgements.flatMap(({ part, left }) =>
    left.outcome || (wanted && !wanted.has(part.programme.id)) ? [] : [left],
  );
  const open = openIn(position, 'depends');
  if (!open.length) return null;

  const averages = few(open, position)
    ? open.map((place) => following(plan, place, position))
    : roughly(open, position);
  let best = open[0]!;
  let fewest = Infinity;
  open.forEach((place, at) => {
    // Not by a difference that is only in how a computer adds up.
    if (averages[at]! < fewest - 1e-9) [best, fewest] = [place, averages[at]!];
  });
  return { question: questions[best]!.id, atMost: 1 + most(plan, best, position) };
}

const plans = new WeakMap<object, unknown>();

function planOf(parts: readonly Part[], questions: readonly Question[]): Plan {
  const asked: Asked[] = [];
  return {
    asked: (place) => (asked[place] ??= askedOf(parts, questions[place]!, place)),
    needed: new Map(),
  };
}

function askedOf(parts: readonly Part[], question: Question, place: number): Asked {
  const naming = parts.flatMap(({ space }) => space.variables.filter((own) => own.question === question));
  const { choices, weights } = variableOf(question, distinct(naming.flatMap(({ leaves }) => leaves)));
  const values = new WeakMap<object, unknown>();
  return {
    place,
    weights,
    values: (part) =>
      once(values, part, () => {
        const own = part.space.variables.find((each) => each.question === question)!;
        return [...choices.map(({ answer }) => own.value(answer)), HIDDEN];
      }),
  };
}

/** The questions that some programme still depends on, or reads, in the order of the dataset. */
function openIn(position: Position, what: 'depends' | 'reads'): number[] {
  const found: boolean[] = [];
  for (const left of position) {
    const { places } = left.part.space;
    for (const variable of left[what]) found[places[variable]!] = true;
  }
  return [...found.keys()].filter((place) => found[place]);
}

/** Whether the best order can be found by looking at all. */
const few = (open: readonly number[], position: Position): boolean => 4 ** open.length * position.length < EXACT;

/** A question as a variable of a programme; -1 where it is none. */
const variableIn = ({ part }: Left, place: number): number => part.space.places.indexOf(place);

/** Where an answer leads; `undefined` for one that cannot be, as things stand. */
function after({ place, values }: Asked, choice: number, position: Position): Position | undefined {
  const next: Left[] = [];
  for (const left of position) {
    const variable = variableIn(left, place);
    const then = variable < 0 ? left : further(left, variable, values(left.part)[choice]!);
    if (!then.diagram) return undefined;
    if (!then.outcome) next.push(then);
  }
  return next;
}

/** How many questions can be left after this one, at most. */
function most(plan: Plan, place: number, position: Position): number {
  const bound = openIn(position, 'reads').length - 1;
  const others = position.filter((left) => !left.reads.includes(variableIn(left, place)));
  // Of many programmes those that it does not bear on read all the rest, and no choice need be looked at.
  let found = openIn(others, 'reads').length;
  for (let choice = 0; found < bound && choice <= plan.asked(place).weights.length; choice++) {
    const next = after(plan.asked(place), choice, position);
    if (next) found = Math.max(found, openIn(next, 'reads').length);
  }
  return found;
}

/** The average of something over the choices that can be. */
function average(weights: readonly number[], of: (choice: number) => number | undefined): number {
  let sum = 0;
  let total = 0;
  weights.forEach((weight, choice) => {
    const each = of(choice);
    if (each === undefined) return;
    sum += weight * each;
    total += weight;
  });
  return sum / total;
}

/** How many questions follow on average after this one, in the best order. */
function following(plan: Plan, place: number, position: Position): number {
  const asked = plan.asked(place);
  return average(asked.weights, (choice) => {
    const next = after(asked, choice, position);
    return next && needed(plan, next);
  });
}

/** How many questions the position needs on average, in the best order. */
function needed(plan: Plan, position: Position): number {
  const key = position.map(({ id }) => id).join();
  let least = plan.needed.get(key);
  if (least === undefined) {
    const open = openIn(position, 'depends');
    least = open.length && 1 + Math.min(...open.map((place) => following(plan, place, position)));
    plan.needed.set(key, least);
  }
  return least;
}

/**
 * By how much an answer to each of these questions changes, on average, what the programmes would need if each stood alone.
 *
 * The sum is over programmes of averages, each over the programme's own choices: these are unions of the choices of all, and
 * an answer that cannot be, as things stand, cannot be for any programme that reads the question.
 */
function roughly(open: readonly number[], position: Position): number[] {
  const sums: number[] = [];
  const close = position.length <= MANY;
  const need = close ? alone : ({ depends }: Left) => depends.length;
  // Of very many a sample, which is the same as long as it can be, and chosen so that no order of the dataset bends it.
  const sample = 2 ** (32 - Math.ceil(Math.log2(position.length / MANY)));
  for (const left of position) {
    if (left.part.lot >= sample) continue;
    const { places } = left.part.space;
    const gains = (left.gains[+close] ??= left.reads.map(
      (variable) => averageAfter(left, variable, need) - need(left),
    ));
    left.reads.forEach((variable, at) => {
      const place = places[variable]!;
      sums[place] = (sums[place] ?? 0) + gains[at]!;
    });
  }
  return open.map((place) => sums[place] ?? 0);
}

/** The average of something over what the answers to a question leave of a programme. */
const averageAfter = (left: Left, variable: number, of: (left: Left) => number): number =>
  average(left.part.space.variables[variable]!.weights, (value) => {
    const next = further(left, variable, value);
    return next.diagram ? of(next) : undefined;
  });

/** How many questions a programme would need on average, in the best order, if it stood alone. */
function alone(left: Left): number {
  const { depends } = left;
  if (depends.length > ALONE) return depends.length;
  return (left.needed ??=
    depends.length && 1 + Math.min(...depends.map((variable) => averageAfter(left, variable, alone))));
}
