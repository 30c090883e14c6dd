import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { ownPage } from './own-page.js';
import { pageContext, type Page } from './page.js';
import type { PageAction, PageState } from './state.js';

/**
 * Gives a widget the state it shares with the others, from the nearest `<tfm-data>` around it or else from the page, and
 * renders it again when that changes. The widget keeps no copy of its own.
 */
export class PageController implements ReactiveController {
  readonly #host: LitElement;
  readonly #consumer: ContextConsumer<typeof pageContext, LitElement>;
  #page: Page | undefined;
  #end: (() => void) | undefined;

  /** @param host the widget */
  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    this.#consumer = new ContextConsumer(host, {
      context: pageContext,
      subscribe: true,
      callback: (page) => this.#take(page),
    });
  }

  /** The page whose state this is. */
  get page(): Page {
    return (this.#page ??= ownPage());
  }

  /** The shared state as it is now. */
  get state(): PageState {
    return this.page.state;
  }

  /** Changes the shared state. */
  dispatch(action: PageAction): void {
    this.page.dispatch(action);
  }

  hostConnected(): void {
    this.#listen();
    // much may have changed while the widget was away
    this.#host.requestUpdate();
    document.addEventListener('context-provider', this.#ask);
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = undefined;
    document.removeEventListener('context-provider', this.#ask);
    // the widget may be put back elsewhere, inside another provider or none
    this.#page = undefined;
  }

  /** Asks again when a provider comes up after the widgets inside it, as when each element is a script of its own. */
  readonly #ask = (event: Event): void => {
    if ((event as Event & { context?: unknown }).context === pageContext) this.#consumer.hostConnected();
  };

  #take(page: Page): void {
    if (page === this.#page) return;
    this.#page = page;
    if (this.#host.isConnected) this.#listen();
    this.#host.requestUpdate();
  }

  #listen(): void {
    this.#end?.();
    this.#end = this.page.subscribe(() => this.#host.requestUpdate());
  }
}
