import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ProgrammeStanding } from '../../dates/index.js';
import type { Assessment, Reason, Verdict } from '../../eligibility/types.js';
import type { Programme } from '../../model/types.js';
import { verdictWords } from '../../page/assessments.js';

/** A programme with the verdict on it. */
export interface Judged {
  programme: Programme;
  assessment: Assessment;
  /** Nothing is offered of a programme that is past. */
  standing: ProgrammeStanding;
}

/** Programmes that come to the same for the reader. */
export interface Group {
  verdict: Verdict;
  /** Whether their years are over; absent where that makes no difference. */
  past?: boolean;
  /** The verdict in words. */
  words: string;
  members: readonly Judged[];
}

/** The groups, the best first. What is over cannot be joined, however well it fits. */
const GROUPS: readonly Pick<Group, 'verdict' | 'past'>[] = [
  { verdict: 'eligible', past: false },
  { verdict: 'eligible', past: true },
  { verdict: 'ask-hub' },
  { verdict: 'not-eligible' },
  { verdict: 'depends' },
];

/** The programmes under their verdicts, the best first. A group may be empty. */
export const byVerdict = (judged: readonly Judged[]): Group[] =>
  GROUPS.map(({ verdict, past }) => ({
    verdict,
    past,
    words: verdictWords(verdict, !!past),
    members: judged.filter(({ assessment, standing }) => {
      const over = standing === 'past';
      return assessment.verdict === verdict && (past ?? over) === over;
    }),
  }));

/** The reasons as they are read: two conditions can leave the same thing to find out, and once is enough to say so. */
export const reasonsOf = ({ assessment: { because } }: Judged): readonly Reason[] => [
  ...new Map(because.map((reason) => [reason.text, reason])).values(),
];

const SHAPES: Readonly<Record<Verdict, TemplateResult | typeof nothing>> = {
  eligible: svg`<circle cx="10" cy="10" r="10" /><path class="line cut" d="m5 10.5 3.5 3.5L15 6.5" />`,
  'ask-hub': svg`<path d="M1 1h18v14h-8l-5 5v-5H1Z" /><path class="line cut" d="M5 8h.1M10 8h.1M15 8h.1" />`,
  'not-eligible': svg`<circle class="line" cx="10" cy="10" r="9" /><path class="line" d="M6 10h8" />`,
  depends: nothing,
};

/** A shape for each verdict, so that it does not rest on colour: a tick, a speech bubble, a bar in a ring. */
export const verdictIcon = (verdict: Verdict): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${SHAPES[verdict]}</svg>`;
