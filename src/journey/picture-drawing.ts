import type { Point, Shape } from './picture-shapes.js';
import type { Spot, Way, Ways } from './picture-ways.js';

/** Where the columns and rows of a picture are. */
export interface Plan {
  left: (column: number) => number;
  /** How wide a column is, and the gutter after it. */
  room: number;
  gutter: number;
  /** The middle of a row's stations. */
  lineY: (row: number) => number;
  channelY: (row: number, slot: number) => number;
}

/** From the middle of a station to its edge, and from there to a line. */
const EDGE = 36;
const APART = 10;
/** How thick the school’s line is, and the dots of a teacher’s. */
const THICK = 8;
const DOT = 7;

/** Draws the lines that lead from stage to stage, with the marks of the school’s terms. */
export function drawWays({ ways, inGutter }: Ways, plan: Plan): Shape[] {
  const { left, room, gutter, lineY, channelY } = plan;
  const gutterX = ({ of, slot }: { of: number; slot: number }) => {
    const count = inGutter(of);
    const step = Math.min(18, (gutter - 24) / count);
    return left(of) + room + gutter / 2 + (slot - (count - 1) / 2) * step;
  };
  return ways.flatMap((way): Shape[] => {
    const points = pointsOf(way, { left, lineY, channelY, gutterX });
    const people = way.from.stage.track === 'people' || way.to.stage.track === 'people';
    return drawn(points, people, room + gutter, !!way.channel && !way.second);
  });
}

interface At {
  left: Plan['left'];
  lineY: Plan['lineY'];
  channelY: Plan['channelY'];
  gutterX: (slot: { of: number; slot: number }) => number;
}

function pointsOf({ from, to, gutter, channel, second }: Way, { left, lineY, channelY, gutterX }: At): Point[] {
  const [startY, endY] = [lineY(from.row), lineY(to.row)];
  const start: Point = [left(from.column) + 2 * EDGE + APART, startY];
  const end: Point = [left(to.column) - APART, endY];
  if (!gutter) return [start, end];
  const x = gutterX(gutter);
  if (!channel) return [start, [x, startY], [x, endY], end];
  const y = channelY(to.row, channel.slot);
  if (second) {
    const last = gutterX(second);
    return [start, [x, startY], [x, y], [last, y], [last, endY], end];
  }
  const middle = left(to.column) + EDGE;
  return [start, [x, startY], [x, y], [middle, y], [middle, endY - EDGE - APART]];
}

/** An arrow at the end of a line. */
function arrow(points: readonly Point[]): Shape {
  const [x, y] = points.at(-1)!;
  const down = points.at(-2)![0] === x;
  const size = 13;
  const wings: Point[] = down
    ? [
        [x - size, y - size],
        [x, y],
        [x + size, y - size],
      ]
    : [
        [x - size, y - size],
        [x, y],
        [x - size, y + size],
      ];
  return { kind: 'line', points: wings, width: 6, colour: 'accent' };
}

/** A mark at each new term of the years that a line spans, a larger one at each new year. */
function ticks([[from, y], [to]]: readonly [Point, Point], year: number): Shape[] {
  const zero = from - EDGE - APART;
  const marks: Shape[] = [];
  for (let term = 1; zero + (term * year) / 3 < to - APART; term++) {
    const x = zero + (term * year) / 3;
    const half = term % 3 ? 10 : 16;
    marks.push({
      kind: 'line',
      points: [
        [x, y - half],
        [x, y + half],
      ],
      width: 3,
      colour: 'accent',
    });
  }
  return marks;
}

/** The line of a stage after which the journey leads no further, but goes on. */
export function onward({ stage, column, row }: Spot, { left, room, gutter, lineY }: Plan): Shape[] {
  const points = [
    [left(column) + 2 * EDGE + APART, lineY(row)],
    [left(column) + room * 0.92, lineY(row)],
  ] as const;
  return drawn(points, stage.track === 'people', room + gutter, true);
}

/** A straight line, or one with corners, in the manner of a track. */
function drawn(points: readonly Point[], people: boolean, year: number, arrowed: boolean): Shape[] {
  const line: Shape = people
    ? { kind: 'line', points, width: DOT, colour: 'accent', dotted: true, round: 18 }
    : { kind: 'line', points, width: THICK, colour: 'accent', round: 18 };
  const [from, to] = points as readonly [Point, Point];
  const straight = points.length === 2 && !people;
  return [
    line,
    ...(straight ? ticks([from, arrowed ? [to[0] - 24, to[1]] : to], year) : []),
    ...(arrowed ? [arrow(points)] : []),
  ];
}
