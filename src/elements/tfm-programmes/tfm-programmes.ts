import { html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Phase, Programme } from '../../model/types.js';
import { announce, prepareAnnouncer } from '../../page/announcer.js';
import { filterView } from '../../page/filter-view.js';
import { isPhase, PHASE_NAMES, PHASES } from '../../page/names.js';
import { badAttribute, type Problem } from '../../page/settings.js';
import { heading } from '../../page/templates.js';
import { Widget } from '../../page/widget.js';
import { controlStyles } from '../../styles/controls.js';
import { filterStyles } from '../../styles/filters.js';
import { programmesStyles } from './tfm-programmes.styles.js';

const plural = (count: number): string => (count === 1 ? '1 programme' : `${count} programmes`);

/**
 * The catalogue: a card for every programme, with a choice of phase and academic year.
 *
 * @summary All programmes, to choose from.
 * @tag tfm-programmes
 * @slot - Shown without script, and when a setting does not work.
 * @event {TfmProgrammeSelectEvent} tfm-programme-select - The reader opened a section of a card or followed its next step.
 * @csspart base - Everything the widget shows.
 * @csspart heading - The heading.
 * @csspart filters - The choice of phase and year.
 * @csspart notice - A message about a setting that does not work.
 * @since 0.1.0
 */
export class TfmProgrammes extends Widget {
  static override styles = [...Widget.styles, controlStyles, filterStyles, programmesStyles];

  /** Only the programmes of this phase: `primary`, `secondary`, `special` or `post-16`. The reader can choose another. */
  @property() phase = '';
  /** Only the programmes of this academic year, such as `2023/24`. The reader can choose another. */
  @property() year = '';

  /** What the reader chose; `undefined` until then, when the attributes count. */
  @state() private chosen: { phase?: string; year?: string } = {};

  private get years(): string[] {
    return [...new Set(this.state.dataset.programmes.map(({ year }) => year))].sort().reverse();
  }

  /** The programmes that fit both choices, in the order of the dataset. */
  protected get shown(): readonly Programme[] {
    const phase = this.chosen.phase ?? this.phase;
    const year = this.chosen.year ?? this.year;
    return this.state.dataset.programmes.filter(
      (programme) => (!phase || programme.phases.includes(phase as Phase)) && (!year || programme.year === year),
    );
  }

  protected override problems(): Problem[] {
    const problems: Problem[] = [];
    if (this.phase && !isPhase(this.phase)) problems.push(badAttribute('phase', this.phase, PHASES));
    if (this.year && !this.years.includes(this.year)) problems.push(badAttribute('year', this.year, this.years));
    return problems;
  }

  protected override firstUpdated(): void {
    prepareAnnouncer();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('chosen') && changed.get('chosen')) announce(`${plural(this.shown.length)} shown.`);
  }

  protected override content(): unknown {
    const { shown } = this;
    return html`
      ${heading(this.level, 'Programmes')}
      <div class="filters screen-only" part="filters">
        ${this.#select(
          'phase',
          'Phase',
          'Every phase',
          PHASES.map((phase) => [phase, PHASE_NAMES[phase]]),
        )}
        ${this.#select(
          'year',
          'Academic year',
          'Every year',
          this.years.map((year) => [year, year]),
        )}
        <p class="muted">${plural(shown.length)}</p>
      </div>
      ${
        shown.length
          ? html`<ul class="plain cards">
              ${shown.map(
                ({ id }) =>
                  html`<li>
                    <programme-card programme=${id} heading-level=${Math.min(this.level + 1, 6)}></programme-card>
                  </li>`,
              )}
            </ul>`
          : html`<p class="empty">
              No programme fits both choices.
              <button class="text-button" type="button" @click=${() => (this.chosen = { phase: '', year: '' })}>
                Show every programme
              </button>
            </p>`
      }
    `;
  }

  #select(
    name: 'phase' | 'year',
    label: string,
    all: string,
    options: readonly (readonly [string, string])[],
  ): unknown {
    return filterView({
      ...{ name, label, all, options },
      value: this.chosen[name] ?? this[name],
      onChoose: (value) => (this.chosen = { ...this.chosen, [name]: value }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tfm-programmes': TfmProgrammes;
  }
}
