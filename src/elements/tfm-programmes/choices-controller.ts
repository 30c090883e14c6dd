import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { choicesIn, withChoices, type Choices } from '../../page/choices-link.js';
import { KEY } from '../../page/history-key.js';

/**
 * What the reader has chosen to see. It lives in the widget, and where the page says so in the address as well: then a link
 * leads to it, and the browser's Back goes from choice to choice.
 */
export class ChoicesController implements ReactiveController {
  /** What was chosen, by name; what has never been chosen is not there. */
  chosen: Choices = {};
  readonly #host: ReactiveControllerHost;
  readonly #addressable: () => boolean;
  readonly #moved: () => void;
  /** The fragment that was read or written last. */
  #hash: string | undefined;

  /**
   * @param host the widget, which renders again after each choice
   * @param addressable whether the address goes along
   * @param moved is called when the choices have come from the address, after the first time
   */
  constructor(host: ReactiveControllerHost, addressable: () => boolean, moved: () => void) {
    this.#host = host;
    this.#addressable = addressable;
    this.#moved = moved;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
    addEventListener('hashchange', this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
    removeEventListener('hashchange', this.#read);
    this.#hash = undefined;
  }

  hostUpdate(): void {
    if (this.#hash === undefined) this.#read();
  }

  /** Chooses something else, and remembers the way back. */
  choose(choices: Choices): void {
    this.chosen = choices;
    this.#host.requestUpdate();
    if (!this.#addressable()) return;
    const url = new URL(location.href);
    url.hash = withChoices(location.hash, choices);
    // what the page's own router keeps goes along; a step of another widget of ours is not this one's
    const state: unknown = history.state;
    const { [KEY]: step, ...rest } = (state ?? {}) as Record<string, unknown>;
    try {
      history.pushState(step ? rest : state, '', url);
    } catch {
      // the browser forbids it here: the choice lives in the widget all the same
    }
    this.#hash = location.hash;
  }

  readonly #read = (): void => {
    if (!this.#addressable() || this.#hash === location.hash) return;
    const first = this.#hash === undefined;
    this.#hash = location.hash;
    const choices = choicesIn(location.hash);
    if (first && !choices) return;
    this.chosen = choices ?? {};
    if (first) return;
    this.#host.requestUpdate();
    this.#moved();
  };
}
