/*
 * Dates as calendars on web pages show them, and as they are when copied: the day, its month and perhaps its year on lines of
 * their own.
 */
import { blank, type Draft } from './draft.js';
import { tokens } from './tokens.js';

const DAY = /^\s*\d{1,2}(?:st|nd|rd|th)?\s*$/i;
/** The longest line of a card: "September 2025". */
const LONGEST = 16;

/** The one or two things that a short line consists of; none where it says more. */
function parts(line: string | undefined) {
  const text = line?.trim() ?? '';
  const found = text && text.length <= LONGEST ? tokens(text) : [];
  return found.length < 3 ? found : [];
}
const yearOf = (token: ReturnType<typeof parts>[number] | undefined) =>
  token?.kind === 'number' && /^(19|20)\d\d$/.test(token.text) ? token.value : undefined;

/**
 * The date on a card that begins at a line.
 *
 * @returns its day, and how many lines it takes; `undefined` where none begins
 */
export function cardAt(lines: readonly string[], index: number): { draft: Draft; lines: number } | undefined {
  const line = lines[index]!;
  if (line.length > LONGEST || !DAY.test(line)) return undefined;
  const [day, more] = parts(line);
  const [month, named, rest] = parts(lines[index + 1]);
  if (more || day?.kind !== 'number' || day.value < 1 || day.value > 31 || month?.kind !== 'month' || rest)
    return undefined;
  const beside = yearOf(named);
  if (named && beside === undefined) return undefined;
  const [next, another] = beside === undefined ? parts(lines[index + 2]) : [];
  const below = another ? undefined : yearOf(next);
  const from = line.length - line.trimStart().length;
  const at = { line: index + 1, column: from + 1, text: line.trim() };
  const year = beside ?? below;
  const draft: Draft = {
    ...blank(at),
    card: true,
    date: {
      from,
      to: from + at.text.length,
      day: day.value,
      month: month.value,
      at,
      ...(year !== undefined && { year }),
    },
  };
  return { draft, lines: below === undefined ? 2 : 3 };
}
