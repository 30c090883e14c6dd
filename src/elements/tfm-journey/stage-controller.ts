import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { stageOf } from '../../journey/ways.js';
import type { Journey } from '../../model/types.js';
import { BackController } from '../../page/back-controller.js';
import { TfmStageSelectEvent } from '../../page/events.js';
import { detailsView, DIALOG_TITLE } from './details-view.js';
import { stageInAddress } from './stage-link.js';
import { kickerOf, stageId, type JourneyView } from './stage-view.js';
import { walk } from './walk.js';

/**
 * The stage that is open in front of the page: a button opens it, or an address that names it, and the keys, the browser's Back or a
 * click beside it close it again.
 */
export class StageController implements ReactiveController {
  readonly #host: LitElement;
  readonly #journey: () => Journey | undefined;
  readonly #back: BackController;
  /** The id of the stage that is open. */
  #opened = '';
  /** The one that the page shows by now. */
  #shown = '';
  /** Whether the address opened what is open. */
  #linked = false;

  /**
   * @param host the widget, which has what `view` gives
   * @param journey whose stages these are
   */
  constructor(host: LitElement, journey: () => Journey | undefined) {
    this.#host = host;
    this.#journey = journey;
    this.#back = new BackController(host, { here: () => this.#opened, go: (stage) => this.#turn(stage) });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
    this.#turn('');
  }

  hostUpdate(): void {
    if (!this.#host.hasUpdated) this.#follow();
    const journey = this.#journey();
    if (this.#opened && !(journey && stageOf(journey, this.#opened))) this.#opened = '';
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (!dialog || this.#shown === this.#opened) return;
    this.#shown = this.#opened;
    if (dialog.open !== !!this.#opened) {
      if (this.#opened) dialog.showModal();
      else dialog.close();
    }
    // a dialog of itself begins with what can be pressed
    if (this.#opened) dialog.querySelector<HTMLElement>(`#${DIALOG_TITLE}`)?.focus();
  }

  /** The dialog, with the stage that is open in it. */
  view(view: JourneyView): TemplateResult {
    const stage = stageOf(view.journey, this.#opened);
    return html`<dialog
      part="dialog"
      aria-labelledby=${DIALOG_TITLE}
      @close=${this.#closed}
      @click=${this.#outside}
      @keydown=${this.#keys}
    >
      ${
        // each stage anew: a heading that only changed its words would not be read out
        stage
          ? keyed(
              stage.id,
              html`<div class="sheet">${detailsView(view, stage, kickerOf(view, stage), this.#close)}</div>`,
            )
          : nothing
      }
    </dialog>`;
  }

  /** Has focus go to a stage of the list. */
  readonly go = (stage: string): void => {
    this.#host.renderRoot.querySelector<HTMLElement>(`#${stageId(stage)}`)?.focus();
  };

  /** Opens a stage, by its id, and tells the page. */
  readonly open = (stage: string): void => {
    // from one stage to another in the dialog is no step of its own: Back closes it
    if (this.#opened) this.#turn(stage);
    else this.#back.forward(() => this.#turn(stage));
    this.#tell(stage);
  };

  #turn(stage: string): void {
    if (stage === this.#opened) return;
    this.#opened = stage;
    this.#host.requestUpdate();
  }

  #tell(stage: string): void {
    this.#host.dispatchEvent(new TfmStageSelectEvent(this.#journey()!.id, stage));
  }

  readonly #close = (): void => {
    // an address opened it, so there is nothing that focus could go back to
    const stage = this.#linked ? this.#opened : '';
    this.#linked = false;
    if (this.#opened) this.#back.back('', () => this.#turn(''));
    if (stage) void this.#host.updateComplete.then(() => this.go(stage));
  };

  /** The browser closed it; that is said a little later, when another stage may be open already. */
  readonly #closed = (event: Event): void => {
    if (!(event.currentTarget as HTMLDialogElement).open) this.#close();
  };

  /** A click beside the dialog closes it. */
  readonly #outside = (event: Event): void => {
    if (event.target === event.currentTarget) this.#close();
  };

  /** The arrow keys follow the ways in the dialog too. */
  readonly #keys = (event: KeyboardEvent): void => {
    const journey = this.#journey();
    const stage = journey && stageOf(journey, this.#opened);
    if (stage) walk(event, journey, stage, this.open);
  };

  /** Opens the stage that the address names, once, and closes it when the reader goes on to another address. */
  readonly #follow = (): void => {
    const journey = this.#journey();
    const stage = journey && stageInAddress((id) => !!stageOf(journey, id));
    if (!stage && !this.#linked) return;
    this.#linked = !!stage;
    this.#turn(stage ?? '');
    if (stage) this.#tell(stage);
  };
}
