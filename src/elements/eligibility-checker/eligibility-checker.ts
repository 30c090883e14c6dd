import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { programmeStanding } from '../../dates/index.js';
import { assess, contradictions, madeNoDifference, nextQuestion } from '../../eligibility/index.js';
import type { Answers } from '../../model/answers.js';
import type { Phase, Programme, Question } from '../../model/types.js';
import { announce, prepareAnnouncer } from '../../page/announcer.js';
import { TfmAnswerEvent, TfmResultEvent } from '../../page/events.js';
import { isPhase, PHASES } from '../../page/names.js';
import { badAttribute, type Problem } from '../../page/settings.js';
import { previousQuestion } from '../../page/state.js';
import { FIND_YOUR_HUB, link } from '../../page/templates.js';
import { Widget } from '../../page/widget.js';
import { controlStyles } from '../../styles/controls.js';
import { answerOf, choose, chosenFor } from './choice.js';
import { checkerStyles } from './eligibility-checker.styles.js';
import { questionView } from './question-view.js';
import { resultStyles } from './result.styles.js';
import { headline, resultView } from './result-view.js';
import { settledCount, settledView } from './settled-view.js';
import type { Judged } from './verdicts.js';

/** The question that `phase` answers in the reader's place. */
const PHASE = 'phase';

/**
 * Asks a few questions, one at a time, and says which programmes the reader can join, which only the hub can settle and
 * which are not for now: with the reasons, what would change them and what to do next.
 *
 * Answers are shared with the other widgets on the page. Nothing is stored and nothing leaves the page.
 *
 * @summary Which programmes can I join? A few questions, an exact answer, and why.
 * @tag eligibility-checker
 * @slot - Shown without script, and when none of the programmes is known: a link to your own page about them does well.
 * @event {TfmAnswerEvent} tfm-answer - The reader answered a question.
 * @event {TfmResultEvent} tfm-result - The reader answered the last question that could change anything.
 * @csspart base - Everything the widget shows.
 * @csspart notice - A message about a setting that does not work.
 * @csspart heading - Each heading.
 * @csspart question - The form with one question.
 * @csspart settled - What the answers have settled so far.
 * @csspart result - The results.
 * @csspart programme - One programme among the results.
 * @since 0.1.0
 */
export class EligibilityChecker extends Widget {
  static override styles = [...Widget.styles, controlStyles, checkerStyles, resultStyles];

  /**
   * The phase that this page is about: `primary`, `secondary`, `special` or `post-16`. It stands in for the answer to
   * "Where do you work?", so that the question is not asked; once the reader has answered it anywhere on the page, what the
   * reader says counts.
   */
  @property() phase: Phase | '' = '';

  /** The ids of the programmes to ask about, separated by spaces. All of them when empty. */
  @property() programmes = '';

  /** What is chosen in the form but not yet sent, and whether it was sent with nothing chosen. */
  @state() private draft: { question: string; chosen: readonly string[]; missing?: boolean } | null = null;

  /** Whether focus goes to what the next rendering brings: the reader asked for it here, not in another widget. */
  #arriving = false;

  protected override problems(): Problem[] {
    const known = this.state.dataset.programmes.map(({ id }) => id);
    const wanted = this.#wanted;
    const unknown = wanted.filter((id) => !known.includes(id));
    const problems: Problem[] = [];
    if (this.phase && !isPhase(this.phase)) {
      problems.push(badAttribute('phase', this.phase, PHASES, 'The checker asks for it instead.'));
    }
    if (unknown.length) {
      const rest = unknown.length < wanted.length ? 'The others are checked.' : undefined;
      problems.push(badAttribute('programmes', unknown.join(' '), known, rest));
    }
    return problems;
  }

  protected override firstUpdated(): void {
    prepareAnnouncer();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#arriving) return;
    this.#arriving = false;
    // the error summary where there is one, or else the heading: only these can be focused by script alone
    this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  protected override content(): unknown {
    const question = this.#question;
    return question ? this.#asking(question) : this.#results();
  }

  get #wanted(): string[] {
    return [...new Set(this.programmes.split(/\s+/).filter(Boolean))];
  }

  /** The programmes to ask about, as the dataset has them. */
  get #programmes(): Programme[] {
    const { programmes } = this.state.dataset;
    const wanted = this.#wanted;
    return wanted.length ? programmes.filter(({ id }) => wanted.includes(id)) : programmes;
  }

  get #preset(): string | undefined {
    return isPhase(this.phase) && !(PHASE in this.state.answers) ? PHASE : undefined;
  }

  /** The reader's answers, with the page's own in place of the one about the phase while that is missing. */
  get #answers(): Answers {
    return this.#preset ? { [PHASE]: [this.phase], ...this.state.answers } : this.state.answers;
  }

  get #next(): ReturnType<typeof nextQuestion> {
    return nextQuestion(this.state.dataset, this.#answers, { programmes: this.#programmes.map(({ id }) => id) });
  }

  /** The question to show: the one the reader went back to, or the next. */
  get #question(): Question | undefined {
    const id = this.state.revisiting ?? this.#next?.question;
    return this.state.dataset.questions.find((question) => question.id === id);
  }

  get #judged(): Judged[] {
    const assessments = assess(this.state.dataset, this.#answers);
    return this.#programmes.flatMap((programme) => {
      const assessment = assessments.find((each) => each.programme === programme.id);
      return assessment ? [{ programme, assessment, standing: programmeStanding(programme, this.state.today) }] : [];
    });
  }

  /** Which question this is, counted from 1 in the order in which the reader met them. */
  get #number(): number {
    const { trail, revisiting } = this.state;
    return (revisiting === null ? trail.length : trail.indexOf(revisiting)) + 1;
  }

  /** What is chosen in the form: what the reader changed, or else the answer given before. */
  #chosen({ id }: Question): readonly string[] {
    return this.draft?.question === id ? this.draft.chosen : chosenFor(this.#answers[id]);
  }

  #asking(question: Question): unknown {
    const { trail, revisiting } = this.state;
    const first = !trail.length;
    const atMost = this.#next?.atMost ?? 1;
    const left = atMost > 1 ? `At most ${atMost} questions left` : 'The last question';
    return html`<div class="sheet">
      ${questionView({
        question,
        level: this.level,
        caption: `Question ${this.#number}`,
        left: revisiting === null ? left : 'You can change your answer',
        chosen: this.#chosen(question),
        missing: !!this.draft?.missing && this.draft.question === question.id,
        first,
        onChoose: (option, on) => {
          this.draft = { question: question.id, chosen: choose(question, this.#chosen(question), option, on) };
        },
        onSubmit: this.#submit,
        onBack: this.#back,
        onFix: () => this.renderRoot.querySelector('input')?.focus(),
      })}
      ${first ? nothing : settledView(this.#judged, this.level + 1)}
    </div>`;
  }

  #results(): unknown {
    const { dataset } = this.state;
    const answers = this.#answers;
    return resultView({
      judged: this.#judged,
      dataset,
      level: this.level,
      answers,
      preset: this.#preset,
      contradictions: contradictions(dataset, answers).map(({ text }) => text),
      idle: madeNoDifference(dataset, answers),
      hub: this.#hub,
      onBack: this.#back,
      onChange: this.#revisit,
      onForget: () => {
        this.page.dispatch({ type: 'forget' });
        this.#arrive();
      },
    });
  }

  get #hub(): unknown {
    const hub = this.state.dataset.hubs.find(({ id }) => id === this.state.hub);
    return hub ? link(hub.name, hub.site) : link('your Maths Hub', FIND_YOUR_HUB);
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const question = this.#question;
    if (!question) return;
    const chosen = this.#chosen(question);
    if (!chosen.length) {
      this.draft = { question: question.id, chosen, missing: true };
      this.#arriving = true;
      return;
    }
    const answer = answerOf(question, chosen);
    this.page.dispatch({ type: 'answer', question: question.id, answer });
    this.#arrive();
    this.dispatchEvent(new TfmAnswerEvent(question.id, answer));
    if (!this.#question) this.dispatchEvent(new TfmResultEvent(this.#judged.map(({ assessment }) => assessment)));
  };

  /** Leads to the question before, where there is one. */
  get #back(): (() => void) | undefined {
    const question = previousQuestion(this.state);
    return question === null ? undefined : () => this.#revisit(question);
  }

  readonly #revisit = (question: string): void => {
    // what the page filled in becomes the reader's own answer, to be looked at and changed like any other
    const answer = this.#answers[question];
    if (question === this.#preset && answer !== undefined) this.page.dispatch({ type: 'answer', question, answer });
    this.page.dispatch({ type: 'revisit', question });
    this.#arrive();
  };

  /** After the reader moved on or back: a clean form, focus at its top, and word of what changed. */
  #arrive(): void {
    this.draft = null;
    this.#arriving = true;
    const judged = this.#judged;
    const question = this.#question;
    announce(
      question
        ? `Question ${this.#number}. ${question.text} ${this.state.trail.length ? `${settledCount(judged)} of ${judged.length} settled.` : ''}`
        : `${headline(judged)}.`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eligibility-checker': EligibilityChecker;
  }
}
