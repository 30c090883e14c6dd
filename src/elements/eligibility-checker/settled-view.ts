import { html, nothing, type TemplateResult } from 'lit';
import { heading, unbroken } from '../../page/templates.js';
import { byVerdict, verdictIcon, type Judged } from './verdicts.js';

/** How many programmes have a verdict that no further answer can change. */
export const settledCount = (judged: readonly Judged[]): number =>
  judged.filter(({ assessment }) => assessment.verdict !== 'depends').length;

/**
 * What the answers have settled so far, beside the question: how many, a strip with a mark for each programme, and their
 * names under their verdicts. Only to be shown once something was answered.
 */
export function settledView(judged: readonly Judged[], level: number): TemplateResult {
  const count = settledCount(judged);
  const groups = byVerdict(judged);
  return html`<div class="so-far screen-only" part="settled">
    ${heading(level, `${count} settled, ${judged.length - count} to go`, 'label')}
    <div class="strip" aria-hidden="true">
      ${groups.flatMap(({ verdict, members }) => members.map(() => html`<span class=${verdict}></span>`))}
    </div>
    ${groups.map(({ verdict, words, members }) =>
      members.length && verdict !== 'depends'
        ? html`<div class="small ${verdict}">
            <strong class="verdict">${verdictIcon(verdict)} ${words}</strong>
            <ul class="plain">
              ${
                // each programme keeps its place, so that what is new, and nothing else, comes in moving
                judged.map((each) =>
                  members.includes(each) ? html`<li>${unbroken(each.programme.title)}</li>` : nothing,
                )
              }
            </ul>
          </div>`
        : nothing,
    )}
  </div>`;
}
