/** How wide a line of text is, in the units of the picture. */
export type Measure = (text: string, size: number, weight: number) => number;

/** A line more costs more than any raggedness. */
const LINE = 10;
/** A last word that stands alone costs as much as a line that is empty and a half. */
const ALONE = 1.5;

interface Piece {
  text: string;
  /** What stands between it and the piece before: nothing inside a word that had to be broken. */
  before: '' | ' ';
}

/** The words of a text. One that no line has room for is broken, after a hyphen or a stroke if that is enough; none begins with a dash. */
function pieces(text: string, room: number, width: (text: string) => number): Piece[] {
  return text
    .replace(/ (?=[–—] )/g, '\u00a0')
    .split(/[ \t\r\n]+/)
    .filter(Boolean)
    .flatMap((word) => {
      if (width(word) <= room) return [{ text: word, before: ' ' as const }];
      const parts = word.split(/(?<=[-/–—\u00a0])/u).flatMap((part) => {
        const broken = [''];
        for (const sign of part) {
          if (broken.at(-1) && width(broken.at(-1)! + sign) > room) broken.push('');
          broken.push(broken.pop()! + sign);
        }
        return broken;
      });
      return parts.map((part, at): Piece => ({ text: part, before: at ? '' : ' ' }));
    });
}

/**
 * Breaks a text into lines: as few as will do, and of all ways to do that the one whose lines are the most alike, with no
 * word left alone on the last.
 *
 * @param room what a line may be wide. Only a single letter that is wider gets past it
 * @param width how wide a text is
 * @param even whether the last line should be like the others too, as in a heading
 */
export function wrapText(text: string, room: number, width: (text: string) => number, even = false): string[] {
  const all = pieces(text, room, width);
  const join = (from: number, to: number) =>
    all.slice(from, to).reduce((line, { text, before }, at) => (at ? line + before + text : text), '');
  /** For what is left from a piece on: what it costs at least, and where its first line then ends. */
  const best: { cost: number; end: number }[] = [];
  best[all.length] = { cost: 0, end: all.length };
  for (let from = all.length - 1; from >= 0; from--) {
    best[from] = { cost: Infinity, end: from + 1 };
    for (let end = from + 1; end <= all.length; end++) {
      const free = room - width(join(from, end));
      if (free < 0 && end > from + 1) break;
      const last = end === all.length;
      const ragged = last && !even ? 0 : (Math.max(0, free) / room) ** 2;
      const alone = last && from && end === from + 1 && all[from]!.before ? ALONE : 0;
      const cost = LINE + ragged + alone + best[end]!.cost;
      if (cost < best[from]!.cost) best[from] = { cost, end };
    }
  }
  const lines: string[] = [];
  for (let from = 0; from < all.length; from = best[from]!.end) lines.push(join(from, best[from]!.end));
  return lines;
}

const WIDTHS: readonly [letters: RegExp, width: number][] = [
  [/[iljI.,:;'’|!()[\] ]/u, 0.36],
  [/[ftr1/“”"\-–*]/u, 0.48],
  [/[mwMW@%—&]/u, 0.98],
  [/[A-Z]/u, 0.74],
  [/[\u0000-\u024f£‘]/u, 0.62],
];

/** About how wide a text is in a common sans serif, and rather more than less: for where nothing can measure it. */
export const roughWidth: Measure = (text, size, weight) =>
  [...text].reduce((sum, sign) => sum + (WIDTHS.find(([letters]) => letters.test(sign))?.[1] ?? 1.1), 0) *
  size *
  (weight > 500 ? 1.06 : 1);
