/**
 * The table of docs/hosting.md: what visits cost in bytes, from the sizes of what was built. The build checks it; `node
 * tools/hosting-table.mjs` writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { sizes } from './sizes.mjs';

const doc = new URL('../docs/hosting.md', import.meta.url);
const MARK = '<!-- made by tools/hosting-table.mjs -->';
/** Of a hundred visits so many are first ones; a guess on the high side for a school's own readers. */
const COLD = 0.6;

/** Readers of a day. */
const WHO = [
  ['a school', 100],
  ['a hub', 1_000],
  ['all 40 hubs', 40_000],
  ['every school in England, about 24,000', 2_400_000],
];

const SCALES = [
  ['GB', 1e9],
  ['MB', 1e6],
  ['kB', 1e3],
];
/** Two digits are as many as a guess deserves. */
function amount(bytes) {
  const [unit, size] = SCALES.find(([, size]) => bytes >= size) ?? SCALES.at(-1);
  return `${Number((bytes / size).toPrecision(2)).toLocaleString('en-GB')} ${unit}`;
}

/** The table, after what was built last. */
export function hostingTable() {
  const script = sizes().find(({ file }) => file === 'tfm-widgets.js').brotli;
  const rows = WHO.map(([who, visits]) => [
    who,
    visits.toLocaleString('en-GB'),
    amount(visits * script),
    amount(visits * COLD * script),
    '0',
  ]);
  const all = [
    ['for', 'visits a day', 'all of them first visits', `${COLD * 100} % first visits`, 'all of them again'],
    ...rows,
  ];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [
    `A first visit loads ${amount(script)} with Brotli, everything included. A day of visits, in what the host sends:`,
    '',
    line(all[0]),
    rule,
    ...all.slice(1).map(line),
  ].join('\n');
}

/** The document with the table as it is now. */
export function hostingDoc(text = readFileSync(doc, 'utf8')) {
  const [before, rest] = text.split(MARK);
  const [, after] = rest.split(/\n\n(?=About 24,000)/);
  return `${before}${MARK}\n\n${hostingTable()}\n\n${after}`;
}

if (import.meta.filename === process.argv[1]) writeFileSync(doc, hostingDoc());
