import type { LitElement, ReactiveController } from 'lit';

/**
 * Tells a widget that its page goes on paper, at the last moment at which something can still be added, so that what only paper
 * shows need not be made, and laid out, for everybody who reads on a screen.
 *
 * A browser says so by `beforeprint`, before it takes the page down
 * (https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#printing-steps); a preview of print media, as developer
 * tools have, only by the media query. What was made once stays.
 */
export class PrintController implements ReactiveController {
  readonly #update: () => void;
  readonly #media = matchMedia('print');
  #wanted = false;

  /**
   * @param host the widget
   * @param update renders the widget at once, not in a microtask: the page is taken down when the event is over
   */
  constructor(host: LitElement, update: () => void) {
    this.#update = update;
    host.addController(this);
  }

  /** Whether what is for paper is to be there: the page is about to be printed, or has been. */
  get wanted(): boolean {
    return this.#wanted;
  }

  /** Listens for the page being printed. */
  hostConnected(): void {
    this.#wanted ||= this.#media.matches;
    addEventListener('beforeprint', this.#print);
    this.#media.addEventListener('change', this.#print);
  }

  /** Listens no longer: a widget that is off the page is not printed. */
  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    this.#media.removeEventListener('change', this.#print);
  }

  readonly #print = (): void => {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#update();
  };
}
