import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { yearEnd } from '../../dates/index.js';
import { findJourney, journeyFaults, standing, type FoundJourney } from '../../journey/index.js';
import { around, stageOf } from '../../journey/ways.js';
import type { Journey, Phase } from '../../model/types.js';
import { prepareAnnouncer } from '../../page/announcer.js';
import { isPhase, PHASE_NAMES, PHASES } from '../../page/names.js';
import { AskController } from '../../page/question/ask-controller.js';
import { PrintController } from '../../page/print-controller.js';
import { badAttribute, type Problem } from '../../page/settings.js';
import { heading } from '../../page/templates.js';
import { Widget } from '../../page/widget.js';
import { controlStyles } from '../../styles/controls.js';
import { panelStyles } from '../../styles/panel.js';
import { questionStyles } from '../../styles/question.js';
import { acrossStyles } from './across.styles.js';
import { aboutView } from './details-view.js';
import { dialogStyles } from './dialog.styles.js';
import { drawingStyles } from './drawing.styles.js';
import { LayoutController } from './layout-controller.js';
import { mapView } from './map-view.js';
import { PictureController } from './picture-controller.js';
import { StageController } from './stage-controller.js';
import type { JourneyView, Mark } from './stage-view.js';
import { StartController } from './start-controller.js';
import { journeyStyles } from './tfm-journey.styles.js';
import { walk } from './walk.js';

/**
 * The way to teaching for mastery: the stages that a school goes through, and beside them those of a teacher who leads it.
 * It is one list of headings, in reading order; the lines and stations are drawn around it, down the page where it is narrow
 * and across it where it is wide. Each stage opens with all there is to know about it, as does an address that ends in `#tfm=`
 * and its id.
 *
 * It says where the reader's school stands: by the answers that were given on the page, or by a question or two of its own.
 *
 * @summary A school’s journey to mastery, stage by stage.
 * @tag tfm-journey
 * @slot - Shown without script, and when a setting does not work: the stages as a list do well.
 * @event {TfmStageSelectEvent} tfm-stage-select - The reader opened a stage, or followed an address that names one.
 * @csspart base - Everything the widget shows.
 * @csspart heading - Each of the headings, whatever its level.
 * @csspart start - Where the school starts: the questions, or the answer.
 * @csspart question - The form with one question.
 * @csspart stage - One stage, with its station and its text.
 * @csspart station - The numbered mark of a stage on the line.
 * @csspart here - What says where the school stands.
 * @csspart picture - The buttons that save the journey as a picture.
 * @csspart dialog - The stage that is open, in front of the page.
 * @csspart notice - A message about a setting that does not work, or about what is wrong with a journey.
 * @since 0.1.0
 */
export class TfmJourney extends Widget {
  static override styles = [
    ...Widget.styles,
    controlStyles,
    panelStyles,
    questionStyles,
    journeyStyles,
    drawingStyles,
    acrossStyles,
    dialogStyles,
  ];

  /** Whose journey: `primary`, `secondary`, `special` or `post-16`. */
  @property() phase: Phase = 'secondary';
  /** The academic year it is described for, such as `2023/24`; without it, the latest that has begun. */
  @property() year = '';
  /** The stage that the school has reached, by its id, such as `embedding`. What the reader answers does not move it. */
  @property() stage = '';
  /** For a sidebar: no more than what each stage is called, and where the school is. */
  @property({ type: Boolean }) compact = false;

  readonly #ask = new AskController(this);
  readonly #start = new StartController(this.page, this.#ask);
  readonly #picture = new PictureController(this);
  readonly #print = new PrintController(this, () => this.performUpdate());
  readonly #stage = new StageController(this, () => this.found.journey);
  readonly #layout = new LayoutController(this);

  protected get found(): FoundJourney {
    return findJourney(this.state.dataset, {
      phase: this.phase || 'secondary',
      year: this.year,
      today: this.state.today,
    });
  }

  protected override problems(): Problem[] {
    if (this.phase && !isPhase(this.phase)) return [badAttribute('phase', this.phase, PHASES)];
    const { journey, years } = this.found;
    if (!years.length) {
      const others = PHASES.filter((phase) => findJourney(this.state.dataset, { phase }).journey);
      return [badAttribute('phase', this.phase, others)];
    }
    if (!journey) return [badAttribute('year', this.year, years)];
    const problems = journeyFaults(journey).map((text): Problem => ({ text, fatal: false }));
    if (this.stage && !stageOf(journey, this.stage)) {
      const ids = journey.stages.map(({ id }) => id);
      problems.push(badAttribute('stage', this.stage, ids, 'No stage is marked meanwhile.'));
    }
    return problems;
  }

  protected override firstUpdated(): void {
    prepareAnnouncer();
  }

  protected override content(): unknown {
    const journey = this.found.journey!;
    const view = this.#view(journey);
    return html`
      <p class="eyebrow"><span>${PHASE_NAMES[journey.phase]}</span> <span class="tag">${journey.year}</span></p>
      ${heading(this.level, journey.title)} ${this.compact ? nothing : this.#lead(view)}
      <p class="hidden-visually">The left and right arrow keys follow the ways from stage to stage.</p>
      <div class=${this.compact ? nothing : 'field'}>${mapView(view, this.#layout.lay(journey))}</div>
      ${this.compact ? nothing : [this.#picture.view(this.state, journey), aboutView(journey)]}
      ${this.#stage.view(view)}
    `;
  }

  /** What is said before the stages: what this is, when it was so, and where the reader's school starts. */
  #lead(view: JourneyView): unknown {
    const { journey, past } = view;
    return html`<div class="measure">
        <p class="lead">${journey.summary}</p>
        ${
          past
            ? html`<p class="past">
                This describes ${journey.year}, and that year is over. Your Maths Hub knows what runs now.
              </p>`
            : nothing
        }
      </div>
      ${this.stage && stageOf(journey, this.stage) ? nothing : this.#start.view(view, this.level + 1)}`;
  }

  #view(journey: Journey): JourneyView {
    return {
      state: this.state,
      journey,
      past: yearEnd(journey.year) < this.state.today,
      compact: this.compact,
      paper: this.#print.on,
      marks: this.#marks(journey),
      level: this.level + 1,
      go: this.#stage.go,
      open: this.#stage.open,
      onKey: (event, stage) => walk(event, journey, stage, this.#stage.go),
    };
  }

  /** Where the school stands: where the page says, or else what the answers come to, for the school and for the reader. */
  #marks(journey: Journey): Mark[] {
    const stage = stageOf(journey, this.stage);
    if (stage) return [{ stage, questions: [], ...around(journey, stage) }];
    const { answers, dataset } = this.state;
    const tracks = ['school', 'people'] as const;
    return tracks.flatMap((track) => standing(journey, answers, dataset.questions, track) ?? []);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tfm-journey': TfmJourney;
  }
}
