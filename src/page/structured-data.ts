import { html, render, type LitElement, type ReactiveController } from 'lit';
import type { JsonLd } from '../dates/index.js';

const NOTHING: readonly JsonLd[] = [];

/**
 * Keeps one `<script type="application/ld+json">` for a widget in the head of the page, where search engines look: there while
 * the widget is on the page and has something to say, and the same as what it shows.
 */
export class StructuredDataController implements ReactiveController {
  readonly #host: LitElement;
  readonly #objects: () => readonly JsonLd[];
  #script: HTMLScriptElement | undefined;
  #said = NOTHING;

  /**
   * @param host the widget
   * @param objects what is to be said now, the same list as long as that is the same; nothing when it is empty
   */
  constructor(host: LitElement, objects: () => readonly JsonLd[]) {
    this.#host = host;
    this.#objects = objects;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#write(this.#host.isConnected ? this.#objects() : NOTHING);
  }

  hostDisconnected(): void {
    this.#write(NOTHING);
  }

  #write(objects: readonly JsonLd[]): void {
    if (objects === this.#said) return;
    this.#said = objects;
    // so that no title can end the script, nor begin what looks like a comment in one
    const text = objects.length ? JSON.stringify(objects).replace(/</g, '\\u003c') : '';
    if (text === (this.#script?.text ?? '')) return;
    this.#script?.remove();
    this.#script = undefined;
    if (!text) return;
    const place = document.createDocumentFragment();
    // by a template, as a script that was parsed in one counts as run already. Any other one is asked for trusted text when it
    // is put on the page, even if it holds data
    render(html`<script type="application/ld+json"></script>`, place);
    this.#script = place.querySelector('script')!;
    // a node, as every property that takes the text of a script as a string is guarded too
    this.#script.append(document.createTextNode(text));
    document.head.append(this.#script);
  }
}
