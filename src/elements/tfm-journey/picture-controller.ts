import { html, type LitElement, type TemplateResult } from 'lit';
import type { Journey } from '../../model/types.js';
import { announce } from '../../page/announcer.js';
import { warnOnce } from '../../page/log.js';
import { failed, NOTHING, outcomeView, went } from '../../page/outcome.js';
import type { PageState } from '../../page/state.js';

/** Saves the picture of a journey for slides and newsletters. What draws it is fetched when the first one is asked for. */
export class PictureController {
  readonly #host: LitElement;
  #done = NOTHING;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The buttons. */
  view(state: PageState, journey: Journey): TemplateResult {
    const save = (type: 'svg' | 'png') => () => void this.#save(state, journey, type);
    return html`<p class="row screen-only picture" part="picture">
      <button class="button" type="button" @click=${save('png')}>Save as picture (PNG)</button>
      <button class="text-button" type="button" @click=${save('svg')}>As SVG, to enlarge</button>
      ${outcomeView(this.#done)}
    </p>`;
  }

  async #save({ dataset }: PageState, journey: Journey, type: 'svg' | 'png'): Promise<void> {
    let saved = false;
    try {
      const { savePicture } = await import('../../page/save-picture.js');
      const root = getComputedStyle(this.#host.renderRoot.querySelector('.root')!);
      saved = await savePicture(journey, type, { fonts: root.fontFamily, programmes: dataset.programmes });
    } catch (error) {
      warnOnce(
        `<tfm-journey>: tfm-picture.js could not be loaded from beside the script, so there is no picture. ${String(error)}`,
      );
    }
    this.#done = saved
      ? went('Saved')
      : failed('There is no picture to be had just now. Printing the page gives the same.');
    this.#host.requestUpdate();
    announce(this.#done.text);
  }
}
