/** The drawing of a journey as it lies on the screen: its stages, its lines and its words, in pixels. */
import type { TfmJourney } from '../../src/elements/tfm-journey/tfm-journey.js';
import { waysOf, type Way } from '../../src/elements/tfm-journey/layout.js';
import { lanes } from '../../src/journey/index.js';
import type { Journey } from '../../src/model/types.js';
import { heading } from './journey.js';
import { textOf } from './show.js';

/** What takes room, by its edges. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Point {
  x: number;
  y: number;
}

/** A line between two stages. */
export interface Line extends Way {
  begins: Point;
  ends: Point;
  /** The pieces that it is drawn with. */
  pieces: Box[];
}

export const stationOf = (element: TfmJourney, id: string): Box =>
  heading(element, id).closest('.stage')!.querySelector('.station')!.getBoundingClientRect();

/** Whether two boxes have more in common than an edge. */
export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** How far a point is from a box. */
export function distance({ x, y }: Point, { left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Every line of words that can be seen, with what it says. */
export function words(element: TfmJourney): { box: Box; text: string }[] {
  const inside = element.shadowRoot!.querySelectorAll('.map *');
  return [...inside].flatMap((each) => {
    if (!each.checkVisibility() || each.closest('.of-lane, .hidden-visually')) return [];
    return [...each.childNodes].flatMap((node) => {
      if (!(node instanceof Text) || !node.data.trim()) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((box) => ({ box, text: textOf(node.parentElement) }));
    });
  });
}

/** The lines of a journey that is drawn across the page, as the borders of their boxes make them. */
export function linesOf(element: TfmJourney, journey: Journey): Line[] {
  const boxes = [...element.shadowRoot!.querySelectorAll('.way')];
  const ways = waysOf(journey, lanes(journey));
  if (boxes.length !== ways.length) throw new Error(`${boxes.length} lines are drawn, not ${ways.length}`);
  return ways.map((way, at) => {
    const box = boxes[at]!;
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const thick = parseFloat(getComputedStyle(box).getPropertyValue('border-top-width')) || 5;
    // the last bit of a line with a corner
    const end = right + (parseFloat(getComputedStyle(box, '::after').inlineSize) || 0);
    const flat = (y: number, from: number, to: number): Box => ({ left: from, right: to, top: y, bottom: y + thick });
    const upright = (x: number): Box => ({ left: x, right: x + thick, top, bottom });
    const middle = (top + bottom) / 2;
    const [low, high] = [bottom - thick, top];
    switch (way.shape) {
      case 'straight':
        return {
          ...way,
          begins: { x: left, y: middle },
          ends: { x: right, y: middle },
          pieces: [{ left, right, top, bottom }],
        };
      case 'down':
      case 'up': {
        const [from, to] = way.shape === 'down' ? [high, low] : [low, high];
        return {
          ...way,
          begins: { x: left, y: from + thick / 2 },
          ends: { x: end, y: to + thick / 2 },
          pieces: [...(way.joined ? [] : [flat(from, left, right)]), upright(right - thick), flat(to, right, end)],
        };
      }
      default: {
        const first = stationOf(element, way.from.id).top < stationOf(element, way.to.id).top;
        const [from, to] = first ? [high, low] : [low, high];
        return {
          ...way,
          begins: { x: right, y: from + thick / 2 },
          ends: { x: right, y: to + thick / 2 },
          pieces: [flat(high, left, right), upright(left), flat(low, left, right)],
        };
      }
    }
  });
}
