import { assess } from '../eligibility/index.js';
import type { Assessment, Verdict } from '../eligibility/types.js';
import type { PageState } from './state.js';

/** By the answers, which each state of a page has of its own. */
const known = new WeakMap<PageState['answers'], { of: PageState['dataset']; assessments: readonly Assessment[] }>();

/** The verdicts on every programme by the shared answers. Worked out once for each state, however many widgets and pages ask. */
export function assessments({ dataset, answers }: Pick<PageState, 'dataset' | 'answers'>): readonly Assessment[] {
  let last = known.get(answers);
  if (last?.of !== dataset) known.set(answers, (last = { of: dataset, assessments: assess(dataset, answers) }));
  return last.assessments;
}

/** The verdict on one programme, or `undefined` before the reader has answered anything. */
export const assessmentOf = (state: PageState, programme: string): Assessment | undefined =>
  state.trail.length ? assessments(state).find((assessment) => assessment.programme === programme) : undefined;

const WORDS: Readonly<Record<Verdict, string>> = {
  eligible: 'You can join',
  'ask-hub': 'Talk to your hub',
  'not-eligible': 'Not for you now',
  depends: 'Still open',
};

/** A verdict in words. What is over cannot be joined, however well it fits. */
export const verdictWords = (verdict: Verdict, past: boolean): string =>
  verdict === 'eligible' && past ? 'You fit, but its year is over' : WORDS[verdict];
