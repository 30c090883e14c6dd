import { programmeStanding } from '../../dates/index.js';
import { nextQuestion } from '../../eligibility/index.js';
import type { NextQuestion } from '../../eligibility/types.js';
import type { Answers } from '../../model/answers.js';
import type { Programme, Question } from '../../model/types.js';
import { assessments } from '../../page/assessments.js';
import { isPhase } from '../../page/names.js';
import type { PageState } from '../../page/state.js';
import type { Judged } from './verdicts.js';

/** The question that the page can answer in the reader's place. */
const PHASE = 'phase';

/** What the webmaster has set. */
export interface Settings {
  /** See `EligibilityChecker.phase`. */
  readonly phase: string;
  /** See `EligibilityChecker.programmes`. */
  readonly programmes: string;
}

/** What a checker makes of the state that the page shares: all that it shows follows from this. */
export interface Reading {
  readonly state: PageState;
  /** The programmes to ask about. */
  readonly programmes: readonly Programme[];
  /** The question that the page answers in the reader's place, if it does. */
  readonly preset: string | undefined;
  /** Every answer that counts, the page's own among them. */
  readonly answers: Answers;
  /** What is to be asked next; `null` when nothing could change a verdict any more. */
  readonly next: NextQuestion | null;
  /** The question to show: the one the reader went back to, or the next; `undefined` when it is time for the results. */
  readonly question: Question | undefined;
  /** Which question that is, counted from 1 in the order in which the reader met them. */
  readonly number: number;
  /** The programmes with their verdicts. */
  readonly judged: readonly Judged[];
}

/** The ids that the webmaster has named, each once. An attribute that is taken away leaves `null` behind. */
export const idsIn = (programmes: string | null | undefined): string[] => [
  ...new Set(
    String(programmes ?? '')
      .split(/\s+/)
      .filter(Boolean),
  ),
];

/** Reads the page's state as a checker with these settings does. */
export function readState(state: PageState, settings: Settings): Reading {
  const { dataset, trail, revisiting, today } = state;
  const wanted = idsIn(settings.programmes);
  const programmes = wanted.length ? dataset.programmes.filter(({ id }) => wanted.includes(id)) : dataset.programmes;
  const preset = isPhase(settings.phase) && !(PHASE in state.answers) ? PHASE : undefined;
  const answers = preset ? { [PHASE]: [settings.phase], ...state.answers } : state.answers;
  const next = nextQuestion(dataset, answers, { programmes: programmes.map(({ id }) => id) });
  const shown = revisiting ?? next?.question;
  const verdicts = new Map(assessments({ dataset, answers }).map((assessment) => [assessment.programme, assessment]));
  return {
    state,
    programmes,
    preset,
    answers,
    next,
    question: dataset.questions.find(({ id }) => id === shown),
    number: (revisiting === null ? trail.length : trail.indexOf(revisiting)) + 1,
    judged: programmes.map((programme) => ({
      programme,
      assessment: verdicts.get(programme.id)!,
      standing: programmeStanding(programme, today),
    })),
  };
}
