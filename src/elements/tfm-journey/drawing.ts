import type { Lanes } from '../../journey/index.js';
import type { Stage } from '../../model/types.js';

/** The class names by which the styles draw a journey around its list. */
export interface Drawing {
  /** For the list: `columns-3` by how many there are. */
  list: string;
  /**
   * For a stage: its track, lane and column; `on` when the line goes on to the next stage, `end` when the journey leads no
   * further.
   */
  ofStage: (stage: Stage) => string;
}

/** What the styles can draw of a journey: its lines. What else there is, the list says in words. */
export function drawing({ lanes, columns, connections }: Lanes): Drawing {
  const order = lanes.flatMap(({ places }) => places.map(({ stage }) => stage));
  const at = (stage: Stage) => order.indexOf(stage);
  const line = (stage: Stage) =>
    connections.some(({ from, to }) => from === stage && at(to) === at(stage) + 1 && from.track === to.track)
      ? 'on'
      : !stage.leadsTo.length && 'end';
  return {
    list: `columns-${Math.max(2, columns)}`,
    ofStage: (stage) => {
      const lane = lanes.findIndex(({ track }) => track === stage.track);
      const { column } = lanes[lane]!.places.find((place) => place.stage === stage)!;
      return [stage.track, `lane-${lane + 1} column-${column}`, line(stage)].filter(Boolean).join(' ');
    },
  };
}
