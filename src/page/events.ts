import type { Answer } from '../model/answers.js';
import type { Assessment } from '../eligibility/types.js';
import type { PageState } from './state.js';

const reaching: EventInit = { bubbles: true, composed: true };

/** `tfm-answer`: the reader answered a question of the checker. */
export class TfmAnswerEvent extends Event {
  /** The id of the question. */
  readonly question: string;
  /** The option chosen, the options chosen, or `unknown`. */
  readonly answer: Answer;
  constructor(question: string, answer: Answer) {
    super('tfm-answer', reaching);
    this.question = question;
    this.answer = answer;
  }
}

/** `tfm-result`: no question is left that could change anything. */
export class TfmResultEvent extends Event {
  /** One assessment for each programme that was asked about. */
  readonly assessments: readonly Assessment[];
  constructor(assessments: readonly Assessment[]) {
    super('tfm-result', reaching);
    this.assessments = assessments;
  }
}

/** `tfm-stage-select`: the reader opened a stage of the journey. */
export class TfmStageSelectEvent extends Event {
  /** The id of the journey, such as `secondary-2023-24`. */
  readonly journey: string;
  /** The id of the stage, such as `embedding`. */
  readonly stage: string;
  constructor(journey: string, stage: string) {
    super('tfm-stage-select', reaching);
    this.journey = journey;
    this.stage = stage;
  }
}

/** `tfm-programme-select`: the reader opened a programme's details or followed its next step. */
export class TfmProgrammeSelectEvent extends Event {
  /** The id of the programme. */
  readonly programme: string;
  constructor(programme: string) {
    super('tfm-programme-select', reaching);
    this.programme = programme;
  }
}

/** `tfm-feedback`: the reader said whether what a card tells was useful. Nothing is sent anywhere: a page may count these. */
export class TfmFeedbackEvent extends Event {
  /** The id of the programme. */
  readonly programme: string;
  /** Whether it was. */
  readonly useful: boolean;
  constructor(programme: string, useful: boolean) {
    super('tfm-feedback', reaching);
    this.programme = programme;
    this.useful = useful;
  }
}

/** `tfm-calendar`: the reader took dates away for a calendar. */
export class TfmCalendarEvent extends Event {
  /** The id of the work group. */
  readonly workgroup: string;
  /** The number of the day, or `null` for all of them. */
  readonly day: number | null;
  constructor(workgroup: string, day: number | null) {
    super('tfm-calendar', reaching);
    this.workgroup = workgroup;
    this.day = day;
  }
}

/** `tfm-data-ready`: a `<tfm-data>` has its data, with any feed laid over what is bundled. */
export class TfmDataReadyEvent extends Event {
  /** The state that the widgets inside it now share. */
  readonly state: PageState;
  constructor(state: PageState) {
    super('tfm-data-ready', reaching);
    this.state = state;
  }
}

/** `tfm-data-error`: a feed could not be used, whole or in part. What is bundled is shown meanwhile. */
export class TfmDataErrorEvent extends Event {
  /** What was wrong, each as a sentence. */
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super('tfm-data-error', reaching);
    this.problems = problems;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tfm-answer': TfmAnswerEvent;
    'tfm-result': TfmResultEvent;
    'tfm-stage-select': TfmStageSelectEvent;
    'tfm-programme-select': TfmProgrammeSelectEvent;
    'tfm-feedback': TfmFeedbackEvent;
    'tfm-calendar': TfmCalendarEvent;
    'tfm-data-ready': TfmDataReadyEvent;
    'tfm-data-error': TfmDataErrorEvent;
  }
}
