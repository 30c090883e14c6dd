import type { LitElement } from 'lit';
import type { Workgroup } from '../../model/types.js';
import { announce } from '../../page/announcer.js';
import { PrintController } from '../../page/print-controller.js';
import type { Shown } from './group-view.js';
import { figure } from '../../model/words.js';
import { listView } from './list-view.js';

/** One of the lists of the widget. */
interface List {
  readonly name: 'coming' | 'earlier';
  /** Of the headings of years, or of groups. */
  readonly level: number;
  /** So many groups are shown until the reader asks for more. */
  readonly most: number;
  /** So many more are shown at a time. */
  readonly step: number;
  /** Whether paper has all of it. */
  readonly print: boolean;
}

/** How much of long lists is shown: a few groups at first, more where the reader asks for them, and all on paper. */
export class LengthController {
  readonly #host: LitElement;
  readonly #print: PrintController;
  #asked: Partial<Record<List['name'], number>> = {};

  /**
   * @param host the widget
   * @param update renders it at once, for paper
   */
  constructor(host: LitElement, update: () => void) {
    this.#host = host;
    this.#print = new PrintController(host, update);
  }

  /** Forgets that the reader asked for more. */
  reset(): void {
    this.#asked = {};
  }

  /** As much of a list as there is to be. */
  view(groups: readonly Workgroup[], shown: Shown, { name, level, most, step, print }: List): unknown {
    const asked = this.#asked[name] ?? most;
    return listView(groups, shown, {
      most: print && this.#print.on ? groups.length : asked,
      step,
      level,
      onMore: (event) => {
        this.#asked = { ...this.#asked, [name]: asked + step };
        this.#host.requestUpdate();
        const list = (event.currentTarget as HTMLElement).closest('.list')!;
        announce(`${figure(Math.min(groups.length, asked + step))} of ${figure(groups.length)} groups shown.`);
        // on to the first that is new
        void this.#host.updateComplete.then(() => {
          const first = list.querySelectorAll('[part="group"]')[asked]?.querySelector<HTMLElement>('[part="heading"]');
          first?.setAttribute('tabindex', '-1');
          first?.focus();
        });
      },
    });
  }
}
