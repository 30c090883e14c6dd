import { academicYear as yearOf, isYear } from '../academic-year.js';
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

const beginning = (text: string, beginnings: string) =>
  beginnings.indexOf(SLIPS[text.slice(0, 3)] ?? text.slice(0, 3)) / 3 + 1;
const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
/** What the first letters of a slip of the pen should be. */
const SLIPS: Readonly<Record<string, string>> = {
  ...{ wen: 'wed', thr: 'thu', tus: 'tue', teu: 'tue', fir: 'fri' },
  ...{ mra: 'mar', api: 'apr', agu: 'aug', set: 'sep', oco: 'oct' },
};

/** How long "90 minutes", "1.5 hours" and "an hour and a half" are, in minutes. */
function minutesOf(text: string): number {
  const count = parseFloat(text) || COUNTS.indexOf(/^\p{L}+/u.exec(text)?.[0] ?? '') + 1 || 1;
  if (/^\d\d/.test(text)) return parseInt(text, 10);
  if (text.startsWith('half')) return 30;
  const part = ('¼½¾'.indexOf(/[¼½¾]/.exec(text)?.[0] ?? '-') + 1) * 15 || (/1\/2|half/.test(text) ? 30 : 0);
  return count * 60 + (part || Number(/(?<=\D\s)\d\d/.exec(text)?.[0] ?? 0));
}

/** What tokens say, by kind. */
const VALUES: Partial<Record<TokenKind, (text: string) => number>> = {
  weekday: (text) => beginning(text, 'montuewedthufrisatsun'),
  month: (text) => beginning(text, 'janfebmaraprmayjunjulaugsepoctnovdec'),
  number: (text) => parseInt(text, 10),
  count: (text) => COUNTS.indexOf(text) + 1,
  duration: (text) => minutesOf(text),
  nth: (text) => ORDINALS.indexOf(text) + 1,
};

/**
 * The academic year a token names, as `2022/23`: "2022-23", "22/23", "Spring 2023"; `undefined` when its two years do not follow
 * each other.
 */
export function namedYear({ kind, text }: Token): string | undefined {
  if (kind === 'season') return yearOf(`${text.slice(-4)}-${text.startsWith('autumn') ? '09' : '01'}-01`);
  const year = text.length === 5 ? `20${text}` : `${text.slice(0, 4)}/${text.slice(-2)}`;
  return isYear(year) ? year : undefined;
}

/** "22/23", which is no day of any month. */
const isShortYear = (text: string) =>
  /^\d\d\/\d\d$/.test(text) && Number(text.slice(3)) > 12 && Number(text.slice(3)) === Number(text.slice(0, 2)) + 1;

const LETTER = /\p{L}/u;

/** Takes a line apart. Spaces are left out; everything else is part of exactly one token. */
export function tokens(line: string): Token[] {
  // characters that lower case makes longer stay as they are, so that places in the line stay right
  const lower = line.toLowerCase();
  const text = (
    lower.length === line.length ? lower : line.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  ).replace(/[^\S ]|[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, ' ');
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
    let kind = kinds[index] ?? (LETTER.test(piece) || /\d/.test(piece) ? 'word' : 'sign');
    if (kind === 'figures' && isShortYear(piece)) kind = 'academic';
    found.push({ kind, from, to: from + piece.length, text: piece, value: VALUES[kind]?.(piece) ?? 0 });
    from += piece.length;
  }
  return found;
}

/** Whether a number is written as an ordinal, "1st". */
export const isOrdinal = ({ kind, text }: Token): boolean =>
  kind === 'number' ? text.at(-1)! >= 'a' : /[a-z]/.test(text);
