import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows while the page is being printed, so that what only paper shows need not be made, and laid out, for everybody who reads on
 * a screen.
 *
 * A browser takes the pages down as soon as the listeners for `beforeprint` are done
 * (https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#printing-steps), so the widget is rendered there and
 * then. A preview of print media, as developer tools have, only tells by the media query.
 */
export class PrintController implements ReactiveController {
  /** Whether the page is being printed. */
  on = false;
  readonly #host: ReactiveControllerHost;
  readonly #update: () => void;
  readonly #media = matchMedia('print');

  /**
   * @param host the widget, which renders more while `on`
   * @param update renders it at once, not in a microtask
   */
  constructor(host: ReactiveControllerHost, update: () => void) {
    this.#host = host;
    this.#update = update;
    host.addController(this);
  }

  /** Listens for the page being printed. */
  hostConnected(): void {
    this.on = this.#media.matches;
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
    this.#media.addEventListener('change', this);
  }

  /** Listens no longer: a widget that is off the page is not printed. */
  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
    this.#media.removeEventListener('change', this);
    this.on = false;
  }

  /** Takes the events; of no use to anybody else. */
  handleEvent({ type }: Event): void {
    this.on = type === 'beforeprint' || this.#media.matches;
    this.#host.requestUpdate();
    if (this.on) this.#update();
  }
}
