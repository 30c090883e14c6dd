import { connections, type Lanes, type Track } from '../../journey/index.js';
import type { Journey, Stage } from '../../model/types.js';

/** A line that is drawn between two stages where the journey runs across the page. */
export interface Way {
  from: Stage;
  to: Stage;
  /**
   * How it runs: `straight` to a place in the same row, with a corner `down` or `up` to one in another row further on, or as a
   * `bracket` to one in the same column. `meets` is a bracket too, a thin one, where neither stage leads to the other.
   */
  shape: 'straight' | 'down' | 'up' | 'bracket' | 'meets';
  /** Whose line it is. */
  track: Track;
  /** Whether its beginning is drawn already, by a straight one from the same place. */
  joined: boolean;
}

/** Where a stage stands: its column, and its row among those of all tracks, each counted from 1. */
interface Cell {
  column: number;
  row: number;
}

/** Each stage has so many rows of the grid: its lane’s title, its flag, its station, its year, its heading and its text. */
const ROWS = 6;
/** The one with its station; a title of a lane is in the first. */
const STATION = 3;

/** Where each stage of a journey stands, the tracks under each other. */
function cells({ lanes }: Lanes): ReadonlyMap<Stage, Cell> {
  let above = 0;
  return new Map(
    lanes.flatMap(({ rows, places }) => {
      const top = above;
      above += rows;
      return places.map(({ stage, column, row }) => [stage, { column, row: top + row }] as const);
    }),
  );
}

/** The lines to draw: the steps that can be a plain line, and where two tracks meet in the same column. */
export function waysOf(journey: Pick<Journey, 'stages'>, laid: Lanes): Way[] {
  const at = cells(laid);
  const steps = laid.connections.map(({ from, to, kind }): Way => {
    const down = at.get(to)!.row - at.get(from)!.row;
    const shape = kind === 'across' ? 'bracket' : down > 0 ? 'down' : down < 0 ? 'up' : 'straight';
    return { from, to, shape, track: to.track, joined: false };
  });
  const straight = new Set(steps.filter(({ shape }) => shape === 'straight').map(({ from }) => from));
  for (const step of steps) step.joined = /down|up/.test(step.shape) && straight.has(step.from);
  const meets = laid.order.flatMap((from) =>
    connections(journey, from)
      .meets.filter(({ stage: to }) => from.track === 'school' && at.get(to)!.column === at.get(from)!.column)
      .map(({ stage: to }): Way => ({ from, to, shape: 'meets', track: 'people', joined: false })),
  );
  return [...steps, ...meets];
}

/**
 * The style sheet that puts the stages of a journey, and the lines between them, into the cells of a grid where there is room.
 * How a stage or a line looks is in `across.styles.ts`; here is only what no class can say: which of any number of cells.
 */
export function layoutSheet(laid: Lanes, ways: readonly Way[]): string {
  const at = cells(laid);
  const line = (stage: Stage) => (at.get(stage)!.row - 1) * ROWS;
  const stages = laid.order.map(
    (stage, i) =>
      `.stage:nth-child(${i + 1}){grid-area:${line(stage) + 1}/${at.get(stage)!.column}/span ${ROWS}/span 1}`,
  );
  const lines = ways.map(({ from, to }, i) => {
    const [top, bottom] = [line(from), line(to)].sort((a, b) => a - b) as [number, number];
    const [start, end] = [at.get(from)!.column, at.get(to)!.column];
    return `.way:nth-of-type(${i + 1}){grid-area:${top + STATION}/${start}/${bottom + STATION + 1}/${Math.max(end, start + 1)}}`;
  });
  const tops = laid.lanes.map(({ rows }, at) => {
    const above = laid.lanes.slice(0, at).reduce((sum, lane) => sum + lane.rows, 0);
    return rows && `.lane:nth-child(${at + 1}){grid-row:${above * ROWS + 1}}`;
  });
  const columns = Math.max(2, laid.columns);
  return `.field{--_columns:${columns}}@media screen{@container tfm-field (inline-size >= 44em){.map{grid-template-columns:repeat(${columns},minmax(0,1fr))}${[...stages, ...lines, ...tops].join('')}}}`;
}
