import { labelAt } from './labels.js';
import { withBreaks } from './segments.js';
import { namedYear, type Token, type TokenKind } from './tokens.js';
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
    | { kind: 'tbc'; about: 'date' | 'time' | 'place' | 'both' | 'other' }
    | { kind: 'weekday'; value: number }
    | { kind: 'duration'; minutes: number }
    | { kind: 'same'; about: 'all' | 'time' | 'place' }
    | { kind: 'cell' }
    | { kind: 'break' }
    | {
        kind:
          | ('rest' | 'movedFrom' | 'movedTo' | 'moved' | 'postponed' | 'cancelled' | 'deadline')
          | ('struck' | 'week' | 'online' | 'inPerson' | 'session' | 'text');
      }
  );

const kinds = (...names: TokenKind[]): ReadonlySet<TokenKind> => new Set(names);
const MARKS = kinds(
  ...(['rest', 'movedFrom', 'movedTo', 'moved', 'postponed', 'cancelled', 'deadline', 'week'] as const),
  ...(['online', 'inPerson', 'session', 'struck'] as const),
);
const DATING = kinds('month', 'figures', 'iso', 'weekday', 'nth', 'meeting');
const TIMING = kinds('number', 'clock', 'to', 'sign', 'at', 'session', 'zone');
/** What stands beside a time on a line that is nothing but a time. */
const OF_TIMES = /^(throughout|each|every|all|both|daily|sharp|prompt|everyone|everybody|for)$/;
const LABELS = kinds('nth', 'number', 'meeting', 'session');
const DATES = kinds('weekday', 'month', 'figures', 'iso');
const MONTHS = kinds('month', 'figures', 'iso');
/** How many tokens a number can be from the month it is a day of. */
const NEAR = 24;

/** What the words just before a "TBC" say it is about. */
function about(tokens: readonly Token[], at: number): 'date' | 'time' | 'place' | 'both' | 'other' {
  let before = at - 1;
  while (before >= 0 && (tokens[before]!.kind === 'sign' || tokens[before]!.kind === 'to')) before--;
  const text = tokens[before]?.text ?? '';
  if (/^(venues?|locations?|places?|rooms?|where|hosts?)$/.test(text)) return 'place';
  if (/^(times?|timings?)$/.test(text)) return 'time';
  if (
    /^(speakers?|tutors?|facilitators?|leads?|leaders?|hotel|costs?|agenda|titles?|content|topics?|themes?|links?|focus|codes?|invites?|invoices?|menu|info|materials|resources|passcode|instructions)$/.test(
      text,
    )
  )
    return 'other';
  return text === '@' || text === 'at' ? 'both' : 'date';
}

/** "Teams" is where one meets, "maths teams" are people. */
const isPeople = ({ text, from }: Token, line: string) => text === 'teams' && line[from] === 't';

const ASIDE: ReadonlySet<string> = new Set([
  ...[
    'lunch',
    'break',
    'coffee',
    'tea',
    'refreshments',
    'registration',
    'reg',
    'register',
    'arrive',
    'arrival',
    'arrivals',
  ],
  ...['arr', 'doors', 'parking', 'buffet', 'networking', 'drinks'],
]);
const ASIDE_BEHIND: ReadonlySet<string> = new Set([
  ...['lunch', 'coffee', 'tea', 'registration', 'arrival', 'arrivals', 'refreshments'],
]);
const LEADS_TO: ReadonlySet<string> = new Set(['at', 'from', ':', '.']);

/** When people arrive or eat is not when the day begins: "lunch 12-1", "arrive from 3.45", "8.45 (coffee)". */
function isAside(tokens: readonly Token[], at: number, { next, times }: WrittenTimes): boolean {
  let before = at - 1;
  while (before > at - 4 && LEADS_TO.has(tokens[before]?.text ?? '')) before--;
  if (ASIDE.has(tokens[before]?.text ?? '')) return true;
  const opened = tokens[next]?.text === '(' && tokens[next + 2]?.text === ')';
  const after = opened || !times?.end ? tokens[opened ? next + 1 : next]?.text : undefined;
  return ASIDE_BEHIND.has(after ?? '');
}

/** What "same time" and "as above" say is the same. */
const sameness = (text: string) =>
  /^same\s(times?)$/.test(text) ? 'time' : /^same\s(venue|place)$/.test(text) ? 'place' : 'all';

/** How many tokens after a date put a question mark to it; one alone may only end a long sentence. */
function question(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at]!.text, tokens[at + 1]?.text];
  if (second === '?') return first === '?' || first === '(' ? 2 : 0;
  return first === '?' && at < 8 ? 1 : 0;
}

/** "Alder School, March, PE15 8AB": the town. */
const isTown = (tokens: readonly Token[], at: number) => tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === ',';

/**
 * What a line says, in its order.
 *
 * @param context the month that a heading above names
 * @param below whether a day stands above, so that a line of nothing but figures can be its time
 */
export function itemsOf(tokens: readonly Token[], line: string, context?: MonthContext, below = false): Item[] {
  const items: Item[] = [];
  const dated =
    tokens.some(({ kind }) => DATING.has(kind)) ||
    /^(times?|timings?|all|both|each)$/.test(tokens[0]?.text ?? '') ||
    (below && tokens.every(({ kind, text: word }) => TIMING.has(kind) || OF_TIMES.test(word)));
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
        ? timesAt(tokens, at, dated, line[to] === '\t')
        : undefined;
    if (times && (times.arrive || !isAside(tokens, at, times))) {
      push({ ...times, kind: 'times' }, times.next);
      continue;
    }
    if (times) {
      if (text) text.to = times.to;
      else items.push((text = { kind: 'text', from, to: times.to }));
      at = times.next;
      continue;
    }
    const year = kind === 'academic' || kind === 'season' ? namedYear(token) : undefined;
    const after = tokens[at + 1];
    if (year) push({ kind: 'year', year, from, to }, at + 1);
    else if (kind === 'month' && !isNoMonth(tokens, at, line) && !(text && isTown(tokens, at))) {
      const full = after?.kind === 'number' && /^(19|20)\d\d$/.test(after.text) ? after : undefined;
      push(
        { kind, month: token.value, from, to: (full ?? token).to, ...(full && { year: full.value }) },
        at + (full ? 2 : 1),
      );
      // "November: Tues 10, Thurs 26"
      const next = tokens[at];
      if (next && (/^[:\u2010-\u2015-]$/.test(next.text) || line[next.from - 1] === '\t'))
        context = { month: token.value, ...(full && { year: full.value }) };
    } else if (kind === 'tbc') push({ kind, about: about(tokens, at), from, to }, at + 1);
    else if (kind === 'meeting' && token.text.startsWith('webinar')) push({ kind: 'online', from, to }, at + 1);
    else if (kind === 'meeting' && token.text.startsWith('twilight')) push({ kind: 'session', from, to }, at + 1);
    else if (kind === 'weekday') push({ kind, value: token.value, from, to }, at + 1);
    else if (kind === 'same') push({ kind, about: sameness(token.text), from, to }, at + 1);
    else if (kind === 'duration' && !ASIDE.has(after?.text ?? '') && tokens[at - 1]?.text !== 'after')
      push({ kind, minutes: token.value, from, to }, at + 1);
    else if (MARKS.has(kind) && !isPeople(token, line)) push({ kind, from, to } as Item, at + 1);
    else {
      if (text) text.to = to;
      else items.push((text = { kind: 'text', from, to }));
      at++;
    }
  }
  return withBreaks(items, line);
}
