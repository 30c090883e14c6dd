import { status } from '../eligibility/index.js';
import type { Answers } from '../model/answers.js';
import type { Journey, Question, Stage } from '../model/types.js';
import type { Track } from './lanes.js';
import { around, type Around } from './ways.js';

/** Where a school, or a person, stands on a journey. */
export interface Standing extends Around {
  stage: Stage;
  /** Why, as the stage says it: a sentence to the reader. */
  reason: string;
  /** Ids of the answered questions that it rests on: as few as will do, in the order of the dataset. */
  questions: string[];
}

/**
 * Where the reader's school stands: at the stage whose rule for coming in holds however the open questions are answered. Of
 * several, the one that comes last in reading order, as whoever may go on has the earlier ones behind them.
 *
 * @param track `people` for the reader rather than the school
 * @returns `null` while no such rule is certain to hold
 */
export function standing(
  journey: Pick<Journey, 'stages'>,
  answers: Answers,
  questions: readonly Question[],
  track: Track = 'school',
): Standing | null {
  const holds = (stage: Stage, given: Answers) =>
    stage.entry?.when !== undefined && status(stage.entry.when, given, questions) === 'yes';
  const stage = journey.stages.findLast((each) => each.track === track && holds(each, answers));
  if (!stage) return null;
  // an answer without which the rule would hold as well is no part of the reason
  const because = questions.reduce((needed: Answers, { id }) => {
    const rest = Object.fromEntries(Object.entries(needed).filter(([other]) => other !== id));
    return holds(stage, rest) ? rest : needed;
  }, answers);
  return {
    stage,
    reason: stage.entry!.text,
    questions: questions.map(({ id }) => id).filter((id) => Object.hasOwn(because, id)),
    ...around(journey, stage),
  };
}
