import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { academicYear } from '../../dates/index.js';
import { contradictions, madeNoDifference, route } from '../../eligibility/index.js';
import type { RouteYear } from '../../eligibility/types.js';
import type { Answer } from '../../model/answers.js';
import type { Hub, Phase, Question } from '../../model/types.js';
import { announce, prepareAnnouncer } from '../../page/announcer.js';
import { BackController } from '../../page/back-controller.js';
import { TfmAnswerEvent, TfmResultEvent } from '../../page/events.js';
import { LinkController } from '../../page/link-controller.js';
import { isPhase, PHASES } from '../../page/names.js';
import { badAttribute, type Problem } from '../../page/settings.js';
import { AskController } from '../../page/question/ask-controller.js';
import { previousQuestion } from '../../page/state.js';
import { FIND_YOUR_HUB, link } from '../../page/templates.js';
import { Widget } from '../../page/widget.js';
import { controlStyles } from '../../styles/controls.js';
import { questionStyles } from '../../styles/question.js';
import { checkerStyles } from './eligibility-checker.styles.js';
import { idsIn, readState, type Reading } from './reading.js';
import { resultStyles } from './result.styles.js';
import { headline, resultView } from './result-view.js';
import type { Results } from './results.js';
import { settledCount, settledView } from './settled-view.js';
import { TakeController } from './take-controller.js';

const INTRO = html`<p class="intro">
  Find out which teaching for mastery programmes fit you and your school. It takes a minute or two, and your answers
  never leave this page.
</p>`;

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
 * @csspart notice - A message about a setting that does not work, or about the link that brought the answers.
 * @csspart heading - Each of the headings, whatever its level.
 * @csspart question - The form with one question.
 * @csspart settled - What the answers have settled so far.
 * @csspart result - The results, once nothing is left to ask.
 * @csspart programme - One programme among the results.
 * @csspart route - The years ahead: what could be joined when.
 * @csspart take - What can be taken away: the link, its code, the sheet of paper.
 * @since 0.1.0
 */
export class EligibilityChecker extends Widget {
  static override styles = [...Widget.styles, controlStyles, questionStyles, checkerStyles, resultStyles];

  /**
   * The phase that this page is about: `primary`, `secondary`, `special` or `post-16`. It stands in for the answer to
   * "Where do you work?", so that the question is not asked; once the reader has answered it anywhere on the page, what the
   * reader says counts.
   */
  @property() phase: Phase | '' = '';

  /** The ids of the programmes to ask about, separated by spaces. All of them when empty. */
  @property() programmes = '';

  readonly #ask = new AskController(this);

  readonly #back = new BackController(this, {
    here: () => this.#reading.question?.id ?? '',
    go: (place) => this.#arrive(() => this.#show(place)),
  });

  readonly #take = new TakeController(this);

  #last: { of: readonly unknown[]; reading: Reading } | undefined;

  /** What the shared state comes to here; worked out once for each state. */
  get #reading(): Reading {
    const of = [this.state, this.phase, this.programmes];
    if (!this.#last?.of.every((each, at) => each === of[at])) this.#last = { of, reading: readState(this.state, this) };
    return this.#last.reading;
  }

  constructor() {
    super();
    this.addController(new LinkController(this, this.page));
  }

  protected override problems(): Problem[] {
    const known = this.state.dataset.programmes.map(({ id }) => id);
    const wanted = idsIn(this.programmes);
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

  protected override content(): unknown {
    const { question } = this.#reading;
    return html`${this.state.notices.map((text) => html`<p class="notice" part="notice">${text}</p>`)}
    ${question ? this.#asking(question) : this.#results()}`;
  }

  #asking(question: Question): unknown {
    const { trail, revisiting } = this.state;
    const { next, number, judged } = this.#reading;
    const first = !trail.length;
    const atMost = next?.atMost ?? 1;
    const left = atMost > 1 ? `At most ${atMost} questions left` : 'The last question';
    return html`<div class="sheet">
      ${this.#ask.view({
        question,
        answer: this.#reading.answers[question.id],
        level: this.level,
        caption: `Question ${number}`,
        left: revisiting === null ? left : 'You can change your answer',
        intro: first ? INTRO : nothing,
        onAnswer: this.#answered,
        onBack: this.#onBack,
      })}
      ${first ? nothing : settledView(judged, this.level + 1)}
    </div>`;
  }

  #results(): unknown {
    const { dataset, today, hub } = this.state;
    const { answers, judged, preset, programmes } = this.#reading;
    const ids = programmes.map(({ id }) => id);
    const results: Results = {
      judged,
      state: this.state,
      level: this.level,
      answers,
      preset,
      contradictions: contradictions(dataset, answers).map(({ text }) => text),
      idle: madeNoDifference(dataset, answers, { programmes: ids }),
      route: yearsAhead(route(dataset, answers, academicYear(today)), ids),
      hub: hubLink(dataset.hubs.find(({ id }) => id === hub)),
      onBack: this.#onBack,
      onChange: (question) => this.#back.forward(() => this.#arrive(() => this.#show(question))),
      onForget: () => this.#arrive(() => this.page.dispatch({ type: 'forget' })),
    };
    return resultView(results, this.#take.view(results));
  }

  readonly #answered = ({ id: question }: Question, answer: Answer): void => {
    this.#back.forward(() => this.#arrive(() => this.page.dispatch({ type: 'answer', question, answer })));
    this.dispatchEvent(new TfmAnswerEvent(question, answer));
    const { question: more, judged } = this.#reading;
    if (!more) this.dispatchEvent(new TfmResultEvent(judged.map(({ assessment }) => assessment)));
  };

  /** Leads to the question before, where there is one. */
  get #onBack(): (() => void) | undefined {
    const question = previousQuestion(this.state);
    if (question === null) return undefined;
    return () => this.#back.back(question, () => this.#arrive(() => this.#show(question)));
  }

  /** Shows an answered question again, or, for any other place, what comes next. */
  #show(place: string): void {
    const { preset, answers } = this.#reading;
    const answer = answers[place];
    // what the page filled in becomes the reader’s own answer, to be looked at and changed like any other
    if (place === preset && answer !== undefined) this.page.dispatch({ type: 'answer', question: place, answer });
    this.page.dispatch(this.state.trail.includes(place) ? { type: 'revisit', question: place } : { type: 'resume' });
  }

  /** Does what the reader asked for; then a clean form, focus at its top, and word of what changed. */
  #arrive(move: () => void): void {
    move();
    this.#ask.arrive();
    const { judged, question, number } = this.#reading;
    announce(
      question
        ? `Question ${number}. ${question.text} ${this.state.trail.length ? `${settledCount(judged)} of ${judged.length} settled.` : ''}`
        : `${headline(judged)}.`,
    );
  }
}

/** Of the years ahead only what is about the programmes that were asked about. */
const yearsAhead = (years: readonly RouteYear[], programmes: readonly string[]): RouteYear[] =>
  years
    .map(({ year, steps }) => ({ year, steps: steps.filter(({ programme }) => programmes.includes(programme)) }))
    .filter(({ steps }) => steps.length);

/** Whom to ask: the hub by its name, or how to find one. */
const hubLink = (hub: Hub | undefined): unknown =>
  hub ? link(hub.name, hub.site) : link('your Maths Hub', FIND_YOUR_HUB);

declare global {
  interface HTMLElementTagNameMap {
    'eligibility-checker': EligibilityChecker;
  }
}
