import type { LitElement, TemplateResult } from 'lit';
import type { Answers } from '../src/model/answers.js';
import type { Dataset } from '../src/model/types.js';

/** A state of a widget worth seeing: for the stories, the tests, axe and the pictures alike. */
export interface Fixture {
  /** Short and stable, such as `days-passed`: pictures and stories are named by it. */
  name: string;
  /** What there is to see, in a sentence. */
  title: string;
  /** What to render. */
  template: TemplateResult;
  /** The day it is, `YYYY-MM-DD` in London; the seeds' own time when absent. */
  today?: string;
  /** What the reader has answered before. */
  answers?: Answers;
  /** What the page knows, where that is not just what is bundled: as a feed might have it. */
  dataset?: (bundled: Dataset) => Dataset;
  /** What the reader is told of the link that brought the answers. */
  notices?: readonly string[];
  /** Words that it shows once all that it waits for is there, such as a feed. */
  shows?: string;
  /** What the reader does once it shows. */
  act?: (element: LitElement) => unknown;
}

/** A day on which the programmes of 2022/23 ran: between the second and the third day of the Work Group in the dataset. */
export const IN_2023 = '2023-03-15';
/** A day on which everything in the dataset has long passed. */
export const LATER = '2026-11-21';
