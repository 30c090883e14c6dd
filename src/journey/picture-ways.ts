import type { Stage } from '../model/types.js';

/** A stage and where it stands: columns and rows are counted from 1, the rows through both tracks. */
export interface Spot {
  stage: Stage;
  column: number;
  row: number;
}

/** A place among lines that run side by side. */
interface Slot {
  /** Of which gutter, by the column before it, or of which row. */
  of: number;
  /** Counted from 0. */
  slot: number;
}

/**
 * How a line is led from a stage to another, without running through a stage or a text: these are never in the gutters
 * between columns, nor in the channel above a row. It leaves a stage along its row. Without a gutter it goes straight on;
 * with one, up or down in that to the row of the other stage; with a channel, to the one above that row, and from there down:
 * in a second gutter, or right onto the stage.
 */
export interface Way {
  from: Spot;
  to: Spot;
  gutter?: Slot;
  channel?: Slot;
  second?: Slot;
}

/** Lines that are led, and how many run side by side in each gutter and channel. */
export interface Ways {
  ways: Way[];
  inGutter: (column: number) => number;
  inChannel: (row: number) => number;
  /** Whether a line goes up or down through a gutter beside the texts of a row; for the row before, above a row as well. */
  passes: (column: number, row: number) => boolean;
}

/** A piece of a way in a gutter or a channel, and from where to where it goes, in halves of a row or of a column. */
interface Run {
  way: Way;
  /** Whether it is the last piece that has a slot. */
  last: boolean;
  slot: Slot;
  low: number;
  high: number;
}

/** Leads the lines between stages. One that would go backwards, as on a loop, is left to words. */
export function leadWays(spots: readonly Spot[], pairs: readonly (readonly [from: Spot, to: Spot])[]): Ways {
  const free = (row: number, { column: after }: Spot, { column: before }: Spot) =>
    !spots.some((spot) => spot.row === row && spot.column > after && spot.column < before);
  const slot = (of: number): Slot => ({ of, slot: 0 });
  const ways = pairs.flatMap(([from, to]): Way[] => {
    if (from.stage === to.stage || to.column < from.column) return [];
    const way = { from, to, gutter: slot(from.column) };
    if (to.column === from.column) return from.row === to.row ? [] : [{ ...way, channel: slot(to.row) }];
    if (free(to.row, from, to)) return [from.row === to.row ? { from, to } : way];
    if (free(from.row, from, to)) return [{ ...way, gutter: slot(to.column - 1) }];
    return [{ ...way, channel: slot(to.row), second: slot(to.column - 1) }];
  });
  const run = (way: Way, of: Slot | undefined, ends: [number, number], last: boolean): Run[] =>
    of ? [{ way, slot: of, last, low: Math.min(...ends), high: Math.max(...ends) }] : [];
  const down = ways.flatMap((way) => {
    const { from, to, gutter, channel, second } = way;
    return [
      ...run(way, gutter, [2 * from.row, 2 * to.row - (channel ? 1 : 0)], !second),
      ...run(way, second, [2 * to.row - 1, 2 * to.row], true),
    ];
  });
  const along = ways.flatMap((way) =>
    run(way, way.channel, [2 * way.from.column + 1, 2 * way.to.column - (way.second ? 1 : 0)], true),
  );
  const passes = (column: number, row: number) =>
    down.some(({ slot, low, high }) => slot.of === column && low <= 2 * row && high > 2 * row);
  return { ways, inGutter: share(down), inChannel: share(along), passes };
}

/**
 * Gives the pieces of lines their slots. Two share one where they do not meet, or where they are one line: from the same
 * stage on, or to the same stage at the end.
 *
 * @returns how many slots there are in which gutter, or channel
 */
function share(runs: readonly Run[]): (of: number) => number {
  const one = (a: Run, b: Run) => a.way.from === b.way.from || (a.way.to === b.way.to && a.last && b.last);
  runs.forEach((run, at) => {
    const others = runs.slice(0, at).filter((other) => other.slot.of === run.slot.of);
    const taken = (slot: number) =>
      others.some(
        (other) => other.slot.slot === slot && other.low <= run.high && run.low <= other.high && !one(run, other),
      );
    while (taken(run.slot.slot)) run.slot.slot++;
  });
  return (of) => Math.max(0, ...runs.filter(({ slot }) => slot.of === of).map(({ slot }) => slot.slot + 1));
}
