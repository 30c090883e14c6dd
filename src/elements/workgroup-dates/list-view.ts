import { html, nothing, type TemplateResult } from 'lit';
import { groupsByYear } from '../../dates/index.js';
import type { Workgroup } from '../../model/types.js';
import { heading } from '../../page/templates.js';
import { figure } from '../../model/words.js';
import { groupView, type Shown } from './group-view.js';

const list = (groups: readonly Workgroup[], shown: Shown, level: number, underYear: boolean): TemplateResult =>
  html`<ul class="plain groups">
    ${groups.map((group) => html`<li class="panel keep" part="group">${groupView(group, shown, level, underYear)}</li>`)}
  </ul>`;

/**
 * Groups, under headings of their academic years where there is more than one, and a button for more of them.
 *
 * @param most so many are shown
 * @param step so many more are offered
 * @param level of the headings of years, or of groups
 */
export function listView(
  groups: readonly Workgroup[],
  shown: Shown,
  { most, step, level, onMore }: { most: number; step: number; level: number; onMore: (event: Event) => void },
): unknown {
  const left = groups.length - most;
  const several = groups[0]?.year !== groups.at(-1)?.year;
  const some = groups.slice(0, most);
  return html`<div class="list ${shown.compact ? 'compact' : ''}">
    ${
      several
        ? groupsByYear(some).map(
            ([year, each]) => html`${heading(level, year, 'label')} ${list(each, shown, level + 1, several)}`,
          )
        : list(some, shown, level, several)
    }
    ${
      left > 0
        ? html`<p class="screen-only">
              <button class="button" type="button" @click=${onMore}>
                Show ${Math.min(step, left)} more of ${figure(left)}
              </button>
            </p>
            <p class="print-only">
              ${left === 1 ? 'One more group is' : `${figure(left)} more groups are`} on the page: open the list there
              to print ${left === 1 ? 'it' : 'them'} too.
            </p>`
        : nothing
    }
  </div>`;
}
