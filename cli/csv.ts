/*
 * CSV as RFC 4180 has it, and as Excel does: with semicolons where the comma is for decimals, and in older encodings. Papa Parse,
 * which reads feeds, counts rows where a sheet for checking is told by its lines, and writes a semicolon or a tab bare.
 */

/** A record of a CSV file. */
export interface CsvRecord {
  /** The line it begins on, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a CSV file says. */
export interface Csv {
  /** Without records that are empty. */
  readonly records: readonly CsvRecord[];
  /** The line of a quotation mark that opens a cell and is never closed. */
  readonly unclosed?: number;
}

export { decode } from '../src/feeds/decode.js';

/** What a file has between cells: of comma, semicolon and tab the one that its first line has most of, or what `sep=` says. */
function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)![0];
  const said = /^"?sep=([,;\t])"?$/i.exec(first)?.[1];
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (mark: string) => bare.split(mark).length;
  return said ?? [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Reads CSV, with or without a byte order mark, with CRLF or LF, separated by commas, semicolons or tabs. */
export function readCsv(input: string): Csv {
  const text = input.replace(/^\uFEFF/, '');
  const separator = separatorOf(text);
  // A quoted cell or a plain one, and what ends it. A quoted cell may have spaces after it.
  const cell = new RegExp(`(?:"((?:[^"]|"")*)" *|([^${separator}\r\n]*))(${separator}|\r\n|\n|\r|$)`, 'y');
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let [line, start] = [1, 1];
  while (cell.lastIndex < text.length || cells.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) return { records, unclosed: line };
    const [all, quoted, bare, end] = match;
    if (quoted === undefined && bare?.startsWith('"') && bare.match(/"/g)!.length & 1) {
      return { records, unclosed: line };
    }
    cells.push(quoted?.replaceAll('""', '"') ?? bare!);
    line += all.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === separator && at + all.length <= text.length) continue;
    if (cells.some((each) => each.trim()) && !/^sep=.?$/i.test(cells.join(''))) records.push({ line: start, cells });
    [cells, start] = [[], line];
    if (!end) break;
  }
  return { records };
}

/** Writes CSV: commas, CRLF, quotation marks where they are needed, and the byte order mark that tells Excel it is UTF-8. */
export const writeCsv = (records: readonly (readonly string[])[]): string =>
  `\uFEFF${records.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`;

const written = (cell: string) => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
