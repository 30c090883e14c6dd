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
 * What is wrong with the ways of a journey: two stages of one id, a loop, a stage that leads to one that is not there, and one
 * that nobody can come to. The bundled journeys have none of these, as the build checks; other data may.
 *
 * @returns a sentence for each, naming the stages
 */
export function journeyFaults(journey: Pick<Journey, 'stages'>): string[] {
  const { stages } = journey;
  const starts = stages.filter(({ entry }) => entry);
  const reached = new Set(starts.flatMap((stage) => [stage, ...around(journey, stage).ahead]));
  const faults = stages.flatMap((stage, at) => {
    const { id, title } = stage;
    const first = stageOf(journey, id)!;
    // a stage that is never found by its id has no ways of its own to look at
    if (first !== stage) return [`“${first.title}” and “${title}” have the same id, “${id}”.`];
    const missing = (verb: string, steps: Stage['leadsTo'] = []) =>
      steps
        .filter((to) => !stageOf(journey, to.stage))
        .map((to) => `“${title}” ${verb} “${to.stage}”, which is not a stage of this journey.`);
    // every loop has a first stage in reading order, and it is named where it comes back to that
    const back = [stage, ...around(journey, stage).ahead].filter(
      (each) => stages.indexOf(each) >= at && leadsTo(journey, each).includes(stage),
    );
    const lost = starts.length > 0 && !reached.has(stage);
    return [
      ...missing('leads to', stage.leadsTo),
      ...missing('meets', stage.meets),
      ...back.map((each) =>
        each === stage ? `“${title}” leads to itself.` : `“${each.title}” leads back to “${title}”.`,
      ),
      ...(lost
        ? [`Nothing ${comesAfter(journey, stage).length ? 'that one can start at ' : ''}leads to “${title}”.`]
        : []),
    ];
  });
  return starts.length ? faults : ['This journey has no stage that one can start at.', ...faults];
}
