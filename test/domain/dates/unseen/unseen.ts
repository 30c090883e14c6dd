/*
 * Texts by people who did not know the reader: how they would write dates, and what they would make of each. They show what the
 * reader does with what it was not made for, which its own texts cannot.
 */
import { readFileSync } from 'node:fs';
import type { WorkgroupDay } from '../../../../src/model/types.js';

/** Where the texts are from. */
export const SETS = ['pages', 'letters', 'cells', 'flyers', 'changes', 'sample', 'second-sample'] as const;

/** A text, and what its writer makes of it. */
export interface Unseen {
  text: string;
  /** The academic year to read it by; empty where nobody says. */
  year: string;
  /** The days as `asRead` writes them; absent where nobody could say. */
  days?: string[];
  /** Whether a careful reader would ask back, or at least say something. */
  problem?: boolean;
  /** What is hard about it. */
  why: string;
  /** What is read instead, and the kinds of problems that are named, where that is not what the writer meant. */
  reads?: string[];
  says?: string[];
}

/** A day on one line, as far as the writers tell of it: "2023-03-09 09:30-15:00 moved was 2023-02-01 online". */
export const asRead = ({
  date,
  start,
  end,
  status,
  was,
  online,
}: Pick<WorkgroupDay, 'date' | 'start' | 'end' | 'status' | 'was' | 'online'>): string =>
  [
    date,
    start && start + (end ? `-${end}` : ''),
    status === 'confirmed' ? undefined : status,
    was && `was ${was}`,
    online && 'online',
  ]
    .filter(Boolean)
    .join(' ');

/** The texts of one set. */
export const unseen = (set: (typeof SETS)[number]): readonly Unseen[] =>
  JSON.parse(readFileSync(new URL(`${set}.json`, import.meta.url), 'utf8')) as Unseen[];
