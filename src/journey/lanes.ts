import { nextYear } from '../dates/index.js';
import type { Journey, Stage } from '../model/types.js';
import { rowsOf } from './rows.js';
import { around, comesAfter, leadsTo } from './ways.js';

/** Whether a school or a person goes through a stage. */
export type Track = Stage['track'];

/** A stage and where it is drawn. */
export interface Place {
  stage: Stage;
  /** Counted from 1, in the direction of reading. */
  column: number;
  /** Within its track, counted from 1: the way most go is in one row, and a branch in another. */
  row: number;
}

/** One track of a journey. */
export interface Lane {
  track: Track;
  /** How many rows its places take. */
  rows: number;
  /** In reading order; no two in one column and row. */
  places: Place[];
}

/**
 * A step from one stage to another that can be drawn as a plain line: `along` a track to a column further on, with nothing in
 * between in the row of one of the two, or `across` to the other track in the same column.
 */
export interface Connection {
  from: Stage;
  to: Stage;
  kind: 'along' | 'across';
}

/** How a journey is drawn. */
export interface Lanes {
  /** The school's before the people's; a track without stages is not there. */
  lanes: Lane[];
  /** All stages in the order of reading: none before one that leads to it, else as the journey has them, a track at a time. */
  order: Stage[];
  /** How many columns they take. */
  columns: number;
  /** The steps to draw. Another one is left to words. */
  connections: Connection[];
}

const TRACKS: readonly Track[] = ['school', 'people'];

/**
 * Lays a journey out in two lanes, whose columns are its years. A stage stands in the column of its `year`, or else in the
 * one after those that lead to it; always past those of its own track that lead to it, and never before one of the other's.
 * `rowsOf` says in which row. The same journey is always laid out the same way.
 */
export function lanes(journey: Pick<Journey, 'stages'>): Lanes {
  const order = reading(journey);
  const columns = columnsOf(journey);
  const lines = order.flatMap((from) => leadsTo(journey, from).map((to) => [from, to] as const));
  const rows = rowsOf(order, columns, lines);
  const all = TRACKS.map((track): Lane => {
    const places = order
      .filter((stage) => stage.track === track)
      .map((stage) => ({ stage, column: columns.get(stage)!, row: rows.get(stage)! }));
    return { track, rows: Math.max(0, ...places.map(({ row }) => row)), places };
  });
  const free = ({ track, row }: { track: Track; row: number }, after: number, before: number) =>
    !order.some(
      (stage) =>
        stage.track === track && rows.get(stage) === row && columns.get(stage)! > after && columns.get(stage)! < before,
    );
  return {
    lanes: all.filter(({ places }) => places.length),
    order,
    columns: Math.max(...columns.values()),
    connections: lines.flatMap(([from, to]): Connection[] => {
      const { track } = from;
      const [start, end] = [columns.get(from)!, columns.get(to)!];
      if (track !== to.track) return start === end ? [{ from, to, kind: 'across' }] : [];
      const clear = [from, to].some((each) => free({ track, row: rows.get(each)! }, start, end));
      return start < end && clear ? [{ from, to, kind: 'along' }] : [];
    }),
  };
}

/** The column of each stage. */
function columnsOf(journey: Pick<Journey, 'stages'>): Map<Stage, number> {
  const columns = new Map<Stage, number>();
  const place = (stage: Stage, way: Stage[]): number => {
    const known = columns.get(stage);
    if (known) return known;
    // on a loop, the way that we came by is not gone round again
    const before = comesAfter(journey, stage).filter((each) => !way.includes(each));
    const column = Math.max(
      stage.year ?? 1,
      ...before.map((each) => place(each, [...way, stage]) + (stage.year && each.track !== stage.track ? 0 : 1)),
    );
    columns.set(stage, column);
    return column;
  };
  for (const stage of journey.stages) place(stage, [stage]);
  return columns;
}

/** The stages one after the other, each as soon as those that lead to it are there: the school's first, else as they come. */
function reading(journey: Pick<Journey, 'stages'>): Stage[] {
  let left = TRACKS.flatMap((track) => journey.stages.filter((stage) => stage.track === track));
  const order: Stage[] = [];
  while (left.length) {
    // where all that is left goes round in a loop, its first stage begins
    const next = left.find((stage) => !comesAfter(journey, stage).some((each) => left.includes(each))) ?? left[0]!;
    order.push(next);
    left = left.filter((stage) => stage !== next);
  }
  return order;
}

/**
 * The academic year in which somebody reaches a stage who starts in the journey's own year.
 *
 * @param from the stage to start at; without it, the first on the longest way there
 * @returns such as `2024/25`; `undefined` when the stage does not lie ahead of `from`
 */
export function yearOf(journey: Pick<Journey, 'stages' | 'year'>, stage: Stage, from?: Stage): string | undefined {
  if (from && from !== stage && !around(journey, from).ahead.includes(stage)) return undefined;
  const columns = columnsOf(journey);
  let year = journey.year;
  for (let column = from ? columns.get(from)! : 1; column < columns.get(stage)!; column++) year = nextYear(year);
  return year;
}
