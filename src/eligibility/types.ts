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
   * A smallest set of conditions that is enough for the verdict, each resting on a smallest set of answers. Empty while it
   * depends. For `ask-hub` it holds the conditions that only the hub, or something to find out, can settle.
   */
  because: Reason[];
  /** Ids of the questions that can still change the verdict, in the order of the dataset. Empty once it is settled. */
  dependsOn: string[];
  /** For a no or an ask-hub: the fewest answers to change for a better verdict. `null` otherwise, or when nothing would. */
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
  /** Ids of the answered questions that it rests on: as few as will do. */
  questions: string[];
  /** Whether the reader or the school could change it. */
  changeable: boolean;
  /** A programme to look at instead, where this stands in the way. */
  instead?: string;
}

/** The nearest way to a better verdict. */
export interface Change {
  /** The verdict it would lead to. */
  verdict: 'eligible' | 'ask-hub';
  /** The answers to change, as few as will do, those the reader can change before those nobody can. */
  steps: {
    question: string;
    /** The answer that would do. */
    to: string | readonly string[];
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
  /** At most so many questions are left, this one counted, however they are answered. */
  atMost: number;
}

/** The years ahead for one school and one person. */
export interface RouteYear {
  /** The academic year, such as `2023/24`. */
  year: string;
  /** What could be joined in it, in the order of the dataset. */
  steps: {
    programme: string;
    verdict: 'eligible' | 'ask-hub';
    /** Why in this year and not before, as a sentence to the reader; absent for what can be joined at once. */
    after?: string;
  }[];
}
