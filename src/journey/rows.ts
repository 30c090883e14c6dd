import type { Stage } from '../model/types.js';

/** A step to draw, from the one stage to the other. */
export type Line = readonly [from: Stage, to: Stage];

type Rows = ReadonlyMap<Stage, number>;
type Point = readonly [x: number, y: number];

/**
 * What decides between drawings that are as clear as each other, against 1 for a crossing: for each row that a line climbs
 * within its track, for the same of the way that most go from a stage, and for each row that a stage is away from the first.
 */
const CLIMB = 0.001;
const USUAL = 0.002;
const AWAY = 0.0001;
/** So many places are tried: enough for any journey that somebody could follow, and over in a blink. */
const TRIES = 2000;
/** With more stages than this, rows stay as they were first found. */
const MANY = 24;

/**
 * The rows that stages are drawn in: no two stages in one place, and as few lines as may be that cross another or run through
 * a stage; of drawings as clear as each other, the one whose lines are the straightest, above all the usual ones. The same stages bring the same rows.
 *
 * First each stage takes the row of one that leads to it, or the next that is free, which settles how many rows there are.
 * Then every other way to fill them is tried, as far as it can still be better.
 *
 * @param stages in reading order
 * @param columns where each of them stands
 * @returns for each stage its row within its track, counted from 1
 */
export function rowsOf(stages: readonly Stage[], columns: Rows, lines: readonly Line[]): Rows {
  const free = (rows: Rows, stage: Stage, row: number) =>
    ![...rows].some(
      ([other, its]) => its === row && other.track === stage.track && columns.get(other) === columns.get(stage),
    );
  const first = new Map<Stage, number>();
  const most = { school: 0, people: 0 };
  for (const stage of stages) {
    const before = lines.flatMap(([from, to]) =>
      to === stage && from.track === stage.track ? (first.get(from) ?? []) : [],
    );
    let row = before.find((each) => free(first, stage, each)) ?? 1;
    while (!free(first, stage, row)) row++;
    first.set(stage, row);
    most[stage.track] = Math.max(most[stage.track], row);
  }

  if (Math.max(most.school, most.people) < 2 || stages.length > MANY) return first;

  let best = first;
  let least = tangles(best, columns, lines, most.school);
  let tries = TRIES;
  const tried = new Map<Stage, number>();
  const fill = (at: number): void => {
    const stage = stages[at];
    const so = tangles(tried, columns, lines, most.school);
    // what is placed next can only make it worse; and not by a difference that is only in how a computer adds up
    if (so > least - AWAY / 2 || !tries) return;
    if (!stage) {
      [best, least] = [new Map(tried), so];
      return;
    }
    for (let row = 1; row <= most[stage.track] && tries; row++) {
      if (!free(tried, stage, row)) continue;
      tries--;
      tried.set(stage, row);
      fill(at + 1);
      tried.delete(stage);
    }
  };
  fill(0);
  return best;
}

/** On which side of a line a point lies, by its sign; 0 on it. */
const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/**
 * How bad a drawing is, as far as its stages have rows: 1 for each crossing and each stage that a line runs through, and
 * fractions for what is less straight.
 *
 * @param under so many rows are the school's; the people's lie beneath them
 */
export function tangles(rows: Rows, columns: Rows, lines: readonly Line[], under: number): number {
  let bad = 0;
  const points = new Map<Stage, Point>();
  for (const [stage, row] of rows) {
    bad += row * AWAY;
    points.set(stage, [columns.get(stage)!, row + (stage.track === 'school' ? 0 : under)]);
  }
  const drawn = lines.flatMap(([from, to]) => {
    const [a, b] = [points.get(from), points.get(to)];
    if (!a || !b) return [];
    if (from.track === to.track) bad += Math.abs(a[1] - b[1]) * (from.leadsTo[0]?.stage === to.id ? USUAL : CLIMB);
    return [[a, b] as const];
  });
  drawn.forEach(([a, b], n) => {
    for (const p of points.values()) {
      const between = (p[0] - a[0]) * (p[0] - b[0]) + (p[1] - a[1]) * (p[1] - b[1]) < 0;
      if (between && !side(a, b, p)) bad++;
    }
    for (const [c, d] of drawn.slice(n + 1)) {
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) bad++;
    }
  });
  return bad;
}
