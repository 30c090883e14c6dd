import type { LitElement, ReactiveController } from 'lit';
import { lanes, type Lanes } from '../../journey/index.js';
import type { Journey } from '../../model/types.js';
import { layoutSheet, waysOf, type Way } from './layout.js';

/** Where the stages and the lines between them stand. */
export interface Laid extends Lanes {
  ways: readonly Way[];
}

/** Keeps the cells of the grid that the stages are in, as a style sheet of the widget's own: see `layoutSheet`. */
export class LayoutController implements ReactiveController {
  readonly #host: LitElement;
  readonly #sheet = new CSSStyleSheet();
  #last: { readonly of: Journey; readonly laid: Laid } | undefined;

  /** @param host the widget, whose shadow root gets the sheet as its last */
  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Puts the sheet into the shadow root, once that is there. */
  hostUpdated(): void {
    const { adoptedStyleSheets } = this.#host.renderRoot as ShadowRoot;
    if (!adoptedStyleSheets.includes(this.#sheet)) adoptedStyleSheets.push(this.#sheet);
  }

  /** Lays a journey out; worked out once for each. */
  lay(journey: Journey): Laid {
    if (this.#last?.of !== journey) {
      const laid = lanes(journey);
      const ways = waysOf(journey, laid);
      this.#sheet.replaceSync(layoutSheet(laid, ways));
      this.#last = { of: journey, laid: { ...laid, ways } };
    }
    return this.#last.laid;
  }
}
