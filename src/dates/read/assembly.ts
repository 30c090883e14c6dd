import { memory } from './memory.js';
import { trim } from './details.js';
import { blank } from './draft.js';
import { itemsOf, type Item } from './items.js';
import { LineReader } from './line-reader.js';
import { words, type Reading, type Role } from './reading.js';
import { withoutMarkup } from './markup.js';
import { tokens } from './tokens.js';
import type { MonthContext } from './written-dates.js';

/** What the columns of a table hold, by the words at their head; `undefined` when a line is no such head. */
function columns(line: string): Role[] | undefined {
  if (line.length > 300 || !(line.includes('\t') || line.includes('|'))) return undefined;
  const roles = line.split(/\t|\|/).map((cell): Role | 'date' | 'empty' | 'other' => {
    const head = trim(cell).toLowerCase();
    if (/^(venue|location|place|where|address|host)/.test(head)) return 'place';
    if (/^(time|start|end|finish)/.test(head)) return 'time';
    if (/^(date|when)/.test(head)) return 'date';
    if (
      /^(day|no|number|#|session|work|topic|focus|theme|title|content|detail|module|format|mode|delivery|event)/.test(
        head,
      )
    )
      return 'note';
    return head ? 'other' : 'empty';
  });
  if (roles.includes('other') || roles.filter((role) => role !== 'empty').length < 2) return undefined;
  return roles.map((role) => (role === 'place' || role === 'note' || role === 'time' ? role : undefined));
}

/** How many different lines to remember. */
const MOST_LINES = 5_000;
const HEADING: ReadonlySet<Item['kind']> = new Set(['year', 'month', 'text', 'online', 'inPerson']);

/** A line that only says which academic year, month or group what follows is of. */
function heading(
  items: readonly Item[],
  line: string,
): { year?: string; month?: MonthContext; group?: string } | undefined {
  if (line.length > 100 || items.some(({ kind }) => !HEADING.has(kind))) return undefined;
  const year = items.find((item) => item.kind === 'year');
  const month = items.find((item) => item.kind === 'month');
  const group = /^\W*(cohort|group)\s[\p{L}\d]/iu.test(line);
  if (!year && !month && !group) return undefined;
  const text = items.map(({ kind, from, to }) => (kind === 'text' ? line.slice(from, to) : '')).join(' ');
  if (year && words(text) < 6 && !/\.\s*$/.test(line)) return { year: year.year };
  if (group && words(text) < 8 && !/[.:,]\s*$/.test(line)) return { group: trim(line) };
  if (month && words(text) === 0) return { month: { month: month.month, ...(month.year && { year: month.year }) } };
  return undefined;
}

/**
 * Puts days together from the lines of a text, as they stand in it.
 *
 * @param year the academic year it is read by, until a heading names another
 */
export function assemble(lines: readonly string[], year: string | undefined): Reading {
  const nowhere = { line: 1, column: 1, text: '' };
  const reading: Reading = {
    drafts: [],
    leftOut: [],
    unread: [],
    ofAll: [],
    common: blank(nowhere),
    rest: false,
    year,
    open: [],
    block: [],
    told: false,
    roles: [],
    group: undefined,
  };
  let month: MonthContext | undefined;
  // the same lines come again ("TBC", "4pm to 5.30pm"); what they say depends on whether a day is above, and on the month
  const afresh = () => [memory<readonly Item[]>(MOST_LINES), memory<readonly Item[]>(MOST_LINES)];
  let known = afresh();
  const joined = lines.join('\n');
  const plain = withoutMarkup(joined);
  (plain === joined ? lines : plain.split('\n')).forEach((line, index) => {
    if (!line.trim()) return;
    const roles = columns(line);
    if (roles) {
      reading.roles = roles;
      return;
    }
    const items = known[Number(reading.open.length > 0)]!(line, () =>
      itemsOf(tokens(line), line, month, reading.open.length > 0),
    );
    const head = heading(items, line);
    if (head) {
      if (head.year) reading.year = head.year;
      if (head.month) {
        month = head.month;
        known = afresh();
      }
      reading.group = head.group ?? reading.group;
      reading.open = [];
      reading.block = [];
    } else new LineReader(reading, items, line, { text: lines[index]!, number: index + 1 }).read();
  });
  return reading;
}
