/*
 * Where something new begins within a line: what stands between two dates is of the one or of the other.
 */
import type { Item } from './items.js';

/** How far before a date to look for the beginning of what leads up to it. */
const LEAD = 120;
/** What may stand before its date, "10-12 on 9 March", as well as behind it. */
const EITHER_SIDE: ReadonlySet<Item['kind']> = new Set(['times', 'online', 'inPerson', 'session']);

/** A time, or how a day is. */
const sideOf = (kind: Item['kind']) => (kind === 'times' ? 'time' : 'mode');

/** Where the last piece of a stretch of text begins, brackets not counted; -1 where it is all one. */
function lastPiece(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const sign = text[at]!;
    if (sign === ')') depth++;
    else if (sign === '(') depth--;
    else if (depth > 0) continue;
    else if (/[;,|]/.test(sign)) return at + 1;
    else if (/[.!/+&\u2010-\u2015-]/.test(sign) && /^\s|^$/.test(text.slice(at + 1, at + 2))) return at + 1;
    else if (/^\sand\s/i.test(text.slice(at, at + 5))) return at + 1;
  }
  return -1;
}

/** Where what leads up to a date with a colon begins: ". Spring term: ", ", plus three twilights (4pm): "; -1 where it does not. */
function leadAt(between: string): number {
  const mark = lastPiece(between.replace(/:\s*$/, ' '));
  if (mark >= 0) return /\p{L}/u.test(between.slice(mark)) ? mark : -1;
  return /^\s*\p{L}[^()\d]{0,30}:\s*$/u.test(between) ? 0 : -1;
}

/** Where what stands before a date, and is of that date, begins; -1 where it is of the date before it. */
function sideAt(
  items: readonly Item[],
  index: number,
  line: string,
  end: number,
  first: ReturnType<typeof sideOf> | undefined,
): number {
  const joint = items[index - 1];
  const side = joint?.kind === 'text' ? items[index - 2] : joint;
  if (!side || !EITHER_SIDE.has(side.kind) || side.from < end) return -1;
  const between = line.slice(side.to, items[index]!.from);
  const on = /^\s*on(\sthe)?\s*$/i.test(between);
  if (!on && !(first === sideOf(side.kind) && /^\s*$/.test(between))) return -1;
  const lead = line.slice(end, side.from);
  const mark = lastPiece(lead);
  return mark >= 0 ? end + mark : on ? side.from : -1;
}

/**
 * Marks where something new begins within a line: "9 March; Group B: 10 March", "9 March. Online twilights: 4 May", "Autumn:
 * 9 November, Spring: 4 May", "10-12 on 9 November, 1-3 on 4 May".
 */
export function withBreaks(items: Item[], line: string): Item[] {
  const breaks: number[] = [];
  // where the last date of this label ends
  let end = 0;
  // how many dates to come are old and new ones of a move
  let moves = 0;
  let first: ReturnType<typeof sideOf> | undefined;
  items.forEach((item, index) => {
    const { kind, to } = item;
    if (EITHER_SIDE.has(kind) && end === 0) first ??= sideOf(kind);
    if (kind === 'label') end = 0;
    if (kind === 'dates') {
      const before = items[index - 1];
      const start = before?.kind === 'week' ? before.from : item.from;
      if (end > 0 && moves-- <= 0) {
        const from = Math.max(end, start - LEAD);
        const colon = /:\s*$/.test(line.slice(Math.max(end, start - 5), start));
        const lead = colon ? leadAt(line.slice(from, start)) : -1;
        const mark = lead >= 0 ? from + lead : sideAt(items, index, line, end, first);
        if (mark >= 0) breaks.push(mark);
      }
      end = to;
    }
    if (kind.startsWith('moved')) moves = kind === 'movedFrom' ? 2 : 1;
  });
  if (!breaks.length) return items;
  let next = 0;
  return items.flatMap((item): Item[] => {
    const at = breaks[next];
    if (at === undefined || item.to <= at) return [item];
    next++;
    const mark: Item = { kind: 'break', from: at, to: at };
    return item.kind === 'text' && item.from < at ? [{ ...item, to: at }, mark, { ...item, from: at }] : [mark, item];
  });
}
