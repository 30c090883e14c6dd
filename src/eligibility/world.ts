import type { Condition, Dataset, Programme, Question, Rule } from '../model/types.js';
import type { Judgement, Left } from './judge.js';
import { NO, sharing, space, YES, type Given, type Space } from './space.js';

/** The part of a dataset that verdicts come from. */
export type Rules = Pick<Dataset, 'programmes' | 'questions'>;

/** The outcomes of a programme, as ends of its diagram. */
export const ELIGIBLE = 1;
export const ASK = 2;
export const REFUSED = 4;

/** A combination of answers that cannot be true, as a question of the dataset has it. */
export type Impossible = NonNullable<Question['impossible']>[number] & { readonly question: Question };

/** A condition with its diagram, whose ends are `YES` and `NO`. */
export interface Term {
  readonly condition: Condition;
  readonly diagram: number;
  /** The variables that the diagram reads, in order. */
  readonly on: readonly number[];
}

/** A programme with its diagrams. */
export interface Part {
  readonly programme: Programme;
  /** A number below 2 ** 32 that is as good as drawn by lot, and the same every time. */
  readonly lot: number;
  readonly space: Space;
  /** What it asks. Preferences are not among it: they never change an outcome. */
  readonly terms: readonly Term[];
  /** Those that a yes needs: not where the others already say as much, nor where nobody can miss it. */
  readonly counting: () => readonly Term[];
  /** The diagram of its outcomes. */
  readonly outcome: number;
  /** What was judged before, by state. */
  readonly judgements: Map<number | string, Judgement>;
  /** What answers leave of it, by what is left of its diagram. */
  readonly lefts: Map<number, Left>;
}

/** What can be: the questions with the combinations that bind. */
export interface World {
  /** The combinations that the answers break. They are left aside, so that there is a verdict all the same. */
  readonly broken: readonly Impossible[];
  /** The space of some rules, with all the other combinations. */
  readonly space: (rules: readonly Rule[]) => Space;
  /** What was compiled in this world before, by where it came from. */
  readonly compiled: WeakMap<object, unknown>;
}

/** Makes something once for an object, and keeps it as long as that. */
export function once<V>(kept: WeakMap<object, unknown>, key: object, make: () => V): V {
  let value = kept.get(key) as V | undefined;
  if (value === undefined) kept.set(key, (value = make()));
  return value;
}

const frames = new WeakMap<object, unknown>();

/** All worlds over some questions: the one that fits the answers is picked from them. */
const frame = (questions: readonly Question[]) =>
  once(frames, questions, () => {
    const all: Impossible[] = questions.flatMap((question) =>
      (question.impossible ?? []).map((combination) => ({ ...combination, question })),
    );
    const variables = sharing();
    const worlds = new Map<string, World & { fits: (given: Given) => boolean }>();
    const binding = (some: readonly Impossible[]) => {
      const key = some.map((combination) => all.indexOf(combination)).join();
      let found = worlds.get(key);
      if (!found) {
        const barred = some.map(({ when }) => when);
        const whole = space(questions, barred, barred, variables);
        found = {
          broken: all.filter((combination) => !some.includes(combination)),
          space: (rules) => space(questions, rules, barred, variables),
          compiled: new WeakMap(),
          fits: (given) => whole.reach(whole.possible, whole.state(given)) > 0,
        };
        worlds.set(key, found);
      }
      return found;
    };
    return { all, binding, usual: binding(all) };
  });

/**
 * The world that answers are in. Where they break an impossible combination, that one does not bind. More exactly: each is
 * taken, in the order of the dataset, if together with those taken before it leaves the answers a possibility.
 */
export function worldOf(questions: readonly Question[], given: Given): World {
  const { all, binding, usual } = frame(questions);
  if (usual.fits(given)) return usual;
  return binding(
    all.reduce<Impossible[]>((taken, next) => (binding([...taken, next]).fits(given) ? [...taken, next] : taken), []),
  );
}

/** The programmes of a dataset in a world. */
export const partsOf = (world: World, programmes: readonly Programme[]): readonly Part[] =>
  once(world.compiled, programmes, () => programmes.map((programme, at) => partOf(world, programme, at)));

function partOf(world: World, programme: Programme, at: number): Part {
  const conditions = programme.who.conditions.filter(({ strength }) => strength !== 'prefer');
  const own = world.space(conditions.map(({ when }) => when));
  const terms = conditions.map((condition): Term => {
    const diagram = own.diagram(condition.when);
    return { condition, diagram, on: own.support(diagram) };
  });

  // From the last on: conditions tend to come in the order of the questions, and a diagram grows best from below.
  const outcome = terms.reduceRight((before, { condition, diagram }) => {
    const otherwise = condition.strength === 'if-space' ? ASK : REFUSED;
    return own.combine((so, end) => (end === NO ? Math.max(so, otherwise) : so), before, diagram);
  }, own.possible);

  let counting: readonly Term[] | undefined;
  const count = () => {
    // From the last to the first, so that of two conditions that say the same the first is the one to count.
    let counting = terms;
    for (const term of [...terms].reverse()) {
      const others = counting.filter((other) => other !== term);
      const held = others.reduce((all, other) => own.combine(Math.max, all, other.diagram), own.possible);
      if (!own.combine((all, end) => +(all === YES && end === NO), held, term.diagram)) counting = others;
    }
    return counting;
  };

  return {
    programme,
    lot: Math.imul(at, 0x9e3779b1) >>> 0,
    space: own,
    terms,
    counting: () => (counting ??= count()),
    outcome,
    judgements: new Map(),
    lefts: new Map(),
  };
}
