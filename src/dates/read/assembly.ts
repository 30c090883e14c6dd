import { cardAt } from './cards.js';
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
    // "Day 1 | Day 2" are days
    if (/\d/.test(head)) return 'other';
    if (/^(venue|location|place|where|address|host)/.test(head)) return 'place';
    if (/^(time|start|end|finish)/.test(head)) return 'time';
    if (/^(room|rm|cohort|group|strand|duration|length)/.test(head)) return 'empty';
    if (/^(old|previous|original)/.test(head)) return 'old';
    if (/^(date|when|new)/.test(head)) return 'date';
    if (
      /^(day|no|number|#|session|work|topic|focus|theme|title|content|detail|module|format|mode|delivery|event)/.test(
        head,
      )
    )
      return 'note';
    return head ? 'other' : 'empty';
  });
  if (roles.includes('other') || roles.filter((role) => role !== 'empty').length < 2) return undefined;
  return roles.map((role) =>
    role === 'place' || role === 'note' || role === 'time' || role === 'old' ? role : undefined,
  );
}

/** How many different lines to remember. */
const MOST_LINES = 5_000;
const HEADING: ReadonlySet<Item['kind']> = new Set(['year', 'month', 'text', 'online', 'inPerson', 'cell']);

/** A line that only says which academic year, month or group what follows is of. */
function heading(
  items: readonly Item[],
  line: string,
  first: boolean,
): { year?: string; month?: MonthContext; group?: string } | undefined {
  if (
    line.length > 100 ||
    items.some(({ kind }) => !HEADING.has(kind) && !(kind === 'weekday' && /days(?!\p{L})/iu.test(line)))
  )
    return undefined;
  const year = items.find((item) => item.kind === 'year');
  const month = items.find((item) => item.kind === 'month');
  const group = /^\W*(cohort|group)\s[\p{L}\d]/iu.test(line);
  if (!year && !month && !group) return undefined;
  const text = items.map(({ kind, from, to }) => (kind === 'text' ? line.slice(from, to) : '')).join(' ');
  if (year && words(text) < (first ? 12 : 6) && !/\.\s*$/.test(line)) return { year: year.year };
  if (group && words(text) < 8 && !/[.:,]\s*$/.test(line)) return { group: trim(line) };
  if (month && words(text) === 0) return { month: { month: month.month, ...(month.year && { year: month.year }) } };
  return undefined;
}

const QUOTED = /(?<!\p{L})wrote:\s*$/u;

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
    rules: [],
    choices: [],
    exceptions: [],
    monthFirst: [],
    old: [],
    common: blank(nowhere),
    hasCommon: false,
    rest: false,
    year,
    above: [],
    fresh: false,
    open: [],
    block: [],
    told: false,
    roles: [],
    heading: undefined,
    group: undefined,
  };
  let month: MonthContext | undefined;
  let row: MonthContext | undefined;
  // the same lines come again ("TBC", "4pm to 5.30pm"); what they say depends on whether a day is above, and on the month
  const afresh = () => [memory<readonly Item[]>(MOST_LINES), memory<readonly Item[]>(MOST_LINES)];
  let known = afresh();
  const joined = lines.join('\n');
  const plain = withoutMarkup(joined);
  // where the lines go on after a date that takes several
  let rest = 0;
  const all = plain === joined ? lines : plain.split('\n');
  all.forEach((line, index) => {
    // the first line of a letter that is quoted has the date it was sent
    if (index < rest || !line.trim() || (line.endsWith(':') && QUOTED.test(line.slice(-20)))) return;
    const card = cardAt(all, index);
    if (card) {
      rest = index + card.lines;
      card.draft.date!.academicYear = reading.year;
      reading.drafts.push(card.draft);
      reading.open = reading.block = [card.draft];
      return;
    }
    const roles = columns(line);
    if (roles) {
      reading.roles = roles;
      return;
    }
    const read = (context: MonthContext | undefined) => itemsOf(tokens(line), line, context, reading.open.length > 0);
    // the month of the row above goes on where its cell is empty
    const items =
      row && line.startsWith('\t') ? read(row) : known[Number(reading.open.length > 0)]!(line, () => read(month));
    if (!line.startsWith('\t')) row = items[0]?.kind === 'month' && items[1]?.kind === 'cell' ? items[0] : undefined;
    const head = heading(items, line, !reading.drafts.length && !year);
    if (head) {
      if (head.year) reading.year = head.year;
      if (head.month) {
        month = head.month;
        known = afresh();
      }
      reading.group = head.group ?? reading.group;
      reading.open = [];
      reading.block = [];
      reading.heading = undefined;
      reading.fresh = true;
    } else new LineReader(reading, items, line, { text: lines[index]!, number: index + 1, lines: all }).read();
  });
  reading.leftOut.push(...reading.old);
  return reading;
}
