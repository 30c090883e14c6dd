import { createContext } from '@lit/context';
import { change, type PageAction, type PageState } from './state.js';

/**
 * Holds the one state that the widgets of a page share, and tells them when there is another. `<tfm-data>` makes one for
 * what is inside it; all other widgets share the page's own.
 */
export class Page {
  #state: PageState;
  readonly #listeners = new Set<() => void>();

  /** @param state the state to begin with */
  constructor(state: PageState) {
    this.#state = state;
  }

  /** The state as it is now. */
  get state(): PageState {
    return this.#state;
  }

  /** Moves on to the next state and tells everyone who listens; says nothing when the action changes nothing. */
  dispatch(action: PageAction): void {
    const state = change(this.#state, action);
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }

  /**
   * Calls the listener after every change.
   *
   * @returns a function that ends it
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** The context by which a `<tfm-data>` hands its page to the widgets inside it. */
export const pageContext = createContext<Page>(Symbol.for('tfm-page'));
