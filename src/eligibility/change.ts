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
  const met = terms.map(({ diagram }) => space.reach(diagram, state) === YES);

  const answered = space.variables.map(({ question, near }, variable) => {
    if (state[variable] === OPEN) return null;
    const naming = [...terms.keys()].filter((term) => terms[term]!.on.includes(variable));
    const unmet = naming.filter((term) => !met[term]);
    return {
      question: question.id,
      to: near(given.get(question.id)!),
      changeable:
        naming.length > 0 && (unmet.length ? unmet : naming).every((term) => terms[term]!.condition.changeable),
    };
  });

  for (const fixed of [Infinity, FIXED]) {
    for (const verdict of outcome === ASK ? [ELIGIBLE] : [ELIGIBLE, ASK]) {
      const way = space.cheapest(root, verdict, (variable, value) => {
        const answer = answered[variable];
        const to = answer?.to[value];
        if (!to || state[variable] === value) return 0;
        return STEP + (answer.changeable ? 0 : fixed) + to.distance;
      });
      if (way.cost === Infinity) continue;
      const steps = way.steps.flatMap(([variable, value]) => {
        const answer = answered[variable];
        const to = answer?.to[value];
        if (!to || state[variable] === value) return [];
        return [{ question: answer.question, to: to.answer, changeable: answer.changeable }];
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
