import { isYear } from '../academic-year.js';
import { vocabulary } from './vocabulary.js';

/** What a stretch of a line is. */
export type TokenKind = Keys<ReturnType<typeof vocabulary>['figures' | 'words' | 'signs']> | 'word' | 'sign';
type Keys<T> = T extends unknown ? keyof T : never;

/** A stretch of a line. */
export interface Token {
  kind: TokenKind;
  /** Where it begins in the line, and where what follows it does. */
  from: number;
  to: number;
  /** In lower case, with plain spaces. */
  text: string;
  /** What it says: a weekday 1 to 7, a month 1 to 12, a number; 0 where that means nothing. */
  value: number;
}

/** Shapes as one expression, and which kind each of its groups stands for. */
function shapes(table: Readonly<Record<string, string>>, other: string) {
  const sources = Object.values({ ...table, other }).map((source) => `(${source})`);
  return { kinds: Object.keys(table) as TokenKind[], expression: new RegExp(sources.join('|'), 'yu') };
}
const WORD = "[\\p{L}\\p{M}\\p{N}]+(?:['’]\\p{L}+)*";
const SETS = /* @__PURE__ */ (() => {
  const { figures, words, signs } = vocabulary();
  return { figures: shapes(figures, WORD), words: shapes(words, WORD), signs: shapes(signs, '.') };
})();

const beginning = (text: string, beginnings: string) => beginnings.indexOf(text.slice(0, 3)) / 3 + 1;
const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const SLIPS: Readonly<Record<string, string>> = { wen: 'wed', thr: 'thu', tus: 'tue' };

/** What tokens say, by kind. */
const VALUES: Partial<Record<TokenKind, (text: string) => number>> = {
  weekday: (text) => beginning(SLIPS[text.slice(0, 3)] ?? text, 'montuewedthufrisatsun'),
  month: (text) => beginning(text, 'janfebmaraprmayjunjulaugsepoctnovdec'),
  number: (text) => parseInt(text, 10),
  count: (text) => COUNTS.indexOf(text) + 1,
  nth: (text) => ORDINALS.indexOf(text) + 1,
};

/** The academic year a token names, as `2022/23`; `undefined` when its two years do not follow each other. */
export function namedYear({ text }: Token): string | undefined {
  const year = `${text.slice(0, 4)}/${text.slice(-2)}`;
  return isYear(year) ? year : undefined;
}

const LETTER = /\p{L}/u;

/** Takes a line apart. Spaces are left out; everything else is part of exactly one token. */
export function tokens(line: string): Token[] {
  // characters that lower case makes longer stay as they are, so that places in the line stay right
  const lower = line.toLowerCase();
  const text = (
    lower.length === line.length ? lower : line.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  ).replace(/[\s\u200b\ufeff]/g, ' ');
  const found: Token[] = [];
  for (let from = 0; from < text.length;) {
    const first = text[from]!;
    if (first === ' ') {
      from++;
      continue;
    }
    const isWord = (first >= 'a' && first <= 'z') || LETTER.test(first);
    const { kinds, expression } = SETS[first >= '0' && first <= '9' ? 'figures' : isWord ? 'words' : 'signs'];
    expression.lastIndex = from;
    const match = expression.exec(text);
    // a lone half of a surrogate pair, or a mark without its letter
    const piece = match ? match[0] : first;
    const index = match ? match.indexOf(piece, 1) - 1 : -1;
    const kind = kinds[index] ?? (LETTER.test(piece) || /\d/.test(piece) ? 'word' : 'sign');
    found.push({ kind, from, to: from + piece.length, text: piece, value: VALUES[kind]?.(piece) ?? 0 });
    from += piece.length;
  }
  return found;
}

/** Whether a number is written as an ordinal, "1st". */
export const isOrdinal = ({ text }: Token): boolean => /[a-z]/.test(text);
