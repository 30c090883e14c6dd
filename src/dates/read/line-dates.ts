import { footnote } from './below.js';
import { goesOn, isDeadline, isOldFirst, isReplaced } from './cues.js';
import { assign, move, setStatus, waits, type Draft, type DraftDate } from './draft.js';
import type { Item } from './items.js';
import { LineStanding } from './line-standing.js';

/** How many items a remark in the middle of a list can be. */
const NEAR = 6;
/** How far a time can be from the deadline that it is of. */
const FAR = 100;

const MOVES = /(?<!\p{L})(move|reschedule|re-schedule|rearrange|switch|shift|change)(?!\p{L})[^.;]*$/iu;
const OLD_LINE = /^\W*(old|previous(ly)?|original(ly)?|formerly|was)(?!\p{L})[^.]*:\s*$/iu;

type Dates = Extract<Item, { kind: 'dates' }>;
type Pending = LineStanding['pending'];

/** What the dates of a line are: days, old dates of days that moved, deadlines. */
export class LineDates extends LineStanding {
  /** Whether what follows is struck out. */
  declare protected struck?: boolean;
  /** Where the last deadline, or day off, ends. */
  declare private deadline?: number;
  /** What the line tells is when the day above ends. */
  declare protected ending?: boolean;
  /** The academic year that the line itself names. */
  declare protected year?: string;

  /** Takes dates for what the words before them say that they are. */
  protected dates(item: Dates, index: number): void {
    const { pending } = this;
    const { movedTo, deadline, week } = pending;
    const movedFrom = pending.movedFrom ?? (this.#isMove(item) ? item : undefined);
    this.pending = {};
    if (this.excepted) this.excepted = undefined;
    const found = item.dates.map((date, at): DraftDate => ({
      ...date,
      at: this.at(week && at === 0 ? { from: week.from, to: date.to } : date),
      academicYear: this.year ?? this.reading.year,
    }));
    if (item.dates[0]!.monthFirst) this.reading.monthFirst.push(found[0]!);
    // "replaced by 16 March" is none
    const by = movedTo && item.from - movedTo.to < 3;
    if (deadline || (!by && isDeadline(this.line, item.from))) this.#leaveOut(item, found, deadline);
    else if (this.#ends(found)) return;
    else if (this.struck || this.role === 'old' || (movedFrom && this.#isOldLine(item.from))) {
      this.leaveOld();
      this.reading.old = found;
      this.deadline = item.to;
    } else if (movedFrom && this.#isOld(found, this.text(movedFrom), this.#later(index))) return;
    else {
      const moved = this.moved(found, { from: !!movedFrom, to: !!movedTo });
      if (moved.length) this.#move(moved);
      else this.#take(item, index, found, pending);
    }
  }

  /** Old dates that nothing replaces are none of the days. */
  protected leaveOld(): void {
    this.reading.leftOut.push(...this.reading.old);
    this.reading.old = [];
  }

  /** "Previously: 3 and 10 March", with the new ones in the line below. */
  #isOldLine(from: number): boolean {
    return !this.mine.length && OLD_LINE.test(this.line.slice(0, Math.min(from, 60)));
  }

  /** Whether a time is that of a deadline: "by 9 March, 5pm", "except 9 March which starts at 4.30". */
  protected ofDeadline({ from }: { from: number }): boolean {
    if (this.deadline === undefined || this.current.length || from - this.deadline > FAR) return false;
    return !/[.;:!?]/.test(this.line.slice(this.deadline, from));
  }

  /** "We had to move day 2 from 9 March to 16 March": no range. */
  #isMove({ dates, from }: Dates): boolean {
    const [first, second, more] = dates;
    if (!first?.range || !second || more || second.from - first.to < ' to '.length) return false;
    if (!/^\s*to\s/i.test(this.line.slice(first.to, second.from))) return false;
    return MOVES.test(this.line.slice(Math.max(0, from - FAR), from));
  }

  #leaveOut({ to }: Dates, found: readonly DraftDate[], deadline: Item | undefined): void {
    const [first, last] = [found[0]!, found.at(-1)!];
    const isStay = found.length === 2 && first.range;
    this.reading.leftOut.push(...(isStay ? [{ ...last, at: this.at({ from: first.from, to: last.to }) }] : found));
    // "by 5pm on 3 May": its time is the deadline's
    if (!deadline || !/^(no|ex)/i.test(this.text(deadline))) this.before.times = [];
    this.deadline = to;
  }

  /** The next dates of the line, where they stand near. */
  #later(index: number): Item | undefined {
    for (let at = index + 1; at <= index + NEAR && at < this.items.length; at++)
      if (this.items[at]!.kind === 'dates') return this.items[at];
    return undefined;
  }

  /** The date again, with the end of the day: "End: 3 November 4pm" below "Start: …", or in the next cell of a row. */
  #ends([date, more]: readonly DraftDate[]): boolean {
    const days = this.current.length && this.role === 'time' ? this.current : this.reading.open;
    const [day, another] = days;
    if (!day?.date || another || more || date!.day !== day.date.day || date!.month !== day.date.month) return false;
    if (days !== this.current && !/^\W*(ends?|finish)(?!\p{L})/iu.test(this.line.slice(0, 40))) return false;
    if (days !== this.current) this.mine.push(day);
    this.current = [day];
    this.ending = true;
    return true;
  }

  /**
   * Whether a date is no more than the old one of a day: "Day 3 (was 3 March): 10 March", "10 and 17 March (not 3 March)", or,
   * below the day that moved, "changed from 3 March".
   */
  #isOld(found: readonly DraftDate[], words: string, later: Item | undefined): boolean {
    const [day, more] = this.current;
    if (more && /^not/i.test(words)) {
      this.reading.leftOut.push(...found);
      return true;
    }
    if (found.length > 1) return false;
    if (day && !more && waits(day) && later) {
      day.was = found[0]!;
      setStatus(day, 'moved');
      return true;
    }
    if (this.mine.length || later || isOldFirst(words)) return false;
    const of = footnote(this.reading, this.line) ?? this.reading.open;
    if (of.length === 1) {
      move(of[0], found, { from: true, to: false });
      this.mine.push(...of);
    } else this.reading.leftOut.push(...found);
    return true;
  }

  #move(moved: Draft[]): void {
    const named = new Set(this.current);
    this.add(moved.filter((draft) => !named.has(draft)));
    this.current = moved;
    if (this.before.status === 'postponed') this.before.status = undefined;
  }

  /** Takes dates for days: those that wait for a date, or new ones. */
  #take({ either, to }: Dates, index: number, found: readonly DraftDate[], pending: Pending): void {
    const { movedTo, movedFrom, week, next, tentative, cancel } = pending;
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
      if (cancel || (movedFrom && old.length)) setStatus(draft, 'cancelled');
      if (movedTo && !/^now/i.test(this.text(movedTo))) setStatus(draft, 'moved');
    }
    this.#replaceOld(days);
    this.add(targets.length ? days.filter((draft) => !targets.includes(draft)) : days);
    this.mine.push(...targets);
    // "new date for 9 March: 16 March", "moved from 1–3 February to 8–10 February"
    const later = this.#later(index);
    const between = later && this.line.slice(to, later.from);
    const replaced = between !== undefined && isReplaced(between);
    const alone = days.length === 1 && movedFrom && (isOldFirst(this.text(movedFrom)) || replaced);
    // "from 2pm on 9 June": the time is the old date's
    if (alone) this.before.times = days[0]!.times = [];
    if (alone || (movedFrom && !old.length && this.onEnd(found))) this.pending.movedTo = movedFrom;
    // what is said in the middle of a list is of the date before it
    this.current = between !== undefined && goesOn(between) ? days.slice(-1) : days;
  }

  /** "~~9 March~~ 16 March", and below "Old: 9 March" the line "New: 16 March". */
  #replaceOld(days: readonly Draft[]): void {
    const { old } = this.reading;
    if (!old.length) return;
    if (old.length !== days.length) {
      this.leaveOld();
      return;
    }
    days.forEach((draft, at) => {
      const was = old[at]!;
      if (was.day === draft.date?.day && was.month === draft.date.month) return;
      draft.was = was;
      draft.status = 'moved';
    });
    this.reading.old = [];
  }
}
