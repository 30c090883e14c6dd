import { isOrdinal, namedYear, type Token, type TokenKind } from './tokens.js';
import { isNoMonth } from './written-date.js';
import { datesAt, type DateList, type MonthContext } from './written-dates.js';
import { timesAt, type WrittenTimes } from './written-times.js';

interface Place {
  from: number;
  to: number;
}

/** A stretch of a line that says one thing. What says nothing by itself is text. */
export type Item = Place &
  (
    | { kind: 'label'; numbers: number[] }
    | ({ kind: 'dates' } & DateList)
    | ({ kind: 'times' } & WrittenTimes)
    | { kind: 'month'; month: number; year?: number }
    | { kind: 'year'; year: string }
    | { kind: 'tbc'; about: 'date' | 'time' | 'place' | 'both' }
    | { kind: 'weekday' }
    | { kind: 'cell' }
    | { kind: 'break' }
    | {
        kind:
          | ('rest' | 'movedFrom' | 'movedTo' | 'moved' | 'postponed' | 'cancelled' | 'deadline')
          | ('week' | 'online' | 'inPerson' | 'session' | 'text');
      }
  );

const kinds = (...names: TokenKind[]): ReadonlySet<TokenKind> => new Set(names);
const MARKS = kinds(
  ...(['rest', 'movedFrom', 'movedTo', 'moved', 'postponed', 'cancelled', 'deadline', 'week'] as const),
  ...(['online', 'inPerson', 'session'] as const),
);
const DATING = kinds('month', 'figures', 'iso', 'weekday', 'nth', 'meeting');
const TIMING = kinds('number', 'clock', 'to', 'sign', 'at', 'session', 'zone');
const LABELS = kinds('nth', 'number', 'meeting', 'session');
const DATES = kinds('weekday', 'month', 'figures', 'iso');
const MONTHS = kinds('month', 'figures', 'iso');
/** How many tokens a number can be from the month it is a day of. */
const NEAR = 24;
/** How many days one label can name. */
const LONGEST = 12;

/** Whether a token can be the number of a day. */
const isCount = (token: Token | undefined) =>
  token?.kind === 'count' ||
  (token?.kind === 'number' && token.text.length < 3 && !isOrdinal(token) && token.value > 0);

/** "Day 1", "Days 1 and 2", "Days 1–4", "1st workshop", "1." at the beginning of a line. */
function labelAt(
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
  if (first.kind !== 'meeting' || !isCount(second)) return undefined;
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
    const [joint, count] = [tokens[next], tokens[next + 1]];
    const joins = joint?.kind === 'and' ? many || /^(and|&|\+)$/.test(joint.text) : many && joint?.kind === 'to';
    if (!joins || !isCount(count) || (count!.kind === 'number' && datesAt(tokens, next + 1, line, false))) break;
    const last = numbers.at(-1)!;
    if (joint!.kind === 'to') {
      for (let number = last + 1; number < count!.value && numbers.length < LONGEST; number++) numbers.push(number);
    }
    if (count!.value > last) numbers.push(count!.value);
    next += 2;
  }
  return found(numbers, next);
}

/** What the words just before a "TBC" say it is about. */
function about(tokens: readonly Token[], at: number): 'date' | 'time' | 'place' | 'both' {
  let before = at - 1;
  while (before >= 0 && (tokens[before]!.kind === 'sign' || tokens[before]!.kind === 'to')) before--;
  const text = tokens[before]?.text ?? '';
  if (/^(venues?|locations?|places?|rooms?|where|hosts?)$/.test(text)) return 'place';
  if (/^(times?|timings?)$/.test(text)) return 'time';
  return text === '@' || text === 'at' ? 'both' : 'date';
}

/** "Teams" is where one meets, "maths teams" are people. */
const isPeople = ({ text, from }: Token, line: string) => text === 'teams' && line[from] === 't';

/** When people arrive or eat is not when the day begins: "lunch 12-1", "arrive from 3.45". */
function isAside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind === 'at' ? tokens[at - 2] : tokens[at - 1];
  return /^(lunch|break|coffee|tea|refreshments|registration|arrive|arrivals?|doors)$/.test(before?.text ?? '');
}

/** How many tokens after a date put a question mark to it; one alone may only end a long sentence. */
function question(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at]!.text, tokens[at + 1]?.text];
  if (second === '?') return first === '?' || first === '(' ? 2 : 0;
  return first === '?' && at < 8 ? 1 : 0;
}

/** "Alder School, March, PE15 8AB": the town. */
const isTown = (tokens: readonly Token[], at: number) => tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === ',';

/** How far before a date to look for the beginning of what leads up to it. */
const LEAD = 120;

/**
 * Marks where something new begins within a line: "9 March; Group B: 10 March", "9 March. Online twilights: 4 May". What
 * stands between the full stop and the colon is of the date that follows.
 */
function withBreaks(items: Item[], line: string): Item[] {
  const breaks: number[] = [];
  let end = 0;
  let moves = false;
  for (const { kind, from, to } of items) {
    if (kind === 'dates' && end > 0 && !moves && /:\s*$/.test(line.slice(Math.max(end, from - 5), from))) {
      const between = line.slice(Math.max(end, from - LEAD), from);
      const mark = Math.max(between.lastIndexOf('. '), between.lastIndexOf(';'));
      if (mark >= 0) breaks.push(from - between.length + mark + 1);
    }
    moves = kind.startsWith('moved') || (moves && kind !== 'dates');
    if (kind === 'dates' || kind === 'label') end = to;
  }
  if (!breaks.length) return items;
  let next = 0;
  return items.flatMap((item): Item[] => {
    const at = breaks[next];
    if (at === undefined || item.to < at) return [item];
    next++;
    const mark: Item = { kind: 'break', from: at, to: at };
    return item.kind === 'text' ? [{ ...item, to: at }, mark, { ...item, from: at }] : [mark, item];
  });
}

/**
 * What a line says, in its order.
 *
 * @param context the month that a heading above names
 * @param below whether a day stands above, so that a line of nothing but figures can be its time
 */
export function itemsOf(tokens: readonly Token[], line: string, context?: MonthContext, below = false): Item[] {
  const items: Item[] = [];
  const dated = tokens.some(({ kind }) => DATING.has(kind)) || (below && tokens.every(({ kind }) => TIMING.has(kind)));
  let text: (Item & { kind: 'text' }) | undefined;
  let at = 0;
  const tabbed = line.includes('\t');
  let counted = -1;
  let month = 0;
  const push = (item: Item, next: number) => {
    items.push(item);
    text = undefined;
    at = next;
  };
  while (at < tokens.length) {
    const token = tokens[at]!;
    const { kind, from, to } = token;
    // a tab before it, or a bar, begins the next cell of a table
    if (tabbed && counted < at) {
      counted = at;
      for (let place = tokens[at - 1]?.to ?? 0; place < from; place++)
        if (line[place] === '\t') push({ kind: 'cell', from, to: from }, at);
    }
    if (token.text === '|') {
      push({ kind: 'cell', from, to }, at + 1);
      continue;
    }
    const label = LABELS.has(kind) ? labelAt(tokens, at, line) : undefined;
    if (label) {
      push(label, label.next);
      continue;
    }
    const previous = items.at(-1);
    const afterDate = previous?.kind === 'dates' || (previous?.kind === 'text' && items.at(-2)?.kind === 'dates');
    while (month < tokens.length && (month < at || !MONTHS.has(tokens[month]!.kind))) month++;
    const near = month < tokens.length && month < at + NEAR;
    const mayBeDate = kind === 'number' ? context || near : DATES.has(kind);
    const dates = mayBeDate ? datesAt(tokens, at, line, afterDate, context) : undefined;
    if (dates) {
      push({ ...dates, kind: 'dates', from, to: dates.dates.at(-1)!.to }, dates.next);
      continue;
    }
    // "9 March (?)" is not sure of it
    const asked = previous?.kind === 'dates' ? question(tokens, at) : 0;
    if (asked) {
      push({ kind: 'tbc', about: 'date', from, to: tokens[at + asked - 1]!.to }, at + asked);
      continue;
    }
    const times =
      (kind === 'number' || kind === 'clock') && !token.text.startsWith('00:00:00')
        ? timesAt(tokens, at, dated)
        : undefined;
    if (times && !isAside(tokens, at)) {
      push({ ...times, kind: 'times' }, times.next);
      continue;
    }
    const year = kind === 'academic' ? namedYear(token) : undefined;
    const after = tokens[at + 1];
    if (year) push({ kind: 'year', year, from, to }, at + 1);
    else if (kind === 'month' && !isNoMonth(tokens, at, line) && !(text && isTown(tokens, at))) {
      const full = after?.kind === 'number' && /^(19|20)\d\d$/.test(after.text) ? after : undefined;
      push(
        { kind, month: token.value, from, to: (full ?? token).to, ...(full && { year: full.value }) },
        at + (full ? 2 : 1),
      );
    } else if (kind === 'tbc') push({ kind, about: about(tokens, at), from, to }, at + 1);
    else if (kind === 'meeting' && token.text.startsWith('webinar')) push({ kind: 'online', from, to }, at + 1);
    else if (kind === 'meeting' && token.text.startsWith('twilight')) push({ kind: 'session', from, to }, at + 1);
    else if (kind === 'weekday') push({ kind, from, to }, at + 1);
    else if (MARKS.has(kind) && !isPeople(token, line)) push({ kind, from, to } as Item, at + 1);
    else {
      if (text) text.to = to;
      else items.push((text = { kind: 'text', from, to }));
      at++;
    }
  }
  return withBreaks(items, line);
}
