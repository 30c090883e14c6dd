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
  /** "9am for 9.30am": when to arrive. */
  arrive?: string;
  /** The index of the token after them. */
  next: number;
}

/** One clock time: the minutes of the day it can mean, one or two. */
type Clock = readonly number[];
/** What is meant by times, wherever they stand. */
type Meaning = Readonly<Omit<WrittenTimes, 'from' | 'to' | 'next'>>;
const HALF_DAY = 720;
/** When work groups meet: what lies outside is looked at twice. */
const DAWN = 7 * 60;
const DUSK = 22 * 60;

const write = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const times = (start: number, end?: number): Times =>
  end === undefined ? { start: write(start) } : { start: write(start), end: write(end) };
const usual = (start: number, end = start) => start >= DAWN && end <= DUSK;

const clocks = /* @__PURE__ */ memory<Clock | undefined>();
const meanings = /* @__PURE__ */ memory<Meaning>();

/** What a clock time can mean: "10.30am" one thing, "10.30" two, "16.00" and "09:30" one. */
function clock(text: string): Clock | undefined {
  if (/noon|mid/.test(text)) return [HALF_DAY];
  const half = /(?<=[\d\s])[ap](?=\.?\s?m)/.exec(text)?.[0];
  const figures = text.replace(/\D+/g, ' ').trim().split(' ');
  const [hours, minutes] =
    figures[0]!.length === 4 ? [figures[0]!.slice(0, 2), figures[0]!.slice(2)] : [figures[0]!, figures[1] ?? '0'];
  const hour = Number(hours);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  const at = hour * 60 + Number(minutes);
  if (half && hour > 12) return half === 'p' ? [at] : undefined;
  if (half) return [(at % HALF_DAY) + (half === 'p' ? HALF_DAY : 0)];
  if (hour > 12 || hours.startsWith('0') || figures[0]!.length === 4 || /\dh|\d h/.test(text)) return [at];
  return [at % HALF_DAY, (at % HALF_DAY) + HALF_DAY];
}

/** The clock time at a token. Bare figures ("10", "0930") are one only where something beside them says so. */
function clockAt(tokens: readonly Token[], at: number): { clock: Clock; bare: boolean } | undefined {
  const token = tokens[at];
  const bare = token?.kind === 'number';
  if (!bare && token?.kind !== 'clock') return undefined;
  // a day of the month is none: "to 3 March", "9th"
  if (bare && (/[a-z]/.test(token.text) || tokens[at + 1]?.kind === 'month')) return undefined;
  const read = clocks(token.text, () => clock(token.text));
  return read && { clock: read, bare };
}

/** Whether two can be a pair: "10-2" and "0930-1530" can, "2020-2023" and "10-2023" are something else. */
function alike(first: Token, second: Token): boolean {
  const long = ({ text }: Token) => /^\d{4}/.test(text);
  if (long(first) && long(second)) return second.kind === 'clock' || !/^(19|20)/.test(first.text);
  return !long(first) && !long(second);
}

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
    ? { gmt: 0, utc: 0, bst: 60 }[text]
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
  const arrive = meeting?.times && first.findLast((minutes) => write(minutes) <= meeting.times!.start);
  return meeting && arrive !== undefined ? { ...meeting, from: tokens[start]!.from, arrive: write(arrive) } : undefined;
}

/**
 * The times that begin at a token: "10.30 a.m. – 4.00 p.m.", "10 till 2", "1-4pm", "between 9 and 3", "0930-1530", "9am for
 * 9.30am to 3pm", or a start alone.
 *
 * @param dated whether there is a date about, so that "10-2" without am and pm can be a time at all
 */
export function timesAt(tokens: readonly Token[], start: number, dated: boolean): WrittenTimes | undefined {
  const first = clockAt(tokens, start);
  return first && (arrivalAt(tokens, start, first.clock) ?? plainTimesAt(tokens, start, dated));
}

/** The times that begin at a token, none of them that of an arrival. */
function plainTimesAt(tokens: readonly Token[], start: number, dated: boolean): WrittenTimes | undefined {
  const first = clockAt(tokens, start);
  if (!first) return undefined;
  const before = tokens[start - 1];
  const told = before?.kind === 'at';
  let at = start + 1;
  const found = (after: number, what: Meaning): WrittenTimes => {
    const opened = tokens[after]?.text === '(';
    const named = opened ? after + 1 : after;
    const closed = opened && tokens[named + 1]?.text === ')' ? 2 : 1;
    const next = tokens[named]?.kind === 'zone' ? named + closed : after;
    const zone = zoneAt(tokens[next > after ? named : after - 1]!);
    const end = tokens[next - 1]!.to;
    return { ...what, from: tokens[start]!.from, to: end, next, ...(zone !== undefined && { zone }) };
  };
  const alone = () =>
    found(
      start + 1,
      meanings(tokens[start]!.text, () => single(first.clock)),
    );
  if (tokens[at]?.kind === 'zone' && tokens[at + 1]?.kind === 'to') at++;
  // "9.30 start – 3.30 finish", "9.30, finishing at 3.30", "9.30 start, 3.30 finish"
  const ends = (token: Token | undefined) => /^(finish|end)/.test(token?.text ?? '');
  if (tokens[at]?.text === 'start' && /^(to|and)$/.test(tokens[at + 1]?.kind ?? '')) at++;
  if (tokens[at]?.kind === 'and' && ends(tokens[at + 1])) at++;
  const finish = tokens[at]?.text === ',' && ends(tokens[at + 2]);
  const joins = finish || tokens[at]?.kind === 'to' || (before?.text === 'between' && tokens[at]?.text === 'and');
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
    return dated && (railway || (told && first.clock.length > 1)) && follows !== 'word' && follows !== 'number'
      ? found(start + 1, alone())
      : undefined;
  }
  return dated || told || first.clock.length === 1 ? found(start + 1, alone()) : undefined;
}
