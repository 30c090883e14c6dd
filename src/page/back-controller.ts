import type { LitElement, ReactiveController } from 'lit';
import { KEY } from './history-key.js';

/** What an entry of ours holds: whose it is, and the places it leads from and to. */
interface Step {
  readonly by: string;
  readonly from: string;
  readonly to: string;
}

/** How a widget that has several places, one after the other, names them and goes to one. */
export interface Places {
  /** The place that the widget shows now, by a name of its own. */
  readonly here: () => string;
  /** Shows a place again, because the reader went there by the browser's own Back or Forward. */
  readonly go: (place: string) => void;
}

/**
 * Lets the browser's Back lead through a widget's own places: a question before, the results again.
 *
 * It is a guest in a history that belongs to the page. Every step forward adds an entry with the address that is there
 * already and with all that the page's own router keeps in its state, and one property more. No entry is ever replaced, no
 * address changed, and entries of others are only passed by. Where the browser refuses (a sandboxed frame, too many entries at
 * once) or the page keeps something in its state that cannot be added to, Back does what it did without us.
 *
 * Entries outlive a reload and the answers do not: a place that is not there any more is the widget's to pass over.
 */
export class BackController implements ReactiveController {
  readonly #places: Places;
  readonly #id = Math.random().toString(36).slice(2);
  /** The entry of ours that the reader is at, and the address it has. */
  #at: (Step & { readonly href: string }) | undefined;

  constructor(host: LitElement, places: Places) {
    this.#places = places;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#popped);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#popped);
  }

  /**
   * Does something that may lead to another place, and remembers the way back from there.
   *
   * @param move what the reader asked for
   */
  forward(move: () => void): void {
    const from = this.#places.here();
    move();
    const to = this.#places.here();
    if (to === from) return;
    const state = history.state as object | null;
    if (state && Object.getPrototypeOf(state) !== Object.prototype) return;
    const step: Step = { by: this.#id, from, to };
    try {
      history.pushState({ ...state, [KEY]: step }, '');
      this.#at = { ...step, href: location.href };
    } catch {
      // the browser forbids it here: nothing is lost but its Back
    }
  }

  /**
   * Goes back to a place: through the browser's history where the last step came from there, so that its Forward works as
   * well, and otherwise at once.
   *
   * @param place the place to go back to
   * @param move what to do where the history does not lead there
   */
  back(place: string, move: () => void): void {
    if (this.#at?.from === place && stepOf(history.state)?.by === this.#id) history.back();
    else move();
  }

  readonly #popped = ({ state }: PopStateEvent): void => {
    const step = stepOf(state);
    const left = this.#at;
    const ours = step?.by === this.#id;
    this.#at = ours ? { ...step, href: location.href } : undefined;
    // what lies below our first entry is the page's own, and so is whatever has another address
    const place = ours ? step.to : left && left.href === location.href ? left.from : undefined;
    if (place !== undefined && place !== this.#places.here()) this.#places.go(place);
  };
}

const stepOf = (state: unknown): Step | undefined => (state as { [KEY]?: Step } | null)?.[KEY];
