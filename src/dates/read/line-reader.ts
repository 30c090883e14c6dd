import { monthInWords } from './lookup.js';
import { detailsOf } from './details.js';
import {
  addNote,
  addPlace,
  addTimes,
  assign,
  blank,
  complete,
  leaveOpen,
  move,
  setOnline,
  setStatus,
  waits,
  type At,
  type Draft,
  type DraftDate,
} from './draft.js';
import { announcesNext, endsSentence, isDeadline, isOneMore, kindOf, monthless, sentences } from './cues.js';
import type { Item } from './items.js';
import { goesOn, words, type Reading } from './reading.js';

type Kind<K extends Item['kind']> = Extract<Item, { kind: K }>;
type Stretch = { from: number; to: number };
/** How many items ahead to look for what belongs to one. */
const AHEAD = 20;

/** Reads one line: which days it names, and what it tells of them or of those above. */
export class LineReader {
  /** The days that the next detail belongs to. */
  #current: Draft[] = [];
  /** What is told before its day is named. */
  #before: Draft;
  #mine: Draft[] = [];
  /** Whether a date, not a label, named the first day of the line. */
  #datesFirst = false;
  #column = 0;
  /** Marks that wait for the date they are about. */
  #pending: Partial<Record<'movedTo' | 'movedFrom' | 'deadline' | 'week' | 'next', Item>> = {};
  #reading: Reading;
  #items: readonly Item[];
  #line: string;
  #number: number;

  constructor(reading: Reading, items: readonly Item[], line: string, number: number) {
    this.#reading = reading;
    this.#items = items;
    this.#line = line;
    this.#number = number;
    this.#before = blank(this.#at({ from: 0, to: 0 }));
  }

  /** Reads the line. Afterwards `reading.open` holds the days that the line below may go on about. */
  read(): void {
    const reading = this.#reading;
    this.#items.forEach((item, index) => this.#item(item, index));
    this.#postponed();
    for (const draft of this.#mine) complete(draft, this.#before);
    if (this.#mine.length) reading.open = this.#current;
    else {
      const text = this.#items.map((item) => (item.kind === 'text' ? this.#text(item) : '')).join(' ');
      if (!goesOn(reading, this.#before, this.#line, text)) reading.open = [];
    }
  }

  #at({ from, to }: Stretch): At {
    return { line: this.#number, column: from + 1, text: this.#line.slice(from, to) };
  }
  #text = ({ from, to }: Stretch) => this.#line.slice(from, to);

  /** The days to tell something of: those named last, or, before any is named, those that will be. */
  get #told(): Draft[] {
    return this.#current.length ? this.#current : [this.#before];
  }

  #add(drafts: Draft[]): void {
    this.#reading.drafts.push(...drafts);
    this.#mine.push(...drafts);
  }

  #item(item: Item, index: number): void {
    switch (item.kind) {
      case 'cell':
        this.#column++;
        break;
      case 'label':
        this.#label(item, index);
        break;
      case 'dates':
        this.#dates(item);
        break;
      case 'times':
        for (const draft of this.#told) {
          addTimes(draft, { ...item, at: this.#at(item) }, this.#reading.roles[this.#column] === 'time');
        }
        break;
      case 'month':
        for (const draft of this.#told)
          if (!draft.date && !this.#pending.movedTo) addNote(draft, `In ${monthInWords(item, this.#reading.year)}`);
        break;
      case 'tbc':
        this.#tbc(item, index);
        break;
      case 'rest':
        this.#reading.rest = true;
        for (const draft of this.#current.filter(waits)) setStatus(draft, 'tbc');
        break;
      case 'movedTo':
      case 'movedFrom':
      case 'deadline':
      case 'week':
        this.#pending[item.kind] = item;
        break;
      case 'moved':
      case 'postponed':
      case 'cancelled': {
        const { kind } = item;
        if (kind === 'postponed' && !this.#current.length && !this.#names(index)) this.#lone(item);
        for (const draft of this.#told) setStatus(draft, kind);
        // "postponed, new date 4 May"
        if (kind === 'moved') this.#pending.movedTo = item;
        break;
      }
      case 'online':
      case 'inPerson':
        for (const draft of this.#told) setOnline(draft, item.kind === 'online', this.#text(item));
        break;
      case 'session':
        for (const draft of this.#told) draft.session = this.#at(item);
        break;
      case 'weekday':
        if (!this.#current.some(waits)) {
          const length = monthless(this.#line, item.from);
          if (length) this.#reading.unread.push(this.#at({ from: item.from, to: item.from + length }));
        }
        break;
      case 'text':
        this.#remark(this.#items[index + 1]?.kind === 'rest' ? sentences(this.#text(item)) : this.#text(item), item);
        break;
      case 'year':
        break;
    }
  }

  /** Whether a day is named in the line from an item on. */
  #names = (index: number) =>
    this.#items.slice(index + 1, index + 1 + AHEAD).some(({ kind }) => kind === 'dates' || kind === 'label');

  #label(item: Kind<'label'>, index: number): void {
    const after = this.#items.slice(index + 1, index + 1 + AHEAD);
    const stop = after.findIndex(({ kind }) => kind === 'label');
    const own = stop < 0 ? after : after.slice(0, stop);
    const undated = this.#current.every(({ number, date }) => number === undefined && date);
    if (this.#datesFirst && undated && this.#current.length === item.numbers.length) {
      // "Wednesday 1 February – Day 1"
      this.#current.forEach((draft, at) => Object.assign(draft, { number: item.numbers[at], label: this.#at(item) }));
      return;
    }
    const settles = own.some(({ kind }) => /^(dates|tbc|rest|postponed|cancelled|movedTo)$/.test(kind));
    const prose = own.reduce(
      (count, part) => count + (part.kind === 'text' ? words(this.#text(part).slice(0, 200)) : 0),
      0,
    );
    const led = words(this.#line.slice(0, Math.min(item.from, 100)));
    if (!settles && (prose > 8 || led > 3)) return;
    this.#pending = {};
    const label = this.#at(item);
    this.#current = item.numbers.map((number) => ({ ...blank(label), number, label, ...kindOf(label) }));
    this.#add(this.#current);
  }

  #dates({ dates, either, from }: Kind<'dates'>): void {
    const { movedTo, movedFrom, deadline, week, next } = this.#pending;
    this.#pending = {};
    const found = dates.map((date, at): DraftDate => ({
      ...date,
      at: this.#at(week && at === 0 ? { from: week.from, to: date.to } : date),
      academicYear: this.#reading.year,
    }));
    if (deadline || isDeadline(this.#line, from)) {
      this.#reading.leftOut.push(found[0]!);
      // its time is the deadline's
      this.#before.times = [];
      return;
    }
    const [only, more] = this.#current;
    const moved = move(more ? undefined : only, found, { from: !!movedFrom, to: !!movedTo });
    if (moved) {
      if (moved !== only) this.#add([moved]);
      this.#current = [moved];
      return;
    }
    if (!this.#mine.length) this.#datesFirst = true;
    const { open } = this.#reading;
    const waiting = this.#current.length ? this.#current : open;
    const targets = waiting.every(waits) ? waiting : [];
    const days = assign(found, either, targets);
    for (const draft of days) {
      if (week) draft.week = true;
      if (next) draft.next = true;
      if (movedTo && !/^now/i.test(this.#text(movedTo))) setStatus(draft, 'moved');
    }
    this.#add(days.filter((draft) => !targets.includes(draft)));
    this.#mine.push(...targets);
    this.#current = days;
  }

  #tbc(item: Kind<'tbc'>, index: number): void {
    const role = this.#reading.roles[this.#column];
    const about = role === 'time' || role === 'place' ? role : item.about;
    if (about !== 'date') {
      for (const draft of this.#told) leaveOpen(draft, about);
      return;
    }
    const before = this.#items[index - 1];
    const previous = before?.kind === 'text' ? this.#items[index - 2] : before;
    if (
      previous?.kind === 'dates' &&
      this.#current.length &&
      isOneMore(this.#line.slice(previous.to, item.from), previous)
    ) {
      this.#add([{ ...blank(this.#at(item)), status: 'tbc' }]);
      this.#current = [...this.#current, this.#mine.at(-1)!];
      return;
    }
    if (!this.#current.length && !this.#names(index)) this.#lone(item);
    for (const draft of this.#told) setStatus(draft, 'tbc');
  }

  /** A word such as "TBC" on a line that names no day: of the day above that waits for a date, or of a day of its own. */
  #lone(item: Item): void {
    const { open } = this.#reading;
    if (open.length && open.every(waits)) this.#current = open;
    else if (words(this.#line.slice(0, 200)) > 6) return;
    else if (this.#reading.drafts.length && !open.length) {
      // far below the last day: of something else, or of what is still to come
      this.#reading.rest = true;
      return;
    } else this.#current = [blank(this.#at(item))];
    if (this.#current !== open) this.#add(this.#current);
    else this.#mine.push(...open);
  }

  /** "Postponed until March", without a date: the day is to be confirmed. */
  #postponed(): void {
    const mark = this.#pending.movedTo;
    if (!mark || !/^(been |now )*(postponed|put)/i.test(this.#text(mark))) return;
    const month = this.#items.find((item) => item.kind === 'month' && item.from > mark.from);
    if (!this.#current.length) this.#lone(mark);
    for (const draft of this.#current) {
      setStatus(draft, 'postponed');
      if (month?.kind === 'month') addNote(draft, `Postponed until ${monthInWords(month, this.#reading.year)}`);
    }
  }

  /** What a stretch of text tells of the day it stands beside. */
  #remark(text: string, { from }: { from: number }): void {
    if (endsSentence(text)) this.#pending = {};
    if (announcesNext(text)) this.#pending.next = { kind: 'text', from, to: from };
    const role = this.#reading.roles[this.#column];
    if (role === 'note' && /^\d{1,2}\.?$/.test(text) && this.#line.length < 1000) {
      this.#label({ kind: 'label', numbers: [parseInt(text, 10)], from, to: from + text.length }, 0);
      return;
    }
    for (const detail of detailsOf(text, !this.#current.length, role === 'time' ? undefined : role)) {
      for (const draft of this.#told) (detail.kind === 'place' ? addPlace : addNote)(draft, detail.text);
    }
  }
}
