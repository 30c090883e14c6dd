import { html, nothing } from 'lit';
import { amount, amountParts } from '../../model/amount.js';
import type { ImpactFigure } from '../../model/types.js';
import { formatDate } from '../../dates/index.js';
import { heading } from '../../page/templates.js';
import { Widget } from '../../page/widget.js';
import { panelStyles } from '../../styles/panel.js';
import { chart, share, swatch, type Dated } from './chart.js';
import { impactStyles } from './tfm-impact.styles.js';

const KIND = { result: 'Result', expected: 'Expected', target: 'Target' } as const;

/** The figures that are drawn together: two or more of one series and one unit, each with its time. */
function seriesOf(impact: readonly ImpactFigure[]): Dated[][] {
  const found = new Map<string, Dated[]>();
  for (const figure of impact) {
    const { series, at, unit = '' } = figure;
    if (!series || !at) continue;
    const key = `${series} ${unit}`;
    found.set(key, [...(found.get(key) ?? []), { ...figure, at }]);
  }
  return [...found.values()].filter(({ length }) => length > 1);
}

const populations = (figures: readonly ImpactFigure[]): string[] => [
  ...new Set(figures.flatMap(({ population }) => population ?? [])),
];

/**
 * What the programmes have reached: each figure with what it counts, the time it is for, and where it is from. Targets and
 * expectations are kept apart from results, and figures that belong together are drawn to scale.
 *
 * @summary The programme’s figures, each with its date and source.
 * @tag tfm-impact
 * @slot - Shown without script: a sentence about what has been reached does well.
 * @csspart base - Everything the widget shows.
 * @csspart heading - Each heading above the figures.
 * @csspart figure - One figure with its words.
 * @csspart series - Figures that are drawn together.
 * @csspart notice - A message about a setting that does not work.
 * @since 0.1.0
 */
export class TfmImpact extends Widget {
  static override styles = [...Widget.styles, panelStyles, impactStyles];

  protected override content(): unknown {
    const { impact } = this.state.dataset;
    const series = seriesOf(impact);
    const drawn = new Set(series.flatMap((figures) => figures.map(({ id }) => id)));
    const others = impact.filter(({ id }) => !drawn.has(id));
    const results = others.filter(({ kind }) => kind === 'result');
    const hopes = others.filter(({ kind }) => kind !== 'result');
    return html`
      ${heading(this.level, 'What the programmes have reached')} ${this.#list(results)}
      ${series.map((figures) => this.#series(figures))}
      ${hopes.length ? html`${heading(this.level + 1, 'What is expected or aimed for', 'subtitle')} ${this.#list(hopes)}` : nothing}
    `;
  }

  /** Figures that belong together: drawn, and in a list that says all that the drawing does. */
  #series(figures: readonly Dated[]): unknown {
    const counted = populations(figures);
    return html`${heading(this.level + 1, 'How many schools, and when', 'subtitle')}
      <div class="panel series" part="series">
        ${chart(figures, amountParts)}
        ${
          counted.length > 1
            ? html`<p class="measure">
                ${counted.map((each, at) => (at ? each.toLowerCase() : each)).join(' and ')} are counted apart, so their
                figures are not one growth.
              </p>`
            : nothing
        }
        <ul class="plain figures">
          ${figures.map((figure) => html`<li part="figure">${this.#figure(figure, swatch(figure))}</li>`)}
        </ul>
      </div>`;
  }

  #list(figures: readonly ImpactFigure[]): unknown {
    return html`<ul class="plain figures">
      ${figures.map(
        (figure) =>
          html`<li class="panel keep" part="figure">
            ${this.#figure(figure, nothing)} ${figure.unit === 'percent' ? share(figure) : nothing}
          </li>`,
      )}
    </ul>`;
  }

  #figure(figure: ImpactFigure, mark: unknown): unknown {
    const source = this.state.dataset.sources.find(({ id }) => id === figure.source.document);
    const { kind } = figure;
    return html`${
        kind === 'result' && mark === nothing
          ? nothing
          : html`<p class="kind">${mark}<span class="tag ${kind === 'result' ? '' : 'care'}">${KIND[kind]}</span></p>`
      }
      <p><strong class="large">${amount(figure)}</strong> <span class="counts">${figure.counts}</span></p>
      ${
        source
          ? html`<p class="small muted">
              ${source.publisher}, <time datetime=${figure.date}>${formatDate(figure.date, { weekday: false })}</time>
            </p>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tfm-impact': TfmImpact;
  }
}
