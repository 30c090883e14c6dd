import { html, nothing } from 'lit';
import type { ImpactFigure } from '../../model/types.js';
import { figure } from '../../model/words.js';
import { formatDate } from '../../dates/index.js';
import { heading } from '../../page/templates.js';
import { Widget } from '../../page/widget.js';
import { panelStyles } from '../../styles/panel.js';
import { impactStyles } from './tfm-impact.styles.js';

const BOUND = { over: 'over', about: 'about', 'at-least': 'at least' } as const;
const KIND = { result: '', expected: 'Expected', target: 'Target' } as const;

/** "over 4.7 million", "75%" */
function large({ value, unit, bound }: ImpactFigure): string {
  const written = value >= 1e6 ? `${figure(value / 1e6)} million` : figure(value);
  return `${bound ? `${BOUND[bound]} ` : ''}${written}${unit === 'percent' ? '%' : ''}`;
}

/**
 * What the programmes have reached: each figure with what it counts, the time it is for, and where it is from. Targets and
 * expectations are kept apart from results.
 *
 * @summary The programme’s figures, each with its date and source.
 * @tag tfm-impact
 * @slot - Shown without script.
 * @csspart base - Everything the widget shows.
 * @csspart heading - A heading.
 * @csspart figure - One figure with its words.
 * @csspart notice - A message about a setting that does not work.
 * @since 0.1.0
 */
export class TfmImpact extends Widget {
  static override styles = [...Widget.styles, panelStyles, impactStyles];

  protected override content(): unknown {
    const { impact } = this.state.dataset;
    const results = impact.filter((figure) => figure.kind === 'result');
    const hopes = impact.filter((figure) => figure.kind !== 'result');
    return html`
      ${heading(this.level, 'What the programmes have reached')} ${this.#list(results)}
      ${
        hopes.length
          ? html`${heading(this.level + 1, 'What was expected, and what is aimed for', 'subtitle')} ${this.#list(hopes)}`
          : nothing
      }
    `;
  }

  #list(figures: readonly ImpactFigure[]): unknown {
    return html`<ul class="plain figures">
      ${figures.map((figure) => this.#figure(figure))}
    </ul>`;
  }

  #figure(figure: ImpactFigure): unknown {
    const source = this.state.dataset.sources.find(({ id }) => id === figure.source.document);
    return html`<li class="panel keep" part="figure">
      ${KIND[figure.kind] ? html`<p><span class="tag care">${KIND[figure.kind]}</span></p>` : nothing}
      <p><strong class="large">${large(figure)}</strong> <span class="counts">${figure.counts}</span></p>
      ${
        source
          ? html`<p class="small muted">
              ${source.publisher}, <time datetime=${figure.date}>${formatDate(figure.date, { weekday: false })}</time>
            </p>`
          : nothing
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tfm-impact': TfmImpact;
  }
}
