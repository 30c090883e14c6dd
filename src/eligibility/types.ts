import type { Answer } from '../model/answers.js';

/** What the answers come to for one programme. */
export type Verdict =
  /** Every way to answer the rest leads to a yes. */
  | 'eligible'
  /** Only the hub can say: there may be room, or the reader does not know something that matters. */
  | 'ask-hub'
  /** Every way to answer the rest leads to a no. */
  | 'not-eligible'
  /** It depends on the questions of `dependsOn`, and on nothing else. */
  | 'depends';

/** The verdict on one programme, with what it rests on. */
export interface Assessment {
  /** The programme's id. */
  programme: string;
  verdict: Verdict;
  /**
   * The conditions that the verdict comes from, each resting on a smallest set of answers. Empty while it depends.
   *
   * - `eligible`: conditions that are met and that together are enough, none of which can be left out.
   * - `not-eligible`: the conditions that fail, each enough alone; first the one that rests on the fewest answers. (Where none
   *   fails alone: the fewest that cannot all be met.)
   * - `ask-hub`: the conditions that only the hub, or something to find out, can settle.
   */
  because: Reason[];
  /**
   * Ids of the questions that can still change the verdict, in the order of the dataset: not answered, and not with "I don't
   * know" either. Empty once it is settled. `judge` in `judge.ts` has the exact definition.
   */
  dependsOn: string[];
  /** For a no or an ask-hub: the nearest way to a better verdict. `null` otherwise, or when there is none. */
  change: Change | null;
}

/** Why: one condition of the programme, as the answers leave it. */
export interface Reason {
  /** The condition's id within the programme. */
  condition: string;
  strength: 'must' | 'prefer' | 'if-space';
  /** `open` when an "I don't know" keeps it from being settled. */
  state: 'met' | 'not-met' | 'open';
  /** A sentence to the reader. For `open`, it says what to find out. */
  text: string;
  /** Ids of the answered questions that it rests on: as few as will do. For `open`, those answered with "I don't know". */
  questions: string[];
  /** Whether the reader or the school could change it. */
  changeable: boolean;
  /** A programme to look at instead, where this stands in the way. */
  instead?: string;
}

/**
 * The nearest way to a better verdict. A way that the reader and the school can go comes before one that nobody can, and a yes
 * before a word with the hub; of such ways it is the one with the fewest answers to change.
 */
export interface Change {
  /** The verdict it would lead to, if what was not asked is answered as well as may be. */
  verdict: 'eligible' | 'ask-hub';
  /** The answers to change, or to find out, those the reader can change before those nobody can. */
  steps: {
    question: string;
    /** The answer that would do, as near to the reader's as it can be. */
    to: Answer;
    /** Whether the reader or the school could change it. */
    changeable: boolean;
  }[];
  /** Whether every step is one that the reader or the school could take. */
  changeable: boolean;
}

/** The question to ask now. */
export interface NextQuestion {
  /** Its id. */
  question: string;
  /** At most so many questions are left, this one counted, however they are answered: a bound that is kept. */
  atMost: number;
}

/** One of the years ahead for one school and one person. */
export interface RouteYear {
  /** The academic year, such as `2023/24`. */
  year: string;
  /** What could be joined in it, or goes on in it, in the order of the dataset. */
  steps: {
    programme: string;
    verdict: 'eligible' | 'ask-hub';
    /**
     * The stage of the journey that follows from the programme, by its id: the programme was joined in a year before and is
     * not joined anew. Absent for what is joined in this year.
     */
    stage?: string;
    /** What that stage is called. */
    title?: string;
    /** Why in this year and not before, or what the stage is, in a sentence; absent for what can be joined at once. */
    after?: string;
  }[];
}
