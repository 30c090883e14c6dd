import { wrapText, type Measure } from './picture-text.js';
import type { Role, Shape, TextLine } from './picture-shapes.js';

/** How a text looks. */
export interface Look {
  size: number;
  weight: number;
  colour: Role;
  /** From line to line, as a part of the size. */
  leading: number;
  /** Whether its last line is as long as the others, where it can be. */
  even?: boolean;
}

/** How the texts of a picture look. Nothing is so small that it could not be read at half its size. */
export const LOOKS = {
  eyebrow: { size: 28, weight: 700, colour: 'accent', leading: 1.3 },
  title: { size: 56, weight: 700, colour: 'text', leading: 1.15, even: true },
  lead: { size: 30, weight: 400, colour: 'muted', leading: 1.4, even: true },
  lane: { size: 30, weight: 700, colour: 'text', leading: 1.3, even: true },
  number: { size: 32, weight: 700, colour: 'accent', leading: 1 },
  kicker: { size: 23, weight: 600, colour: 'accent', leading: 1.3 },
  stage: { size: 32, weight: 700, colour: 'text', leading: 1.2, even: true },
  summary: { size: 24, weight: 400, colour: 'text', leading: 1.42 },
  small: { size: 22, weight: 400, colour: 'muted', leading: 1.4 },
  detail: { size: 22, weight: 400, colour: 'text', leading: 1.42 },
  heading: { size: 22, weight: 700, colour: 'accent', leading: 1.42 },
  leads: { size: 22, weight: 600, colour: 'text', leading: 1.42 },
  badge: { size: 20, weight: 700, colour: 'accent', leading: 1.42 },
} as const satisfies Record<string, Look>;

/** How far below their middle letters stand, as a part of their size. */
const DROP = 0.36;

/** A text around a point. */
export const inMiddle = (x: number, y: number, text: string, look: Look, measure: Measure): TextLine => {
  const { size, weight, colour } = look;
  const width = measure(text, size, weight);
  return { kind: 'text', x, y: y + size * DROP, width, size, weight, colour, text, middle: true };
};

/** Texts and what belongs to them, one below the other. */
export class Flow {
  readonly shapes: Shape[] = [];
  /** How far down the next one begins. */
  y = 0;
  readonly #measure: Measure;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  /** A text in a column, and how many lines it took. */
  text(text: string, { size, weight, colour, leading, even }: Look, x: number, room: number): number {
    const width = (line: string) => this.#measure(line, size, weight);
    const lines = wrapText(text, room, width, even);
    for (const line of lines) {
      const y = this.y + (size * leading) / 2 + size * DROP;
      this.shapes.push({ kind: 'text', x, y, width: width(line), size, weight, colour, text: line });
      this.y += size * leading;
    }
    return lines.length;
  }

  /** Room before what comes next, unless nothing is above it. */
  gap(gap: number): void {
    if (this.y) this.y += gap;
  }
}
