import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Workgroup } from '../../model/types.js';
import { announce } from '../../page/announcer.js';
import { filterView } from '../../page/filter-view.js';
import { figure } from '../../model/words.js';
import { type Facet, type Listing } from './listing.js';

type Chosen = Readonly<Partial<Record<Facet['name'], string>>>;

/** "12 of 40 groups" */
const counted = (shown: number, all: number): string =>
  `${shown === all ? '' : `${figure(shown)} of `}${figure(all)} groups`;

/** What the reader has chosen to see: by programme, by hub and by how a group meets. */
export class FilterController {
  readonly #host: ReactiveControllerHost;
  readonly #changed: () => void;
  #chosen: Chosen = {};

  /**
   * @param host the widget, which renders again after each choice
   * @param changed is called before that
   */
  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** What a facet is chosen to be. A choice that is no longer there counts for nothing. */
  #value({ name, options }: Facet): string {
    return options.find(([value]) => value === this.#chosen[name])?.[0] ?? '';
  }

  /** Of groups, those that fit every choice. */
  of(groups: readonly Workgroup[], facets: readonly Facet[]): readonly Workgroup[] {
    const wanted = facets.map((facet) => [facet.of, this.#value(facet)] as const).filter(([, value]) => value);
    return wanted.length ? groups.filter((group) => wanted.every(([of, value]) => of(group) === value)) : groups;
  }

  /** The choices, and how many groups they leave; nothing where there is nothing to choose between. */
  view({ facets, coming, earlier }: Listing): unknown {
    if (!facets.length) return nothing;
    const count = () => this.of(coming, facets).length + this.of(earlier, facets).length;
    const all = coming.length + earlier.length;
    const choose = (chosen: Chosen) => {
      this.#chosen = chosen;
      this.#changed();
      this.#host.requestUpdate();
      announce(`${counted(count(), all)}.`);
    };
    return html`<fieldset class="filters" part="filters">
        <legend class="hidden-visually">Choose which groups to see</legend>
        ${facets.map((facet) =>
          filterView({
            ...facet,
            all: 'All',
            value: this.#value(facet),
            onChoose: (value) => choose({ ...this.#chosen, [facet.name]: value }),
          }),
        )}
        <p class="muted">${counted(count(), all)}</p>
      </fieldset>
      ${
        count()
          ? nothing
          : html`<p>
              No group fits all of that.
              <button class="text-button screen-only" type="button" @click=${() => choose({})}>Show every group</button>
            </p>`
      }`;
  }
}
