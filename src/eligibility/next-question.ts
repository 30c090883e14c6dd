import type { Answers } from '../model/answers.js';
import type { Question } from '../model/types.js';
import { judgePart, partsIn } from './assess.js';
import { HIDDEN } from './diagram.js';
import type { Judgement } from './judge.js';
import { clean } from './clean-answers.js';
import { distinct, variable as variableOf } from './space.js';
import type { NextQuestion } from './types.js';
import { once, type Part, type Rules } from './world.js';

/** The programmes that are not settled, by their place in the dataset. */
type Position = ReadonlyMap<number, Judgement>;

/** A question as all programmes together see it. */
interface Asked {
  readonly id: string;
  /** How likely each choice is that some programme tells from the others. */
  readonly weights: readonly number[];
  /** The programmes that it bears on, and what each choice, or an "I don't know" in the last place, is to them. */
  readonly on: readonly { readonly part: number; readonly variable: number; readonly values: readonly number[] }[];
}

/** All questions as a set of programmes sees them, in the order of the dataset, and what was worked out before. */
interface Plan {
  readonly asked: readonly Asked[];
  readonly needed: Map<string, number>;
}

/** How many positions may be looked through for an exact average, as a bound: four for each question, for each programme. */
const EXACT = 4000;
/** What a programme would need alone is worked out for up to so many questions, and for up to so many programmes. */
const ALONE = 5;
const MANY = 100;

/**
 * The question to ask now: the one that leads to a verdict on every programme with the fewest further questions, on
 * average over readers (see `choices` for how likely they are taken to give each answer). Never one that could change
 * nothing.
 *
 * Where few questions are left (five for one programme, four for a dozen), the average is exact, over all orders of asking.
 * Otherwise each question is tried, and judged by the sum over the programmes of what each would still need if it stood
 * alone: a good guide for programmes that share their questions. Where it is a tie, the order of the dataset decides.
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
  options: { readonly programmes?: readonly string[] } = {},
): NextQuestion | null {
  const given = clean(dataset.questions, answers);
  const parts = partsIn(dataset, given);
  const plan = once(plans, parts, () => planOf(parts, dataset.questions));
  const wanted = new Set(options.programmes ?? parts.map(({ programme }) => programme.id));
  const position = new Map<number, Judgement>();
  parts.forEach((part, at) => {
    const judgement = wanted.has(part.programme.id) && judgePart(part, given);
    if (judgement && !judgement.outcome) position.set(at, judgement);
  });
  const open = openIn(plan, position, 'depends');
  if (!open.length) return null;

  const averageOf = few(open, position) ? following : roughly;
  let best = open[0]!;
  let fewest = Infinity;
  for (const question of open) {
    const average = averageOf(plan, question, position);
    // Not by a difference that is only in how a computer adds up.
    if (average < fewest - 1e-9) [best, fewest] = [question, average];
  }
  const further = [...best.weights.keys(), best.weights.length].map((choice) => {
    const next = after(best, choice, position);
    return next ? openIn(plan, next, 'reads').length : 0;
  });
  return { question: best.id, atMost: 1 + Math.max(...further) };
}

const plans = new WeakMap<object, unknown>();

/** What a set of programmes would ask, apart from any answers. */
function planOf(parts: readonly Part[], questions: readonly Question[]): Plan {
  const asked = questions.map((question) => {
    const naming = parts.flatMap(({ space }, part) =>
      space.variables.flatMap((own, variable) => (own.question === question ? [{ part, variable, own }] : [])),
    );
    const { choices, weights } = variableOf(question, distinct(naming.flatMap(({ own }) => own.leaves)));
    return {
      id: question.id,
      weights,
      on: naming.map(({ part, variable, own }) => ({
        part,
        variable,
        values: [...choices.map(({ answer }) => own.value(answer)), HIDDEN],
      })),
    };
  });
  return { asked, needed: new Map() };
}

/** The questions that some programme still depends on, or reads, in the order of the dataset. */
function openIn({ asked }: Plan, position: Position, what: 'depends' | 'reads'): Asked[] {
  const ids = new Set<string>();
  for (const { part, [what]: variables } of position.values()) {
    for (const variable of variables) ids.add(part.space.variables[variable]!.question.id);
  }
  return asked.filter(({ id }) => ids.has(id));
}

/** Whether the best order can be found by looking at all. */
const few = (open: readonly Asked[], position: Position): boolean => 4 ** open.length * position.size < EXACT;

/** What an answer does to the programmes it bears on; `undefined` for one that cannot be, as things stand. */
function moves({ on }: Asked, choice: number, position: Position): (readonly [number, Judgement])[] | undefined {
  const moved: (readonly [number, Judgement])[] = [];
  for (const { part, variable, values } of on) {
    const next = position.get(part)?.after(variable, values[choice]!);
    if (next?.possible === false) return undefined;
    if (next) moved.push([part, next]);
  }
  return moved;
}

/** Where an answer leads. */
function after(question: Asked, choice: number, position: Position): Position | undefined {
  const moved = moves(question, choice, position);
  return moved && new Map([...new Map([...position, ...moved])].filter(([, { outcome }]) => !outcome));
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
const following = (plan: Plan, question: Asked, position: Position): number =>
  average(question.weights, (choice) => {
    const next = after(question, choice, position);
    return next && needed(plan, next);
  });

/** By how much an answer changes, on average, what the programmes would need if each stood alone. */
function roughly(_: Plan, question: Asked, position: Position): number {
  const each = position.size > MANY ? ({ depends }: Judgement) => depends.length : alone;
  return average(question.weights, (choice) =>
    moves(question, choice, position)?.reduce(
      (sum, [part, judgement]) => sum + each(judgement) - each(position.get(part)!),
      0,
    ),
  );
}

/** How many questions the position needs on average, in the best order. */
function needed(plan: Plan, position: Position): number {
  const key = [...position].map(([part, { left }]) => `${part}:${left}`).join();
  let least = plan.needed.get(key);
  if (least === undefined) {
    const open = openIn(plan, position, 'depends');
    least = open.length && 1 + Math.min(...open.map((question) => following(plan, question, position)));
    plan.needed.set(key, least);
  }
  return least;
}

/** How many questions a programme would need on average, in the best order, if it stood alone. */
function alone(judgement: Judgement): number {
  const { part, left, depends } = judgement;
  if (depends.length > ALONE) return depends.length;
  let least = part.needed.get(left);
  if (least === undefined) {
    const averages = depends.map((variable) =>
      average(part.space.variables[variable]!.weights, (choice) => {
        const next = judgement.after(variable, choice);
        return next.possible ? alone(next) : undefined;
      }),
    );
    part.needed.set(left, (least = averages.length && 1 + Math.min(...averages)));
  }
  return least;
}
