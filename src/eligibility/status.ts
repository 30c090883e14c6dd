import type { Answers } from '../model/answers.js';
import type { Question, Rule } from '../model/types.js';
import { fewestFor } from './fewest.js';
import { clean } from './clean-answers.js';
import { reasonOf } from './reasons.js';
import { NO, YES, type Given } from './space.js';
import type { Reason } from './types.js';
import { once, worldOf, type Rules } from './world.js';

/**
 * What the answers come to for a rule: `yes` or `no` when all ways to answer what is open lead to it, `open` while they do
 * not. An "I don't know" is open.
 *
 * @param questions all questions of the dataset; what is compiled is kept as long as this array and the rule
 */
export function status(rule: Rule, answers: Answers, questions: readonly Question[]): 'yes' | 'no' | 'open' {
  const { end } = standing(rule, questions, clean(questions, answers));
  return end === YES ? 'yes' : end === NO ? 'no' : 'open';
}

function standing(rule: Rule, questions: readonly Question[], given: Given) {
  const world = worldOf(questions, given);
  const { space, diagram } = once(world.compiled, rule, () => {
    const own = world.space([rule]);
    return { space: own, diagram: own.diagram(rule) };
  });
  const state = space.state(given);
  return { space, diagram, state, end: space.reach(diagram, state) };
}

/**
 * What a programme would like but does not ask for ("ideally", "encouraged"), as far as the answers tell: each such
 * condition that is met or not met, in order. No verdict rests on these and no question is asked for them.
 *
 * @param programme its id; for one that is not there, nothing
 */
export function preferences({ programmes, questions }: Rules, answers: Answers, programme: string): Reason[] {
  const given = clean(questions, answers);
  const conditions = programmes.find(({ id }) => id === programme)?.who.conditions ?? [];
  return conditions.flatMap((condition) => {
    if (condition.strength !== 'prefer') return [];
    const { space, diagram, state, end } = standing(condition.when, questions, given);
    if (end !== YES && end !== NO) return [];
    return [reasonOf(space, condition, end === YES ? 'met' : 'not-met', fewestFor(space, diagram, state, end)!)];
  });
}
