/*
 * Which day of a group a text speaks of: "Day 1", "Sessions 2 and 3", "1st workshop".
 */
import type { Item } from './items.js';
import { isOrdinal, type Token, type TokenKind } from './tokens.js';
import { datesAt } from './written-dates.js';
import { timesAt } from './written-times.js';

/** How many days one label can name. */
const LONGEST = 12;
const DATES: ReadonlySet<TokenKind> = new Set(['number', 'weekday', 'month', 'figures', 'iso', 'the']);

/** Whether a token can be the number of a day. */
const isCount = (token: Token | undefined) =>
  token?.kind === 'count' ||
  (token?.kind === 'number' && token.text.length < 3 && !isOrdinal(token) && token.value > 0);

/** "Day 1", "Days 1 and 2", "Days 1–4", "1st workshop", "1." at the beginning of a line. */
export function labelAt(
  tokens: readonly Token[],
  start: number,
  line: string,
): (Item & { kind: 'label'; next: number }) | undefined {
  const first = tokens[start]!;
  const second = tokens[start + 1];
  const found = (numbers: number[], next: number) => {
    const end = tokens[next]?.kind === 'total' ? next + 1 : next;
    return { kind: 'label' as const, numbers, from: first.from, to: tokens[end - 1]!.to, next: end };
  };
  const isMeeting = second?.kind === 'meeting' && !second.text.endsWith('s');
  if ((first.kind === 'nth' || (first.kind === 'number' && isOrdinal(first) && first.value > 0)) && isMeeting) {
    return tokens[start + 2]?.kind === 'number' && !datesAt(tokens, start + 2, line, false)
      ? undefined
      : found([first.value], start + 2);
  }
  if (first.kind === 'number' && isCount(first)) {
    // "1. Wednesday 1 February", "2) TBC", "3 – Thursday 4 May"
    const mark = line[first.to];
    const after = tokens[start + 2]?.kind;
    const listed = (mark === '.' || mark === ')') && /^[\s(]?$/.test(line[first.to + 1] ?? ' ');
    const dashed =
      /^(sign|to)$/.test(second?.kind ?? '') && /^[:\u2010-\u2015-]$/.test(second!.text) && after === 'weekday';
    return start === 0 && (listed || dashed) ? found([first.value], start + 2) : undefined;
  }
  // "Half-day 1: 9 March"
  if (first.kind === 'session' && isCount(second) && tokens[start + 2]?.text === ':')
    return found([second!.value], start + 2);
  // "Session 1/3: 14 October"
  if (
    first.kind === 'meeting' &&
    second?.kind === 'figures' &&
    /^[=:\u2010-\u2015-]$/.test(tokens[start + 2]?.text ?? '') &&
    DATES.has(tokens[start + 3]?.kind ?? 'sign')
  ) {
    const [number, of, year] = second.text.split('/').map(Number);
    if (number! <= of! && of! <= LONGEST && year === undefined) return found([number!], start + 2);
  }
  if (first.kind !== 'meeting' || !isCount(second)) return undefined;
  // "we are meeting four times"
  if (second?.kind === 'count' && /^(times?|more|weeks?|hours?)$/.test(tokens[start + 2]?.text ?? '')) return undefined;
  const many = first.text.endsWith('s');
  const third = tokens[start + 2];
  // "Session 9 March" has no number; "Sessions 1, 8 and 15 March" are dates, "Session 4-5.30pm" a time
  if (third?.kind === 'month') return undefined;
  if (
    first.text !== 'day' &&
    third?.kind === 'to' &&
    third.from === second!.to &&
    tokens[start + 3]?.from === third.to
  ) {
    const hours = timesAt(tokens, start + 1, false);
    if (hours?.times?.end && !hours.odd) return undefined;
  }
  if (many && second!.kind === 'number') {
    if (datesAt(tokens, start + 1, line, false) || timesAt(tokens, start + 1, false)) return undefined;
  }
  const numbers = [second!.value];
  let next = start + 2;
  while (numbers.length < LONGEST) {
    const joint = tokens[next];
    // "Day 1 & Day 2"
    const again = Number(tokens[next + 1]?.text === first.text && /^(and|&|\+)$/.test(joint?.text ?? ''));
    const count = tokens[next + 1 + again];
    const joins = joint?.kind === 'and' ? many || /^(and|&|\+)$/.test(joint.text) : many && joint?.kind === 'to';
    if (!joins || !isCount(count) || (count!.kind === 'number' && datesAt(tokens, next + 1 + again, line, false)))
      break;
    const last = numbers.at(-1)!;
    if (joint!.kind === 'to') {
      for (let number = last + 1; number < count!.value && numbers.length < LONGEST; number++) numbers.push(number);
    }
    if (count!.value > last) numbers.push(count!.value);
    next += 2 + again;
  }
  return found(numbers, next);
}
