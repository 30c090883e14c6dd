import Papa from 'papaparse';
import { nearest, problem, quote } from '../model/problems.js';
import { COLUMNS, plainHeading, ROLES, type Role } from './columns.js';
import type { Reports } from './reports.js';

/** How far down the headings may stand. */
const LOWEST = 30;
/** No hub has more rows, and 5 MB of line breaks would be too many. */
const MOST_ROWS = 50_000;
/** So many quotation marks that are never closed are mended. */
const MENDED = 50;

/** A row of a sheet that says something, as its known columns have it. */
export interface SheetRow {
  /** Its number, as the spreadsheet shows it. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Role, string>>>;
}

/** A sheet with its headings understood. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  /** The heading of a column, as the sheet has it. */
  readonly headings: ReadonlyMap<Role, string>;
}

const plainCell = (cell: string) => cell.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
const rolesOf = (row: readonly string[]) =>
  row.map((cell) => (cell.length > 100 ? undefined : ROLES.get(plainHeading(cell))));

/** Reads rows of cells. A quotation mark that is never closed would take all rows below with it: it is taken out, and told. */
function parse(input: string, delimiter: string, reports?: Reports): string[][] {
  let text = input;
  for (let mended = 0; ; mended++) {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: reports ? MOST_ROWS + 1 : LOWEST });
    const open = reports && errors.find(({ code, index }) => code === 'MissingQuotes' && index !== undefined);
    const at = open ? text.lastIndexOf('"', open.index) : -1;
    if (!open || at < 0 || mended === MENDED) return data;
    const row = `row ${(open.row ?? 0) + 1}`;
    reports.add(problem(row, 'a quotation mark that is never closed', 'two of them, or none'), 'It is taken for text.');
    text = `${text.slice(0, at)}${text.slice(at + 1)}`;
  }
}

/** Where the headings stand, and what lies between the cells: that which gives most headings. */
function headingsOf(text: string, separators: readonly string[]): { delimiter: string; row: number } | undefined {
  const found = separators.flatMap((delimiter) =>
    parse(text, delimiter).map((cells, row) => ({
      delimiter,
      row,
      known: new Set(rolesOf(cells).filter(Boolean)).size,
    })),
  );
  // one heading alone can be a word in a sentence
  const [best] = found.filter(({ known }) => known > 1).sort((a, b) => b.known - a.known || a.row - b.row);
  return best;
}

/**
 * Takes a CSV file apart: comma, semicolon or tab between the cells, or what a first line `sep=;` says; the headings in any of
 * its first rows.
 *
 * @param reports is told of headings that look like a slip, and of quotation marks that do not fit
 * @returns `undefined` where there are no headings that anybody would know
 */
export function readTable(input: string, reports: Reports): Sheet | undefined {
  const said = /^"?sep=([,;\t|])"?[ ,;\t]*(?:\r\n?|\n)/i.exec(input);
  const text = input.slice(said?.[0].length ?? 0);
  const found = headingsOf(text, said ? [said[1]!] : [',', ';', '\t']);
  if (!found) return undefined;
  const all = parse(text, found.delimiter, reports);
  const titles = all[found.row]!.map(plainCell);
  const roles = rolesOf(titles);
  const headings = new Map<Role, string>();
  roles.forEach((role, column) => {
    const title = titles[column]!;
    if (!role) {
      const meant = title.length > 3 ? nearest(title, Object.values(COLUMNS).flat()) : undefined;
      const path = `row ${found.row + 1}, column “${title.slice(0, 60)}”`;
      if (meant)
        reports.add(problem(path, 'a heading that is not known', quote(meant), 'Rename it.'), 'It is not read.');
    } else if (headings.has(role) && role !== 'place' && role !== 'note') {
      roles[column] = undefined;
      const other = `the column “${headings.get(role)!}” only, which says the same`;
      reports.add(problem(`row ${found.row + 1}, column “${title}”`, 'another column', other), 'It is not read.');
    } else if (!headings.has(role)) headings.set(role, title);
  });
  if (all.length > MOST_ROWS) {
    reports.add(problem(`row ${MOST_ROWS + 1}`, 'one more row', `at most ${MOST_ROWS}`), 'Those below are left out.');
  }
  const rows = all.slice(found.row + 1, MOST_ROWS).flatMap((line, index): SheetRow[] => {
    const cells: Partial<Record<Role, string>> = {};
    roles.forEach((role, column) => {
      const cell = plainCell(line[column] ?? '');
      if (role && cell) cells[role] = cells[role] ? `${cells[role]}, ${cell}` : cell;
    });
    return Object.keys(cells).length ? [{ row: found.row + index + 2, cells }] : [];
  });
  return { rows, headings };
}
