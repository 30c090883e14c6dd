import type { ImpactFigure } from './types.js';
import { figure } from './words.js';

const BOUND = { over: 'over', about: 'about', 'at-least': 'at least' } as const;

/** How much a figure says, in the words that can stand on a line each: "over" and "4.7 million", or "75%" alone. */
export function amountParts({ value, unit, bound }: ImpactFigure): string[] {
  const written = `${value >= 1e6 ? `${figure(value / 1e6)} million` : figure(value)}${unit === 'percent' ? '%' : ''}`;
  return bound ? [BOUND[bound], written] : [written];
}

/** How much a figure says: "over 4.7 million", "75%". */
export const amount = (figure: ImpactFigure): string => amountParts(figure).join(' ');
