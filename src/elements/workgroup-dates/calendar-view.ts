import { html, nothing, type TemplateResult } from 'lit';
import { dayStanding, formatDate, googleLink, outlookLink, type Titles } from '../../dates/index.js';
import type { Workgroup, WorkgroupDay } from '../../model/types.js';
import type { Folds } from './folds.js';

/** How dates get from a group into the reader's calendar. */
export interface Taking {
  readonly today: string;
  readonly titles: Titles;
  readonly folds: Folds;
  readonly nameOf: (group: Workgroup) => string;
  /** The reader wants a file with these groups; with this day alone, where there is one. */
  readonly onSave: (groups: readonly Workgroup[], day?: WorkgroupDay) => void;
  /** The reader followed a link to another calendar: with this day, or with all of them. */
  readonly onLeave: (group: Workgroup, day: WorkgroupDay | null) => void;
}

/** The days that are worth adding to a calendar: with a date that is still to come. */
const addable = (days: readonly WorkgroupDay[], today: string): WorkgroupDay[] =>
  days.filter((day) => day.date! >= today && dayStanding(day, today) !== 'cancelled');

/** One day: as a file, and by links that open another calendar's own form. */
function oneDay(day: WorkgroupDay, group: Workgroup, { titles, onSave, onLeave }: Taking): TemplateResult {
  const about = html`<span class="hidden-visually">, day ${day.number}</span>`;
  const link = (words: string, href: string) =>
    html`<a
      class="text-button"
      href=${href}
      target="_blank"
      rel="noopener noreferrer"
      @click=${() => onLeave(group, day)}
      >${words}${about}</a
    >`;
  return html`<li class="one-day">
    <span>Day ${day.number}, ${formatDate(day.date!, { year: false })}</span>
    <span class="row">
      <button class="text-button" type="button" @click=${() => onSave([group], day)}>Calendar file${about}</button>
      ${link('Google Calendar', googleLink(day, group, titles)!)} ${link('Outlook', outlookLink(day, group, titles)!)}
    </span>
  </li>`;
}

/**
 * All days as one file, a calendar to subscribe to where the hub has one, and each day alone.
 *
 * @param beside what else can be done with the group
 */
export function calendarView(group: Workgroup, taking: Taking, beside: unknown): unknown {
  const { today, folds, nameOf, onSave, onLeave } = taking;
  const days = addable(group.days, today);
  const about = html`<span class="hidden-visually"> (${nameOf(group)})</span>`;
  const { calendar } = group;
  const feed = calendar && /^https?:/.test(calendar) ? calendar.replace(/^https?/, 'webcal') : undefined;
  if (!days.length && !feed && !beside) return nothing;
  return html`<div class="row screen-only">
      ${
        days.length
          ? html`<button class="button" type="button" @click=${() => onSave([group])}>
              Add to your calendar${about}
            </button>`
          : nothing
      }
      ${
        feed
          ? html`<a class="text-button" href=${feed} @click=${() => onLeave(group, null)}>
              Subscribe, and changes come by themselves${about}
            </a>`
          : nothing
      }
      ${beside ?? nothing}
    </div>
    ${
      days.length
        ? folds.view(
            `days ${group.id}`,
            html`Add one day${about}`,
            () =>
              html`<ul class="plain">
                  ${days.map((day) => oneDay(day, group, taking))}
                </ul>
                <p class="small muted">
                  Google Calendar and Outlook open in a new tab. A day added there does not hear of later changes.
                </p>`,
          )
        : nothing
    }`;
}
