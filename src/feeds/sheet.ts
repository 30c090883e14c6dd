import { problem, quote } from '../model/problems.js';
import { checkWorkgroup } from '../model/references.js';
import type { Booking, Dataset, Workgroup, WorkgroupDay } from '../model/types.js';
import { isId, linkOf, plain, placesOf, slug } from './cells.js';
import type { Role } from './columns.js';
import { groupBy } from './group-by.js';
import { excess } from './limits.js';
import { hubsOf, programmesOf, type Lookup } from './lookup.js';
import { misfitsWith, type Misfits } from './references.js';
import type { Reports } from './reports.js';
import {
  beginDay,
  closesOf,
  datesOf,
  hasDay,
  readDay,
  ROW_LEFT_OUT,
  RowReader,
  type RowDay,
  type SheetDates,
} from './sheet-row.js';
import { readTable, type SheetRow } from './table.js';

/** What rows of one group have in common, all but its year. */
interface Whose {
  readonly programme: string;
  readonly hub: string | undefined;
  /** An id that is written, or the words that an id is made of. */
  readonly id: string | undefined;
  readonly name: string | undefined;
}

/** A row with its group. */
interface Entry {
  readonly reader: RowReader;
  readonly whose: Whose;
  /** What groups of all years have in common. */
  readonly key: string;
  readonly day: RowDay;
  year: string | undefined;
}

/** The columns that say whose a row is: an empty one means the same as above, as cells are merged. */
const WHOSE = ['group', 'programme', 'title', 'hub', 'year'] as const;

/** Rows with what merged cells say above them. */
function filled(rows: readonly SheetRow[]): SheetRow[] {
  let above: SheetRow['cells'] = {};
  return rows.map(({ row, cells }) => {
    const same = !cells.group && !cells.programme && !cells.title;
    const inherited = Object.fromEntries(WHOSE.flatMap((role) => (above[role] ? [[role, above[role]]] : [])));
    const full = same ? { ...inherited, ...cells } : cells;
    above = full;
    return { row, cells: full };
  });
}

/** Whose a row is, by its cells. */
function whoseOf(reader: RowReader, programmes: Lookup, hubs: Lookup): Whose | undefined {
  const hub = reader.read('hub', hubs, ROW_LEFT_OUT);
  const role = (['programme', 'title', 'group'] as const).find((each) => reader.cell(each));
  if (!role) {
    return reader.report(
      'programme',
      { expected: 'the id or the title of a programme', repair: 'Add it.' },
      ROW_LEFT_OUT,
    );
  }
  const found = (['programme', 'title', 'group'] as const).flatMap((each) => {
    const text = reader.cell(each);
    const read = text === undefined ? undefined : programmes(text);
    // with no dataset at hand a title is as good as any other word
    return read && 'value' in read && (each === role || programmes.title(read.value)) ? [read.value] : [];
  })[0];
  const programme = role === 'programme' ? reader.read(role, programmes, ROW_LEFT_OUT) : found;
  if (programme === undefined) reader.read(role, programmes, ROW_LEFT_OUT);
  if (!programme || hub === null) return undefined;
  const group = reader.cell('group');
  const id = group && isId(group) && group !== programme ? group : undefined;
  const named = id ? undefined : [group, reader.cell('title')].find((text) => text && text !== programme);
  const isTitle = named && plain(named) === plain(programmes.title(programme) ?? programme);
  return { programme, hub, id, name: isTitle ? undefined : named };
}

/** The title of a group: what it is called, if that is not what its programme is called. */
function titleOf({ reader, whose }: Entry, programmes: Lookup): string | undefined {
  const programme = programmes.title(whose.programme) ?? whose.programme;
  const title = reader.cell('title') ?? whose.name;
  if (!title || plain(title) === plain(programme) || title === whose.programme) return undefined;
  return !reader.cell('title') && /^\w{1,2}$/.test(title) ? `${programme}, group ${title}` : title;
}

/** How to get a place, from whichever rows say it. */
function bookingOf(entries: readonly Entry[], year: string, dates: SheetDates): Booking | undefined {
  const said: Partial<Booking> = {};
  const take = <K extends keyof Booking>(
    reader: RowReader,
    role: Role,
    key: K,
    value: Booking[K] | null | undefined,
  ) => {
    if (value == null) return;
    if (said[key] === undefined) said[key] = value;
    else if (said[key] !== value) {
      reader.report(
        role,
        { expected: `${quote(said[key])}, as a row above says of the same group` },
        'The first is used.',
      );
    }
  };
  for (const { reader } of entries) {
    take(reader, 'link', 'link', reader.read('link', linkOf));
    take(reader, 'closes', 'closes', reader.read('closes', closesOf(dates, year)));
    const places = (text: string) => {
      const value = placesOf(text);
      return value ? { value } : { expected: 'open, full, waiting list or closed' };
    };
    take(reader, 'places', 'status', reader.read('places', places));
    const status = placesOf(reader.cell('status') ?? '');
    if (!reader.cell('places')) take(reader, 'status', 'status', status);
  }
  return Object.keys(said).length ? { ...said, status: said.status ?? 'open' } : undefined;
}

/** Gives rows without a year that of the nearest row of the same group, or of the sheet where it has only one. */
function fillYears(entries: readonly Entry[]): void {
  const all = new Set(entries.flatMap(({ year }) => year ?? []));
  const groups = groupBy(entries, ({ key }) => key);
  for (const rows of groups.values()) {
    let near: string | undefined;
    for (const list of [rows, rows.toReversed()]) {
      near = undefined;
      for (const entry of list) near = entry.year ??= near;
    }
    if (all.size === 1) for (const entry of rows) entry.year ??= [...all][0];
  }
}

/** The fields of a day, and the columns that they are in. */
const FIELDS: Readonly<Record<string, Role>> = {
  number: 'day',
  was: 'was',
  start: 'start',
  end: 'end',
  status: 'status',
};

/** Reads the rows of one group. */
function readGroup(
  id: string,
  entries: readonly Entry[],
  { programmes, misfits, dates }: { programmes: Lookup; misfits: Misfits; dates: SheetDates },
): Workgroup | undefined {
  const { whose } = entries[0]!;
  const year = entries.find((entry) => entry.year)?.year ?? '';
  const title = entries.map((entry) => titleOf(entry, programmes)).find(Boolean);
  const hub = entries.find((entry) => entry.whose.hub)?.whose.hub;
  const booking = bookingOf(entries, year, dates);
  const group: Workgroup = {
    id,
    programme: whose.programme,
    ...(title && { title }),
    ...(hub && { hub }),
    year,
    days: [],
    ...(booking && { booking }),
  };
  const days = new Map<number, WorkgroupDay>();
  let number = 0;
  let tried = false;
  for (const { reader, day } of entries) {
    if (!hasDay(reader.row)) continue;
    tried = true;
    // a row that is left out keeps its number, so that the others keep theirs
    number = day.number ?? number + 1;
    const read = readDay(reader, day, number, year, dates);
    if (!read) continue;
    const wrong = [...misfits((there) => checkWorkgroup({ ...group, days: [read] }, '', there))];
    if (days.has(number)) {
      const repair = 'If these are two groups, name them in a column “Group”.';
      wrong.push(problem('.number', `${number} again`, 'a number that no other day of the group has', repair));
    }
    for (const each of wrong) reader.reportDay(each, FIELDS[/\w+$/.exec(each.path)![0]] ?? 'date');
    if (!wrong.length) days.set(number, read);
  }
  if (tried && !days.size) return undefined;
  const sorted = [...days.values()].sort((a, b) => a.number - b.number);
  return { ...group, days: sorted };
}

/**
 * Reads a hub's spreadsheet, saved as CSV: a row for each day, in columns that `COLUMNS` names. A bad row costs only itself and
 * is named as the spreadsheet shows it; a row that says nothing of a day only names its group, whose days are then to come.
 *
 * @param dataset which programmes and hubs there are; without it, their ids are taken as they are
 * @param reports is told of everything that is wrong
 * @returns the groups, still to be held against the schema; `undefined` where this is no such sheet
 */
export function readSheet(text: string, dataset: Dataset | undefined, reports: Reports): Workgroup[] | undefined {
  const sheet = readTable(text, reports);
  if (!sheet) return undefined;
  const [programmes, hubs] = [programmesOf(dataset), hubsOf(dataset)];
  const dates = datesOf(sheet);
  const entries = filled(sheet.rows).flatMap((row): Entry[] => {
    const reader = new RowReader(row, sheet, reports);
    const tooMuch = excess(row.cells, `row ${row.row}`);
    if (tooMuch) {
      reports.add(tooMuch, ROW_LEFT_OUT);
      return [];
    }
    const whose = whoseOf(reader, programmes, hubs);
    const day = whose && beginDay(reader, dates);
    if (!whose || !day) return [];
    const key = whose.id ?? slug(whose.hub, whose.programme, whose.name);
    return [{ reader, whose, key, day, year: day.year }];
  });
  fillYears(entries);
  const dated = entries.filter(({ reader, year }) => {
    if (!year)
      reader.report(
        'year',
        { expected: 'the academic year', repair: 'Add a column “Year” with 2026/27 or the like.' },
        ROW_LEFT_OUT,
      );
    return year;
  });
  if (!sheet.rows.length) reports.add(problem('', 'headings and no rows below', 'a row for each day'), '');
  const context = { programmes, dates, misfits: misfitsWith(dataset, [], undefined) };
  const groups = groupBy(dated, ({ whose, key, year }) => whose.id ?? slug(key, year));
  return [...groups].flatMap(([id, rows]) => readGroup(id, rows, context) ?? []);
}
