import { announcesNext, endsSentence, goesOn, isDeadline, isOldFirst, kindOf, monthless, sentences } from './cues.js';
import { detailsOf } from './details.js';
import {
  addNote,
  addPlace,
  addTimes,
  assign,
  blank,
  setOnline,
  setStatus,
  waits,
  type Draft,
  type DraftDate,
} from './draft.js';
import type { Item } from './items.js';
import { LineStanding } from './line-standing.js';
import { AHEAD } from './line-state.js';
import { monthInWords } from './lookup.js';
import { words } from './reading.js';

/** How much of a line to look at for what leads up to a label. */
const LEAD = 100;

/** How many items a remark in the middle of a list can be. */
const NEAR = 6;

type Kind<K extends Item['kind']> = Extract<Item, { kind: K }>;

/** Reads one line: which days it names, and what it tells of them or of those above. */
export class LineReader extends LineStanding {
  #lead: number | undefined;

  /** Reads the line. Afterwards `reading.open` holds the days that the line below may go on about. */
  read(): void {
    this.items.forEach((item, index) => this.#item(item, index));
    this.postponed();
    this.finish();
  }

  #item(item: Item, index: number): void {
    switch (item.kind) {
      case 'cell':
        this.column++;
        break;
      case 'break':
        this.settle();
        break;
      case 'label':
        this.#label(item, index);
        break;
      case 'dates':
        this.#dates(item, index);
        break;
      case 'times':
        for (const draft of this.told) {
          addTimes(draft, { ...item, at: this.at(item) }, this.role === 'time' || this.#nextCell(draft, item));
        }
        break;
      case 'month':
        for (const draft of this.told)
          if (!draft.date && !this.pending.movedTo) addNote(draft, `In ${monthInWords(item, this.reading.year)}`);
        break;
      case 'tbc':
        this.tbc(item, index);
        break;
      case 'rest':
        this.reading.rest = true;
        for (const draft of this.current.filter(waits)) setStatus(draft, 'tbc');
        break;
      case 'movedTo':
      case 'movedFrom':
      case 'deadline':
      case 'week':
        this.pending[item.kind] = item;
        break;
      case 'moved':
      case 'postponed':
      case 'cancelled': {
        const { kind } = item;
        if (kind === 'moved' && this.struckOut(item, index)) break;
        if (kind === 'postponed' && !this.current.length && !this.names(index)) this.lone(item);
        for (const draft of this.meant(item, index)) setStatus(draft, kind);
        // "postponed, new date 4 May"
        if (kind === 'moved') this.pending.movedTo = item;
        break;
      }
      case 'online':
      case 'inPerson':
        for (const draft of this.told) setOnline(draft, item.kind === 'online', this.text(item));
        break;
      case 'session':
        for (const draft of this.told) draft.session = this.at(item);
        break;
      case 'weekday':
        if (!this.current.some(waits)) {
          const length = monthless(this.line, item.from);
          if (length) this.reading.unread.push(this.at({ from: item.from, to: item.from + length }));
        }
        break;
      case 'text':
        if (this.one(index + 1)) break;
        this.#remark(this.items[index + 1]?.kind === 'rest' ? sentences(this.text(item)) : this.text(item), item);
        break;
      case 'year':
        break;
    }
  }

  #label(item: Kind<'label'>, index: number): void {
    const after = this.items.slice(index + 1, index + 1 + AHEAD);
    const stop = after.findIndex(({ kind }) => kind === 'label');
    const own = stop < 0 ? after : after.slice(0, stop);
    const undated = this.current.every(({ number, date }) => number === undefined && date);
    if (this.datesFirst && undated && this.current.length === item.numbers.length) {
      // "Wednesday 1 February – Day 1"
      this.current.forEach((draft, at) => Object.assign(draft, { number: item.numbers[at], label: this.at(item) }));
      return;
    }
    const settles = own.some(({ kind }) => /^(dates|tbc|rest|postponed|cancelled|movedTo)$/.test(kind));
    if (!settles && (this.#led(item.from) > 3 || this.#prose(own) > 8)) return;
    this.pending = {};
    const label = this.at(item);
    this.current = item.numbers.map((number) => ({ ...blank(label), number, label, ...kindOf(label) }));
    this.add(this.current);
  }

  /** How many words lead up to a place in the line, of those at its beginning. */
  #led(from: number): number {
    return from < LEAD ? words(this.line.slice(0, from)) : (this.#lead ??= words(this.line.slice(0, LEAD)));
  }

  /** How many words of plain text there are. */
  #prose(items: readonly Item[]): number {
    return items.reduce(
      (count, item) => count + (item.kind === 'text' ? words(this.text(item).slice(0, 2 * LEAD)) : 0),
      0,
    );
  }

  #dates({ dates, either, from, to }: Kind<'dates'>, index: number): void {
    const { movedTo, movedFrom, deadline, week, next, tentative } = this.pending;
    this.pending = {};
    const found = dates.map((date, at): DraftDate => ({
      ...date,
      at: this.at(week && at === 0 ? { from: week.from, to: date.to } : date),
      academicYear: this.reading.year,
    }));
    // "replaced by 16 March" is none
    const by = movedTo && from - movedTo.to < 3;
    if (deadline || (!by && isDeadline(this.line, from))) {
      this.reading.leftOut.push(...found);
      // its time is the deadline's
      this.before.times = [];
      return;
    }
    const moved = this.moved(found, { from: !!movedFrom, to: !!movedTo });
    if (moved.length) {
      const named = new Set(this.current);
      this.add(moved.filter((draft) => !named.has(draft)));
      this.current = moved;
      if (this.before.status === 'postponed') this.before.status = undefined;
      return;
    }
    // "1–3 February moved to 8–10 February": as many days or not, the old ones do not take place
    const old = (movedTo ?? movedFrom) && this.current.some(({ date }) => date) ? [...this.current] : [];
    if (movedTo) for (const draft of old) setStatus(draft, 'cancelled');
    if (!this.mine.length) this.datesFirst = true;
    const { open } = this.reading;
    const waiting = this.current.length ? this.current : open;
    // "Day 4 – TBC (w/c 19 June)"
    const sooner = week && waiting.length === 1 && waiting[0]!.status === 'tbc' && !waiting[0]!.date;
    const targets = sooner || waiting.every(waits) ? waiting : [];
    const days = assign(found, either, targets);
    for (const draft of days) {
      if (week) draft.week = true;
      if (next) draft.next = true;
      if (tentative) setStatus(draft, 'tbc');
      if (movedFrom && old.length) setStatus(draft, 'cancelled');
      if (movedTo && !/^now/i.test(this.text(movedTo))) setStatus(draft, 'moved');
    }
    this.add(days.filter((draft) => !targets.includes(draft)));
    this.mine.push(...targets);
    // "new date for 9 March: 16 March", "moved from 1–3 February to 8–10 February"
    const alone = days.length === 1 && movedFrom && isOldFirst(this.text(movedFrom));
    if (alone || (movedFrom && !old.length && this.onEnd(found))) this.pending.movedTo = movedFrom;
    // what is said in the middle of a list is of the date before it
    const onward = this.items.slice(index + 1, index + 1 + NEAR).find(({ kind }) => kind === 'dates');
    this.current = onward && goesOn(this.line.slice(to, onward.from)) ? days.slice(-1) : days;
  }

  /** Whether a time stands in the cell of a table after that with the last time of a day. */
  #nextCell({ times }: Draft, { from }: Kind<'times'>): boolean {
    const last = times.at(-1);
    return (
      last?.at.line === this.at({ from, to: from }).line &&
      /^\s*[\t|]\s*$/.test(this.line.slice(last.to, from).slice(0, 9))
    );
  }

  /** What a stretch of text tells of the day it stands beside. */
  #remark(text: string, { from }: { from: number }): void {
    if (endsSentence(text)) this.pending = {};
    if (announcesNext(text)) this.pending.next = { kind: 'text', from, to: from };
    const role = this.role;
    if (role === 'note' && /^\d{1,2}\.?$/.test(text) && this.line.length < 1000) {
      this.#label({ kind: 'label', numbers: [parseInt(text, 10)], from, to: from + text.length }, 0);
      return;
    }
    for (const detail of detailsOf(text, !this.current.length, role === 'time' ? undefined : role)) {
      for (const draft of this.told) (detail.kind === 'place' ? addPlace : addNote)(draft, detail.text);
    }
  }
}
