import { html, nothing } from 'lit';
import {
  bookingStanding,
  dayStanding,
  formatDate,
  meetingMode,
  standingText,
  workgroupStanding,
  type HalfTerm,
} from '../../dates/index.js';
import type { Workgroup, WorkgroupDay } from '../../model/types.js';
import { BOOKING } from '../../page/programme-parts.js';
import type { PageState } from '../../page/state.js';
import { heading, link } from '../../page/templates.js';
import { calendarView, type Taking } from './calendar-view.js';
import { coverOf, coverView, dayCount } from './cover-view.js';
import { whenView, dayView } from './day-view.js';
import { MODES } from './listing.js';

/** What every group is shown with. */
export interface Shown extends Taking {
  readonly state: PageState;
  /** The level of the headings just below the widget's own. */
  readonly level: number;
  /** Whether there is only room for the next day. */
  readonly compact: boolean;
  /** The school's own half terms, where the page knows them. */
  readonly termDates: readonly HalfTerm[] | undefined;
  /** What days clash with. */
  readonly marks: ReadonlyMap<WorkgroupDay, readonly string[]>;
  /** What takes a group that is still to come into the plan; `undefined` where it is the only one, and the plan is its own. */
  readonly pick: ((group: Workgroup) => unknown) | undefined;
}

/** Whether there are places, until when, and where to ask for one. */
function bookingView({ booking }: Workgroup, today: string): unknown {
  if (!booking) return nothing;
  const { closes, link: href } = booking;
  const status = bookingStanding(booking, today);
  const bookable = status === 'open' || status === 'waiting-list';
  return html`<p class="booking">
    <span class="tag ${status === 'open' ? 'live' : 'care'}">${BOOKING[status]}</span>
    ${closes && bookable ? html`<span>Closes on <time datetime=${closes}>${formatDate(closes)}</time></span>` : nothing}
    ${
      href && bookable
        ? html`<span>${link(status === 'open' ? 'Book a place' : 'Join the waiting list', href)}</span>`
        : nothing
    }
  </p>`;
}

/**
 * A work group: what it is, whether there are places, its days, and how they get into a calendar and a plan.
 *
 * @param level of its heading
 * @param underYear whether it stands under the heading of its year
 */
export function groupView(group: Workgroup, shown: Shown, level: number, underYear = false): unknown {
  const { state, today, compact, folds, marks, pick, nameOf, termDates } = shown;
  const { past, next } = workgroupStanding(group, today);
  const hub = state.dataset.hubs.find(({ id }) => id === group.hub);
  const programme = state.dataset.programmes.find(({ id }) => id === group.programme);
  const mode = meetingMode(group);
  const { days } = group;
  const said = standingText(group, past);
  const standing = said ? html`<p>${said}</p>` : nothing;
  const title = heading(level, group.title ?? programme?.title ?? group.programme, compact ? 'label' : 'subtitle');
  const eyebrow = html`<p class="eyebrow">
    ${underYear ? nothing : html`<span>${group.year}</span>`} ${hub ? html`<span>${hub.name}</span>` : nothing}
    ${mode && mode !== 'in-person' ? html`<span>${MODES[mode]}</span>` : nothing}
  </p>`;
  const booking = past ? nothing : bookingView(group, today);
  const list = days.length
    ? html`<ol class="plain days">
        ${days.map((day) => dayView(day, { today, next: day === next, clashes: marks.get(day) }))}
      </ol>`
    : nothing;
  const calendar = past ? nothing : calendarView(group, shown, pick?.(group));
  if (compact) {
    return html`${title} ${next ? html`<p class="when">${whenView(next, dayStanding(next, today))}</p>` : standing}
    ${
      days.length
        ? folds.view(
            `all ${group.id}`,
            html`${days.length === 1 ? 'The day' : `All ${days.length} days`}
              <span class="hidden-visually">(${nameOf(group)})</span>`,
            () => html`${eyebrow} ${booking} ${list} ${calendar}`,
            'always',
          )
        : booking
    }`;
  }
  const cover = !pick && next && coverOf([group], today, termDates);
  return html`${eyebrow} ${title} ${booking} ${standing} ${list} ${calendar}
  ${
    cover
      ? folds.view(
          'cover',
          `Cover plan: ${dayCount(cover.days)} out of class`,
          () => html`<div class="cover" part="cover">${coverView(cover, today)}</div>`,
          'always',
        )
      : nothing
  } `;
}
