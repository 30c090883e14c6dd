import { isYear } from '../academic-year.js';
import { WEEKDAYS } from '../format.js';
import type { DateProblem, ReadDates, ReadDatesOptions } from '../types.js';
import { assemble } from './assembly.js';
import { addDays, inWords, weekday } from './calendar.js';
import { checkDate, checkLeftOut, checkUnread, checkYear } from './checks.js';
import { complete, type At, type Draft } from './draft.js';
import { lookUp, type Looked } from './lookup.js';
import { MESSAGES } from './messages.js';
import { byGroup, checkGroups, checkNumbers, checkOverlaps } from './order.js';
import { daysFrom, problem, replacement, resolve, type Resolved } from './resolve.js';

/** "1–3 February" is three days; what is longer is a period in which the days lie. */
const LONGEST_STAY = 5;
/** A day a week for no longer than this. */
const LONGEST_SERIES = 40 * 7;

/** A draft, with what the calendar says of its date. */
type Entry = { draft: Draft; looked: Looked | undefined };

/** Puts in the days between the two ends of a range, or says that it does not know which are meant. */
function expand(
  entries: readonly Entry[],
  span: (from: At, to: At) => At,
): { entries: Entry[]; problems: DateProblem[] } {
  const all: Entry[] = [];
  const problems: DateProblem[] = [];
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index]!;
    const end = entries[index + 1];
    const [from, to] = [entry.looked?.date, end?.looked?.date];
    all.push(entry);
    if (!entry.draft.date?.range || !from || !to || from >= to) continue;
    const days = daysFrom(from, to);
    if (days <= LONGEST_STAY) {
      for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
        const { number: _, label: __, ...draft } = entry.draft;
        all.push({ draft: { ...draft, notes: [...draft.notes] }, looked: { date: day } });
      }
      continue;
    }
    const written = entry.draft.date;
    const write = (dates: string[]) => dates.map((date) => replacement(date, written, true)).join(', ');
    const weekly: string[] = [];
    if (weekday(from) === weekday(to) && days <= LONGEST_SERIES) {
      for (let day = from; day <= to; day = addDays(day, 7)) weekly.push(day);
    }
    problems.push(
      problem('long-range', span(written.at, end!.draft.date!.at), MESSAGES['long-range'](from, to, days), [
        { text: 'Only the first and the last day', replacement: write([from, to]) },
        ...(weekly.length > 2 ? [{ text: `Each ${WEEKDAYS[weekday(from) - 1]}`, replacement: write(weekly) }] : []),
      ]),
    );
    const { date: _, ...open } = entry.draft;
    open.status ??= 'tbc';
    open.notes.push(`Between ${inWords(from)} and ${inWords(to)}`);
    all[all.length - 1] = { draft: open, looked: undefined };
    index++;
  }
  return { entries: all, problems };
}

/** Without what is told twice: a label that stands again with its date, and the "next" day that the list has as well. */
function once(entries: readonly Entry[]): Entry[] {
  const dated = new Set(entries.filter(({ draft }) => draft.date || draft.choice).map(({ draft }) => draft.number));
  const listed = new Map<string | undefined, Draft>();
  for (const { draft, looked } of entries) if (!draft.next && looked?.date) listed.set(looked.date, draft);
  return entries.filter(({ draft, looked }) => {
    const again = draft.next && looked?.date ? listed.get(looked.date) : undefined;
    if (again) complete(again, draft);
    return !again && !(draft.label && !draft.date && !draft.choice && !draft.status && dated.has(draft.number));
  });
}

/**
 * Reads the days of a work group from text as people write it: lists, tables, paragraphs, with or without years, ordinals,
 * weekdays, venues. A year that is not written follows from the academic year; a weekday that is written has to fit.
 *
 * Nothing is guessed in silence. A date or time that cannot be taken as it stands is a problem that says where it is, what is
 * wrong and how to mend it, and its day is `tbc` (or without a time) meanwhile. Never throws, and takes time in proportion to
 * the text.
 *
 * @param text plain text, or copied together with its HTML, with line breaks of any kind
 */
export function readDates(text: string, { academicYear, number = 1 }: ReadDatesOptions): ReadDates {
  const lines = text.split(/\r\n|[\n\r\v\f\u2028\u2029]/);
  const span = (from: At, to: At): At =>
    from.line === to.line && to.column >= from.column
      ? { ...from, text: lines[from.line - 1]!.slice(from.column - 1, to.column - 1 + to.text.length) }
      : to;
  const reading = assemble(lines, isYear(academicYear) ? academicYear : undefined);
  const drafts = reading.drafts.map((draft) => ({ draft, looked: draft.date && lookUp(draft.date) }));
  const { entries, problems: ranges } = expand(drafts, span);
  let next = number;
  const own: DateProblem[] = [];
  const all: Resolved[] = once(entries).map(({ draft, looked }) => {
    complete(draft, reading.common);
    const numbered = Object.assign(draft, { number: draft.number ?? next });
    next = numbered.number + 1;
    const { day, problems } = resolve(numbered, looked, draft.was && lookUp(draft.was).date, span);
    own.push(...problems);
    return { day, draft: numbered };
  });
  const year = isYear(academicYear) ? academicYear : undefined;
  const groups = byGroup(all);
  const dates = reading.drafts.flatMap(({ date }) => date ?? []);
  const problems = [
    ...checkYear(dates, year),
    ...ranges,
    ...own,
    ...all.flatMap((resolved) => checkDate(resolved, year)),
    ...checkGroups(groups),
    ...groups.flatMap(({ days }) => [...checkNumbers(days), ...checkOverlaps(days)]),
    ...reading.leftOut.map((date) => checkLeftOut(date, year, next)),
    ...reading.unread.map((at) => checkUnread(at, year)),
  ];
  if (!all.length && !problems.length && !reading.rest) {
    const repair = { text: 'Say that the dates are to be confirmed', replacement: 'TBC\n' };
    problems.push(problem('nothing', { line: 1, column: 1, text: '' }, MESSAGES.nothing(), [repair]));
  }
  problems.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  return { days: all.map(({ day }) => day), problems };
}
