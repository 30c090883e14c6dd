/*
 * The columns of a hub's spreadsheet. Headings are forgiven case, spacing, accents, plurals, the order of their words and
 * what stands in brackets: "Booking link", "LINK FOR BOOKING" and "booking_links (optional)" are the same.
 */

/** What a column holds, and what people call it. */
export const COLUMNS = {
  group: ['group', 'group id', 'work group', 'workgroup', 'id', 'cohort'],
  programme: ['programme', 'program', 'programme id', 'programme title', 'programme name', 'project', 'course'],
  hub: ['hub', 'hub id', 'hub name', 'maths hub'],
  title: ['title', 'name', 'group name', 'group title', 'work group name', 'work group title'],
  year: ['year', 'academic year', 'school year'],
  day: [
    'day',
    'day number',
    'number',
    'no',
    'day no',
    'session',
    'session number',
    'session no',
    'meeting',
    'workshop',
  ],
  weekday: ['weekday', 'day of week', 'week day', 'day name'],
  date: ['date', 'day date', 'session date', 'event date', 'start date', 'when'],
  start: ['start', 'start time', 'from', 'begin', 'time from', 'starting time'],
  end: ['end', 'end time', 'to', 'until', 'till', 'finish', 'finish time', 'time to'],
  time: ['time', 'timing', 'session time', 'start end'],
  status: ['status', 'state', 'day status'],
  place: ['place', 'venue', 'location', 'where', 'address', 'room', 'school'],
  online: ['online', 'mode', 'format', 'delivery', 'virtual', 'online face to face', 'online in person'],
  was: ['was', 'moved from', 'old date', 'original date', 'previous date', 'previously'],
  note: ['note', 'comment', 'remark', 'detail', 'information', 'more information', 'description'],
  link: [
    'booking link',
    'link',
    'book',
    'booking',
    'sign up',
    'sign up link',
    'register',
    'registration',
    'url',
    'form',
  ],
  places: ['booking status', 'availability', 'space', 'booking state'],
  closes: ['close', 'booking close', 'closing date', 'deadline', 'book by', 'apply by', 'sign up by'],
  sequence: ['sequence', 'revision'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Role = keyof typeof COLUMNS;

const SMALL = new Set([
  'a',
  'an',
  'and',
  'at',
  'be',
  'for',
  'in',
  'is',
  'of',
  'on',
  'or',
  'our',
  'please',
  'the',
  'your',
]);

/** A heading with all that is forgiven taken away. */
export function plainHeading(heading: string): string {
  const words = heading
    .replace(/\(.*?\)|\[.*?\]/g, ' ')
    .replace(/#/g, ' number ')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[a-z]+/g);
  return (words ?? [])
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .filter((word) => !SMALL.has(word))
    .sort()
    .join(' ');
}

/** What a heading names, by its plain form. */
export const ROLES: ReadonlyMap<string, Role> = /* @__PURE__ */ new Map(
  (Object.keys(COLUMNS) as Role[]).flatMap((role) => COLUMNS[role].map((name) => [plainHeading(name), role] as const)),
);
