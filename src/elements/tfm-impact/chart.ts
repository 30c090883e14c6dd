import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ImpactFigure } from '../../model/types.js';

/** A figure that has a point in time, so that it can be drawn. */
export type Dated = ImpactFigure & { readonly at: string };

/** The part of the drawing's width that the figures lie in: what is written around the first and last needs the rest. */
const [LEFT, RIGHT] = [11, 89];
/** The part of its height that the tallest column takes: its own figure stands above. */
const [TOP, BASE] = [22, 88];

const HALF_COLUMN = 5;
const time = (at: string): number => Date.parse(at);
const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** The figures in the order of their time, in groups that count the same. */
function groups(figures: readonly Dated[]): Dated[][] {
  const inTime = [...figures].sort((a, b) => time(a.at) - time(b.at));
  return inTime.reduce<Dated[][]>((all, figure) => {
    const last = all.at(-1);
    if (last && last[0]!.population === figure.population) last.push(figure);
    else all.push([figure]);
    return all;
  }, []);
}

/**
 * Figures of one series as columns: their height and their place in time are to scale, from nothing and from the first to the
 * last. What was expected or aimed for is an outline. Where the series goes on to count something else, a line parts the two.
 *
 * It is there to be looked at: whoever shows it says the same in words.
 *
 * @param figures of one unit, two or more
 * @param words what stands above a column, in one or two lines
 */
export function chart(figures: readonly Dated[], words: (figure: Dated) => readonly string[]): TemplateResult {
  const times = figures.map(({ at }) => time(at));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const most = Math.max(...figures.map(({ value }) => value));
  const x = (at: number) => LEFT + ((RIGHT - LEFT) * (at - first)) / (last - first || 1);
  const height = (value: number) => ((BASE - TOP) * value) / most;
  const parts = groups(figures);

  const column = (figure: Dated) => {
    const at = x(time(figure.at));
    const top = BASE - height(figure.value);
    const lines = words(figure);
    return svg`<rect
        class=${figure.kind}
        x=${percent(at - HALF_COLUMN)} y=${percent(top)}
        width=${percent(2 * HALF_COLUMN)} height=${percent(BASE - top)}
      /><text x=${percent(at)} y=${percent(top)} text-anchor="middle">
        ${lines.map((line, n) => svg`<tspan x=${percent(at)} dy=${n ? '1.125em' : `${-0.375 - 1.125 * (lines.length - 1)}em`}>${line}</tspan>`)}
      </text><text x=${percent(at)} y=${percent(BASE)} dy="1.25em" text-anchor="middle">${figure.at.slice(0, 4)}</text>`;
  };
  const edge = (at: number) =>
    svg`<line class="edge" x1=${percent(at)} x2=${percent(at)} y1=${percent(TOP - 18)} y2=${percent(BASE)} />`;

  return html`<svg class="chart" aria-hidden="true" focusable="false">
      <line class="base" x1="0%" x2="100%" y1=${percent(BASE)} y2=${percent(BASE)} />
      ${figures.map(column)}
      ${parts.map((part, at) => {
        const before = parts[at - 1]?.at(-1);
        return before ? edge((x(time(before.at)) + x(time(part[0]!.at))) / 2) : nothing;
      })}
    </svg>
    <p class="of small" aria-hidden="true">${parts.map((part) => html`<span>${part[0]!.population}</span>`)}</p>`;
}

/** A share of all as a bar in a bar of 100 %, to scale; an outline where it is expected or aimed for. */
export const share = ({ value, kind }: ImpactFigure): TemplateResult =>
  html`<svg class="share" aria-hidden="true" focusable="false">
    <rect class="all" width="100%" height="100%" />
    <rect class=${kind} width=${percent(value)} height="100%" />
  </svg>`;

/** The mark by which a figure of the list is found in the drawing. */
export const swatch = ({ kind }: ImpactFigure): TemplateResult =>
  html`<svg class="swatch" aria-hidden="true" focusable="false">
    <rect class=${kind} width="100%" height="100%" />
  </svg>`;
