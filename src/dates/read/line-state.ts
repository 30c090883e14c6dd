import { addNote, blank, complete, waits, type At, type Draft } from './draft.js';
import type { Item } from './items.js';
import { goesOn, MOST, words, type Reading } from './reading.js';

/** From one place in a line to another. */
type Stretch = { from: number; to: number };
/** How many items ahead to look for what belongs to one. */
export const AHEAD = 20;

/** What is known while a line is read: which days it has named, and what was said before it named any. */
export class LineState {
  /** The days that the next detail belongs to. */
  protected current: Draft[] = [];
  /** What is told before its day is named. */
  protected before: Draft;
  /** The days that the line names, and how many of them have all that was told before them. */
  protected mine: Draft[] = [];
  private settled = 0;
  /** Whether a date, not a label, named the first day of the line. */
  protected datesFirst = false;
  /** The column of the table that the line is a row of. */
  protected column = 0;
  /** Marks that wait for the date they are about. */
  protected pending: Partial<Record<'movedTo' | 'movedFrom' | 'deadline' | 'week' | 'next' | 'tentative', Item>> = {};
  protected reading: Reading;
  protected items: readonly Item[];
  protected line: string;
  private written: { text: string; number: number };

  /**
   * @param line the line, without markup
   * @param written the line as it stands in the text, just as long, and its number
   */
  constructor(reading: Reading, items: readonly Item[], line: string, written: { text: string; number: number }) {
    this.reading = reading;
    this.items = items;
    this.line = line;
    this.written = written;
    this.before = blank(this.at({ from: 0, to: 0 }));
  }

  /** What the column says that the line is in. */
  protected get role() {
    return this.reading.roles[this.column];
  }

  /** Gives the days named so far what was told before them; what follows is of others. */
  protected settle(): void {
    const { group } = this.reading;
    for (const draft of this.mine.slice(this.settled)) {
      complete(draft, this.before);
      if (group) addNote(draft, group);
    }
    this.settled = this.mine.length;
    this.current = [];
    this.before = blank(this.before.at);
  }

  protected at({ from, to }: Stretch): At {
    return { line: this.written.number, column: from + 1, text: this.written.text.slice(from, to) };
  }
  protected text({ from, to }: Stretch): string {
    return this.line.slice(from, to);
  }

  /** The days to tell something of: those named last, or, before any is named, those that will be. */
  protected get told(): Draft[] {
    return this.current.length ? this.current : [this.before];
  }

  protected add(drafts: Draft[]): void {
    this.reading.drafts.push(...drafts);
    this.mine.push(...drafts);
  }

  /** Whether a day is named in the line from an item on. */
  protected names(index: number): boolean {
    return this.items.slice(index + 1, index + 1 + AHEAD).some(({ kind }) => kind === 'dates' || kind === 'label');
  }

  /** A word such as "TBC" on a line that names no day: of the day above that waits for a date, or of a day of its own. */
  protected lone(item: Item): void {
    const { open } = this.reading;
    if (open.length && open.every(waits)) this.current = open;
    else if (words(this.line.slice(0, 200)) > 6) return;
    else if (this.reading.drafts.length && !open.length) {
      // far below the last day: of something else, or of what is still to come
      this.reading.rest = true;
      return;
    } else this.current = [blank(this.at(item))];
    if (this.current !== open) this.add(this.current);
    else this.mine.push(...open);
  }

  /** Leaves to the next line the days that it may go on about. */
  protected finish(): void {
    const reading = this.reading;
    const current = this.current;
    const before = this.before;
    this.settle();
    if (this.mine.length) {
      reading.open = current;
      if (reading.told) reading.block = [];
      // cut now and then, not at every line: what is too much is left out where the block is used
      if (reading.block.length > 2 * MOST) reading.block = reading.block.slice(-MOST);
      reading.block.push(...this.mine.slice(-MOST));
      reading.told = false;
      return;
    }
    if (goesOn(reading, before, this.line, this.items)) return;
    reading.open = [];
    reading.block = [];
  }
}
