import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { UNKNOWN } from '../../model/answers.js';
import type { Question } from '../../model/types.js';
import { heading } from '../templates.js';

/* The button does what the form does: in a frame that is sandboxed without `allow-forms`, no form is ever submitted. */
/* Descriptions are pointed at whether they are there or not: an id that is not there describes nothing. */

/** What the form needs to ask a question. */
export interface QuestionView {
  question: Question;
  /** The level of its heading. */
  level: number;
  /** What stands over it, such as "Question 2", and how much is left. */
  caption: string;
  left: string;
  /** The ids of the options chosen so far. */
  chosen: readonly string[];
  /** Whether the reader tried to go on with nothing chosen. */
  missing: boolean;
  /** What the reader is told before the first question. */
  intro?: unknown;
  onChoose: (option: string, on: boolean) => void;
  onSubmit: (event: Event) => void;
  /** Absent at the first question. */
  onBack: (() => void) | undefined;
  onFix: () => void;
}

interface Choice {
  id: string;
  label: string;
  hint?: string;
  exclusive?: boolean;
}

/** Leads to the question before, where there is one. */
export const backButton = (onBack: (() => void) | undefined): unknown =>
  onBack ? html`<button type="button" class="text-button back screen-only" @click=${onBack}>Back</button>` : nothing;

const DO_NOT_KNOW: Choice = { id: UNKNOWN, label: 'I don’t know', exclusive: true };

function choice({ question, chosen, onChoose }: QuestionView, { id, label, hint }: Choice): TemplateResult {
  return html`<div class="choice">
    <input
      type=${question.kind === 'single' ? 'radio' : 'checkbox'}
      name=${question.id}
      id="choice-${id}"
      value=${id}
      .checked=${chosen.includes(id)}
      aria-describedby="hint-${id}"
      @change=${(event: Event) => onChoose(id, (event.target as HTMLInputElement).checked)}
    />
    <label for="choice-${id}">${label}</label>
    ${hint ? html`<p class="muted small" id="hint-${id}">${hint}</p>` : nothing}
  </div>`;
}

const summary = ({ onFix }: QuestionView) =>
  html`<div class="notice summary" tabindex="-1">
    <div role="alert">
      <p><strong>There is a problem</strong></p>
      <button type="button" class="text-button" @click=${onFix}>Choose an answer to go on</button>
    </div>
  </div>`;

/** One question, asked on a page of its own as GOV.UK and the NHS do. */
export function questionView(asking: QuestionView): TemplateResult {
  const { question, level, caption, left, missing, intro = nothing, onSubmit, onBack } = asking;
  const choices: Choice[] = [...question.options, DO_NOT_KNOW];
  const apart = choices.findIndex(({ exclusive }) => exclusive);
  return html`<form class="asking" part="question" novalidate autocomplete="off" @submit=${onSubmit}>
    ${backButton(onBack)} ${missing ? summary(asking) : nothing} ${intro}
    <p class="caption"><strong>${caption}</strong> <span class="muted">${left}</span></p>
    ${keyed(
      question.id,
      html`<fieldset class=${missing ? 'missing' : ''} aria-describedby="hint missing">
        <legend>${heading(level, question.text, 'title', { focusable: true })}</legend>
        ${question.hint ? html`<p class="muted" id="hint">${question.hint}</p>` : nothing}
        ${
          missing
            ? html`<p class="wrong" id="missing"><span class="hidden-visually">Error: </span>Choose an answer</p>`
            : nothing
        }
        <div class="choices">
          ${choices.map((each, at) => [at === apart ? html`<p class="or muted">or</p>` : nothing, choice(asking, each)])}
        </div>
      </fieldset>`,
    )}
    <button type="submit" class="button main screen-only" @click=${onSubmit}>Continue</button>
  </form>`;
}
