import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { programmeStanding } from '../../dates/index.js';
import type { Assessment } from '../../eligibility/types.js';
import type { Programme } from '../../model/types.js';
import { assessmentOf, verdictWords } from '../../page/assessments.js';
import { TfmProgrammeSelectEvent } from '../../page/events.js';
import { phaseNames } from '../../page/names.js';
import { meetingsOf, programmeSections } from '../../page/programme-parts.js';
import { badAttribute, type Problem } from '../../page/settings.js';
import { dayTime, heading, passage } from '../../page/templates.js';
import { Widget } from '../../page/widget.js';
import { controlStyles } from '../../styles/controls.js';
import { panelStyles } from '../../styles/panel.js';
import { cardStyles } from './programme-card.styles.js';

/**
 * A programme at a glance: who can take part, what is involved, what you learn and what it costs, with the next step. Once
 * the reader has answered questions on the page, it carries the verdict and the reason.
 *
 * @summary One programme, answering the four questions that readers ask.
 * @tag programme-card
 * @slot - Shown without script, and when the programme is not known: a link to your own page about it does well.
 * @event {TfmProgrammeSelectEvent} tfm-programme-select - The reader opened a section or followed the next step.
 * @csspart base - Everything the widget shows.
 * @csspart card - The card.
 * @csspart heading - The title of the programme.
 * @csspart verdict - What the reader’s answers come to.
 * @csspart notice - A message about a setting that does not work.
 * @since 0.1.0
 */
export class ProgrammeCard extends Widget {
  static override styles = [...Widget.styles, controlStyles, panelStyles, cardStyles];

  /** Which programme, by its id in the dataset, such as `sktm-secondary-ect`. Required. */
  @property() programme = '';
  /** For a sidebar: the title, the facts and the next step, with the four sections folded into one. */
  @property({ type: Boolean }) compact = false;

  protected get shown(): Programme | undefined {
    return this.state.dataset.programmes.find(({ id }) => id === this.programme);
  }

  protected override problems(): Problem[] {
    if (this.shown) return [];
    const ids = this.state.dataset.programmes.map(({ id }) => id);
    return [badAttribute('programme', this.programme, ids)];
  }

  protected override content(): unknown {
    const programme = this.shown!;
    const assessment = assessmentOf(this.state, programme.id);
    return html`<article class="panel ${this.compact ? 'compact' : ''}" part="card">
      <p class="eyebrow">
        <span>${phaseNames(programme.phases)}</span> <span>${programme.year}</span> ${this.#tag(programme)}
      </p>
      ${heading(this.level, programme.title, 'subtitle')}
      <p class="measure">${programme.purpose}</p>
      ${assessment && assessment.verdict !== 'depends' ? this.#verdict(assessment, programme) : nothing}
      ${this.#facts(programme)}
      ${
        this.compact
          ? html`<details @toggle=${this.#opened}>
              <summary>More about it</summary>
              <div class="inside">
                ${programmeSections(programme).map(
                  ([title, body]) => html` ${heading(this.level + 1, title, 'label')} ${body}`,
                )}
              </div>
            </details>`
          : html`<div class="sections">
              ${programmeSections(programme).map(
                ([title, body]) =>
                  html`<details @toggle=${this.#opened}>
                    <summary>${heading(this.level + 1, title, 'label')}</summary>
                    <div class="inside measure">${body}</div>
                  </details>`,
              )}
            </div>`
      }
      ${this.#next(programme)}
    </article>`;
  }

  #tag(programme: Programme): unknown {
    switch (programmeStanding(programme, this.state.today)) {
      case 'past':
        return html`<span class="tag">Past</span>`;
      case 'planned':
        return html`<span class="tag care">Planned</span>`;
      default:
        return html`<span class="tag live">Running</span>`;
    }
  }

  #verdict({ verdict, because }: Assessment, programme: Programme): unknown {
    const past = programmeStanding(programme, this.state.today) === 'past';
    return html`<div class="verdict ${verdict}" part="verdict">
      <p>
        <strong>${verdictWords(verdict, past)}</strong> <span class="small muted">by the ${programme.year} rules</span>
      </p>
      ${
        because.length
          ? html`<ul>
              ${because.map(({ text }) => html`<li>${text}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #facts(programme: Programme): unknown {
    const [meeting] = meetingsOf(this.state, programme.id);
    return html`<dl class="facts">
      <div>
        <dt>How long</dt>
        <dd>${passage(programme.length)}</dd>
      </div>
      ${
        meeting
          ? html`<div>
              <dt>Next date</dt>
              <dd>${dayTime(meeting.next)}</dd>
            </div>`
          : nothing
      }
    </dl>`;
  }

  #next(programme: Programme): unknown {
    const { text, href, label } = programme.next;
    const past = programmeStanding(programme, this.state.today) === 'past';
    return html`<div class="next">
      <p>${past ? `This is how it ran in ${programme.year}. Your Maths Hub knows what runs now.` : text}</p>
      ${
        href
          ? html`<p class="screen-only">
              <a class="button" href=${href} @click=${this.#chosen}>${label ?? 'Find your hub'}</a>
            </p>`
          : nothing
      }
    </div>`;
  }

  #opened(event: Event): void {
    if ((event.currentTarget as HTMLDetailsElement).open) this.#chosen();
  }

  #chosen(): void {
    this.dispatchEvent(new TfmProgrammeSelectEvent(this.programme));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'programme-card': ProgrammeCard;
  }
}
