import { problem } from '../model/problems.js';
import { checkJourney } from '../model/references.js';
import { Journey as JourneySchema } from '../model/schema.js';
import type { Journey } from '../model/types.js';
import type { Misfits } from './references.js';
import type { Reports } from './reports.js';
import { leftOut, readThing, type Kind } from './thing.js';

/** A picture of more than these helps nobody, and drawing one takes its time. */
const MOST_STAGES = 60;
const JOURNEY: Kind<Journey> = { noun: 'journey', schema: JourneySchema, essential: ['disagree', 'notes'] };

/**
 * Reads a journey. It is used whole or not at all: with a stage or a way less it would be another journey, and send a school
 * the wrong way. What is wrong with a stage is said with the stage's title.
 *
 * @param raw what JSON gave
 * @param path where it stands, such as `journeys[0]`
 * @param misfits what the journey may refer to
 * @param reports is told of everything that is wrong
 */
export function readJourney(raw: unknown, path: string, misfits: Misfits, reports: Reports): Journey | undefined {
  const journey = readThing(JOURNEY, raw, path, reports);
  if (!journey) return undefined;
  const count = journey.stages.length;
  if (count > MOST_STAGES) {
    const tooMany = problem(`${path}.stages`, `${count} stages`, `at most ${MOST_STAGES}`);
    return void reports.add(tooMany, leftOut(JOURNEY.noun), journey.id);
  }
  const wrong = misfits((there) => checkJourney(journey, path, there));
  for (const each of wrong) {
    const at = /\.stages\[(\d+)\]/.exec(each.path)?.[1];
    const stage = at && journey.stages[Number(at)];
    const owner = stage ? `${journey.id}, stage “${stage.title.slice(0, 60)}”` : journey.id;
    reports.add(problem(each.path, each.found, each.expected, each.repair), leftOut(JOURNEY.noun), owner);
  }
  return wrong.length ? undefined : journey;
}
