import type { Journey, Stage } from '../model/types.js';
import { stageOf } from './ways.js';

/** A way from a stage to another, or from another to it. */
export interface Step {
  /** The stage at its other end. */
  stage: Stage;
  /** What that stage is called within a sentence: "Embedding", "the Specialist programme". */
  name: string;
  /** When or why one goes it, in a few words; absent where nobody has said. */
  text?: string | undefined;
  /** Whether it goes from one track to the other. */
  crosses: boolean;
}

/** Everything that a stage is connected with. */
export interface Connections {
  /** The stages that lead to it, in reading order. */
  previous: Step[];
  /** The stages that it leads to, the usual way first. */
  next: Step[];
  /** The stages of the other track that it has to do with, whichever of the two says so. */
  meets: Step[];
}

type Said = Stage['leadsTo'][number];

/** The ways from and to a stage, each as it is seen from there. One to a stage that is not in the journey is left out. */
export function connections(journey: Pick<Journey, 'stages'>, stage: Stage): Connections {
  const { stages } = journey;
  const step = (other: Stage, said: Said, named: boolean): Step => ({
    stage: other,
    name: (named && said.as) || other.title,
    text: said.text,
    crosses: other.track !== stage.track,
  });
  const from = (list: readonly Said[] = []) =>
    list.flatMap((said) => {
      const other = stageOf(journey, said.stage);
      return other ? [step(other, said, true)] : [];
    });
  const to = (kind: 'leadsTo' | 'meets') =>
    stages.flatMap((other) =>
      (other[kind] ?? []).filter((said) => said.stage === stage.id).map((said) => step(other, said, false)),
    );
  return { previous: to('leadsTo'), next: from(stage.leadsTo), meets: [...from(stage.meets), ...to('meets')] };
}

/** "Embedding, or to the Specialist programme": the last of several with the word before it. */
const list = (steps: readonly Step[], before: string, join: string) =>
  steps.map(({ name }, at) => (at ? `${at < steps.length - 1 ? '' : `${join} `}${before}${name}` : name)).join(', ');

/** "Leads to Embedding, or to the Specialist programme."; that the journey ends here where it leads nowhere. */
export const sayNext = (next: readonly Step[]): string =>
  next.length ? `Leads to ${list(next, 'to ', 'or')}.` : 'The journey leads no further from here.';

/** "Comes after Mastery Readiness."; of several, after any of them. Where nothing leads here: that a journey can start here. */
export const sayPrevious = (previous: readonly Step[]): string =>
  previous.length ? `Comes after ${list(previous, 'after ', 'or')}.` : 'A journey can start here.';
