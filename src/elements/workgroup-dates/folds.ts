import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';

/**
 * What opens and closes, by name. What is folded away is made when it is first opened, unless it is wanted on paper; and a
 * group keeps what is open when another list puts it elsewhere.
 */
export class Folds {
  readonly #host: ReactiveControllerHost;
  readonly #open = new Set<string>();

  /** @param host the widget, which renders again when something is opened */
  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether the fold of this name is open. */
  isOpen(name: string): boolean {
    return this.#open.has(name);
  }

  /**
   * @param name tells it from the others of the widget
   * @param content is called when it is open
   * @param look `always` for what is there while it is closed too, and prints; else it is for the screen alone
   */
  view(name: string, summary: unknown, content: () => unknown, look?: 'always'): TemplateResult {
    const open = this.isOpen(name);
    return html`<details
      class=${look ? 'fold' : 'fold screen-only'}
      ?open=${open}
      @toggle=${(event: Event) => this.#toggled(name, (event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>${summary}</summary>
      ${look || open ? content() : nothing}
    </details>`;
  }

  #toggled(name: string, open: boolean): void {
    if (open === this.isOpen(name)) return;
    if (open) this.#open.add(name);
    else this.#open.delete(name);
    this.#host.requestUpdate();
  }
}
