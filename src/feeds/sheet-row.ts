import { academicYear } from '../dates/academic-year.js';
import { problem, quote, type Problem } from '../model/problems.js';
import type { WorkgroupDay } from '../model/types.js';
import { isMonthFirst, readDate, readTimes, weekdayOf, type DateCell } from './cell-dates.js';
import { numberOf, onlineOf, placesOf, statusOf, yearOf, type Cell } from './cells.js';
import type { Role } from './columns.js';
import type { Reports } from './reports.js';
import type { Sheet, SheetRow } from './table.js';

export const ROW_LEFT_OUT = 'This row is left out.';
const CELL_LEFT_OUT = 'This cell is left out.';

/** A row, with what is wrong in it said by row and column. */
export class RowReader {
  readonly row: SheetRow;
  readonly #sheet: Sheet;
  readonly #reports: Reports;

  constructor(row: SheetRow, sheet: Sheet, reports: Reports) {
    this.row = row;
    this.#sheet = sheet;
    this.#reports = reports;
  }

  /** What a cell says; `undefined` for an empty one. */
  cell(role: Role): string | undefined {
    return this.row.cells[role];
  }

  /** Where a cell stands, as the spreadsheet shows it. */
  place(role: Role): string {
    const heading = this.#sheet.headings.get(role);
    return heading ? `row ${this.row.row}, column “${heading}”` : `row ${this.row.row}`;
  }

  /** Says that something else was expected in a cell. */
  report(role: Role, { expected, repair }: Exclude<Cell<never>, { value: never }>, loss: string): undefined {
    this.#reports.add(problem(this.place(role), quote(this.cell(role)), expected, repair), loss);
  }

  /** A problem of the whole day, at the cell it is about. */
  reportDay({ path, found, expected, repair }: Problem, role: Role): void {
    this.#reports.add(problem(this.place(role) || path, found, expected, repair), ROW_LEFT_OUT);
  }

  /**
   * Reads a cell.
   *
   * @param loss what becomes of it when it cannot be read
   * @returns `undefined` for an empty cell, `null` for one that cannot be read
   */
  read<T>(role: Role, as: (text: string) => Cell<T>, loss = CELL_LEFT_OUT): T | undefined | null {
    const text = this.cell(role);
    if (text === undefined) return undefined;
    const read = as(text);
    if ('value' in read) return read.value;
    this.report(role, read, loss);
    return null;
  }
}

/** A word of a closed list. */
const word =
  <T>(of: (text: string) => T | undefined, expected: string) =>
  (text: string): Cell<T> => {
    const value = of(text);
    return value === undefined ? { expected } : { value };
  };

/** What a row says of its day, the date aside. */
export interface RowDay {
  readonly number: number | undefined;
  readonly weekday: number | undefined;
  /** The academic year of the cell, or of a date that has its year. */
  readonly year: string | undefined;
  /** Its date, where that has its year and has been read for it. */
  readonly date: DateCell | undefined;
}

/** The number, the weekday and the year of a row; `null` where the row cannot be used. */
export function beginDay(reader: RowReader, dates: SheetDates): RowDay | null {
  const year = reader.read('year', yearOf, ROW_LEFT_OUT);
  const text = reader.cell('day');
  // "Day" can be a number or a weekday
  const named = text ? weekdayOf(text) : 0;
  const number = named ? undefined : reader.read('day', numberOf, ROW_LEFT_OUT);
  const weekday = named || weekdayOf(reader.cell('weekday') ?? '') || undefined;
  if (year === null || number === null) return null;
  const read = year ? undefined : dates(reader.cell('date') ?? '', '', weekday);
  const date = read && 'value' in read && read.value.date ? read.value : undefined;
  return { number, weekday, year: year ?? (date && academicYear(date.date!)), date };
}

/** Whether a row says anything of a day, and not only of its group. */
export const hasDay = ({ cells }: SheetRow): boolean =>
  (['day', 'weekday', 'date', 'start', 'end', 'time', 'was', 'sequence'] as const).some((role) => cells[role]) ||
  statusOf(cells.status ?? '') !== undefined;

/** Reads a date cell of a sheet: with the academic year of its row, and the weekday that stands beside it. */
export type SheetDates = (text: string, year: string, weekday?: number) => Cell<DateCell>;

/** How the dates of a sheet are read: each text once, as many groups meet on the same days. */
export function datesOf({ rows }: Sheet): SheetDates {
  const monthFirst = rows.some(({ cells }) =>
    (['date', 'was', 'closes'] as const).some((role) => isMonthFirst(cells[role] ?? '')),
  );
  const known = new Map<string, Cell<DateCell>>();
  return (text, year, weekday) => {
    const key = `${year} ${weekday} ${text}`;
    const read = known.get(key) ?? readDate(text, { year, weekday, monthFirst });
    known.set(key, read);
    return read;
  };
}

const dateOnly =
  (dates: SheetDates, year: string) =>
  (text: string): Cell<string> => {
    const read = dates(text, year);
    if (!('value' in read)) return read;
    return read.value.date ? { value: read.value.date } : { expected: 'a date such as 1 February 2023 or 2023-02-01' };
  };

/** The day after which nobody can book. */
export const closesOf = dateOnly;

/**
 * Reads the day of a row.
 *
 * @param year its academic year
 * @returns `undefined` where something is wrong without which it would say something else
 */
export function readDay(
  reader: RowReader,
  { weekday, date: known }: RowDay,
  number: number,
  year: string,
  dates: SheetDates,
): WorkgroupDay | undefined {
  const date = known ?? reader.read('date', (text) => dates(text, year, weekday), ROW_LEFT_OUT);
  const was = reader.read('was', dateOnly(dates, year), ROW_LEFT_OUT);
  const status = reader.read(
    'status',
    word((text) => statusOf(text) ?? (placesOf(text) ? 'open' : undefined), 'confirmed, TBC, moved or cancelled'),
    ROW_LEFT_OUT,
  );
  const [start, end] = [reader.cell('start') ?? reader.cell('time'), reader.cell('end')];
  const from = reader.cell('start') ? 'start' : 'time';
  const times =
    start && statusOf(start) !== 'tbc' ? readTimes(start, end && statusOf(end) === 'tbc' ? undefined : end) : undefined;
  if (times && 'wrong' in times) reader.report(times.at === 'end' && end ? 'end' : from, times.wrong, ROW_LEFT_OUT);
  if (!start && end && !date?.start) {
    return reader.report(
      'end',
      { expected: 'nothing, as it does not say when the day starts', repair: 'Add the start.' },
      ROW_LEFT_OUT,
    );
  }
  if (date === null || was === null || status === null || (times && 'wrong' in times)) return undefined;
  const said = status === 'open' ? undefined : status;
  const place = reader.cell('place');
  const online = reader.read('online', word(onlineOf, 'yes or no')) ?? (place ? onlineOf(place) : undefined);
  const notes = [...new Set([date?.note, reader.cell('note')].filter(Boolean))].join('. ');
  const own = date?.status === 'confirmed' ? undefined : date?.status;
  const moved = was ? 'moved' : date?.date ? 'confirmed' : 'tbc';
  const now = own === 'cancelled' ? own : (said ?? own ?? moved);
  const sequence = reader.read(
    'sequence',
    word((text) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined), 'a whole number'),
  );
  return {
    number,
    ...(date?.date && { date: date.date }),
    ...(times ? times.times : date?.start && { start: date.start, ...(date.end && { end: date.end }) }),
    status: now === 'confirmed' && was && was !== date?.date ? 'moved' : now,
    ...((was ?? date?.was) && { was: was ?? date!.was! }),
    ...(place && onlineOf(place) === undefined ? { place } : date?.place && { place: date.place }),
    ...((online ?? date?.online) !== undefined && { online: online ?? date!.online! }),
    ...(notes && { note: notes }),
    sequence: sequence ?? (now === 'cancelled' || now === 'moved' || was ? 1 : 0),
  };
}
