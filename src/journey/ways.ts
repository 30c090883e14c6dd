import type { Journey, Stage } from '../model/types.js';

/** The stage of a journey with this id. */
export const stageOf = ({ stages }: Pick<Journey, 'stages'>, id: string): Stage | undefined =>
  stages.find((stage) => stage.id === id);

/** The stages that a stage leads to, in the order in which it names them. One that is not in the journey is left out. */
export const leadsTo = (journey: Pick<Journey, 'stages'>, stage: Stage): Stage[] =>
  stage.leadsTo.flatMap((to) => stageOf(journey, to.stage) ?? []);

/** The stages that lead to a stage, in reading order. */
export const comesAfter = ({ stages }: Pick<Journey, 'stages'>, stage: Stage): Stage[] =>
  stages.filter(({ leadsTo }) => leadsTo.some((to) => to.stage === stage.id));

/** Everything that can be reached from a stage by taking a step again and again; not the stage itself. */
function reach(stage: Stage, step: (stage: Stage) => Stage[]): Stage[] {
  // a set takes what is added while it is walked, and nothing twice: a loop ends by itself
  const found = new Set([stage]);
  for (const each of found) for (const next of step(each)) found.add(next);
  found.delete(stage);
  return [...found];
}

/** What lies on the ways to a stage, and on the ways from it. */
export interface Around {
  behind: Stage[];
  ahead: Stage[];
}

/** The stages behind a stage and ahead of it, the nearest first. What is on neither way is in neither list. */
export const around = (journey: Pick<Journey, 'stages'>, stage: Stage): Around => ({
  behind: reach(stage, (each) => comesAfter(journey, each)),
  ahead: reach(stage, (each) => leadsTo(journey, each)),
});

/**
 * What is wrong with the ways of a journey: a loop, a stage that leads to one that is not there, and a stage that nobody can
 * come to. The bundled journeys have none of these, as the build checks; other data may.
 *
 * @returns a sentence for each, naming the stages
 */
export function journeyFaults(journey: Pick<Journey, 'stages'>): string[] {
  const { stages } = journey;
  return stages.flatMap((stage, at) => {
    const { title } = stage;
    const missing = stage.leadsTo.filter((to) => !stageOf(journey, to.stage));
    // every loop has a first stage in reading order, and it is named where it comes back to that
    const back = [stage, ...around(journey, stage).ahead].filter(
      (each) => stages.indexOf(each) >= at && leadsTo(journey, each).includes(stage),
    );
    const lost = !stage.entry && !comesAfter(journey, stage).length;
    return [
      ...missing.map((to) => `“${title}” leads to “${to.stage}”, which is not a stage of this journey.`),
      ...back.map((each) => `“${each.title}” leads back to “${title}”.`),
      ...(lost ? [`Nothing leads to “${title}”.`] : []),
    ];
  });
}
