import { LitElement } from 'lit';
import { warnOnce } from './log.js';
import { version } from './version.js';

/** What every element of ours is on a page that is not ours: it says what it is, and keeps a mistake of ours to itself. */
export abstract class Guest extends LitElement {
  /** The version of tfm-widgets, by which a second copy of the script knows the first. */
  static readonly tfmVersion: string = version;

  readonly #internals = this.attachInternals();
  /** Whether it stood anywhere when it looked around: what an element holds does not, until that element has its slot. */
  #stood = false;

  /** Looks around before anything of it shows: of several that come at once the later ones find the page's styles worked out. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#lookAround();
  }

  /** When the first update fails, what the tag holds shows; when a later one does, what is there stays. Nothing throws. */
  protected override performUpdate(): void {
    if (!this.#stood) this.#lookAround();
    try {
      super.performUpdate();
    } catch (error) {
      this.failed(error);
      if (!this.hasUpdated) this.renderRoot.replaceChildren(document.createElement('slot'));
    }
  }

  /** A page whose ground is dark should say so by `color-scheme`. Where it does not, its text is light all the same. */
  #lookAround(): void {
    const { color } = getComputedStyle(this);
    this.#stood = !!color;
    const [red = 0, green = 0, blue = 0] = color.match(/\d+/g)?.map(Number) ?? [];
    this.#internals.states[red + green + blue > 500 ? 'add' : 'delete']('dark');
  }

  /** Gives the console the details of a mistake of ours. */
  protected failed(error: unknown): void {
    warnOnce(`<${this.localName}> could not be shown: ${String(error)}\n${(error as Partial<Error>).stack}`);
  }
}
