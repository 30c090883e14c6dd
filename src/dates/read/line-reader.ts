import {
  announcesNext,
  endsSentence,
  isDenied,
  isInstead,
  isSaidOfAll,
  monthless,
  nthAfter,
  onThe,
  sentences,
} from './cues.js';
import { detailsOf } from './details.js';
import {
  addNote,
  addPlace,
  addTimes,
  blank,
  setOnline,
  setStatus,
  waits,
  type Draft,
  type DraftTimes,
} from './draft.js';
import type { Item } from './items.js';
import { LineLabels } from './line-labels.js';
import { monthInWords } from './lookup.js';
import { isChoice, isOfMeeting, oftenIn, ruleAt, withoutRule } from './rules.js';

type Kind<K extends Item['kind']> = Extract<Item, { kind: K }>;

/** Reads one line: which days it names, and what it tells of them or of those above. */
export class LineReader extends LineLabels {
  declare private relevant?: boolean;

  /** Reads the line. Afterwards `reading.open` holds the days that the line below may go on about. */
  read(): void {
    const row = this.#startsRow();
    this.items.forEach((item, index) => this.#item(item, index));
    if (row) return;
    this.postponed();
    this.finish();
  }

  /**
   * A row of a table that lies on its side: under a row of dates a row of their times, "9.30-3.30 | 1.30-3.30 | 1.30-3.30", or
   * under a row of labels a row of their dates.
   */
  #startsRow(): boolean {
    const { above, roles } = this.reading;
    if (above.length < 2 || roles.length) return false;
    const named = this.items.some(({ kind }) => kind === 'dates' || kind === 'label');
    if (named && !above.every((draft) => draft.label && waits(draft))) return false;
    const cells = this.items.filter(({ kind }) => kind === 'cell').length + 1;
    if (cells < above.length || cells > above.length + 1) return false;
    this.row = cells > above.length ? [undefined, ...above] : above;
    this.#enter();
    return true;
  }

  /** Goes into the next cell. */
  #enter(): void {
    if (!this.row) return;
    const draft = this.row[this.column];
    this.current = draft ? [draft] : [];
    if (!draft) this.before = blank(this.before.at);
  }

  #item(item: Item, index: number): void {
    switch (item.kind) {
      case 'cell':
        this.column++;
        this.#enter();
        break;
      case 'break':
        this.settle();
        break;
      case 'label':
        this.label(item, index);
        break;
      case 'dates':
        this.dates(item, index);
        break;
      case 'times':
        if (this.struck || this.ofDeadline(item)) break;
        this.#times(item);
        break;
      case 'struck':
        this.struck = !this.struck;
        break;
      case 'duration':
        for (const draft of this.toldAt(item)) draft.lasts ??= { minutes: item.minutes, at: this.at(item) };
        break;
      case 'same':
        this.same(item.about);
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
        if (item.kind === 'deadline' && /^ex/i.test(this.text(item))) this.excepted = item;
        break;
      case 'moved':
      case 'postponed':
      case 'cancelled': {
        const { kind } = item;
        if (isDenied(this.line.slice(Math.max(0, item.from - 40), item.from))) break;
        if (/^(cancel|call off)$/i.test(this.text(item))) {
          this.pending.cancel = item;
          break;
        }
        // "replacement for the cancelled session of 9 March"
        if (this.pending.movedFrom) break;
        if (kind === 'moved' && this.struckOut(item, index)) break;
        if (kind === 'postponed' && !this.current.length && !this.names(index)) this.lone(item);
        for (const draft of this.meant(item, index)) setStatus(draft, kind);
        // "postponed, new date 4 May"
        if (kind === 'moved') this.pending.movedTo = item;
        break;
      }
      case 'online':
      case 'inPerson':
        // "online rather than in person"
        if (isInstead(this.line.slice(Math.max(0, item.from - 20), item.from))) break;
        for (const draft of this.#ofLast(item, index) ?? this.toldAt(item)) {
          setOnline(
            draft,
            item.kind === 'online' && !isDenied(this.line.slice(Math.max(0, item.from - 40), item.from)),
            this.text(item),
          );
        }
        break;
      case 'session':
        for (const draft of this.toldAt(item)) draft.session = this.at(item);
        break;
      case 'weekday':
        if (this.#rule(ruleAt(this.line, item))) break;
        if (!this.current.some(waits)) {
          const length = monthless(this.line, item.from);
          if (length) this.reading.unread.push(this.at({ from: item.from, to: item.from + length }));
        }
        break;
      case 'text':
        if (this.one(index + 1)) break;
        this.#remark(this.#said(item, this.items[index + 1]?.kind), item);
        break;
      case 'year':
        this.year = item.year;
        this.reading.year ??= item.year;
        break;
    }
  }

  /** What a stretch of text says, without what belongs to the item after it. */
  #said(item: Item, next: Item['kind'] | undefined): string {
    const text = this.text(item);
    return next === 'rest' ? sentences(text) : next === 'weekday' ? withoutRule(text) : text;
  }

  /** Whether how often something is, is about the group. */
  #isRelevant(): boolean {
    return isOfMeeting(this.line) || this.items.some(({ kind }) => kind === 'dates');
  }

  /** Takes a rule down that stands in place of dates. */
  #rule(rule: ReturnType<typeof ruleAt>): boolean {
    if (rule && (this.mine.length || (this.relevant ??= this.#isRelevant())))
      this.reading.rules.push({ ...rule, at: this.at(rule), academicYear: this.reading.year, days: this.mine });
    return !!rule;
  }

  /** "10am on day one", "2pm finish last day": of one of the days named. */
  #oneOf({ to }: { to: number }): Draft[] | undefined {
    const days = this.current.length || this.mine.length ? this.current : this.reading.open;
    if (days.length < 2) return undefined;
    const after = this.line.slice(to, to + 40);
    const which = nthAfter(after);
    const { day, weekday } = onThe(after);
    const draft = which
      ? days.at(which > 0 ? which - 1 : which)
      : days.find(({ date }) => date && (date.day === day || (weekday && date.weekday === weekday)));
    return draft && [draft];
  }

  /** "9 March and 16 March (online)": of the date before the bracket. */
  #ofLast(item: Item, index: number): Draft[] | undefined {
    const list = this.items[index - 1]?.kind === 'text' ? this.items[index - 2] : this.items[index - 1];
    if (
      list?.kind !== 'dates' ||
      list.dates.length < 2 ||
      this.current.length < 2 ||
      this.current.some(({ label }) => label)
    )
      return undefined;
    const joint = this.line.slice(list.to, item.from);
    if (!/^\s*\([^()]{0,20}$/.test(joint) || isSaidOfAll(joint, this.line.slice(item.to, item.to + 20)))
      return undefined;
    this.reading.ofAll.push({ at: this.at(item), count: this.current.length, last: true });
    return this.current.slice(-1);
  }

  #times(item: Kind<'times'>): void {
    const times: DraftTimes = { ...item, at: this.at(item) };
    if (this.ending) times.ends = true;
    for (const draft of this.#oneOf(item) ?? this.toldAt(item)) {
      addTimes(draft, times, this.role === 'time' || !!this.row || this.#nextCell(draft, item));
    }
  }

  /** Whether a time stands in the cell of a table after that with the last time of a day. */
  #nextCell({ times }: Draft, { from }: Kind<'times'>): boolean {
    const last = times.at(-1);
    return (
      last?.at.line === this.at({ from, to: from }).line &&
      /^(?:\s*(?:[\t|;]|"\s?[,;]\s?")\s*|,)$/.test(this.line.slice(last.to, from).slice(0, 9))
    );
  }

  /** What a stretch of text tells of the day it stands beside. */
  #remark(text: string, { from }: { from: number }): void {
    if (endsSentence(text)) {
      this.pending = {};
      this.endException();
      if (!this.mine.length && /\.\s|;/.test(text)) this.before.lasts = undefined;
    }
    const often = oftenIn(text);
    this.#rule(often && { from: from + often.from, to: from + often.to });
    if (announcesNext(text)) this.pending.next = { kind: 'text', from, to: from };
    const role = this.role;
    if (role === 'note' && /^\d{1,2}\.?$/.test(text) && this.line.length < 1000) {
      this.label({ kind: 'label', numbers: [parseInt(text, 10)], from, to: from + text.length }, 0);
      return;
    }
    if (isChoice(text)) this.reading.choices.push(this.at({ from, to: from + text.length }));
    for (const detail of detailsOf(text, !this.current.length, role === 'time' || role === 'old' ? undefined : role)) {
      const told = detail.all ? [this.whole] : this.told;
      for (const draft of told) (detail.kind === 'place' ? addPlace : addNote)(draft, detail.text);
    }
  }
}
