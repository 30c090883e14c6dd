import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Programme } from '../../model/types.js';
import { announce, prepareAnnouncer } from '../../page/announcer.js';
import { assessments } from '../../page/assessments.js';
import { filterView } from '../../page/filter-view.js';
import { warnOnce } from '../../page/log.js';
import { isPhase, PHASES } from '../../page/names.js';
import { badAttribute, type Problem } from '../../page/settings.js';
import { heading } from '../../page/templates.js';
import { Widget } from '../../page/widget.js';
import { controlStyles } from '../../styles/controls.js';
import { filterStyles } from '../../styles/filters.js';
import { facetsOf, inOrder, ordersOf, yearsOf, type Facet } from './catalogue.js';
import { ChoicesController } from './choices-controller.js';
import { programmesStyles } from './tfm-programmes.styles.js';

const plural = (count: number): string => (count === 1 ? '1 programme' : `${count} programmes`);
/** From so many cards on, those out of sight are laid out when they come into it. */
const MANY = 24;
/** How a choice that leaves nothing out stands in the address, where the page has set another. */
const ALL = 'all';

/**
 * The catalogue: a card for every programme, to narrow by phase, role and academic year, and, once the reader has answered
 * questions on the page, by what the reader can join; in the order that the reader wants.
 *
 * With `addressable` the choices stand in the fragment of the page's address as well, such as
 * `#tfm-programmes=phase:primary,year:2019/20`: a link leads to them, and Back goes from one to the one before.
 *
 * @summary All programmes, to choose from.
 * @tag tfm-programmes
 * @slot - Shown without script, and when a setting does not work.
 * @event {TfmProgrammeSelectEvent} tfm-programme-select - The reader opened a section of a card or followed its next step.
 * @csspart base - Everything the widget shows.
 * @csspart heading - The heading above the cards.
 * @csspart filters - The choices: phase, role, year and order.
 * @csspart notice - A message about a setting that does not work.
 * @since 0.1.0
 */
export class TfmProgrammes extends Widget {
  static override styles = [...Widget.styles, controlStyles, filterStyles, programmesStyles];

  /** Only the programmes of this phase: `primary`, `secondary`, `special` or `post-16`. The reader can choose another. */
  @property() phase = '';
  /** Only the programmes of this academic year, such as `2023/24`. The reader can choose another. */
  @property() year = '';
  /** Keep what the reader chooses in the fragment of the page's address. For one catalogue on a page. */
  @property({ type: Boolean }) addressable = false;

  readonly #choices = new ChoicesController(
    this,
    () => this.addressable,
    () => this.#say(),
  );

  /** What is chosen of a facet: by the reader, or else by the attribute. A choice that is not there counts for nothing. */
  #value({ name, options }: Pick<Facet, 'name' | 'options'>): string {
    const chosen = this.#choices.chosen[name];
    if (chosen === ALL) return '';
    const set = name === 'phase' || name === 'year' ? this[name] : '';
    return [chosen, set].find((wanted) => options.some(([value]) => value === wanted)) ?? '';
  }

  get #order(): string {
    const chosen = this.#choices.chosen.sort;
    return ordersOf(this.state).find(([value]) => value === chosen)?.[0] ?? '';
  }

  /** The programmes that fit every choice but one. */
  #fitting(facets: readonly Facet[], but?: Facet): readonly Programme[] {
    const wanted = facets.flatMap((facet) => (facet === but ? [] : [[facet, this.#value(facet)] as const]));
    return this.state.dataset.programmes.filter((programme) =>
      wanted.every(([facet, value]) => !value || facet.fits(programme, value)),
    );
  }

  protected override problems(): Problem[] {
    const problems: Problem[] = [];
    const years = yearsOf(this.state.dataset);
    if (this.phase && !isPhase(this.phase)) problems.push(badAttribute('phase', this.phase, PHASES));
    if (this.year && !years.includes(this.year)) problems.push(badAttribute('year', this.year, years));
    return problems;
  }

  protected override firstUpdated(): void {
    prepareAnnouncer();
  }

  protected override content(): unknown {
    const facets = facetsOf(this.state);
    this.#checkAddress(facets);
    const shown = inOrder(this.#fitting(facets), this.state, this.#order);
    const { length } = this.state.dataset.programmes;
    const selects = facets.filter(({ name }) => name !== 'mine');
    const mine = facets.find(({ name }) => name === 'mine');
    return html`
      ${heading(this.level, 'Programmes')}
      <fieldset class="filters screen-only" part="filters">
        <legend class="hidden-visually">Choose which programmes to see</legend>
        ${selects.map((facet) =>
          filterView({
            ...facet,
            value: this.#value(facet),
            onChoose: (value) => this.#choose({ [facet.name]: value }),
          }),
        )}
        ${filterView({
          ...{ name: 'sort', label: 'Sort by', all: 'The usual order' },
          options: ordersOf(this.state),
          value: this.#order,
          onChoose: (sort) => this.#choose({ sort }),
        })}
        ${mine ? this.#mine(mine) : nothing}
        <p class="muted count">${shown.length === length ? '' : `${shown.length} of `}${plural(length)}</p>
      </fieldset>
      ${shown.length ? nothing : this.#empty(facets)}
      <ul class="plain cards ${shown.length > MANY ? 'many' : ''}" ?hidden=${!shown.length}>
        ${repeat(
          shown,
          ({ id }) => id,
          ({ id }) =>
            html`<li>
              <programme-card programme=${id} heading-level=${Math.min(this.level + 1, 6)}></programme-card>
            </li>`,
        )}
      </ul>
    `;
  }

  #mine(facet: Facet): unknown {
    return html`<label class="check">
      <input
        type="checkbox"
        name="mine"
        .checked=${this.#value(facet) === 'yes'}
        @change=${(event: Event) =>
          this.#choose({ mine: (event.currentTarget as HTMLInputElement).checked ? 'yes' : '' })}
      />
      <span>${facet.label} <span class="small muted">${facet.options[0]![1]}</span></span>
    </label>`;
  }

  /** Nothing fits: which choice is in the way, and what there would be without it. */
  #empty(facets: readonly Facet[]): unknown {
    const active = facets.filter((facet) => this.#value(facet));
    const ways = active.flatMap((facet) => {
      const count = this.#fitting(facets, facet).length;
      return count ? [{ facet, count }] : [];
    });
    const open = this.state.trail.length ? assessments(this.state).filter(({ verdict }) => verdict === 'depends') : [];
    return html`<div class="empty">
      <p>
        ${
          active.length === 1
            ? html`No programme fits ${this.#words(active[0]!)}.`
            : html`No programme fits all of ${active.map((facet, at) => [at ? ', ' : '', this.#words(facet)])}.`
        }
        ${ways.length || active.length < 2 ? nothing : 'To leave out one of them is not enough.'}
        ${
          open.length && active.some(({ name }) => name === 'mine')
            ? `Your answers leave ${plural(open.length)} open: more of them may tell.`
            : nothing
        }
      </p>
      <p class="row">
        ${ways.map(
          ({ facet, count }) =>
            html`<button class="button" type="button" @click=${() => this.#clear([facet])}>
              Leave out ${this.#words(facet)} (${plural(count)})
            </button>`,
        )}
        ${
          active.length > 1
            ? html`<button class="text-button" type="button" @click=${() => this.#clear(active)}>
                Show every programme
              </button>`
            : nothing
        }
      </p>
    </div>`;
  }

  /** What is chosen of a facet, in words: "“Post-16”". */
  #words(facet: Facet): string {
    const value = this.#value(facet);
    const words = facet.name === 'mine' ? facet.label : facet.options.find(([id]) => id === value)?.[1];
    return `“${words}”`;
  }

  /** Says in the console what a link asks for that is not there; the rest of it counts. */
  #checkAddress(facets: readonly Facet[]): void {
    const known = new Map<string, readonly (readonly [string, string])[]>([
      ...facets.map(({ name, options }) => [name, options] as const),
      ['sort', ordersOf(this.state)],
    ]);
    for (const [name, value] of Object.entries(this.#choices.chosen)) {
      // what goes by answers is there only while there are some
      if (!value || value === ALL || name === 'mine' || (name === 'sort' && value === 'fit')) continue;
      if (known.get(name)?.some(([id]) => id === value)) continue;
      warnOnce(`<tfm-programmes>: the address of this page asks for ${name}:${value}, which is not there.`);
    }
  }

  #choose(change: Readonly<Record<string, string>>): void {
    const all = { ...this.#choices.chosen, ...change };
    // nothing chosen is not worth saying, unless the page has chosen something
    const said = Object.entries(all).flatMap(([name, value]) => {
      const set = (name === 'phase' || name === 'year') && this[name];
      return value && value !== ALL ? [[name, value] as const] : set ? [[name, ALL] as const] : [];
    });
    this.#choices.choose(Object.fromEntries(said));
    this.#say();
  }

  /** Gives up choices, and leaves the reader at the first of them. */
  #clear(facets: readonly Facet[]): void {
    this.#choose(Object.fromEntries(facets.map(({ name }) => [name, ''])));
    this.renderRoot.querySelector<HTMLElement>(`[name="${facets[0]!.name}"]`)?.focus();
  }

  /** Has the count announced. */
  #say(): void {
    announce(`${plural(this.#fitting(facetsOf(this.state)).length)} shown.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tfm-programmes': TfmProgrammes;
  }
}
