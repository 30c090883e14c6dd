/** What a colour is for. */
export type Role = 'accent' | 'text' | 'muted' | 'surface' | 'border';

export type Point = readonly [x: number, y: number];

/** A line of text; `y` is where its letters stand. */
export interface TextLine {
  kind: 'text';
  /** Where it begins, or its middle. */
  x: number;
  y: number;
  /** As it was measured. */
  width: number;
  size: number;
  weight: number;
  colour: Role;
  text: string;
  middle?: boolean;
}

/** A line through some points; its corners are right angles. */
export interface Line {
  kind: 'line';
  points: readonly Point[];
  width: number;
  colour: Role;
  dotted?: boolean;
  /** The radius of its corners. */
  round?: number;
}

interface Area {
  fill: Role;
  /** How much of the fill there is, up to 1. */
  opacity?: number;
  stroke?: Role;
  /** Of the stroke. */
  width?: number;
}

export interface Circle extends Area {
  kind: 'circle';
  x: number;
  y: number;
  radius: number;
}

/** A square on its corner. */
export interface Diamond extends Area {
  kind: 'diamond';
  x: number;
  y: number;
  /** From its middle to a corner, were that not rounded. */
  radius: number;
}

/** A box with round corners. */
export interface Box extends Area {
  kind: 'box';
  x: number;
  y: number;
  /** From left to right. */
  across: number;
  /** From top to bottom. */
  down: number;
  radius: number;
}

/** Everything that a picture is drawn of, in this order. */
export type Shape = TextLine | Line | Circle | Diamond | Box;

/** Pixels from dot to dot, as a part of a dotted line's width. */
export const DOTS = 2.25;

const n = (value: number) => String(Math.round(value * 100) / 100);

/** A line through points with corners rounded, as the data of an SVG path. All corners are right angles. */
function through(points: readonly Point[], round: number, closed: boolean): string {
  const count = points.length;
  const toward = ([ax, ay]: Point, [bx, by]: Point, by_: number): string => {
    const long = Math.hypot(bx - ax, by - ay) || 1;
    return `${n(ax + ((bx - ax) * by_) / long)} ${n(ay + ((by - ay) * by_) / long)}`;
  };
  const corner = (at: number, sign: string): string => {
    const [before, point, after] = [points[(at + count - 1) % count]!, points[at]!, points[(at + 1) % count]!];
    const half = (to: Point) => Math.hypot(to[0] - point[0], to[1] - point[1]) / 2;
    const radius = Math.min(round, half(before), half(after));
    const turn =
      (point[0] - before[0]) * (after[1] - point[1]) - (point[1] - before[1]) * (after[0] - point[0]) > 0 ? 1 : 0;
    return `${sign}${toward(point, before, radius)}${radius ? `A${n(radius)} ${n(radius)} 0 0 ${turn} ${toward(point, after, radius)}` : ''}`;
  };
  if (closed) return `${points.map((_, at) => corner(at, at ? 'L' : 'M')).join('')}Z`;
  const inner = points.slice(1, -1).map((_, at) => corner(at + 1, 'L'));
  return `M${points[0]!.map(n).join(' ')}${inner.join('')}L${points.at(-1)!.map(n).join(' ')}`;
}

/** The outline of a shape that is not text, as the data of an SVG path, which a canvas draws just as well. */
export function outline(shape: Exclude<Shape, TextLine>): string {
  if (shape.kind === 'line') return through(shape.points, shape.round ?? 0, false);
  const { x, y, radius: r } = shape;
  if (shape.kind === 'circle') {
    const half = (way: 1 | -1) => `a${n(r)} ${n(r)} 0 0 1 ${n(2 * r * way)} 0`;
    return `M${n(x - r)} ${n(y)}${half(1)}${half(-1)}Z`;
  }
  if (shape.kind === 'diamond') {
    const corners: Point[] = [
      [x, y - r],
      [x + r, y],
      [x, y + r],
      [x - r, y],
    ];
    return through(corners, r / 6, true);
  }
  const { across, down } = shape;
  const corners: Point[] = [
    [x, y],
    [x + across, y],
    [x + across, y + down],
    [x, y + down],
  ];
  return through(corners, r, true);
}

/** Shapes further to the right and further down. */
export const moved = (shapes: readonly Shape[], right: number, down: number): Shape[] =>
  shapes.map((shape) =>
    shape.kind === 'line'
      ? { ...shape, points: shape.points.map(([x, y]): Point => [x + right, y + down]) }
      : { ...shape, x: shape.x + right, y: shape.y + down },
  );
