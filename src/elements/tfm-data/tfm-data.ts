import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isDay } from '../../dates/index.js';
import { TfmDataErrorEvent, TfmDataReadyEvent } from '../../page/events.js';
import { FeedController, feedNote } from '../../page/feed-controller.js';
import { Guest } from '../../page/guest.js';
import { LANGUAGE } from '../../page/names.js';
import { freshState } from '../../page/own-page.js';
import { PageController } from '../../page/page-controller.js';
import { Page, pageContext } from '../../page/page.js';
import { badAttribute, notices, type Problem } from '../../page/settings.js';
import { rootStyles } from '../../styles/root.js';

/**
 * Serves the widgets inside it: with a hub's own feed laid over what is bundled, a hub of their own, another day than today,
 * and answers that they share with each other and with nobody else on the page. Inside another one, it goes on with the data,
 * the hub and the day of that, as far as it has none of its own.
 *
 * @summary Data, hub and day for the widgets inside it.
 * @tag tfm-data
 * @slot - The part of the page whose widgets it serves.
 * @event {TfmDataReadyEvent} tfm-data-ready - The widgets inside have their data.
 * @event {TfmDataErrorEvent} tfm-data-error - A feed could not be used, whole or in part.
 * @csspart notice - A message about a setting or a feed that does not work.
 * @since 0.1.0
 */
export class TfmData extends Guest {
  static override styles = rootStyles;

  /** The address of a hub's own feed. What is bundled shows until the feed is in, and stays when it cannot be used. */
  @property() src = '';
  /** The id of the hub whose page this is, such as `turing-nw`. Without it, the hub of the feed, if that names one. */
  @property() hub = '';
  /** The day to take for today, `YYYY-MM-DD` in London: for a preview of what a page says on another day. */
  @property() today = '';

  readonly #page = new Page(freshState());
  /** Takes part as a controller: registered when the element is made, so that it answers from the first moment on. */
  protected readonly provider = new ContextProvider(this, { context: pageContext, initialValue: this.#page });

  /** The page around it, which stands in for what is not set here. */
  readonly #around = new PageController(this);
  readonly #feed = new FeedController(
    this,
    () => this.#around.state.dataset,
    (problems) => {
      this.#serve();
      if (problems.length) this.dispatchEvent(new TfmDataErrorEvent(problems));
      if (!this.#feed.failed) this.#ready();
    },
  );

  /** The page state that the widgets inside share. */
  get page(): Page {
    return this.#page;
  }

  /** What is wrong with the settings. */
  #problems(): Problem[] {
    const problems: Problem[] = [];
    if (this.today && !isDay(this.today)) {
      problems.push(badAttribute('today', this.today, 'a date such as 2023-02-01', 'The real date is used meanwhile.'));
    }
    // a hub that is not known yet may still come with the feed
    if (this.hub && !this.#page.state.loading && !this.#page.state.dataset.hubs.some((hub) => hub.id === this.hub)) {
      problems.push(
        badAttribute('hub', this.hub, 'the id of a Maths Hub, such as turing-nw', 'No hub is named meanwhile.'),
      );
    }
    return problems;
  }

  protected override willUpdate(): void {
    this.#feed.use(this.src);
    this.#serve();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('src') && !this.src) this.#ready();
  }

  /** Hands the widgets inside what the settings and the feed say. */
  #serve(): void {
    const { state } = this.#around;
    const dataset = this.#feed.result;
    const hub = this.hub || this.#feed.hub || state.hub;
    this.#page.dispatch({
      type: 'data',
      dataset,
      hub: dataset.hubs.some(({ id }) => id === hub) ? hub : '',
      today: isDay(this.today) ? this.today : state.today,
      loading: this.#feed.loading || state.loading,
    });
  }

  #ready(): void {
    this.dispatchEvent(new TfmDataReadyEvent(this.#page.state));
  }

  override render(): TemplateResult {
    const problems = this.#problems();
    return html`${problems.length ? root(notices(this.localName, problems)) : nothing}<slot></slot>${
        this.#feed.failed ? root(feedNote()) : nothing
      }`;
  }
}

const root = (content: unknown) => html`<div class="root" lang=${LANGUAGE}>${content}</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'tfm-data': TfmData;
  }
}
