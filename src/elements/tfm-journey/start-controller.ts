import { nothing } from 'lit';
import { findStart, type Start } from '../../journey/index.js';
import type { Answer } from '../../model/answers.js';
import type { Journey, Question } from '../../model/types.js';
import { announce } from '../../page/announcer.js';
import type { PageController } from '../../page/page-controller.js';
import type { AskController } from '../../page/question/ask-controller.js';
import type { JourneyView } from './stage-view.js';
import { startView } from './start-view.js';

/** Where focus goes in the panel: to the question or the error about it, and when there is none, to what the panel says. */
const FORM = '.start form [tabindex="-1"]';
const PANEL = '.start [tabindex="-1"]';

/** Asks where the reader's school starts, and says so: by answers that the whole page shares. */
export class StartController {
  readonly #page: PageController;
  readonly #ask: AskController;
  /** Whether the reader is being asked. */
  #asking = false;
  /** The questions that were asked here, rather than in the checker. */
  readonly #asked = new Set<string>();

  /**
   * @param page the answers
   * @param ask what asks in the widget, and renders it again
   */
  constructor(page: PageController, ask: AskController) {
    this.#page = page;
    this.#ask = ask;
  }

  /**
   * The panel; nothing for a journey that has no way in to ask about.
   *
   * @param level of its heading
   */
  view({ journey, past, go }: JourneyView, level: number): unknown {
    if (!journey.stages.some(({ entry }) => entry?.when)) return nothing;
    const { dataset, answers } = this.#page.state;
    const { questions } = dataset;
    const start = findStart(dataset, journey, answers);
    const ask = start.kind === 'ask' ? start : start.kind === 'placed' ? start.ask : null;
    const question = this.#asking && questions.find(({ id }) => id === ask?.question);
    const given = this.#given(start);
    return startView({
      start,
      past,
      level,
      school: journey.stages.some(({ track }) => track === 'school'),
      questions,
      asking: question
        ? this.#ask.view({
            question,
            answer: answers[question.id],
            level: level + 1,
            caption: 'One thing at a time',
            left: '',
            onBack: undefined,
            onAnswer: (asked, answer) => this.#answered(journey, asked, answer),
          })
        : undefined,
      onAsk: () => {
        this.#asking = true;
        this.#ask.arrive(FORM);
      },
      onGo: go,
      onClear: given.length ? () => this.#clear(given) : undefined,
    });
  }

  /** The answers that a place rests on, and those that were given here to make sure of it. */
  #given(start: Start): string[] {
    const { answers } = this.#page.state;
    if (start.kind === 'ask') return [];
    const own = start.kind === 'placed' ? start.standing.questions : start.unknown;
    const given = [...new Set([...own, ...this.#asked])].filter((id) => Object.hasOwn(answers, id));
    return given.length || start.kind === 'placed' ? given : Object.keys(answers);
  }

  #answered(journey: Journey, { id: question }: Question, answer: Answer): void {
    this.#asked.add(question);
    this.#page.dispatch({ type: 'answer', question, answer });
    const { dataset, answers } = this.#page.state;
    const start = findStart(dataset, journey, answers);
    this.#asking = start.kind === 'ask' || (start.kind === 'placed' && !!start.ask);
    this.#ask.arrive(this.#asking ? FORM : PANEL);
    if (start.kind === 'placed') announce(`${start.standing.stage.title}. ${start.text}`);
    else if (start.kind === 'hub') announce(start.text);
  }

  #clear(given: readonly string[]): void {
    for (const question of given) this.#page.dispatch({ type: 'forget', question });
    this.#asked.clear();
    this.#asking = false;
    this.#ask.arrive(PANEL);
  }
}
