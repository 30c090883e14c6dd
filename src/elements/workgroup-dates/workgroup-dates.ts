import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type DayStanding, dayStanding, formatDate, toCalendar, workgroupStanding } from '../../dates/index.js';
import type { Workgroup, WorkgroupDay } from '../../model/types.js';
import { TfmCalendarEvent } from '../../page/events.js';
import { FeedController, feedNote } from '../../page/feed-controller.js';
import { now } from '../../page/own-page.js';
import { saveFile } from '../../page/save-file.js';
import { badAttribute, type Problem } from '../../page/settings.js';
import type { PageState } from '../../page/state.js';
import { dayTime, heading, link } from '../../page/templates.js';
import { Widget } from '../../page/widget.js';
import { controlStyles } from '../../styles/controls.js';
import { panelStyles } from '../../styles/panel.js';
import { datesStyles } from './workgroup-dates.styles.js';

/** How a day stands, in the words of its tag. What is simply still to come needs none. */
const STANDING: Readonly<Record<DayStanding, string>> = {
  past: 'Passed',
  today: 'Today',
  cancelled: 'Cancelled',
  upcoming: '',
  unknown: '',
};
const BOOKING = {
  open: 'Places are open',
  full: 'Full',
  'waiting-list': 'Full, with a waiting list',
  closed: 'Booking has closed',
} as const;

/**
 * The dates of work groups: every day with its weekday, year and times, what has passed, what is next, and a calendar file
 * for what is still to come. All times are London times, and say so to a reader elsewhere.
 *
 * @summary When work groups meet.
 * @tag workgroup-dates
 * @slot - Shown without script, and when a setting does not work: the dates as text do well.
 * @event {TfmCalendarEvent} tfm-calendar - The reader took dates away for a calendar.
 * @csspart base - Everything the widget shows.
 * @csspart heading - A heading.
 * @csspart group - One work group.
 * @csspart day - One day of a group.
 * @csspart notice - A message about a setting or a feed that does not work.
 * @since 0.1.0
 */
export class WorkgroupDates extends Widget {
  static override styles = [...Widget.styles, controlStyles, panelStyles, datesStyles];

  /** Only the groups of this programme, by its id, such as `sktm-secondary-ect`. */
  @property() programme = '';
  /** Only the groups of this hub, by its id. Without it, those of the hub of the `<tfm-data>` around it, if that names one. */
  @property() hub = '';

  /** The address of a hub's own feed, for this widget alone. What is known without it shows until it is in, and when it fails. */
  @property() src = '';

  readonly #feed = new FeedController(this, () => super.state.dataset);

  /** The shared state, with the widget's own feed over its dataset. */
  protected override get state(): PageState {
    const dataset = this.#feed.result;
    return dataset === super.state.dataset ? super.state : { ...super.state, dataset };
  }

  /** The groups to show: those still to come first, then by year, the latest first. */
  protected get groups(): readonly Workgroup[] {
    const { dataset, hub: pageHub } = this.state;
    const hub = this.hub || pageHub;
    return dataset.workgroups.filter(
      (group) => (!this.programme || group.programme === this.programme) && (!hub || !group.hub || group.hub === hub),
    );
  }

  protected override willUpdate(): void {
    this.#feed.use(this.src);
  }

  protected override problems(): Problem[] {
    // what is not known yet may still come with the feed
    if (this.#feed.loading) return [];
    const { programmes, hubs } = this.state.dataset;
    const problems: Problem[] = [];
    if (this.programme && !programmes.some(({ id }) => id === this.programme)) {
      problems.push(
        badAttribute(
          'programme',
          this.programme,
          programmes.map(({ id }) => id),
        ),
      );
    }
    if (this.hub && !hubs.some(({ id }) => id === this.hub)) {
      problems.push(badAttribute('hub', this.hub, 'the id of a Maths Hub, such as turing-nw'));
    }
    return problems;
  }

  protected override content(): unknown {
    const { groups } = this;
    return html`
      ${heading(this.level, 'Work Group dates')} ${this.#zone()}
      ${
        groups.length
          ? html`<ul class="plain groups">
              ${groups.map((group) => html`<li class="panel keep" part="group">${this.#group(group)}</li>`)}
            </ul>`
          : this.#feed.loading
            ? html`<slot><p>The dates are on their way.</p></slot>`
            : html`<p>No dates are known here. Your Maths Hub can tell you what is planned.</p>`
      }
      ${this.#feed.failed ? feedNote() : nothing}
    `;
  }

  /** Where the reader's own clock may differ, what the times mean is said out loud. */
  #zone(): unknown {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return timeZone === 'Europe/London' ? nothing : html`<p class="small muted">All times are London times.</p>`;
  }

  #group(group: Workgroup): unknown {
    const { dataset, today } = this.state;
    const programme = dataset.programmes.find(({ id }) => id === group.programme);
    const hub = dataset.hubs.find(({ id }) => id === group.hub);
    const standing = workgroupStanding(group, today);
    return html`
      <p class="eyebrow">
        <span>${group.year}</span> ${hub ? html`<span>${hub.name}</span>` : nothing}
        ${this.#booking(group, standing.past)}
      </p>
      ${heading(this.level + 1, group.title ?? programme?.title ?? group.programme, 'subtitle')}
      ${this.#status(group, standing.past)}
      ${
        group.days.length
          ? html`<ol class="plain days">
              ${group.days.map((day) => this.#day(day, day === standing.next))}
            </ol>`
          : nothing
      }
      ${
        standing.next
          ? html`<p class="screen-only">
              <button class="button" type="button" @click=${() => this.#save(group)}>
                Add to your calendar <span class="hidden-visually">(${programme?.title})</span>
              </button>
            </p>`
          : nothing
      }
    `;
  }

  /** What is to be said of all days together. */
  #status({ days, year }: Workgroup, past: boolean): unknown {
    if (days.length && !past) return nothing;
    const state = days.length
      ? 'These dates have passed.'
      : past
        ? `The dates were to be confirmed, and ${year} is over.`
        : 'The dates are to be confirmed.';
    const ask = past ? 'knows whether and when a group like this meets next' : 'will tell you first';
    return html`<p>${state} Your Maths Hub ${ask}.</p>`;
  }

  #booking({ booking }: Workgroup, past: boolean): unknown {
    if (!booking || past) return nothing;
    const closed = booking.closes !== undefined && booking.closes < this.state.today;
    const status = closed && booking.status !== 'full' ? 'closed' : booking.status;
    return html`<span class="tag ${status === 'open' ? 'live' : 'care'}">${BOOKING[status]}</span> ${
        booking.closes && !closed
          ? html`<span>Book by <time datetime=${booking.closes}>${formatDate(booking.closes)}</time></span>`
          : nothing
      }
      ${booking.link && status !== 'closed' ? html`<span>${link('Book a place', booking.link)}</span>` : nothing}`;
  }

  #day(day: WorkgroupDay, next: boolean): unknown {
    const standing = dayStanding(day, this.state.today);
    const mark = next && standing !== 'today' ? 'Next' : STANDING[standing];
    return html`<li class="day ${standing}" part="day" aria-current=${standing === 'today' ? 'date' : nothing}>
      <span class="number">Day ${day.number}</span>
      <span class="when">
        ${standing === 'cancelled' ? html`<s>${dayTime(day)}</s>` : dayTime(day)}
        ${day.was ? html`<span class="muted">Moved from ${formatDate(day.was)}.</span>` : nothing}
        ${day.online ? html`<span class="muted">Online.</span>` : nothing}
        ${day.place ? html`<span class="muted">${day.place}</span>` : nothing}
        ${day.note ? html`<span class="muted">${day.note}</span>` : nothing}
      </span>
      ${mark ? html`<span class="tag ${next || standing === 'today' ? 'live' : ''}">${mark}</span>` : nothing}
    </li>`;
  }

  #save(group: Workgroup): void {
    const { programmes } = this.state.dataset;
    const titles = Object.fromEntries(programmes.map(({ id, title }) => [id, title]));
    saveFile(`${group.id}.ics`, 'text/calendar', toCalendar([group], { now: now(), titles }));
    this.dispatchEvent(new TfmCalendarEvent(group.id, null));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'workgroup-dates': WorkgroupDates;
  }
}
