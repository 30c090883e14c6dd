import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { placesIn, programmeStanding } from '../../dates/index.js';
import type { Programme } from '../../model/types.js';
import { announce, prepareAnnouncer } from '../../page/announcer.js';
import { assessmentOf } from '../../page/assessments.js';
import { TfmFeedbackEvent, TfmProgrammeSelectEvent } from '../../page/events.js';
import { BOOKING, groupsOf, meetingsOf, programmeSections } from '../../page/programme-parts.js';
import { badAttribute, type Problem } from '../../page/settings.js';
import { heading } from '../../page/templates.js';
import { Widget } from '../../page/widget.js';
import { controlStyles } from '../../styles/controls.js';
import { panelStyles } from '../../styles/panel.js';
import { facts, nextStep, tags, verdict, type Shown } from './card-parts.js';
import { cardStyles } from './programme-card.styles.js';

const THANKS = 'Thank you for telling us.';

/**
 * A programme at a glance: who can take part, what is involved, what you learn and what it costs, how long it takes, when it
 * meets and what to do next. Once the reader has answered questions on the page, it carries the verdict and the reason.
 *
 * @summary One programme, answering the four questions that readers ask.
 * @tag programme-card
 * @slot - Shown without script, and when the programme is not known: a link to your own page about it does well.
 * @event {TfmProgrammeSelectEvent} tfm-programme-select - The reader opened a section or followed the next step.
 * @event {TfmFeedbackEvent} tfm-feedback - The reader said whether this was useful. It goes nowhere but to the page.
 * @csspart base - Everything the widget shows.
 * @csspart card - The card, with its ground and its border.
 * @csspart heading - The title of the programme.
 * @csspart verdict - What the reader’s answers come to.
 * @csspart feedback - The question whether this was useful.
 * @csspart notice - A message about a setting that does not work.
 * @since 0.1.0
 */
export class ProgrammeCard extends Widget {
  static override styles = [...Widget.styles, controlStyles, panelStyles, cardStyles];

  /** Which programme, by its id in the dataset, such as `sktm-secondary-ect`. Required. */
  @property() programme = '';
  /** For a sidebar: the title, the facts and the next step, with the four sections folded into one. */
  @property({ type: Boolean }) compact = false;
  /** Ask whether this was useful. The answer is an event for the page, and nothing else. */
  @property({ type: Boolean }) feedback = false;

  /** The programme that the reader has said it of. */
  @state() private told = '';

  /** All that the card was made from last: while it is the same, nothing is made anew. */
  #made: readonly unknown[] = [];

  protected get shown(): Programme | undefined {
    return this.state.dataset.programmes.find(({ id }) => id === this.programme);
  }

  /** With a hundred cards on a page, an answer renders those that it says something new of. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const { dataset, today, hub, loading } = this.state;
    const { programmes, workgroups, hubs } = dataset;
    const assessment = assessmentOf(this.state, this.programme);
    const reasons = assessment?.because.map(({ text }) => text).join();
    const made = [programmes, workgroups, hubs, today, hub, loading, assessment?.verdict, reasons];
    const same = !changed.size && this.hasUpdated && made.every((each, at) => each === this.#made[at]);
    this.#made = made;
    return !same;
  }

  protected override firstUpdated(): void {
    if (this.feedback) prepareAnnouncer();
  }

  protected override problems(): Problem[] {
    if (this.shown) return [];
    const ids = this.state.dataset.programmes.map(({ id }) => id);
    return [badAttribute('programme', this.programme, ids)];
  }

  protected override content(): unknown {
    const programme = this.shown!;
    const assessment = assessmentOf(this.state, programme.id);
    const past = programmeStanding(programme, this.state.today) === 'past';
    const shown: Shown = {
      ...{ programme, state: this.state, past, onChoose: this.#chosen },
      assessment: assessment?.verdict === 'depends' ? undefined : assessment,
      meetings: meetingsOf(this.state, programme.id),
    };
    const places = placesIn(groupsOf(this.state, programme.id), this.state.today);
    return html`<article class="panel ${this.compact ? 'compact' : ''}" part="card">
      <p class="eyebrow">
        ${tags(shown)} ${places && places !== 'open' ? html`<span class="tag care">${BOOKING[places]}</span>` : nothing}
      </p>
      ${heading(this.level, programme.title, 'subtitle')}
      <p class="measure">${programme.purpose}</p>
      ${shown.assessment ? verdict(shown, shown.assessment) : nothing} ${facts(shown)} ${this.#sections(programme)}
      ${nextStep(shown, places)} ${this.feedback ? this.#feedback(programme) : nothing}
    </article>`;
  }

  /** The answers to the four questions, and what else there is: one by one, or, where there is little room, together. */
  #sections(programme: Programme): unknown {
    const sections = programmeSections(programme);
    return this.compact
      ? html`<details @toggle=${this.#opened}>
          <summary>More about it<span class="hidden-visually">: ${programme.title}</span></summary>
          <div class="inside">
            ${sections.map(([title, body]) => html` ${heading(this.level + 1, title, 'label')} ${body}`)}
          </div>
        </details>`
      : html`<div class="sections">
          ${sections.map(
            ([title, body]) =>
              html`<details @toggle=${this.#opened}>
                <summary>${heading(this.level + 1, title, 'label')}</summary>
                <div class="inside measure">${body}</div>
              </details>`,
          )}
        </div>`;
  }

  #feedback({ id, title }: Programme): unknown {
    const button = (useful: boolean, words: string) =>
      html`<button class="button" type="button" @click=${() => this.#tell(useful)}>
        ${words}<span class="hidden-visually">, what this says about ${title} was ${useful ? '' : 'not '}useful</span>
      </button>`;
    return html`<div
      class="feedback row screen-only"
      part="feedback"
      role="group"
      aria-label="Was this useful?"
      tabindex="-1"
    >
      ${
        this.told === id
          ? html`<p>${THANKS}</p>`
          : html`<p aria-hidden="true">Was this useful?</p>
              ${button(true, 'Yes')} ${button(false, 'No')}`
      }
    </div>`;
  }

  #tell(useful: boolean): void {
    this.told = this.programme;
    // the button goes, and focus with it unless it has somewhere to be
    this.renderRoot.querySelector<HTMLElement>('.feedback')?.focus();
    announce(THANKS);
    this.dispatchEvent(new TfmFeedbackEvent(this.programme, useful));
  }

  #opened(event: Event): void {
    if ((event.currentTarget as HTMLDetailsElement).open) this.#chosen();
  }

  readonly #chosen = (): void => {
    this.dispatchEvent(new TfmProgrammeSelectEvent(this.programme));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'programme-card': ProgrammeCard;
  }
}
