import { clockAt, HALF_DAY, timeOf, type Clock } from './clock.js';
import { memory } from './memory.js';
import type { Token } from './tokens.js';

/** From when to when, `HH:MM`; the end where it is known. */
export interface Times {
  start: string;
  end?: string;
}

/** Times as they stand in the text. */
export interface WrittenTimes {
  /** Where they stand in the line. */
  from: number;
  to: number;
  /** What they mean; absent where that is in doubt. */
  times?: Times;
  /** Why it is in doubt. */
  doubt?: 'ends-before-start' | 'unclear-time';
  /** Taken, yet at an hour when nobody meets. */
  odd: boolean;
  /** What may be meant, the likeliest first. */
  options: Times[];
  /** The minutes that its clock is ahead of Greenwich, where the text says: "BST", "GMT", "09:00Z". */
  zone?: number;
  /** Said to be when it ends, and not when it starts: "finish 3.30". */
  ends?: boolean;
  /** "9am for 9.30am": when to arrive. */
  arrive?: string;
  /** The index of the token after them. */
  next: number;
}

/** What is meant by times, wherever they stand. */
type Meaning = Readonly<Omit<WrittenTimes, 'from' | 'to' | 'next' | 'ends'>>;
/** When work groups meet: what lies outside is looked at twice. */
const DAWN = 7 * 60;
const DUSK = 22 * 60;

const times = (start: number, end?: number): Times =>
  end === undefined ? { start: timeOf(start) } : { start: timeOf(start), end: timeOf(end) };
const usual = (start: number, end = start) => start >= DAWN && end <= DUSK;

const meanings = /* @__PURE__ */ memory<Meaning>();

/** Words that lead up to when something ends, or follow it. */
const ENDS = /^(finish(es|ing|ed)?|end(s|ing|ed)?|clos(e|es|ing)|until|till?|by|dep(arts?|arture)?)(\sat)?$/;
/** Whether two can be a pair: "10-2", "0930-1530" and "930-11.30" can, "2020-2023" and "10-2023" are something else. */
function alike(first: Token, second: Token): boolean {
  const long = ({ text }: Token) => /^\d{3,4}(?![\d.:])/.test(text);
  const year = /^(19|20)\d\d$/.test(first.text);
  if (long(first) && long(second)) return second.kind === 'clock' || !year;
  return long(first) || long(second) ? !year && (first.kind === 'clock' || second.kind === 'clock') : true;
}

/** "09:30/15:30", "3.30>4.45" */
const isPair = (first: Token, joint: Token | undefined, second: Token | undefined) =>
  second?.kind === 'clock' &&
  first.kind === 'clock' &&
  (/^(>|->|[\u2192\u21d2\u27a1])$/.test(joint?.text ?? '') ||
    (joint?.text === '/' && first.text.length === 5 && second.text.length === 5));

/** What a pair of times means. */
function pair(from: Clock, to: Clock): Meaning {
  const all = from.flatMap((start) => to.map((end) => [start, end] as const)).filter(([start, end]) => start < end);
  if (!all.length) {
    // a slip with am and pm, or the two changed places
    const flip = (at: number) => (at + HALF_DAY) % (2 * HALF_DAY);
    const [start, end] = [from[0]!, to[0]!];
    const options = [
      [start, flip(end)],
      [flip(start), end],
      [end, start],
    ] as const;
    return {
      doubt: 'ends-before-start',
      odd: false,
      options: options.filter(([a, b]) => a < b && usual(a, b)).map(([a, b]) => times(a, b)),
    };
  }
  const sensible = all.filter(([start, end]) => usual(start, end));
  const candidates = (sensible.length ? sensible : all).sort(([a, b], [c, d]) => b - a - (d - c) || a - c);
  const [best, second] = candidates as [readonly [number, number], (readonly [number, number])?];
  const options = candidates.map(([start, end]) => times(start, end));
  // "7-9": at breakfast or in the evening? From 8 on the morning is meant
  if (second && second[1] - second[0] === best[1] - best[0] && best[0] < DAWN + 60) {
    const alike = candidates.filter(([start, end]) => end - start === best[1] - best[0]);
    return { doubt: 'unclear-time', odd: false, options: alike.map(([start, end]) => times(start, end)) };
  }
  const odd = !sensible.length;
  const flipped = [
    [best[0] + HALF_DAY, best[1] + HALF_DAY],
    [best[0] - HALF_DAY, best[1] - HALF_DAY],
    [best[0], best[1] - HALF_DAY],
    [best[0] + HALF_DAY, best[1]],
  ] as const;
  return {
    times: times(best[0], best[1]),
    odd,
    options: odd ? flipped.filter(([a, b]) => a < b && usual(a, b)).map(([a, b]) => times(a, b)) : options.slice(0, 1),
  };
}

/** What a time on its own means: when it starts. */
function single(at: Clock): Meaning {
  const sensible = at.filter((minutes) => usual(minutes));
  const options = (sensible.length ? sensible : at).map((minutes) => times(minutes));
  if (sensible.length > 1 && at[0]! < DAWN + 60) return { doubt: 'unclear-time', odd: false, options };
  const odd = !sensible.length;
  const other = (at[0]! + HALF_DAY) % (2 * HALF_DAY);
  return { times: options[0]!, odd, options: odd ? (usual(other) ? [times(other)] : []) : options.slice(0, 1) };
}

/** How far the clock named at a token is ahead of Greenwich, in minutes; `undefined` where that is London's own. */
const zoneAt = ({ kind, text }: Token): number | undefined =>
  kind === 'zone'
    ? ({ gmt: 0, utc: 0, bst: 60 }[text] ?? (text.startsWith('utc') ? Number(/\d\d/.exec(text)![0]) * 60 : undefined))
    : /^\d+:[\d:.]+(z|\+)/.test(text)
      ? Number(/\+(\d\d)/.exec(text)?.[1] ?? 0) * 60
      : undefined;

/**
 * When to arrive, and when it begins: "9am for 9.30am to 3pm".
 *
 * @param first the time at the token
 */
function arrivalAt(tokens: readonly Token[], start: number, first: Clock): WrittenTimes | undefined {
  const at = tokens[start + 1]?.kind === 'zone' && tokens[start + 2]?.kind === 'to' ? start + 2 : start + 1;
  const meanwhile = /^(arrivals?|registration|coffee|tea|refreshments)$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const then = meanwhile + (tokens[meanwhile + 1]?.text === 'a' ? 2 : 1);
  if (tokens[meanwhile]?.kind !== 'for' || !clockAt(tokens, then)) return undefined;
  const meeting = plainTimesAt(tokens, then, true);
  const arrive = meeting?.times && first.findLast((minutes) => timeOf(minutes) <= meeting.times!.start);
  return meeting && arrive !== undefined
    ? { ...meeting, from: tokens[start]!.from, arrive: timeOf(arrive) }
    : undefined;
}

/**
 * The times that begin at a token: "10.30 a.m. – 4.00 p.m.", "10 till 2", "1-4pm", "between 9 and 3", "0930-1530", "9am for
 * 9.30am to 3pm", or a start alone.
 *
 * @param dated whether there is a date about, so that "10-2" without am and pm can be a time at all
 * @param cell whether the cell of a table ends right behind the token
 */
export function timesAt(
  tokens: readonly Token[],
  start: number,
  dated: boolean,
  cell = false,
): WrittenTimes | undefined {
  const first = clockAt(tokens, start);
  return first && (arrivalAt(tokens, start, first.clock) ?? plainTimesAt(tokens, start, dated, cell));
}

/** The times that begin at a token, none of them that of an arrival. */
function plainTimesAt(tokens: readonly Token[], start: number, dated: boolean, cell = false): WrittenTimes | undefined {
  const first = clockAt(tokens, start);
  if (!first) return undefined;
  const before = tokens[start - 1];
  const told = before?.kind === 'at' || ENDS.test(before?.text ?? '');
  let at = start + 1;
  const found = (after: number, what: Meaning, ends = false): WrittenTimes => {
    const opened = tokens[after]?.text === '(';
    const named = opened ? after + 1 : after;
    const closed = opened && tokens[named + 1]?.text === ')' ? 2 : 1;
    const next = tokens[named]?.kind === 'zone' ? named + closed : after;
    const zone = zoneAt(tokens[next > after ? named : after - 1]!);
    const end = tokens[next - 1]!.to;
    return {
      ...what,
      from: tokens[start]!.from,
      to: end,
      next,
      ...(zone !== undefined && { zone }),
      ...(ends && { ends }),
    };
  };
  const alone = () => {
    const lead = before?.text === '.' ? tokens[start - 2] : before;
    const ends =
      ENDS.test(lead?.text ?? '') || ENDS.test(tokens[start + (tokens[start + 1]?.text === '(' ? 2 : 1)]?.text ?? '');
    return found(
      start + 1,
      meanings(tokens[start]!.text, () => single(first.clock)),
      ends,
    );
  };
  if (tokens[at]?.kind === 'zone' && tokens[at + 1]?.kind === 'to') at++;
  // "9.30 start – 3.30 finish", "9.30, finishing at 3.30", "9.30 start, 3.30 finish"
  const ends = (token: Token | undefined) => /^(finish|end)/.test(token?.text ?? '');
  if (tokens[at]?.text === 'start' && /^(to|and)$/.test(tokens[at + 1]?.kind ?? '')) at++;
  if (tokens[at]?.kind === 'and' && ends(tokens[at + 1])) at++;
  const finish = tokens[at]?.text === ',' && ends(tokens[at + 2]);
  const joins =
    finish ||
    isPair(tokens[start]!, tokens[at], tokens[at + 1]) ||
    tokens[at]?.kind === 'to' ||
    (before?.text === 'between' && tokens[at]?.text === 'and');
  const second = joins ? clockAt(tokens, at + 1) : undefined;
  const unbare = second && !(first.bare && second.bare);
  if (second && (unbare || dated || told) && alike(tokens[start]!, tokens[at + 1]!))
    return found(
      at + (finish ? 3 : 2),
      meanings(`${tokens[start]!.text}-${tokens[at + 1]!.text}`, () => pair(first.clock, second.clock)),
    );
  if (first.bare) {
    // "at 10" but not "at 10 High Street"
    const follows = tokens[start + 1]?.kind;
    const railway = /^(0\d|1[0-8])\d\d$/.test(tokens[start]!.text);
    return dated &&
      (railway || (told && first.clock.length > 1)) &&
      (cell || follows !== 'word') &&
      (follows !== 'number' || railway)
      ? alone()
      : undefined;
  }
  return dated || told || first.clock.length === 1 ? alone() : undefined;
}
