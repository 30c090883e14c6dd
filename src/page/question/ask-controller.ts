import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Answer } from '../../model/answers.js';
import type { Question } from '../../model/types.js';
import { answerOf, choose, chosenFor } from './choice.js';
import { questionView, type QuestionView } from './question-view.js';

/** A question to ask, and what to do with the answer. */
export interface Asking extends Pick<QuestionView, 'question' | 'level' | 'caption' | 'left' | 'intro' | 'onBack'> {
  /** The answer there is already, to be looked at and changed. */
  answer: Answer | undefined;
  /** The reader has answered. */
  onAnswer: (question: Question, answer: Answer) => void;
}

/**
 * Asks a question in a widget: keeps what is chosen and not yet sent, sees to it that something is, and puts focus where the
 * reader goes on.
 */
export class AskController implements ReactiveController {
  readonly #host: LitElement;
  #draft: { question: string; chosen: readonly string[]; missing?: boolean } | null = null;
  /** Where focus goes with the next rendering: the first such place. */
  #focus: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#focus) return;
    const place = this.#host.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    place?.focus();
  }

  /**
   * The reader moves on: forgets what was chosen and not sent, and puts focus on the first place with the next rendering.
   *
   * @param place a selector. What is only there to be arrived at has a `tabindex` of -1: a heading, or the error summary that
   *   stands before it
   */
  arrive(place = '[tabindex="-1"]'): void {
    this.#draft = null;
    this.#focus = place;
    this.#host.requestUpdate();
  }

  /** The form. */
  view({ answer, onAnswer, ...asking }: Asking): TemplateResult {
    const { question } = asking;
    // asked anew each time: a click may be followed by the next before anything is rendered
    const draft = () => (this.#draft?.question === question.id ? this.#draft : null);
    const chosen = () => draft()?.chosen ?? chosenFor(answer);
    return questionView({
      ...asking,
      chosen: chosen(),
      missing: !!draft()?.missing,
      onChoose: (option, on) => {
        this.#draft = { question: question.id, chosen: choose(question, chosen(), option, on) };
        this.#host.requestUpdate();
      },
      onSubmit: (event) => {
        event.preventDefault();
        const now = chosen();
        if (now.length) {
          onAnswer(question, answerOf(question, now));
          return;
        }
        this.arrive('.asking [tabindex="-1"]');
        this.#draft = { question: question.id, chosen: now, missing: true };
      },
      onFix: () => this.#host.renderRoot.querySelector<HTMLElement>('.asking input')?.focus(),
    });
  }
}
