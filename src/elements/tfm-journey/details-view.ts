import { html, nothing, type TemplateResult } from 'lit';
import { connections, sayNext, sayPrevious, type Step } from '../../journey/index.js';
import type { Journey, Stage } from '../../model/types.js';
import type { PageState } from '../../page/state.js';
import { heading } from '../../page/templates.js';
import type { JourneyView } from './stage-view.js';

/** The id of the dialog’s heading, by which it is named. */
export const DIALOG_TITLE = 'about';

/** Everything there is to know about a stage, under the headings that every stage has. */
export function detailsList(
  { dataset }: PageState,
  { length, details, programme, project, disagree }: Stage,
): TemplateResult {
  const name = dataset.programmes.find(({ id }) => id === programme)?.title ?? project;
  const rows: [string, unknown][] = details.map(({ title, text }) => [title, text]);
  if (length) rows.unshift(['How long', length]);
  if (name) rows.push(['The programme', name]);
  for (const { about, says } of disagree ?? []) {
    rows.push([`What sources say about ${about}`, html`${says.map(({ text }) => html`<p>${text}</p>`)}`]);
  }
  return html`<dl>
    ${rows.map(
      ([title, text]) =>
        html`<div>
          <dt>${title}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Where the two tracks meet, in sentences. */
export const sayMeets = (meets: readonly Step[]): string =>
  meets.map(({ name, text }) => `Meets ${name}${text ? `: ${text}` : ''}.`).join(' ');

/** Ways along the journey from the stage that is open. */
const ways = (steps: readonly Step[], forward: boolean, open: (stage: string) => void) =>
  steps.map(
    ({ stage, text }) =>
      html`<li>
        <button class="button ${forward ? 'on' : 'back'}" type="button" @click=${() => open(stage.id)}>
          <span class="hidden-visually">${forward ? 'On to' : 'Back to'} </span>${stage.title}
        </button>
        ${forward && text ? html`<span class="small muted">${text}</span>` : nothing}
      </li>`,
  );

/** What the dialog shows of a stage: all there is to know, and the ways on. */
export function detailsView(view: JourneyView, stage: Stage, kicker: string, onClose: () => void): TemplateResult {
  const { journey, state, open, level } = view;
  const { previous, next, meets } = connections(journey, stage);
  return html`<div class="bar">
      <p class="kicker">${kicker}</p>
      <button class="text-button close" type="button" @click=${onClose}>Close</button>
    </div>
    ${heading(level, stage.title, 'title', { id: DIALOG_TITLE, focusable: true })}
    <p class="lead">${stage.summary}</p>
    ${stage.entry ? html`<p class="entry">${stage.entry.text}</p>` : nothing} ${detailsList(state, stage)}
    ${meets.length ? html`<p>${sayMeets(meets)}</p>` : nothing}
    <p>${sayPrevious(previous)} ${sayNext(next)}</p>
    <ul class="plain ways">
      ${ways(previous, false, open)} ${ways(next, true, open)}
    </ul>`;
}

/** What a careful reader should know of the journey as a whole. */
export const aboutView = ({ notes = [], disagree = [] }: Journey): unknown =>
  notes.length || disagree.length
    ? html`<details class="measure">
        <summary>About this journey</summary>
        ${notes.map((note) => html`<p>${note}</p>`)}
        ${disagree.map(
          ({ about: what, says }) =>
            html`<p>What sources say about ${what}:</p>
              <ul>
                ${says.map(({ text }) => html`<li>${text}</li>`)}
              </ul>`,
        )}
      </details>`
    : nothing;
