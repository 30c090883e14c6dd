import { addDays } from '../dates/calendar-day.js';
import { problem } from '../model/problems.js';
import { blocksOf, eventOf, minutes, MINUTE, momentsOf, Wrong, type Event, type Moment } from './calendar-event.js';
import { isPlain, MOST_TIMES, repeat, type Rule } from './recurrence.js';
import type { Reports } from './reports.js';
import { toLondon } from './zones.js';

/** No hub has more in its calendar. */
const MOST_EVENTS = 20_000;
/** Nor more that repeat; each takes its time. */
const MOST_SERIES = 100;
/** An all-day event of more days than these is a period, and no meeting. */
const LONGEST_STAY = 5;
const LEFT_OUT = 'This event is left out.';

/** An event of a calendar file, or one of the times it repeats, with its time in London's. */
export interface Occurrence {
  /** Where it stands: `line 12, “Early careers, day 1”`. */
  readonly path: string;
  readonly uid: string;
  /** Whether it is one of several that an event stands for. */
  readonly repeats: boolean;
  readonly date: string;
  readonly start?: string;
  readonly end?: string;
  /** The date it would have had, where a single one of those that repeat was moved. */
  readonly was?: string;
  /** The first value of each property, as text; of `CATEGORIES` all, a line each. */
  readonly text: (name: string) => string;
}

/** The times at which an event takes place, in its own zone and in London's, without those that EXDATE takes out. */
function momentsAt({ path, all, start }: Event, follow: () => boolean, reports: Reports): Moment[] {
  const rules = all('rrule').map(([, , , rule]) => rule as Rule);
  const extra = all('rdate').flatMap((each) => (each[2] === 'period' ? [] : momentsOf(each)));
  let moments = [start, ...extra];
  const [, { tzid }] = all('dtstart')[0]!;
  const zone = String(all('dtstart')[0]![3]).endsWith('Z') ? 'Z' : (tzid as string | undefined);
  const convert = toLondon(zone)!;
  for (const rule of rules) {
    if (!isPlain(rule) || !follow()) {
      const expected = 'a repetition by days, weeks or months, or each day as an event of its own';
      reports.add(problem(path, 'a repetition that is not followed', expected), 'Only its first day is used.');
      continue;
    }
    const last = typeof rule.until === 'string' ? momentsOf(['until', { tzid }, '', rule.until])[0] : undefined;
    const london = (time: string) => (start.whole ? time : convert(time.slice(0, 16)));
    const ended = (time: string) => !!last && london(time).slice(0, last.london.length) > last.london;
    const { times, cut } = repeat(start.local, rule, ended);
    if (cut) {
      const found = 'a repetition without an end, or with more than a group has';
      const expected = `an end within two years and ${MOST_TIMES} times`;
      reports.add(problem(path, found, expected), `The first ${times.length} are used.`);
    }
    moments = [...times.map((time) => ({ local: time, london: london(time), whole: start.whole })), ...extra];
  }
  const out = new Set(
    all('exdate')
      .flatMap(momentsOf)
      .map(({ london }) => london),
  );
  const seen = new Set<string>();
  return moments.filter(({ london }) => {
    const gone = out.has(london) || out.has(london.slice(0, 10)) || seen.has(london);
    seen.add(london);
    return !gone;
  });
}

const later = (london: string, by: number) => new Date((minutes(london) + by) * MINUTE).toISOString().slice(0, 16);

/** When an event takes place that starts then: as many occurrences as it has days. */
function occurrencesAt(
  event: Event,
  { london, whole }: Moment,
  more: { repeats: boolean; was?: string },
  reports: Reports,
): Occurrence[] {
  const { path, uid, all, length } = event;
  const text = (name: string) =>
    all(name)
      .flatMap(([, , , ...values]) => (name === 'categories' ? values : values.slice(0, 1)))
      .map((value) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''))
      .join('\n');
  const base = { path, uid, text, ...more };
  const date = london.slice(0, 10);
  if (!whole) {
    const end = length > 0 ? later(london, length) : undefined;
    if (end && end.slice(0, 10) !== date) {
      reports.add(problem(path, `an end on ${end.slice(0, 10)}`, 'one on the day it starts'), 'The end is left out.');
    }
    return [{ ...base, date, start: london.slice(11), ...(end?.startsWith(date) && { end: end.slice(11) }) }];
  }
  const days = Math.max(1, Math.floor(length));
  if (days > LONGEST_STAY) {
    reports.add(
      problem(path, `an event of ${days} days`, `at most ${LONGEST_STAY}, or each day as an event of its own`),
      LEFT_OUT,
    );
    return [];
  }
  return Array.from({ length: days }, (_, day) => ({
    ...base,
    repeats: more.repeats || days > 1,
    date: addDays(date, day),
  }));
}

/**
 * Reads the events of a calendar file (RFC 5545), with what repeats written out and single days of it as they were changed. An
 * event that cannot be read is told, and costs no other.
 */
export function readEvents(text: string, reports: Reports): Occurrence[] {
  const blocks = blocksOf(text);
  if (blocks.length > MOST_EVENTS) {
    reports.add(problem('', `${blocks.length} events`, `at most ${MOST_EVENTS}`), 'Those past that are left out.');
  }
  const events = blocks.slice(0, MOST_EVENTS).flatMap((block): Event[] => {
    try {
      return [eventOf(block)];
    } catch (wrong) {
      if (!(wrong instanceof Wrong)) throw wrong;
      reports.add(problem(wrong.path ?? '', wrong.found, wrong.expected), LEFT_OUT);
      return [];
    }
  });
  const changed = new Map<string, Event>();
  const masters = new Set<string>();
  let series = 0;
  for (const event of events) {
    if (event.instead) changed.set(`${event.uid} ${event.instead.london}`, event);
    else masters.add(event.uid);
  }
  return events.flatMap((event) => {
    try {
      // a single one of a series that is not here stands by itself
      if (event.instead && masters.has(event.uid)) return [];
      const moments = event.instead ? [event.start] : momentsAt(event, () => ++series <= MOST_SERIES, reports);
      return moments.flatMap((moment) => {
        const one = changed.get(`${event.uid} ${moment.london}`);
        const repeats = moments.length > 1;
        if (!one || one === event) return occurrencesAt(event, moment, { repeats }, reports);
        const [was, date] = [moment.london.slice(0, 10), one.start.london.slice(0, 10)];
        return occurrencesAt(one, one.start, { repeats, ...(was !== date && { was }) }, reports);
      });
    } catch (wrong) {
      if (!(wrong instanceof Wrong)) throw wrong;
      reports.add(problem(event.path, wrong.found, wrong.expected), LEFT_OUT);
      return [];
    }
  });
}
