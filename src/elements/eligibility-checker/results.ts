import type { RouteYear } from '../../eligibility/types.js';
import type { Answers } from '../../model/answers.js';
import type { PageState } from '../../page/state.js';
import type { Judged } from './verdicts.js';

/** What the page of results needs. */
export interface Results {
  judged: readonly Judged[];
  /** What the page shares: the programmes, the questions, the hub, today. */
  state: PageState;
  /** The level of its heading. */
  level: number;
  /** Every answer that counts, and which of them the page gave in the reader's place. */
  answers: Answers;
  preset: string | undefined;
  /** What cannot be true together, each as a sentence. */
  contradictions: readonly string[];
  /** Ids of the questions whose answers made no difference. */
  idle: readonly string[];
  /** The years ahead. */
  route: readonly RouteYear[];
  /** Who to ask: the hub's name, or "your Maths Hub". */
  hub: unknown;
  onBack: (() => void) | undefined;
  onChange: (question: string) => void;
  onForget: () => void;
}
