import { html, nothing, type LitElement } from 'lit';
import { clashes, type Clash } from '../../dates/index.js';
import type { Workgroup, WorkgroupDay } from '../../model/types.js';
import { announce } from '../../page/announcer.js';
import { heading } from '../../page/templates.js';
import { coverOf, coverView, dayCount } from './cover-view.js';
import type { Shown } from './group-view.js';

const groupCount = (count: number): string => (count === 1 ? '1 group' : `${count} groups`);
const clashCount = (count: number): string => (count === 1 ? '1 clash' : `${count || 'no'} clashes`);

/** The groups that the reader wants to go to: chosen one by one, with what they come to together. */
export class PlanController {
  readonly #host: LitElement;
  readonly #chosen = new Set<string>();

  /** @param host the widget, which renders again after each choice */
  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Of groups, those that are chosen. */
  of(groups: readonly Workgroup[]): readonly Workgroup[] {
    return this.#chosen.size ? groups.filter(({ id }) => this.#chosen.has(id)) : [];
  }

  /** The clashes between groups, in words that tell them apart. */
  clashes(groups: readonly Workgroup[], { nameOf, today }: Shown): Clash<Workgroup>[] {
    const named = groups.map((group) => ({ ...group, title: nameOf(group) }));
    return clashes(named).filter(({ date }) => date >= today);
  }

  /** What each day clashes with, as sentences. */
  marks(found: readonly Clash<Workgroup>[]): Map<WorkgroupDay, string[]> {
    const marks = new Map<WorkgroupDay, string[]>();
    for (const { a, b } of found) {
      for (const [{ day }, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const text = `Clashes with day ${other.day.number} of ${other.workgroup.title}`;
        marks.set(day, [...(marks.get(day) ?? []), text]);
      }
    }
    return marks;
  }

  /** The box that takes a group into the plan, and the way to it. */
  pick(group: Workgroup, { nameOf }: Shown): unknown {
    const checked = this.#chosen.has(group.id);
    return html`<span class="row planning"
      ><label class="pick">
        <input
          type="checkbox"
          .checked=${checked}
          @change=${(event: Event) => this.#choose(group, (event.currentTarget as HTMLInputElement).checked)}
        />
        <span>Plan with this group<span class="hidden-visually"> (${nameOf(group)})</span></span>
      </label>
      ${
        checked
          ? html`<button class="text-button" type="button" @click=${this.#show}>
              See your plan<span class="hidden-visually"> for ${groupCount(this.#chosen.size)}</span>
            </button>`
          : nothing
      }</span
    >`;
  }

  /** The plan: which groups, where they clash, and the days out of class in each half term. Nothing while none is chosen. */
  view(groups: readonly Workgroup[], found: readonly Clash<Workgroup>[], shown: Shown): unknown {
    if (!groups.length) return nothing;
    const { today, level, nameOf, onSave, termDates } = shown;
    const cover = coverOf(groups, today, termDates);
    const sum = [groupCount(groups.length), `${dayCount(cover.days)} out of class`];
    if (groups.length > 1) sum.push(clashCount(found.length));
    return html`<section class="panel plan" part="plan">
      ${heading(level, 'Your plan', 'subtitle', { id: 'plan', focusable: true })}
      <p>${sum.join(', ')}.</p>
      <ul class="plain chosen">
        ${groups.map(
          (group) =>
            html`<li>
              <span>${nameOf(group)}</span>
              <button class="text-button screen-only" type="button" @click=${() => this.#choose(group, false)}>
                Remove<span class="hidden-visually"> ${nameOf(group)}</span>
              </button>
            </li>`,
        )}
      </ul>
      ${
        found.length
          ? html`<ul class="plain clashes">
              ${found.map(({ text }) => html`<li class="clash">${text}</li>`)}
            </ul>`
          : nothing
      }
      <div class="cover" part="cover">${coverView(cover, today)}</div>
      <p class="screen-only">
        <button class="button" type="button" @click=${() => onSave(groups)}>
          Add ${groups.length > 1 ? 'all of them' : 'it'} to your calendar
        </button>
      </p>
    </section>`;
  }

  #choose({ id }: Workgroup, chosen: boolean): void {
    if (chosen) this.#chosen.add(id);
    else this.#chosen.delete(id);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const sum = this.#host.renderRoot.querySelector('.plan p')?.textContent;
      announce(`Your plan: ${sum ?? 'no groups.'}`);
    });
  }

  readonly #show = (): void => this.#host.renderRoot.querySelector<HTMLElement>('#plan')?.focus();
}
