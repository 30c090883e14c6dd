/*
 * Clock times: "10.30am", "0930", "half past nine".
 */
import { memory } from './memory.js';
import { HOURS } from './shapes.js';
import type { Token } from './tokens.js';

/** One clock time: the minutes of the day it can mean, one or two. */
export type Clock = readonly number[];
export const HALF_DAY = 720;

/** `HH:MM` of a minute of the day. */
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const clocks = /* @__PURE__ */ memory<Clock | undefined>();

/** "half past nine", "quarter to four", "five o'clock". */
const SPOKEN = /* @__PURE__ */ new RegExp(`^(?:(half|quarter)(?:\\s(past|to))?\\s)?(\\d{1,2}|${HOURS.join('|')})`);

/** What a clock time in words can mean. */
function spoken(text: string): Clock {
  const [, part, way, said] = SPOKEN.exec(text)!;
  const hour = Number(said) || HOURS.indexOf(said!) + 1;
  const at = hour * 60 + (part === 'half' ? 30 : part ? (way === 'to' ? -15 : 15) : 0);
  return [at % HALF_DAY, (at % HALF_DAY) + HALF_DAY];
}

/** What a clock time can mean: "10.30am" one thing, "10.30" two, "16.00" and "09:30" one. */
function clock(text: string): Clock | undefined {
  if (/noon|mid/.test(text)) return [HALF_DAY];
  if (SPOKEN.test(text) && /^[a-z]/.test(text)) return spoken(text);
  const half = /(?<=[\d\s])[ap](?=\.?\s?m)/.exec(text)?.[0];
  const figures = text.replace(/\D+/g, ' ').trim().split(' ');
  const [hours, minutes] =
    figures[0]!.length > 2 ? [figures[0]!.slice(0, -2), figures[0]!.slice(-2)] : [figures[0]!, figures[1] ?? '0'];
  const hour = Number(hours);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  const at = hour * 60 + Number(minutes);
  if (half && hour > 12) return half === 'p' ? [at] : undefined;
  if (half) return [(at % HALF_DAY) + (half === 'p' ? HALF_DAY : 0)];
  if (hour > 12 || hours.startsWith('0') || figures[0]!.length === 4 || /\dh|\d h/.test(text)) return [at];
  return [at % HALF_DAY, (at % HALF_DAY) + HALF_DAY];
}

/** The clock time at a token. Bare figures ("10", "0930") are one only where something beside them says so. */
export function clockAt(tokens: readonly Token[], at: number): { clock: Clock; bare: boolean } | undefined {
  const token = tokens[at];
  const bare = token?.kind === 'number';
  if (!bare && token?.kind !== 'clock') return undefined;
  // a day of the month is none: "to 3 March", "9th"
  if (bare && (/[a-z]/.test(token.text) || tokens[at + 1]?.kind === 'month')) return undefined;
  const read = clocks(token.text, () => clock(token.text));
  return read && { clock: read, bare };
}
