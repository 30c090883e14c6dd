import { HIDDEN, OPEN } from './diagram.js';
import { settled, type Judgement } from './judge.js';
import { YES, type Given } from './space.js';
import type { Change } from './types.js';
import { ASK, ELIGIBLE, REFUSED } from './world.js';

/** One answer to change weighs more than any number of what it is made of. */
const STEP = 1e6;
/** An answer that nobody can change, rather than one that the reader or the school can. */
const FIXED = 1e3;

/**
 * The nearest way to a better verdict. A way that the reader and the school can go comes before one that nobody can, a yes
 * before a word with the hub; then it is the fewest answers to change, the fewest of them that nobody can change, and the
 * fewest boxes to tick or untick. An "I don't know" can stay, or counts as an answer to change. What was not asked is taken to
 * be answered as well as may be.
 *
 * An answer can be changed if the unmet conditions that rest on it can.
 *
 * @param given the reader's answers: of several that would do, the nearest to them is named
 */
export function changeOf({ part, state, left: { outcome } }: Judgement, given: Given): Change | null {
  if (outcome !== ASK && outcome !== REFUSED) return null;
  const { space, terms } = part;
  const root = state.includes(HIDDEN) ? settled(space, space.hiding(part.outcome, state)) : part.outcome;
  // For each variable, a bit each: some condition that rests on it is met; such a one cannot be changed; and as much for unmet.
  const bits = state.map(() => 0);
  for (const { condition, diagram, on } of terms) {
    const bit = space.reach(diagram, state) === YES ? 1 : 4;
    for (const variable of on) bits[variable]! |= condition.changeable ? bit : 3 * bit;
  }
  const changeable = (variable: number) => (bits[variable]! & 4 ? bits[variable]! < 8 : bits[variable] === 1);
  /** What an answer to change would be; `undefined` where it stays as it is, or there is none. */
  const other = (variable: number, value: number) => {
    if (state[variable] === OPEN || state[variable] === value) return undefined;
    const { question, near } = space.variables[variable]!;
    return near(given.get(question.id)!)[value];
  };

  for (const fixed of [Infinity, FIXED]) {
    for (const verdict of outcome === ASK ? [ELIGIBLE] : [ELIGIBLE, ASK]) {
      const way = space.cheapest(root, verdict, (variable, value) => {
        const to = other(variable, value);
        return to ? STEP + (changeable(variable) ? 0 : fixed) + to.distance : 0;
      });
      if (way.cost === Infinity) continue;
      const steps = way.steps.flatMap(([variable, value]) => {
        const to = other(variable, value);
        const { id: question } = space.variables[variable]!.question;
        return to ? [{ question, to: to.answer, changeable: changeable(variable) }] : [];
      });
      return {
        verdict: verdict === ELIGIBLE ? 'eligible' : 'ask-hub',
        steps: steps.sort((a, b) => +b.changeable - +a.changeable),
        changeable: fixed === Infinity,
      };
    }
  }
  return null;
}
