import { isAnother, isOfAnother, isOfLast, isOfAll, isOneMore, isTentative } from './cues.js';
import { addNote, assign, blank, leaveOpen, move, setStatus, waits, type Draft, type DraftDate } from './draft.js';
import type { Item } from './items.js';
import { AHEAD, LineState } from './line-state.js';
import { monthInWords } from './lookup.js';
import { words as wordsOf } from './reading.js';

/** What says "TBC" in more words is of something else. */
const MOST_WORDS = 6;
/** How far back a "TBC" can be from the date before it. */
const NEAR = 6;
const LONGEST = 200;

/** What a line says of how its days stand: to be confirmed, moved, postponed. */
export class LineStanding extends LineState {
  /** Whether a day is named in the line from an item on. */
  protected names(index: number): boolean {
    return this.items.slice(index + 1, index + 1 + AHEAD).some(({ kind }) => kind === 'dates' || kind === 'label');
  }

  /** A word such as "TBC" on a line that names no day: of the day above that waits for a date, or of a day of its own. */
  protected lone(item: Item): void {
    const { open } = this.reading;
    if (open.length && open.every(waits)) this.current = open;
    else if (
      !isAnother(this.line) &&
      wordsOf(this.line.slice(0, 200).replace(/\d+/g, '')) - wordsOf(this.text(item)) > MOST_WORDS
    )
      return;
    else if (this.reading.drafts.length && !open.length && !this.reading.fresh) {
      // far below the last day: of something else, or of what is still to come
      this.reading.rest = true;
      return;
    } else this.current = [blank(this.at(item))];
    if (this.current !== open) this.add(this.current);
    else this.mine.push(...open);
  }

  /** "TBC", of the date, the time or the place of a day, or of one more day. */
  protected tbc(item: Extract<Item, { kind: 'tbc' }>, index: number): void {
    const role = this.role;
    const about = role === 'time' || role === 'place' ? role : item.about;
    if (about === 'other') return;
    if (about !== 'date') {
      for (const draft of this.told) leaveOpen(draft, about);
      return;
    }
    if (this.current.length && this.one(index)) {
      this.add([{ ...blank(this.at(item)), status: 'tbc' }]);
      this.current = [...this.current, this.mine.at(-1)!];
      return;
    }
    if (this.current.length && !this.names(index) && this.#apart(item, index)) {
      this.settle();
      this.current = [{ ...blank(this.at(item)), status: 'tbc' }];
      this.add(this.current);
      return;
    }
    if (!this.current.length && !this.names(index)) this.lone(item);
    if (this.current.some(waits) && isTentative(this.text(item)) && this.names(index)) this.pending.tentative = item;
    else for (const draft of this.meant(item, index)) setStatus(draft, 'tbc');
  }

  /** "5 February, 1-3pm. Summer term: date TBC": of a day of its own, not of the one before. */
  #apart(item: { from: number }, index: number): boolean {
    const dates = this.items.slice(Math.max(0, index - NEAR), index).findLast(({ kind }) => kind === 'dates');
    if (!dates || this.current.some((draft) => !draft.date)) return false;
    return item.from - dates.to < LONGEST && isOfAnother(this.line.slice(dates.to, item.from));
  }

  /** Whether the item at an index is a "TBC" that stands for one more date of the list before it. */
  protected one(index: number): boolean {
    const item = this.items[index];
    if (item?.kind !== 'tbc') return false;
    const before = this.items[index - 1];
    const previous = before?.kind === 'text' ? this.items[index - 2] : before;
    return previous?.kind === 'dates' && isOneMore(this.line.slice(previous.to, item.from), previous);
  }

  /** The days that a word about how they stand is about: of "1 February, 9 March (cancelled)" the last alone. */
  protected meant(word: { from: number; to: number }, index: number): Draft[] {
    const list = this.items.slice(Math.max(0, index - 2), index).findLast(({ kind }) => kind === 'dates');
    if (list?.kind !== 'dates') return this.told;
    const joint = this.line.slice(list.to, word.from);
    const shared = list.dates.some((date) => date.shared);
    if (!shared && isOfLast(joint)) return this.told.slice(-1);
    const clear = isOfAll(joint, this.text(word)) || (shared && !joint.trim()) || list.dates.some(({ range }) => range);
    if (this.current.length > 1 && !clear) {
      this.reading.ofAll.push({ at: this.at(word), count: this.current.length });
    }
    return this.told;
  }

  /**
   * The days that moved to or from the dates that words such as "moved to" lead to. The first date is that of the day named last,
   * and the others go on with the list; "1 February and 9 March moved to 2 and 16 March" moves both.
   *
   * @returns these and the days that go on; none where nothing moved
   */
  protected moved(found: readonly DraftDate[], words: { from: boolean; to: boolean }): Draft[] {
    const days = this.current;
    if (!(words.from || words.to) || (!days.length && this.onEnd(found))) return [];
    const moving = (day: Draft | undefined, dates: readonly DraftDate[]) => move(day, dates, words) ?? [];
    const old = days.flatMap(({ date }) => date ?? []);
    // "cancelled, and replaced by two shorter ones on 17 and 24 May"
    if (old.length === 1 && found.length > 1 && this.#pair(found)) return [];
    if (old.length < Math.max(1, days.length) || [...old, ...found].some(({ range }) => range)) {
      return old.length > 1 ? [] : [moving(days.length > 1 ? undefined : days[0], found)].flat();
    }
    if (old.length === found.length && this.#pair(old) && this.#pair(found)) {
      return days.flatMap((day, index) => moving(day, [found[index]!]));
    }
    const moved = [moving(days.at(-1), found.slice(0, 1))].flat();
    return moved.length ? [...moved, ...assign(found.slice(1), false, [])] : [];
  }

  /** Whether dates are days on end, "1–3 February"; "1 February to 3 February" may be a move. */
  protected onEnd([first, second]: readonly DraftDate[]): boolean {
    return !!first?.range && !!second && !/\p{L}/u.test(this.line.slice(first.to, second.from).slice(0, 20));
  }

  /** Whether dates are named as one, "1 February and 9 March", and not listed. */
  #pair(dates: readonly DraftDate[]): boolean {
    const [before, last] = dates.slice(-2);
    return !!last && /(?<!\p{L})and(?!\p{L})|&/iu.test(this.line.slice(before!.to, last.from).slice(0, 20));
  }

  /** "9 March 16 March (new date)": the first was struck out, which a copied text does not show. */
  protected struckOut(mark: { from: number }, index: number): boolean {
    const last = this.items[index - 1]?.kind === 'text' ? index - 2 : index - 1;
    const [old, now] = [this.items[last - 1], this.items[last]];
    if (old?.kind !== 'dates' || now?.kind !== 'dates' || now.dates.length > 1) return false;
    // "new date 23 March" is about the date that follows
    if (this.items[index + 1]?.kind === 'dates') return false;
    const [joint, lead] = [this.line.slice(old.to, now.from), this.line.slice(now.to, mark.from)];
    const [day, copy] = this.mine.slice(-2);
    if (/\S/.test(joint) || !/^[\s(*–-]*$/.test(lead) || !day?.date || this.reading.drafts.at(-1) !== copy)
      return false;
    move(day, [copy!.date!], { from: false, to: true });
    this.reading.drafts.pop();
    this.mine.pop();
    this.current = [day];
    return true;
  }

  /** "Postponed until March", without a date: the day is to be confirmed. */
  protected postponed(): void {
    const mark = this.pending.movedTo;
    if (!mark || !/^(been |now )*(postponed|deferred|delayed|put)/i.test(this.text(mark))) return;
    const month = this.items.find((item) => item.kind === 'month' && item.from > mark.from);
    if (!this.current.length) this.lone(mark);
    for (const draft of this.current) {
      setStatus(draft, 'postponed');
      if (month?.kind === 'month') addNote(draft, `Postponed until ${monthInWords(month, this.reading.year)}`);
    }
  }
}
