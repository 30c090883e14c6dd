import { isYear } from '../academic-year.js';
import { WEEKDAYS } from '../format.js';
import type { ReadDates, ReadDatesOptions } from '../types.js';
import { assemble } from './assembly.js';
import { academicYear, addDays, inWords, weekday } from './calendar.js';
import {
  checkChoice,
  checkDate,
  checkException,
  checkMonthFirst,
  checkLeftOut,
  checkOfAll,
  checkUnread,
  checkYear,
} from './checks.js';
import { addNote, complete, type At, type Draft, type DraftDate } from './draft.js';
import { lookUp } from './lookup.js';
import { MESSAGES } from './messages.js';
import { byGroup, checkGroups, checkNumbers, checkOverlaps } from './order.js';
import { Problems } from './problems.js';
import { checkRules } from './rules.js';
import { daysFrom, replacement, resolve, type Numbered, type Resolved } from './resolve.js';

/** "1–3 February" is three days; what is longer is a period in which the days lie. */
const LONGEST_STAY = 5;
/** A day a week for no longer than this. */
const LONGEST_SERIES = 40 * 7;

/** Puts in the days between the two ends of a range, or says that it does not know which are meant. */
function expand(drafts: readonly Draft[], problems: Problems, span: (from: At, to: At) => At): Draft[] {
  const all: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    const end = drafts[index + 1];
    const [from, to] = [draft.looked?.date, end?.looked?.date];
    all.push(draft);
    if (!draft.date?.range || !from || !to || from >= to) continue;
    const days = daysFrom(from, to);
    if (days <= LONGEST_STAY) {
      for (let date = addDays(from, 1); date < to; date = addDays(date, 1)) {
        all.push({ ...draft, number: undefined, label: undefined, looked: { date } });
      }
      continue;
    }
    const written = draft.date;
    problems.add(
      'long-range',
      span(written.at, end!.date!.at),
      () => MESSAGES['long-range'](from, to, days),
      () => {
        const write = (dates: string[]) => dates.map((date) => replacement(date, written, true)).join(', ');
        const weekly: string[] = [];
        if (weekday(from) === weekday(to) && days <= LONGEST_SERIES) {
          for (let day = from; day <= to; day = addDays(day, 7)) weekly.push(day);
        }
        return [
          { text: 'Only the first and the last day', replacement: write([from, to]) },
          ...(weekly.length > 2 ? [{ text: `Each ${WEEKDAYS[weekday(from) - 1]}`, replacement: write(weekly) }] : []),
        ];
      },
    );
    const { date: _, looked: __, ...open } = draft;
    open.status ??= 'tbc';
    addNote(open, `Between ${inWords(from)} and ${inWords(to)}`);
    all[all.length - 1] = open;
    index++;
  }
  return all;
}

/** Where nobody says which academic year it is, and all the years written in the text are of one, it is that one. */
function giveYear(drafts: readonly Draft[]): void {
  const of = ({ year, month }: DraftDate) =>
    year !== undefined && academicYear(`${year}-${String(month).padStart(2, '0')}-01`);
  const years = new Set<string>();
  for (const { date } of drafts) {
    const named = date && (of(date) || date.academicYear);
    if (named) years.add(named);
  }
  if (years.size !== 1) return;
  const [only] = years;
  for (const { date, was, choice } of drafts) {
    for (const written of [date, was, ...(choice ?? [])]) if (written) written.academicYear ??= only;
  }
}

/** "Day 2 is on Zoom", without its date. */
const isLabel = ({ label, date, choice, status }: Draft) =>
  !!label && !date && !choice && (!status || status === 'moved');

/** Whether what is told of a day in another place does not fit what stands beside its date. */
const contradicts = (told: Draft, day: Draft) => (told.times.length || told.ends) && day.times.length > 0;

/**
 * Without what is told twice: a label that stands again without its date gives the day what it tells, and the "next" day is one
 * that the list has as well.
 */
function once(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((draft) => draft.next || isLabel(draft))) return drafts;
  const dated = new Map<number, Draft>();
  const listed = new Map<string, Draft>();
  for (const draft of drafts) {
    if ((draft.date || draft.choice) && draft.number !== undefined) dated.set(draft.number, draft);
    if (!draft.next && draft.looked?.date) listed.set(draft.looked.date, draft);
  }
  return drafts.filter((draft) => {
    // "Work Group 7" may be what the whole group is called
    if (isLabel(draft) && /^(work\s?group|wg)/i.test(draft.label!.text) && !draft.times.length && !draft.notes.length)
      return false;
    const labelled = isLabel(draft) ? dated.get(draft.number!) : undefined;
    const again = labelled ?? (draft.next && draft.looked?.date ? listed.get(draft.looked.date) : undefined);
    if (!again || (labelled && contradicts(draft, again))) return true;
    complete(again, draft);
    return false;
  });
}

/**
 * Reads the days of a work group from text as people write it: lists, tables, paragraphs, with or without years, ordinals,
 * weekdays, venues. A year that is not written follows from the academic year, or from the other dates of its list, or of the text
 * where all of them lie in one academic year; a weekday that is written has to fit.
 *
 * Nothing is guessed in silence. A date or time that cannot be taken as it stands is a problem that says where it is, what is
 * wrong and how to mend it, and its day is `tbc` (or without a time) meanwhile. Never throws, and takes time in proportion to
 * the text.
 *
 * @param text plain text, or copied together with its HTML, with line breaks of any kind
 */
export function readDates(text: string, { academicYear: given = '', number = 1 }: ReadDatesOptions = {}): ReadDates {
  const lines = text.split(/\r\n|[\n\r\v\f\u2028\u2029]/);
  const span = (from: At, to: At): At =>
    from.line === to.line && to.column >= from.column
      ? { ...from, text: lines[from.line - 1]!.slice(from.column - 1, to.column - 1 + to.text.length) }
      : to;
  const year = isYear(given) ? given : undefined;
  const reading = assemble(lines, year);
  if (!year) giveYear(reading.drafts);
  for (const draft of reading.drafts) draft.looked = draft.date && lookUp(draft.date);
  const problems = new Problems();
  checkYear(reading.drafts, year, problems);
  const drafts = expand(reading.drafts, problems, span);
  // "Launch" above "Day 1" has no number of its own: it takes none that is written
  const written = new Set<number>();
  for (const draft of drafts) if (draft.number !== undefined) written.add(draft.number);
  let next = number;
  const free = () => {
    while (written.has(next)) next++;
    return next;
  };
  const all = once(drafts).map((draft): Resolved => {
    if (reading.hasCommon) complete(draft, reading.common);
    draft.number ??= written.size ? free() : next;
    next = draft.number + 1;
    return { day: resolve(draft as Numbered, problems, span), draft: draft as Numbered };
  });
  for (const resolved of all) checkDate(resolved, year, problems);
  checkMonthFirst(reading.monthFirst, all, problems);
  const groups = byGroup(all);
  checkGroups(groups, problems);
  for (const { days } of groups) {
    checkNumbers(days, problems);
    checkOverlaps(days, problems);
  }
  for (const date of reading.leftOut) checkLeftOut(date, year, next, problems);
  if (all.length > 1) for (const at of reading.choices) checkChoice(at, problems);
  for (const at of reading.exceptions) checkException(at, problems);
  for (const said of reading.ofAll) checkOfAll(said, problems);
  checkRules(reading.rules, all, problems);
  for (const at of reading.unread) checkUnread(at, year, problems);
  if (!all.length && !problems.any && !reading.rest) {
    problems.add('nothing', { line: 1, column: 1, text: '' }, MESSAGES.nothing, () => [
      { text: 'Say that the dates are to be confirmed', replacement: 'TBC\n' },
    ]);
  }
  return { days: all.map(({ day }) => day), problems: problems.list() };
}
