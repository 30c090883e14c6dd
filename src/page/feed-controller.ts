import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { overlay } from '../model/overlay.js';
import type { Dataset, Feed } from '../model/types.js';
import { FeedRequest } from './feed-request.js';
import type { LoadedFeed, Readers } from './load-feed.js';
import { warnOnce } from './log.js';

const MISSING = 'The part of tfm-widgets that reads feeds cannot be loaded.';

/** Files of their own, as few feeds need both: they are named here since only the script that the page holds to a hash knows theirs. */
export const READERS: Readers = {
  sheet: () => import('../feeds/sheet.js').then(({ readSheet }) => readSheet),
  calendar: () => import('../feeds/calendar.js').then(({ readCalendar }) => readCalendar),
};

/** What a visitor is told when a feed failed: what shows may be old, and who knows better. The console says why. */
export const feedNote = (): TemplateResult =>
  html`<p class="small muted" part="notice">
    The newest details could not be loaded, so these may be out of date. Your Maths Hub can tell you more.
  </p>`;

/**
 * Loads the feed of an element, and lays it over a dataset for it. Keeps the feed and nothing else: until it is here, and
 * when it fails, the dataset stays as it is. An older address never wins over a newer one.
 */
export class FeedController implements ReactiveController {
  /** Whether nothing of the feed could be used. */
  failed = false;
  readonly #host: LitElement;
  readonly #dataset: () => Dataset;
  readonly #settled: (problems: readonly string[]) => void;
  #src = '';
  #feed: Feed | undefined;
  /** The feed that is on its way. */
  #loading: FeedRequest | undefined;
  #laid: { readonly on: Dataset; readonly result: Dataset } | undefined;

  /**
   * @param host the element; it calls `use` before it renders, and renders whenever it is put into a page
   * @param dataset what the feed is laid over
   * @param settled is called when a feed is in, or has failed, with what is wrong with it
   */
  constructor(host: LitElement, dataset: () => Dataset, settled: (problems: readonly string[]) => void = () => {}) {
    this.#host = host;
    this.#dataset = dataset;
    this.#settled = settled;
    host.addController(this);
  }

  /** Whether a feed is on its way, so that what is not known yet may still come. */
  get loading(): boolean {
    return !!this.#loading;
  }

  /** The id of the hub whose feed it is, if the feed says so. */
  get hub(): string | undefined {
    return this.#feed?.hub?.id;
  }

  /** The dataset with the feed over it: the same object each time, as long as neither changes. */
  get result(): Dataset {
    const on = this.#dataset();
    if (!this.#feed) return on;
    if (this.#laid?.on !== on) this.#laid = { on, result: overlay(on, this.#feed) };
    return this.#laid.result;
  }

  /** Goes on with the feed at this address; with none when it is empty. */
  use(src: string): void {
    if (src === this.#src || !this.#host.isConnected) return;
    this.#drop();
    this.#src = src;
    if (src) void this.#load(src, (this.#loading = new FeedRequest(src)));
  }

  hostDisconnected(): void {
    // what was on its way is fetched anew when the element is put back
    if (this.#loading) this.#drop();
  }

  #drop(): void {
    this.#loading?.stop();
    this.#loading = this.#feed = this.#laid = undefined;
    this.failed = false;
    this.#src = '';
  }

  async #load(src: string, request: FeedRequest): Promise<void> {
    // what waits for a feed and what reads it are one file, which comes when the first feed is asked for
    const { feed, problems, warning } = await import('./load-feed.js').then(
      ({ loadFeed }) => loadFeed(request, this.#dataset, READERS),
      (): LoadedFeed => {
        request.stop();
        return { problems: [MISSING], warning: MISSING };
      },
    );
    if (this.#loading !== request) return;
    this.#loading = undefined;
    this.#feed = feed;
    this.failed = !feed;
    if (warning) warnOnce(`<${this.#host.localName} src="${src}">: ${warning}`);
    this.#settled(problems);
    this.#host.requestUpdate();
  }
}
