/**
 * The classes, without side effects: nothing is registered until a `define` door is imported.
 */
export { EligibilityChecker } from './elements/eligibility-checker/eligibility-checker.js';
export { ProgrammeCard } from './elements/programme-card/programme-card.js';
export { TfmData } from './elements/tfm-data/tfm-data.js';
export { TfmHub } from './elements/tfm-hub/tfm-hub.js';
export { TfmImpact } from './elements/tfm-impact/tfm-impact.js';
export { TfmJourney } from './elements/tfm-journey/tfm-journey.js';
export { TfmProgrammes } from './elements/tfm-programmes/tfm-programmes.js';
export { WorkgroupDates } from './elements/workgroup-dates/workgroup-dates.js';
export {
  TfmAnswerEvent,
  TfmCalendarEvent,
  TfmDataErrorEvent,
  TfmDataReadyEvent,
  TfmFeedbackEvent,
  TfmProgrammeSelectEvent,
  TfmResultEvent,
  TfmStageSelectEvent,
} from './page/events.js';
export { version } from './page/version.js';
export type { PageState } from './page/state.js';
export type { Answer, Answers } from './model/answers.js';
export type * from './model/types.js';
export type { Assessment, Change, NextQuestion, Reason, RouteYear, Verdict } from './eligibility/types.js';
