import { figure } from '../../model/words.js';
import type { DateProblem, DateProblemKind, DateRepair } from '../types.js';
import type { At } from './draft.js';
import { ERRORS } from './messages.js';

/** More of one kind than anybody mends before they read the text again. */
const MOST = 1_000;
const OF_TIMES: ReadonlySet<DateProblemKind> = new Set([
  ...(['ends-before-start', 'unclear-time', 'odd-time', 'vague-time', 'length', 'other-zone'] as const),
]);
const none = (): DateRepair[] => [];

/**
 * What is found wrong in a text. Of each kind the first thousand are kept; one more says how many others there are, and where
 * they begin. A megabyte of nothing but faults would be a quarter of a gigabyte of advice otherwise, which nobody reads.
 */
export class Problems {
  readonly #found: DateProblem[] = [];
  readonly #kinds = new Map<DateProblemKind, { count: number; last?: At; more?: DateProblem }>();

  /**
   * Takes a problem down.
   *
   * @param at what in the text it is about
   * @param text what is wrong, in a sentence or two
   * @param repairs what can be done
   */
  add(kind: DateProblemKind, at: At, text: () => string, repairs = none): void {
    const of = this.#kinds.get(kind) ?? { count: 0 };
    this.#kinds.set(kind, of);
    // a time that several days share is wrong once
    if (OF_TIMES.has(kind) && of.last?.line === at.line && of.last.column === at.column) return;
    of.last = at;
    of.count++;
    if (of.more) return;
    const kept = of.count <= MOST;
    const severity = ERRORS.includes(kind) ? 'error' : 'warning';
    const problem: DateProblem = { kind, severity, at, text: kept ? text() : '', repairs: kept ? repairs() : [] };
    if (!kept) of.more = problem;
    this.#found.push(problem);
  }

  /** Whether there are so many of a kind that one more is only counted; then it is. Spares making what nobody reads. */
  isCounted(kind: DateProblemKind): boolean {
    const of = this.#kinds.get(kind);
    if (!of?.more) return false;
    of.count++;
    return true;
  }

  /** Whether anything is wrong. */
  get any(): boolean {
    return this.#found.length > 0;
  }

  /** All that is known to be wrong, in the order of the text. */
  list(): DateProblem[] {
    for (const { count, more } of this.#kinds.values()) {
      if (!more) continue;
      const others = count - MOST === 1 ? 'is one more problem' : `are ${figure(count - MOST)} more problems`;
      more.text = `There ${others} of the same kind from here on. Mend those above first, then read the text again.`;
    }
    return this.#found.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  }
}
