import { academicYear } from '../dates/academic-year.js';
import { formatDate, MONTHS } from '../dates/format.js';
import { problem, type Problem } from '../model/problems.js';
import { checkWorkgroup } from '../model/references.js';
import type { Booking, Dataset, Workgroup, WorkgroupDay } from '../model/types.js';
import { linkOf, plain, placesOf, slug } from './cells.js';
import { readEvents, type Occurrence } from './calendar-events.js';
import { groupBy } from './group-by.js';
import { programmesOf, type Lookup } from './lookup.js';
import { misfitsWith, type Misfits } from './references.js';
import type { Reports } from './reports.js';

const LEFT_OUT = 'This event is left out.';
/** A UID as `toCalendar` writes it. */
const OURS = /^(?:([a-z0-9-]+)\.)?([a-z0-9-]+)\.day-(\d+)(?:\.\d+)?@tfm-widgets$/;
const LABEL =
  /[\s,:–—-]*[([]?(?<!\p{L})(?:day|session|meeting|workshop|webinar)\s*(\d{1,3})(?:\s*(?:of|\/)\s*\d+)?[)\]]?/iu;
const CANCELLED = /^\s*cancell?ed\s*[:–—-]\s*|\s*[([]cancell?ed[)\]]/iu;
const OPEN = /\s*\((?:tbc|(date |time )?to be confirmed)\)/i;

/** An occurrence with what its words say. */
interface Entry {
  readonly event: Occurrence;
  readonly title: string;
  readonly number: number | undefined;
  readonly programme: string;
  /** What the group's id is, for one of ours. */
  readonly id: string | undefined;
  readonly hub: string | undefined;
  /** What is the same for all days of a group. */
  readonly key: string;
}

/** A line of a description that says something by name: "Programme: sktm-secondary-ect". */
const lineOf = (text: string, name: string) => new RegExp(`^${name}:[ \\t]*(\\S.*?)\\s*$`, 'im').exec(text)?.[1];

/** The programme of an event, by what says it most plainly. */
function programmeOf(
  { text }: Occurrence,
  title: string,
  programmes: Lookup,
  all: Dataset['programmes'],
): string | undefined {
  const named = [text('x-tfm-programme'), ...text('categories').split('\n'), lineOf(text('description'), 'programme')];
  for (const name of [...named, title]) {
    const found = name ? programmes(name) : undefined;
    if (found && 'value' in found) return found.value;
  }
  const within = all.filter((each) => ` ${plain(title)} `.includes(` ${plain(each.title)} `));
  return within.length === 1 ? within[0]!.id : undefined;
}

/** The date that our own files name in the first line of a description. */
function movedFrom(description: string): string | undefined {
  const [, day, month, year] = /^Moved from \p{L}+ (\d{1,2}) (\p{L}+) (\d{4})\.$/mu.exec(description) ?? [];
  const date = `${year}-${String(MONTHS.indexOf(month!) + 1).padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return day && description.includes(`Moved from ${formatDate(date)}.`) ? date : undefined;
}

/** What a description says beyond what other fields have. */
const noteOf = ({ text }: Occurrence): string =>
  text('description')
    .split('\n')
    .filter(
      (line) => !/^(Moved from .* \d{4}\.|(programme|booking):.*)$/i.test(line.trim()) && line.trim() !== text('url'),
    )
    .join('\n')
    .trim();

function dayOf({ event, number = 0 }: Entry): WorkgroupDay {
  const { text, date, start, end } = event;
  const [status, summary] = [text('status').toUpperCase(), text('summary')];
  const was = event.was ?? movedFrom(text('description'));
  const [, online, place] = /^(?:(online|virtual|zoom|(?:microsoft )?teams|https?:\S*)(?:, |$))?(.*)$/is.exec(
    text('location'),
  )!;
  // ours says of a day without a time that it is tentative, and in its summary what of it
  const open = /\(time to be confirmed\)$/i.test(summary) && !start;
  const sure = was && was !== date ? 'moved' : 'confirmed';
  const note = noteOf(event);
  const sequence = Number(text('sequence'));
  return {
    number,
    date,
    ...(start && { start, ...(end && end > start && { end }) }),
    status:
      status === 'CANCELLED' || CANCELLED.test(summary)
        ? 'cancelled'
        : (status === 'TENTATIVE' || OPEN.test(summary)) && !open
          ? 'tbc'
          : sure,
    ...(was && was !== date && { was }),
    ...(place?.trim() && { place: place.trim() }),
    ...(online && { online: true }),
    ...(note && { note }),
    sequence: Number.isInteger(sequence) && sequence > 0 ? sequence : 0,
  };
}

/** How to get a place: as ours says it, or by the address of the event. */
function bookingOf(entries: readonly Entry[], reports: Reports): Booking | undefined {
  let said: Partial<Booking> = {};
  for (const { event } of entries) {
    const [status = '', closes] = event.text('x-tfm-booking').split(' ');
    const own = placesOf(status);
    const address = lineOf(event.text('description'), 'booking') ?? event.text('url');
    const link = address ? linkOf(address) : undefined;
    if (link && !('value' in link)) {
      reports.add(
        problem(event.path, `the address ${JSON.stringify(address.slice(0, 60))}`, link.expected),
        'It is left out.',
      );
    }
    const found = {
      ...(link && 'value' in link && { link: link.value }),
      ...(own && { status: own }),
      ...(closes && { closes }),
    };
    said = { ...found, ...said };
  }
  return Object.keys(said).length ? { ...said, status: said.status ?? 'open' } : undefined;
}

/** Gives each day the number it says, if no other has it, or else the next that is free. */
function numbered(entries: readonly Entry[]): Entry[] {
  const taken = new Set(entries.flatMap(({ number }) => number ?? []));
  const used = new Set<number>();
  let next = 1;
  return entries.map((entry) => {
    let { number } = entry;
    if (number === undefined || (used.has(number) && !entry.id)) {
      while (taken.has(next)) next++;
      number = next;
      taken.add(next);
    }
    used.add(number);
    return { ...entry, number };
  });
}

function readGroup(
  id: string,
  list: readonly Entry[],
  programmes: Lookup,
  misfits: Misfits,
  reports: Reports,
): Workgroup | undefined {
  const entries = list.toSorted((a, b) =>
    a.event.date + (a.event.start ?? '') < b.event.date + (b.event.start ?? '') ? -1 : 1,
  );
  const { programme, hub, title, event } = entries[0]!;
  const booking = bookingOf(entries, reports);
  const own = title && plain(title) !== plain(programmes.title(programme) ?? programme) ? title : undefined;
  const group: Workgroup = {
    id,
    programme,
    ...(own && { title: own }),
    ...(hub && { hub }),
    year: academicYear(event.date),
    days: [],
    ...(booking && { booking }),
  };
  const taken = new Set<number>();
  const days = numbered(entries).flatMap((entry) => {
    const day = dayOf(entry);
    const wrong: Problem[] = [...misfits((there) => checkWorkgroup({ ...group, days: [day] }, '', there))];
    if (taken.has(day.number)) wrong.push(problem('', `day ${day.number} again`, 'each day of a group once'));
    for (const { found, expected } of wrong) reports.add(problem(entry.event.path, found, expected), LEFT_OUT);
    if (wrong.length) return [];
    taken.add(day.number);
    return [day];
  });
  if (!days.length) return undefined;
  return { ...group, days: days.sort((a, b) => a.number - b.number) };
}

/**
 * Reads a calendar file: events become days, and events that belong together a group. Our own files come back as the groups that
 * they were written from, but for days without a date, which are in no calendar. In others, days belong together that are one
 * event which repeats, that are related to the same event, or whose titles are the same but for "day 2"; the programme is named by
 * a category, by a line "Programme: …" in the description, or by the title.
 *
 * @param dataset which programmes there are; without it, ids are taken as they are
 * @param reports is told of everything that is wrong
 * @returns the groups, still to be held against the schema
 */
export function readCalendar(text: string, dataset: Dataset | undefined, reports: Reports): Workgroup[] {
  const events = readEvents(text, reports);
  if (!events.length && !reports.all.length)
    reports.add(problem('', 'a calendar without an event', 'an event for each day'), '');
  const programmes = programmesOf(dataset);
  const strangers = new Set<string>();
  const entries = events.flatMap((event): Entry[] => {
    const [, hub, id, own] = OURS.exec(event.uid) ?? [];
    const summary = event
      .text('summary')
      .replace(CANCELLED, '')
      .replace(OPEN, '')
      .replace(/ \(time to be confirmed\)$/, '');
    const label = id ? /, day (\d+)$/.exec(summary) : LABEL.exec(summary);
    const title = (label ? summary.replace(label[0], '') : summary).trim();
    const number = own ?? label?.[1];
    const programme = programmeOf(event, title, programmes, dataset?.programmes ?? []);
    if (!programme) {
      const expected = 'one in a category, in a line “Programme: …” of the description, or as the title';
      if (!strangers.has(title)) reports.add(problem(event.path, 'no programme that is known', expected), LEFT_OUT);
      strangers.add(title);
      return [];
    }
    const related = event.text('related-to') || (event.repeats ? event.uid : '');
    const key = id ?? (related.replace(/_R\d{8}(T\d{6}Z?)?(?=@|$)/, '') || plain(title));
    return [{ event, title, number: number ? Number(number) : undefined, programme, id, hub, key }];
  });
  // an event that others are related to belongs to them
  const parents = new Set(entries.map(({ key }) => key));
  const joined = entries.map((entry) => (parents.has(entry.event.uid) ? { ...entry, key: entry.event.uid } : entry));
  const misfits = misfitsWith(dataset, [], undefined);
  const ids = new Set<string>();
  const groups = groupBy(
    joined,
    ({ id, key, programme, event }) => id ?? [key, programme, academicYear(event.date)].join('\n'),
  );
  return [...groups.values()].flatMap((list) => {
    const { id, programme, title, event } = list[0]!;
    const name = plain(title) === plain(programmes.title(programme) ?? programme) ? undefined : title;
    const base = id ?? slug(programme, name, academicYear(event.date));
    let own = base;
    for (let more = 2; ids.has(own); more++) own = `${base}-${more}`;
    ids.add(own);
    return readGroup(own, list, programmes, misfits, reports) ?? [];
  });
}
