import { isSaidOfAll, isVague, mayBeOfAll, nthBefore } from './cues.js';
import { addNote, blank, complete, type At, type Draft } from './draft.js';
import type { Item } from './items.js';
import { goesOn, type Around } from './below.js';
import { MOST, words, type Reading } from './reading.js';

/** From one place in a line to another. */
type Stretch = { from: number; to: number };
/** Stars at the end of a line point to a footnote. */
const MARK = /[^\s*\u2020](?:\s?)(\*{1,3}|\u2020)\s*$/;
/** Between the dates of a list stand few words: "Summer term 2:". */
const MOST_BETWEEN = 4;
const LEAD = 100;
/** In a longer line words are looked for where they count only. */
const LONG = 1_000;
/** How many items ahead to look for what belongs to one. */
export const AHEAD = 20;

/** A line as it stands in the text. */
export interface Written {
  text: string;
  /** Counted from 1. */
  number: number;
  /** All lines of the text, without markup. */
  lines: readonly string[];
}

/** What is known while a line is read: which days it has named, and what was said before it named any. */
export class LineState {
  /** The days that the next detail belongs to. */
  protected current: Draft[] = [];
  // most lines need none of these: they are declared only, and there once they are wanted
  declare private ahead?: Draft;
  declare private toldBefore?: boolean;
  declare private all?: Draft;
  declare private detailed?: Set<Draft>;
  declare private several?: boolean;
  declare private hints?: boolean;
  /** "Except", until its sentence ends: what follows is told of something else. */
  declare protected excepted?: Item | undefined;
  /** The days that the line names, and how many of them have all that was told before them. */
  protected mine: Draft[] = [];
  private settled = 0;
  /** Whether a date, not a label, named the first day of the line. */
  protected datesFirst = false;
  /** The column of the table that the line is a row of. */
  protected column = 0;
  /** The days of the row above, cell by cell, where the line tells of each in a cell of its own. */
  declare protected row?: readonly (Draft | undefined)[];
  /** Marks that wait for the date they are about. */
  protected pending: Partial<
    Record<'movedTo' | 'movedFrom' | 'deadline' | 'week' | 'next' | 'tentative' | 'cancel', Item>
  > = {};
  protected reading: Reading;
  protected items: readonly Item[];
  protected line: string;
  private written: Written;

  /**
   * @param line the line, without markup
   * @param written the line as it stands in the text, just as long, its number, and all lines
   */
  constructor(reading: Reading, items: readonly Item[], line: string, written: Written) {
    this.reading = reading;
    this.items = items;
    this.line = line;
    this.written = written;
  }

  /** What is told before its day is named. */
  protected get before(): Draft {
    return (this.ahead ??= blank(this.at({ from: 0, to: 0 })));
  }
  protected set before(draft: Draft) {
    this.ahead = draft;
  }

  /** What is told of all days, wherever in the line: "(all sessions 1.30-4pm)". */
  protected get whole(): Draft {
    return (this.all ??= blank(this.before.at));
  }

  /** Whether dates stand in more than one place of the line, so that what is told may be of some of them. */
  #isSeveral(): boolean {
    let count = 0;
    for (const { kind } of this.items) if (kind === 'dates' && ++count > 1) return true;
    return false;
  }

  /** Takes down of which days the line tells something behind their dates. */
  protected detail(drafts: readonly Draft[]): void {
    if (!(this.several ??= this.#isSeveral())) return;
    this.detailed ??= new Set();
    for (const draft of drafts) this.detailed.add(draft);
  }

  /** What stands above and below the line. */
  #around(): Around {
    const { lines, number } = this.written;
    return { apart: !lines[number - 2]?.trim(), next: lines[number]?.trim() ?? '' };
  }

  /** What the column says that the line is in. */
  protected get role() {
    return this.reading.roles[this.column];
  }

  /** Gives the days named so far what was told before them; what follows is of others. */
  protected settle(): void {
    const { group } = this.reading;
    if (this.toldBefore || group) {
      for (const draft of this.mine.slice(this.settled)) {
        complete(draft, this.before);
        if (group) addNote(draft, group);
      }
      this.before = blank(this.before.at);
      this.toldBefore = false;
    }
    this.settled = this.mine.length;
    this.current = [];
  }

  protected at({ from, to }: Stretch): At {
    return { line: this.written.number, column: from + 1, text: this.written.text.slice(from, to) };
  }
  protected text({ from, to }: Stretch): string {
    return this.line.slice(from, to);
  }

  /** The days to tell something of: those named last, or, before any is named, those that will be. */
  protected get told(): Draft[] {
    // "except the last, which is online"
    if (this.excepted) return [blank(this.before.at)];
    if (this.current.length) return this.current;
    this.toldBefore = true;
    return [this.before];
  }

  /** The same for a time, a place or a mode at a place in the line, which may be said of all. */
  protected toldAt({ from, to }: Stretch): Draft[] {
    const { line } = this;
    if ((this.hints ??= line.length > LONG || mayBeOfAll(line))) {
      const before = line.slice(Math.max(0, from - 60), from);
      if (isSaidOfAll(before, line.slice(to, to + 40))) return [this.whole];
    }
    const nth = this.mine.length > 1 ? nthBefore(line.slice(Math.max(0, from - 60), from)) : 0;
    const one = nth && this.mine.at(nth > 0 ? nth - 1 : nth);
    if (one) return [one];
    this.detail(this.current);
    return this.told;
  }

  protected add(drafts: readonly Draft[]): void {
    this.reading.drafts.push(...drafts);
    this.mine.push(...drafts);
  }

  /**
   * "Autumn: 9 November, Spring: 4 May, 1-3pm": a time behind the last date is that of the others too, where nothing else is
   * told of them behind theirs.
   */
  #shareTimes(): void {
    if (!(this.several ??= this.#isSeveral())) return;
    const { items, line } = this;
    const last = items.findLastIndex(({ kind }) => kind === 'dates');
    const first = items.findIndex(({ kind }) => kind === 'times');
    const [date, time] = [items[last], items[first]];
    if (!date || !time || first < last || /^\s*\(/.test(line.slice(date.to, time.from))) return;
    // prose tells of each day by itself
    let end: number | undefined;
    for (const { kind, from, to } of items) {
      if (kind !== 'dates') continue;
      if (end !== undefined && words(line.slice(end, from).slice(0, LEAD)) > MOST_BETWEEN) return;
      end = to;
    }
    const from = this.mine.at(-1);
    if (!from?.times.length) return;
    const others = this.mine.filter((draft) => draft.times !== from.times);
    if (others.some((draft) => draft.times.length || draft.status || this.detailed?.has(draft) || !draft.date)) return;
    for (const draft of others) complete(draft, { times: from.times, lasts: from.lasts, ends: from.ends });
  }

  /** "Session 4: hopefully early March": a day of a list, of which no more than the month is known. */
  #inMonth(before: Draft): void {
    const month = this.items.find(({ kind }) => kind === 'month');
    if (!month || !this.reading.drafts.length || !isVague(this.line)) return;
    const draft = blank(this.at(month));
    complete(draft, before);
    this.add([draft]);
  }

  /** Gives the days of the line what is told of all of them, and what a heading above says. */
  #spread(): void {
    const whole = this.all;
    // "office 9-5. All sessions 4-5.30pm": what is said of all counts
    if (whole?.times.length) this.before.times = [];
    this.settle();
    if (whole) for (const draft of this.mine) complete(draft, whole);
    this.#shareTimes();
    const { heading, common } = this.reading;
    if (heading) for (const draft of this.mine) complete(draft, heading);
    const last = this.line.at(-1)!;
    const mark = last === '*' || last === '\u2020' || last === ' ' ? MARK.exec(this.line.slice(-20))?.[1] : undefined;
    if (mark) for (const draft of this.mine) draft.mark = mark;
    // below a list, "10 June. All 1.30-4pm" is of the list
    if (!whole || this.mine.length > 1) return;
    const { times, lasts, ends, place, online, session } = whole;
    complete(common, { times, lasts, ends, place, online, session });
    this.reading.hasCommon = true;
  }

  /** Takes an exception down that its sentence has not given a date for. */
  protected endException(): void {
    if (!this.excepted) return;
    this.reading.exceptions.push(this.at(this.excepted));
    this.excepted = undefined;
  }

  /** Leaves to the next line the days that it may go on about. */
  protected finish(): void {
    const { reading, current } = this;
    this.endException();
    if (this.mine.length) this.#spread();
    else if (!this.#tellOthers()) return;
    reading.above = this.mine;
    reading.fresh = false;
    reading.open = current;
    if (reading.told) reading.block = [];
    // cut now and then, not at every line: what is too much is left out where the block is used
    if (reading.block.length > 2 * MOST) reading.block = reading.block.slice(-MOST);
    reading.block.push(...this.mine.slice(-MOST));
    reading.told = false;
  }

  /**
   * Gives what a line without a day tells to the days of other lines.
   *
   * @returns whether it comes to a day of its own, "hopefully early March"
   */
  #tellOthers(): boolean {
    const { reading, before, all } = this;
    // "Times: 9.30-3.30, 1.30-4" are two
    if (all?.times.length) before.times = [...all.times, ...before.times];
    if (all) complete(before, all);
    this.#inMonth(before);
    if (this.mine.length) return true;
    reading.above = this.mine;
    if (goesOn(reading, before, this.line, this.items, this.#around())) return false;
    reading.open = [];
    reading.block = [];
    return false;
  }
}
