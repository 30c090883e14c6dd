/*
 * Work group dates as an iCalendar file (RFC 5545). The part that is hard to come by: the same day keeps its UID when its date
 * moves, so that a calendar that has it already moves it too.
 */
import type { Workgroup, WorkgroupDay } from '../model/types.js';
import { addDays } from './calendar-day.js';
import { eventText, groupTitle } from './event-text.js';
import type { CalendarOptions } from './types.js';

/** One half of the rule of Europe/London since 1996, which is all that our dates need (3.6.5). */
const half = (name: string, from: string, to: string, code: string, start: string, month: number) => [
  `BEGIN:${name}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  `TZNAME:${code}`,
  `DTSTART:${start}`,
  `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
  `END:${name}`,
];

/** Text as a property value (3.3.11). Control characters have no place in one and are dropped. */
const escape = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\0-\x08\x0a-\x1f\x7f]/g, '');

/** How many octets a character has in UTF-8. A lone surrogate is sent as U+FFFD, which has three as well. */
const octets = (character: string) => {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** One content line, folded so that no line is longer than 75 octets and no character is cut (3.1). */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    length += octets(character);
    if (length > 75) {
      folded += '\r\n ';
      length = octets(character) + 1;
    }
    folded += character;
  }
  return folded + '\r\n';
}

const compact = (iso: string) => iso.replace(/[-:]/g, '');

/** When a day is, as DTSTART and DTEND: in London time, or all day while its time is not known. */
function when({ date, start, end }: WorkgroupDay): string[] {
  if (!start) return [`DTSTART;VALUE=DATE:${compact(date!)}`, `DTEND;VALUE=DATE:${compact(addDays(date!, 1))}`];
  const at = (name: string, time: string) => `${name};TZID=Europe/London:${compact(`${date}T${time}`)}00`;
  return [at('DTSTART', start), ...(end && end > start ? [at('DTEND', end)] : [])];
}

/**
 * What a day is called in every calendar, whatever its date: the hub, the group and the day's number.
 *
 * @param hub the id of the hub, where the group names none
 */
export const dayUid = (
  group: Pick<Workgroup, 'id' | 'hub'>,
  { number }: Pick<WorkgroupDay, 'number'>,
  hub?: string,
): string => `${[group.hub ?? hub, group.id, `day-${number}`].filter(Boolean).join('.')}@tfm-widgets`;

/**
 * Work groups as one iCalendar file, ready to save as UTF-8 or to serve as `text/calendar`.
 *
 * Each UID is made of the hub, the group and the day's number and never of its date. A day without a date is absent, a date
 * that is pencilled in or has no time yet is tentative (without a time: all day), and a cancelled day stays, as cancelled.
 * Should a group have one number twice, the second has `.2` behind it. With a `history` the same days make the same file, byte
 * for byte, whenever it is made.
 *
 * @param workgroups in any order; their ids tell them apart
 */
export function toCalendar(
  workgroups: readonly Workgroup[],
  { now, hub, titles, name, history }: CalendarOptions,
): string {
  const names = new Set(workgroups.map((group) => groupTitle(group, titles)));
  const calendarName = escape(name ?? (names.size === 1 ? [...names][0]! : 'Work Group dates'));
  const seen: Record<string, number> = {};
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//tfm-widgets//Work Group dates//EN',
    `NAME:${calendarName}`,
    `X-WR-CALNAME:${calendarName}`,
    'X-WR-TIMEZONE:Europe/London',
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    'BEGIN:VTIMEZONE',
    'TZID:Europe/London',
    ...half('DAYLIGHT', '+0000', '+0100', 'BST', '19960331T010000', 3),
    ...half('STANDARD', '+0100', '+0000', 'GMT', '19961027T020000', 10),
    'END:VTIMEZONE',
  ];
  for (const group of workgroups) {
    for (const day of group.days) {
      const id = dayUid(group, day, hub);
      const times = (seen[id] = (seen[id] ?? 0) + 1);
      if (!day.date) continue;
      const uid = times > 1 ? id.replace('@', `.${times}@`) : id;
      const { sequence, modified } = history?.[uid] ?? { sequence: day.sequence, modified: now.toISOString() };
      const stamp = compact(modified.slice(0, 19)) + 'Z';
      const { summary, location, description } = eventText(group, day, titles);
      const text = (property: string, value: string | undefined) => (value ? [`${property}:${escape(value)}`] : []);
      lines.push(
        'BEGIN:VEVENT',
        `UID:${escape(uid)}`,
        `SEQUENCE:${sequence}`,
        `DTSTAMP:${stamp}`,
        `LAST-MODIFIED:${stamp}`,
        ...when(day),
        `STATUS:${day.status === 'cancelled' ? 'CANCELLED' : day.status === 'tbc' || !day.start ? 'TENTATIVE' : 'CONFIRMED'}`,
        ...text('SUMMARY', summary),
        ...text('LOCATION', location),
        ...text('DESCRIPTION', description),
        ...text('X-TFM-PROGRAMME', group.programme),
        ...text('X-TFM-BOOKING', [group.booking?.status, group.booking?.closes].filter(Boolean).join(' ')),
        ...(group.booking?.link ? [`URL:${group.booking.link.replace(/\s/g, '')}`] : []),
        'END:VEVENT',
      );
    }
  }
  lines.push('END:VCALENDAR');
  return lines.map(fold).join('');
}
