/* Days that repeat, written out. */
import ICAL from 'ical.js';

/** What a calendar file says of a repetition: `{ freq: 'WEEKLY', byday: 'WE', count: 4 }`. */
export type Rule = Readonly<Record<string, unknown>>;

/** A group that meets more often than this is none, and a rule without an end has to end somewhere. */
export const MOST_TIMES = 60;
/** For how long a rule is followed. */
const YEARS = 2;

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const whole = (value: unknown, least: number, most: number) =>
  Number.isInteger(Number(value)) && Number(value) >= least && Number(value) <= most && Number(value) !== 0;

/**
 * Whether a rule is one of those that calendars offer to people: every day or so, weekly on some days, monthly on a day or a
 * weekday, yearly. Others are not followed: a rule that never comes true ("every 30 February") would be looked for for ever.
 */
export function isPlain(rule: Rule): boolean {
  const { freq, interval = 1, byday, bymonthday, bysetpos, bymonth, count, until, wkst, ...rest } = rule;
  void [count, until, wkst];
  if (Object.keys(rest).length || !whole(interval, 1, freq === 'MONTHLY' ? 12 : 99)) return false;
  const days = list(byday).map((each) => /^([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(String(each)));
  const numbered = days.some((each) => each?.[1]);
  if (days.some((each) => !each || (each[1] && !whole(each[1], -4, 4)))) return false;
  if (
    !list(bymonthday).every(
      (each) => whole(each, -28, 28) || (freq === 'MONTHLY' && interval === 1 && whole(each, 1, 31)),
    )
  ) {
    return false;
  }
  if (!list(bymonth).every((each) => whole(each, 1, 12)) || !list(bysetpos).every((each) => whole(each, -4, 4)))
    return false;
  const byDate = list(bymonthday).length > 0;
  const byPlace = list(bysetpos).length > 0;
  switch (freq) {
    case 'DAILY':
      return !byDate && !byPlace && bymonth === undefined && !numbered && (!days.length || interval === 1);
    case 'WEEKLY':
      return !byDate && !byPlace && bymonth === undefined && !numbered;
    case 'MONTHLY':
      return !(byDate && days.length) && !(byPlace && (!days.length || numbered)) && bymonth === undefined;
    case 'YEARLY':
      return !byPlace && !days.length && (!byDate || bymonth !== undefined);
    default:
      return false;
  }
}

/**
 * The times at which something repeats, from the first on, `YYYY-MM-DDTHH:MM:SS` or `YYYY-MM-DD` as that is.
 *
 * @param rule is plain
 * @param ended whether a time is past the last that counts
 * @returns the times, and whether there would have been more of them
 */
export function repeat(first: string, rule: Rule, ended: (time: string) => boolean): { times: string[]; cut: boolean } {
  const { until: _, ...parts } = rule;
  const start = ICAL.Time.fromString(first, null);
  const iterator = ICAL.Recur.fromData(parts).iterator(start);
  const last = `${Number(first.slice(0, 4)) + YEARS}${first.slice(4)}`;
  // the first is a time of its own, whatever the rule says (RFC 5545, 3.8.5.3)
  const times = [first];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const time = next.toString();
    if (time === first) continue;
    if (ended(time)) break;
    if (times.length === MOST_TIMES || time > last) return { times, cut: true };
    times.push(time);
  }
  return { times, cut: false };
}
