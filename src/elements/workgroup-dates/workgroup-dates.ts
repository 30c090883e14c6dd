import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type HalfTerm, toCalendar, toJsonLd } from '../../dates/index.js';
import type { Workgroup, WorkgroupDay } from '../../model/types.js';
import { prepareAnnouncer } from '../../page/announcer.js';
import { TfmCalendarEvent } from '../../page/events.js';
import { FeedController, feedNote } from '../../page/feed-controller.js';
import { now } from '../../page/own-page.js';
import { readerElsewhere } from '../../page/reader-time.js';
import { remembered } from '../../page/remembered.js';
import { saveFile } from '../../page/save-file.js';
import { badAttribute, type Problem } from '../../page/settings.js';
import type { PageState } from '../../page/state.js';
import { StructuredDataController } from '../../page/structured-data.js';
import { heading } from '../../page/templates.js';
import { Widget } from '../../page/widget.js';
import { controlStyles } from '../../styles/controls.js';
import { filterStyles } from '../../styles/filters.js';
import { panelStyles } from '../../styles/panel.js';
import { FilterController } from './filter-controller.js';
import { Folds } from './folds.js';
import type { Shown } from './group-view.js';
import { LengthController } from './length-controller.js';
import { figure } from '../../model/words.js';
import { listGroups, type Listing } from './listing.js';
import { PlanController } from './plan-controller.js';
import { planStyles } from './plan.styles.js';
import { datesStyles } from './workgroup-dates.styles.js';

/**
 * The dates of work groups: every day with its weekday, year and times, what is next, what has passed, moved or been
 * cancelled; files and links for calendars; and, for groups that the reader chooses, where they clash and how many days out of
 * class they take. All times are London times, and are told by the reader's own clock too where that shows another.
 *
 * With `structured-data` it also writes into the page around it: one `<script type="application/ld+json">` in the head, for
 * search engines, with every group of its settings that is still to come. It is kept up to date, and goes with the widget.
 *
 * Paper has every group still to come that the reader’s choice leaves, also those behind "Show more"; of groups that are over, as
 * many as fit in well, or all where the reader has opened them.
 *
 * @summary When work groups meet.
 * @tag workgroup-dates
 * @slot - Shown without script, and when a setting does not work: the dates as text do well.
 * @event {TfmCalendarEvent} tfm-calendar - The reader took dates away for a calendar: once for each group.
 * @csspart base - Everything the widget shows.
 * @csspart heading - Each of the headings, whatever its level.
 * @csspart filters - The choice of programme, hub and way of meeting.
 * @csspart group - One work group, with all its days.
 * @csspart day - One day of a group.
 * @csspart plan - The groups that the reader plans with.
 * @csspart cover - The days out of class in each half term.
 * @csspart notice - A message about a setting or a feed that does not work.
 * @since 0.1.0
 */
export class WorkgroupDates extends Widget {
  static override styles = [...Widget.styles, controlStyles, panelStyles, filterStyles, datesStyles, planStyles];

  /** Only the groups of this programme, by its id, such as `sktm-secondary-ect`. */
  @property() programme = '';
  /** Only the groups of this hub, by its id. Without it, those of the hub of the `<tfm-data>` around it, if that names one. */
  @property() hub = '';

  /** The address of a hub's own feed, for this widget alone. What is known without it shows until it is in, and when it fails. */
  @property() src = '';
  /** For a sidebar: the title and the next day of each group, with all days folded into one. */
  @property({ type: Boolean }) compact = false;
  /** Tell search engines what is still to come, by JSON-LD in the head of the page. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;
  /** The school's own half terms, for the plan of days out of class. Near enough for England without them. */
  @property({ attribute: false }) termDates: readonly HalfTerm[] | undefined;

  readonly #feed = new FeedController(this, () => super.state.dataset);
  readonly #folds = new Folds(this);
  readonly #plan = new PlanController(this);
  readonly #length = new LengthController(this, () => this.performUpdate());
  readonly #filter = new FilterController(this, () => this.#length.reset());
  readonly #listed = remembered<Listing>();
  readonly #told = remembered<ReturnType<typeof toJsonLd>>();
  constructor() {
    super();
    new StructuredDataController(this, () => this.#jsonLd());
  }

  /** The shared state, with the widget's own feed over its dataset. */
  protected override get state(): PageState {
    const dataset = this.#feed.result;
    return dataset === super.state.dataset ? super.state : { ...super.state, dataset };
  }

  /** The hub whose groups are shown, if it is one's. */
  get #hub(): string {
    return this.hub || this.state.hub;
  }

  /** The groups that the settings leave. */
  protected get groups(): readonly Workgroup[] {
    const hub = this.#hub;
    return this.state.dataset.workgroups.filter(
      (group) => (!this.programme || group.programme === this.programme) && (!hub || !group.hub || group.hub === hub),
    );
  }

  /** They in order. */
  get #listing(): Listing {
    const { dataset, today } = this.state;
    return this.#listed([dataset, today, this.#hub, this.programme], () => listGroups(this.groups, this.state));
  }

  /** So many groups are shown at first, and so many more at a time. */
  get #step(): number {
    return this.compact ? 5 : 20;
  }

  protected override willUpdate(): void {
    this.#feed.use(this.src);
  }

  protected override firstUpdated(): void {
    prepareAnnouncer();
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
    const { coming, earlier } = this.#listing;
    const empty = this.#feed.loading
      ? html`<slot><p>The dates are on their way.</p></slot>`
      : html`<p>No dates are known here. Your Maths Hub can tell you what is planned.</p>`;
    return html`
      ${heading(this.level, 'Work Group dates')}
      ${
        // where the reader's own clock is another, what the times mean is said out loud
        readerElsewhere(+this.state.today.slice(0, 4))
          ? html`<p class="small muted">All times are London times.</p>`
          : nothing
      }
      ${coming.length || earlier.length ? this.#lists() : empty} ${this.#feed.failed ? feedNote() : nothing}
    `;
  }

  /** What is still to come, the plan, and what is over: folded, unless there is nothing else. */
  #lists(): unknown {
    const { coming: allComing, earlier: allEarlier, facets, titles, nameOf } = this.#listing;
    const [coming, earlier] = this.compact
      ? [allComing, allEarlier]
      : [this.#filter.of(allComing, facets), this.#filter.of(allEarlier, facets)];
    const pick = !this.compact && allComing.length > 1;
    const { today } = this.state;
    const level = this.level + 1;
    const bare: Shown = {
      ...{ state: this.state, today, level, compact: this.compact, folds: this.#folds, titles, nameOf },
      ...{ termDates: this.termDates, marks: new Map<WorkgroupDay, string[]>(), pick: undefined },
      onSave: this.#save,
      onLeave: this.#leave,
    };
    const chosen = pick ? this.#plan.of(allComing) : [];
    const clashes = this.#plan.clashes(chosen, bare);
    const shown: Shown = {
      ...bare,
      marks: this.#plan.marks(clashes),
      pick: pick ? (group) => this.#plan.pick(group, bare) : undefined,
    };
    const step = this.#step;
    // of groups that are over, paper has those that were opened, and else as many as there is room for beside the others
    const open = !coming.length || this.#folds.isOpen('earlier');
    const room = open ? step : Math.max(0, step - coming.length);
    const over = (level: number) =>
      this.#length.view(earlier, shown, { name: 'earlier', level, most: room, step, print: open });
    return html`${this.compact ? nothing : this.#filter.view(this.#listing)}
    ${
      coming.length
        ? this.#length.view(coming, shown, { name: 'coming', level, most: step, step, print: true })
        : nothing
    }
    ${this.#plan.view(chosen, clashes, shown)}
    ${
      !earlier.length
        ? nothing
        : coming.length
          ? this.#folds.view(
              'earlier',
              heading(level, `Earlier groups (${figure(earlier.length)})`, 'label'),
              () => over(level + 1),
              'always',
            )
          : over(level)
    }`;
  }

  #jsonLd(): ReturnType<typeof toJsonLd> {
    const listing = this.#listing;
    const [url] = location.href.split('#');
    const set = this.structuredData && !this.problems().some(({ fatal }) => fatal);
    return this.#told([set, listing, url], () => {
      const { programmes, hubs } = this.state.dataset;
      return set ? toJsonLd(listing.coming, { programmes, hubs, ...(url?.startsWith('http') && { url }) }) : [];
    });
  }

  readonly #save = (groups: readonly Workgroup[], day?: WorkgroupDay): void => {
    const { titles } = this.#listing;
    const [first] = groups;
    const name = `${groups.length > 1 ? 'work-groups' : first!.id}${day ? `-day-${day.number}` : ''}.ics`;
    const wanted = day ? [{ ...first!, days: [day] }] : groups;
    saveFile(name, 'text/calendar', toCalendar(wanted, { now: now(), hub: this.#hub, titles }));
    for (const group of groups) this.#leave(group, day ?? null);
  };

  readonly #leave = ({ id }: Workgroup, day: WorkgroupDay | null): void => {
    this.dispatchEvent(new TfmCalendarEvent(id, day && day.number));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'workgroup-dates': WorkgroupDates;
  }
}
