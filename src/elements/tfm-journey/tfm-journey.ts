import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { yearEnd } from '../../dates/index.js';
import { findJourney, lanes, standing, type FoundJourney } from '../../journey/index.js';
import { around, stageOf } from '../../journey/ways.js';
import type { Journey, Phase } from '../../model/types.js';
import { TfmStageSelectEvent } from '../../page/events.js';
import { isPhase, PHASE_NAMES, PHASES } from '../../page/names.js';
import { badAttribute, type Problem } from '../../page/settings.js';
import { heading } from '../../page/templates.js';
import { Widget } from '../../page/widget.js';
import { controlStyles } from '../../styles/controls.js';
import { panelStyles } from '../../styles/panel.js';
import { acrossStyles } from './across.styles.js';
import { drawing } from './drawing.js';
import { drawingStyles } from './drawing.styles.js';
import { stageId, stageView, type JourneyView, type Mark } from './stage-view.js';
import { journeyStyles } from './tfm-journey.styles.js';

/** Said out loud, since Safari takes a list without markers for none. */
const LIST = 'list';

/**
 * The way to teaching for mastery: the stages that a school goes through, and beside them those of a teacher who leads it.
 * It is one list of headings, in reading order; the lines and stations are drawn around it, down the page where it is narrow
 * and across it where it is wide.
 *
 * Once the reader has answered questions on the page, it marks where the school stands.
 *
 * @summary A school’s journey to mastery, stage by stage.
 * @tag tfm-journey
 * @slot - Shown without script, and when a setting does not work: the stages as a list do well.
 * @event {TfmStageSelectEvent} tfm-stage-select - The reader opened the details of a stage.
 * @csspart base - Everything the widget shows.
 * @csspart heading - A heading.
 * @csspart stage - One stage, with its piece of the line.
 * @csspart station - The numbered mark of a stage on the line.
 * @csspart here - What says where the school stands.
 * @csspart notice - A message about a setting that does not work.
 * @since 0.1.0
 */
export class TfmJourney extends Widget {
  static override styles = [...Widget.styles, controlStyles, panelStyles, journeyStyles, drawingStyles, acrossStyles];

  /** Whose journey: `primary`, `secondary`, `special` or `post-16`. */
  @property() phase: Phase = 'secondary';
  /** The academic year it is described for, such as `2023/24`; without it, the latest there is. */
  @property() year = '';
  /** The stage that the school has reached, by its id, such as `embedding`. What the reader answers does not move it. */
  @property() stage = '';

  protected get found(): FoundJourney {
    return findJourney(this.state.dataset, { phase: this.phase || 'secondary', year: this.year });
  }

  protected override problems(): Problem[] {
    if (this.phase && !isPhase(this.phase)) return [badAttribute('phase', this.phase, PHASES)];
    const { journey, years } = this.found;
    if (!years.length) {
      const others = PHASES.filter((phase) => findJourney(this.state.dataset, { phase }).journey);
      return [badAttribute('phase', this.phase, others)];
    }
    if (!journey) return [badAttribute('year', this.year, years)];
    if (!this.stage || stageOf(journey, this.stage)) return [];
    const ids = journey.stages.map(({ id }) => id);
    return [badAttribute('stage', this.stage, ids, 'No stage is marked meanwhile.')];
  }

  protected override content(): unknown {
    const { state } = this;
    const journey = this.found.journey!;
    const past = yearEnd(journey.year) < state.today;
    const laid = lanes(journey);
    const { list, ofStage } = drawing(laid);
    const view: JourneyView = {
      state,
      journey,
      past,
      marks: this.#marks(journey),
      level: this.level + 1,
      go: this.#go,
      toggled: this.#toggled,
    };
    return html`
      <p class="eyebrow"><span>${PHASE_NAMES[journey.phase]}</span> <span class="tag">${journey.year}</span></p>
      ${heading(this.level, journey.title)}
      <div class="measure">
        <p class="lead">${journey.summary}</p>
        ${
          past
            ? html`<p class="past">
                This describes ${journey.year}, and that year is over. Your Maths Hub knows what runs now.
              </p>`
            : nothing
        }
      </div>
      <div class="field ${list}">
        <ol class="plain" role=${LIST}>
          ${laid.lanes.map(({ places }) =>
            places.map(({ stage }, at) => stageView(view, stage, at + 1, ofStage(stage))),
          )}
        </ol>
      </div>
      ${
        journey.notes
          ? html`<details class="measure">
              <summary>About this journey</summary>
              ${journey.notes.map((note) => html`<p>${note}</p>`)}
            </details>`
          : nothing
      }
    `;
  }

  /** Where the school stands: where the page says, or else what the answers come to, for the school and for the reader. */
  #marks(journey: Journey): Mark[] {
    const stage = stageOf(journey, this.stage);
    if (stage) return [{ stage, questions: [], ...around(journey, stage) }];
    const { answers, dataset } = this.state;
    const tracks = ['school', 'people'] as const;
    return tracks.flatMap((track) => standing(journey, answers, dataset.questions, track) ?? []);
  }

  readonly #go = (stage: string): void => {
    this.renderRoot.querySelector<HTMLElement>(`#${stageId(stage)}`)?.focus();
  };

  readonly #toggled = ({ target }: Event, stage: string): void => {
    if ((target as HTMLDetailsElement).open) {
      this.dispatchEvent(new TfmStageSelectEvent(this.found.journey!.id, stage));
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tfm-journey': TfmJourney;
  }
}
