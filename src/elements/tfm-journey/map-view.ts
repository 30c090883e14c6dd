import { html, type TemplateResult } from 'lit';
import type { Laid } from './layout-controller.js';
import { sideOf, stageView, TRACKS, type JourneyView } from './stage-view.js';

/** Said out loud, since Safari takes a list without markers for none. */
const LIST = 'list';

/** The stages as one list in reading order, and the lines between them, which are drawing alone. */
export function mapView(view: JourneyView, { order, lanes, ways }: Laid): TemplateResult {
  const numbers = new Map(lanes.flatMap(({ places }) => places.map(({ stage, column }) => [stage, column] as const)));
  return html`<div class="map">
    ${lanes.map(({ track }) => html`<p class="lane" aria-hidden="true">${TRACKS[track][1]}</p>`)}
    <ol class="plain" role=${LIST}>
      ${order.map((stage, at) => stageView(view, stage, numbers.get(stage)!, [order[at - 1], order[at + 1]]))}
    </ol>
    ${ways.map(({ from, to, shape, track, joined }) => {
      const side = sideOf(view.marks, to) === 'ahead' && sideOf(view.marks, from) === 'here' ? 'next' : '';
      return html`<span
        class="way ${shape} ${track} ${joined ? 'joined' : ''} ${sideOf(view.marks, from) === 'behind' ? 'behind' : side}"
        aria-hidden="true"
      ></span>`;
    })}
  </div>`;
}
