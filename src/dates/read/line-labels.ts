import { kindOf } from './cues.js';
import { blank, complete } from './draft.js';
import type { Item } from './items.js';
import { LineDates } from './line-dates.js';
import { AHEAD } from './line-state.js';
import { words } from './reading.js';

/** How much of a line to look at for what leads up to a label. */
const LEAD = 100;

type Kind<K extends Item['kind']> = Extract<Item, { kind: K }>;

/** What a line says of its days by name: "Day 2", or "as day 1". */
export class LineLabels extends LineDates {
  declare private lead?: number;

  /** "Same time", "as above": what the day before has. */
  protected same(about: Kind<'same'>['about']): void {
    const { drafts } = this.reading;
    // those named last stand at the end
    if (this.current.length && drafts.at(-1) !== this.current.at(-1)) return;
    const before = drafts.at(-1 - this.current.length);
    if (!before) return;
    const { times, lasts, ends, session, place, online } = before;
    this.detail(this.told);
    for (const draft of this.told) {
      if (about !== 'place') complete(draft, { times, lasts, ends, session });
      if (about !== 'time') complete(draft, { place, online });
    }
  }

  /** "Day 1": the days that what follows is of. */
  protected label(item: Kind<'label'>, index: number): void {
    const after = this.items.slice(index + 1, index + 1 + AHEAD);
    const stop = after.findIndex(({ kind }) => kind === 'label');
    const own = stop < 0 ? after : after.slice(0, stop);
    const undated = this.current.every(({ number, date }) => number === undefined && date);
    if (this.datesFirst && undated && this.current.length === item.numbers.length) {
      // "Wednesday 1 February – Day 1"
      this.current.forEach((draft, at) => Object.assign(draft, { number: item.numbers[at], label: this.at(item) }));
      return;
    }
    const [card] = this.reading.open;
    if (card?.card && card.number === undefined && !this.mine.length && item.numbers.length === 1) {
      Object.assign(card, { number: item.numbers[0], label: this.at(item) });
      this.current = [card];
      this.mine.push(card);
      return;
    }
    const settles = own.some(({ kind }) => /^(dates|tbc|rest|postponed|cancelled|movedTo)$/.test(kind));
    const another = this.current.some((draft) => draft.label);
    if (!settles && !another && (this.#led(item.from) > 3 || this.#prose(own) > 8)) return;
    this.pending = {};
    const label = this.at(item);
    this.current = item.numbers.map((number) => ({ ...blank(label), number, label, ...kindOf(label) }));
    this.add(this.current);
  }

  /** How many words lead up to a place in the line, of those at its beginning. */
  #led(from: number): number {
    return from < LEAD ? words(this.line.slice(0, from)) : (this.lead ??= words(this.line.slice(0, LEAD)));
  }

  /** How many words of plain text there are. */
  #prose(items: readonly Item[]): number {
    return items.reduce(
      (count, item) => count + (item.kind === 'text' ? words(this.text(item).slice(0, 2 * LEAD)) : 0),
      0,
    );
  }
}
