import ICAL from 'ical.js';
import { addDays, isDay, isTime } from '../dates/calendar-day.js';
import { problem, quote } from '../model/problems.js';
import { isPlain, MOST_TIMES, repeat, type Rule } from './recurrence.js';
import type { Reports } from './reports.js';
import { toLondon } from './zones.js';

/** No hub has more in its calendar. */
const MOST_EVENTS = 20_000;
/** Nor more that repeat; each takes its time. */
const MOST_SERIES = 100;
const MOST_LETTERS = 20_000;
/** An all-day event of more days than these is a period, and no meeting. */
const LONGEST_STAY = 5;
const LEFT_OUT = 'This event is left out.';

type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  type: string,
  ...values: unknown[],
];

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

/** A piece of the file from BEGIN:VEVENT to END:VEVENT, and the line it begins on. */
interface Block {
  readonly line: number;
  readonly lines: string[];
  closed: boolean;
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    if (/^BEGIN:VEVENT\s*$/i.test(line)) blocks.push((open = { line: index + 1, lines: [], closed: false }));
    open?.lines.push(line.trimEnd() === '' ? '' : line);
    if (open && /^END:VEVENT\s*$/i.test(line)) {
      open.closed = true;
      open = undefined;
    }
  });
  return blocks;
}

/** A moment as a property has it: in the time of its zone, and in London's. */
interface Moment {
  readonly local: string;
  readonly london: string;
  readonly whole: boolean;
}

/** Something that keeps an event from being used, as found and expected. */
class Wrong extends Error {
  readonly found: string;
  readonly expected: string;
  readonly path: string | undefined;
  constructor(found: string, expected: string, path?: string) {
    super(found);
    this.found = found;
    this.expected = expected;
    this.path = path;
  }
}

/** The first value of a property, where it is text. */
const textOf = (property: Property | undefined): string | undefined =>
  typeof property?.[3] === 'string' ? property[3] : undefined;

/** Reads the moments of a property, such as DTSTART or EXDATE. */
function momentsOf([name, { tzid }, , ...values]: Property): Moment[] {
  return values.map((value) => {
    // a date without VALUE=DATE: not by the book, and plain enough
    const text = String(value).replace(/T::$/, '');
    const [date, time] = [text.slice(0, 10), text.slice(11, 16)];
    if (!isDay(date) || (text.length > 10 && !isTime(time))) {
      throw new Wrong(`${name.toUpperCase()} ${quote(text)}`, 'a date and time such as 20270201T093000');
    }
    if (text.length === 10) return { local: date, london: date, whole: true };
    const zone = text.endsWith('Z') ? 'Z' : typeof tzid === 'string' ? tzid : undefined;
    const convert = toLondon(zone);
    if (!convert)
      throw new Wrong(
        `the time zone ${quote(zone)}`,
        'Europe/London, UTC or the name of another zone such as Europe/Paris',
      );
    return { local: text.replace(/Z$/, ''), london: convert(`${date}T${time}`), whole: false };
  });
}

const MINUTE = 6e4;
const minutes = (london: string) => Date.parse(`${london}Z`) / MINUTE;
const later = (london: string, by: number) => new Date((minutes(london) + by) * MINUTE).toISOString().slice(0, 16);

/** How long DURATION says, in minutes (RFC 5545, 3.3.6). */
function lengthOf(duration: string): number {
  const [all, week, day, hour, minute] =
    /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(duration) ?? [];
  if (all === undefined) throw new Wrong(`DURATION ${quote(duration)}`, 'a length of time such as PT5H30M');
  return Number(week ?? 0) * 10_080 + Number(day ?? 0) * 1440 + Number(hour ?? 0) * 60 + Number(minute ?? 0);
}

/** An event as it stands in the file. */
interface Event {
  readonly path: string;
  readonly uid: string;
  readonly all: (name: string) => Property[];
  readonly start: Moment;
  /** Minutes, for a time; days, for a whole day. */
  readonly length: number;
  readonly instead: Moment | undefined;
}

function eventOf({ line, lines, closed }: Block): Event {
  let path = `line ${line}`;
  try {
    if (!closed) throw new Wrong('an event without END:VEVENT', 'its end');
    const [, properties] = ICAL.parse(lines.join('\r\n')) as unknown as [string, Property[]];
    const all = (name: string) => properties.filter(([each]) => each === name);
    const summary = textOf(all('summary')[0])?.trim();
    if (summary) path += `, “${summary.slice(0, 60)}”`;
    if (lines.join('').length > MOST_LETTERS)
      throw new Wrong('more than can be read', `at most ${MOST_LETTERS} letters`);
    const one = (name: string) => all(name).flatMap(momentsOf)[0];
    const start = one('dtstart');
    if (!start) throw new Wrong('no DTSTART', 'the date or the time it starts');
    const end = one('dtend');
    const duration = textOf(all('duration')[0]);
    const length =
      end && !end.whole && !start.whole
        ? minutes(end.london) - minutes(start.london)
        : end
          ? (Date.parse(end.london.slice(0, 10)) - Date.parse(start.london.slice(0, 10))) / 864e5
          : duration === undefined
            ? 0
            : lengthOf(duration) / (start.whole ? 1440 : 1);
    const uid = textOf(all('uid')[0]) ?? `line-${line}`;
    return { path, uid, all, start, length, instead: one('recurrence-id') };
  } catch (wrong) {
    // what the parser itself complains of: the line, in its words
    const { found, expected } =
      wrong instanceof Wrong ? wrong : new Wrong('an event that is no iCalendar', 'one by RFC 5545');
    throw new Wrong(found, expected, path);
  }
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
