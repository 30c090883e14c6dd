import { html, type TemplateResult } from 'lit';

/** What became of something that the reader asked for, such as a copy or a file. */
export interface Outcome {
  /** In words; empty when nothing was asked for yet. */
  readonly text: string;
  /** Whether it did not work, so that the words say what to do instead. */
  readonly failed: boolean;
}

/** Nothing was asked for yet. */
export const NOTHING: Outcome = { text: '', failed: false };

/** It worked. */
export const went = (text: string): Outcome => ({ text, failed: false });

/** It did not work. */
export const failed = (text: string): Outcome => ({ text, failed: true });

/** What became of it, beside what asked for it. The colour only repeats the words. */
export const outcomeView = ({ text, failed: no }: Outcome): TemplateResult =>
  html`<strong class=${no ? 'failed' : 'went'}>${text}</strong>`;
