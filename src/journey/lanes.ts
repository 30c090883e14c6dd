import { nextYear } from '../dates/index.js';
import type { Journey, Stage } from '../model/types.js';
import { around, comesAfter, leadsTo } from './ways.js';

/** Whether a school or a person goes through a stage. */
export type Track = Stage['track'];

/** A stage and where it is drawn. */
export interface Place {
  stage: Stage;
  /** Counted from 1, in the direction of reading. No two stages of a track share one. */
  column: number;
}

/** One track of a journey. */
export interface Lane {
  track: Track;
  /** In reading order. */
  places: Place[];
}

/** A step from one stage to another that can be drawn as a straight piece of line, since nothing stands between them. */
export interface Connection {
  from: Stage;
  to: Stage;
  /** `along` its track to the next column, or `across` to the other track in the same one. */
  kind: 'along' | 'across';
}

/** How a journey is drawn. */
export interface Lanes {
  /** The school's before the people's; a track without stages is not there. */
  lanes: Lane[];
  /** How many columns they take. */
  columns: number;
  /** The steps to draw. One that skips a column, or goes back, is left to words. */
  connections: Connection[];
}

const TRACKS: readonly Track[] = ['school', 'people'];

/**
 * Lays a journey out in two lanes, whose columns are its years. A stage stands in the column of its `year`, or else in the
 * one after those that lead to it; always past those of its own track that lead to it, and never before one of the other's.
 * Where a column is taken, it moves on to the next that is free.
 */
export function lanes(journey: Pick<Journey, 'stages'>): Lanes {
  const { stages } = journey;
  const columns = new Map<Stage, number>();
  const taken = new Set<string>();
  const place = (stage: Stage, way: Stage[]): number => {
    const known = columns.get(stage);
    if (known) return known;
    // on a loop, the way that we came by is not gone round again
    const before = comesAfter(journey, stage).filter((each) => !way.includes(each));
    let column = Math.max(
      stage.year ?? 1,
      ...before.map((each) => place(each, [...way, stage]) + (stage.year && each.track !== stage.track ? 0 : 1)),
    );
    while (taken.has(stage.track + column)) column++;
    taken.add(stage.track + column);
    columns.set(stage, column);
    return column;
  };
  for (const stage of stages) place(stage, [stage]);
  const all = TRACKS.map((track): Lane => {
    const own = stages.filter((stage) => stage.track === track);
    return { track, places: own.map((stage) => ({ stage, column: columns.get(stage)! })) };
  });
  return {
    lanes: all.filter(({ places }) => places.length),
    columns: Math.max(...columns.values()),
    connections: stages.flatMap((from) =>
      leadsTo(journey, from).flatMap((to): Connection[] => {
        const along = from.track === to.track;
        return columns.get(to)! - columns.get(from)! === +along ? [{ from, to, kind: along ? 'along' : 'across' }] : [];
      }),
    ),
  };
}

/**
 * The academic year in which somebody reaches a stage who starts in the journey's own year.
 *
 * @param from the stage to start at; without it, the first on the longest way there
 * @returns such as `2024/25`; `undefined` when the stage does not lie ahead of `from`
 */
export function yearOf(journey: Pick<Journey, 'stages' | 'year'>, stage: Stage, from?: Stage): string | undefined {
  if (from && from !== stage && !around(journey, from).ahead.includes(stage)) return undefined;
  const { lanes: all } = lanes(journey);
  const columns = new Map(all.flatMap(({ places }) => places.map((place) => [place.stage, place.column])));
  let year = journey.year;
  for (let column = from ? columns.get(from)! : 1; column < columns.get(stage)!; column++) year = nextYear(year);
  return year;
}
