/** How many bytes a reader loads: measured, printed by the build, and held to `tools/budgets.json`. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

/** Modules for the sake of their types, with nothing to load. */
const TYPES_ONLY = /^(jsx|vue|svelte)\.js$/;

const read = (file) => readFileSync(new URL(file, dist));
const IMPORT = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g;

/** A module with everything it imports at once, each file once. */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of read(file).toString().matchAll(IMPORT))
    withImports(normalize(join(dirname(file), path)), seen);
  return seen;
}

function measure(files) {
  const sum = (size) => files.map((file) => size(read(file))).reduce((a, b) => a + b, 0);
  return {
    raw: sum((bytes) => bytes.length),
    gzip: sum((bytes) => gzipSync(bytes, { level: 9 }).length),
    brotli: sum((bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length),
  };
}

/**
 * The sizes of all that a page can load by itself, the modules with what they import.
 *
 * @returns {{file: string, files: number, paths: string[], raw: number, gzip: number, brotli: number, budget?: number}[]} in bytes; the budget
 *   is for brotli
 */
export function sizes() {
  const doors = readdirSync(dist).filter((file) => /\.(js|css)$|^dataset\.json$/.test(file) && !TYPES_ONLY.test(file));
  const elements = readdirSync(new URL('elements/', dist)).map((file) => `elements/${file}`);
  return [...doors, ...elements].sort().map((file) => {
    const files = file.endsWith('.js') ? [...withImports(file)] : [file];
    return { file, files: files.length, paths: files, ...measure(files), budget: budgets[file] };
  });
}

/** The rows that break their budget. */
export const overBudget = (rows) => rows.filter(({ brotli, budget }) => budget !== undefined && brotli >= budget);

/** The rows as a table of text. */
export function table(rows) {
  const cells = [
    ['dist/', 'files', 'raw', 'gzip', 'brotli', 'must be under'],
    ...rows.map(({ file, files, raw, gzip, brotli, budget }) => [
      file,
      ...[files, raw, gzip, brotli, budget ?? ''].map((number) => number.toLocaleString('en-GB')),
    ]),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = ([name, ...numbers]) =>
    [name.padEnd(widths[0]), ...numbers.map((text, i) => text.padStart(widths[i + 1]))].join('  ').trimEnd();
  return cells.map(line).join('\n');
}
