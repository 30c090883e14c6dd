import type { LitElement, ReactiveController } from 'lit';
import type { PageController } from './page-controller.js';
import type { Page } from './page.js';
import { withoutChoices } from './choices-link.js';
import { readLink } from './shared-link.js';

/** The fragment that each page has taken up last: however many widgets ask, it is read once. */
const read = new WeakMap<Page, string>();

/**
 * Takes up the answers of a link that the reader has opened: once when the page loads, and again when the fragment of its
 * address becomes another, as it does when a link to the same page is followed. The address stays as it is.
 */
export class LinkController implements ReactiveController {
  readonly #host: LitElement;
  readonly #page: PageController;

  /**
   * @param host the widget that shows the answers
   * @param page what it shares with the others, which the answers go to
   */
  constructor(host: LitElement, page: PageController) {
    this.#host = host;
    this.#page = page;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#changed);
  }

  hostUpdate(): void {
    const { page } = this.#page;
    // a choice in a catalogue changes the address too, and is no reason to take up a link's answers again
    const hash = withoutChoices(location.hash);
    if (read.get(page) === hash) return;
    read.set(page, hash);
    readLink(page, hash);
  }

  readonly #changed = (): void => this.#host.requestUpdate();
}
