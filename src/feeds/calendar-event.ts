/* One event of a calendar file: what stands between BEGIN:VEVENT and END:VEVENT, and the moments that its properties name. */
import ICAL from 'ical.js';
import { isDay, isTime } from '../dates/calendar-day.js';
import { quote } from '../model/problems.js';
import { toLondon } from './zones.js';

const MOST_LETTERS = 20_000;

/** A property as jCal (RFC 7265) has it. */
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  type: string,
  ...values: unknown[],
];

/** A piece of the file from BEGIN:VEVENT to END:VEVENT, and the line it begins on. */
export interface Block {
  readonly line: number;
  readonly lines: string[];
  closed: boolean;
}

/** The events of a file, as they stand in it; one without its end goes on to the next, or to the end of the file. */
export function blocksOf(text: string): Block[] {
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
export interface Moment {
  readonly local: string;
  readonly london: string;
  readonly whole: boolean;
}

/** Something that keeps an event from being used, as found and expected. */
export class Wrong extends Error {
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
export function momentsOf([name, { tzid }, , ...values]: Property): Moment[] {
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

/** A minute in milliseconds. */
export const MINUTE = 6e4;
/** A moment of London's clocks in minutes, to reckon with. */
export const minutes = (london: string) => Date.parse(`${london}Z`) / MINUTE;

/** How long DURATION says, in minutes (RFC 5545, 3.3.6). */
function lengthOf(duration: string): number {
  const [all, week, day, hour, minute] =
    /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(duration) ?? [];
  if (all === undefined) throw new Wrong(`DURATION ${quote(duration)}`, 'a length of time such as PT5H30M');
  return Number(week ?? 0) * 10_080 + Number(day ?? 0) * 1440 + Number(hour ?? 0) * 60 + Number(minute ?? 0);
}

/** An event as it stands in the file. */
export interface Event {
  readonly path: string;
  readonly uid: string;
  readonly all: (name: string) => Property[];
  readonly start: Moment;
  /** Minutes, for a time; days, for a whole day. */
  readonly length: number;
  readonly instead: Moment | undefined;
}

/**
 * Reads an event.
 *
 * @throws `Wrong` where something is not as it has to be
 */
export function eventOf({ line, lines, closed }: Block): Event {
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
