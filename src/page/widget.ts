import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { rootStyles } from '../styles/root.js';
import { Guest } from './guest.js';
import { PageController } from './page-controller.js';
import { LANGUAGE } from './names.js';
import { badAttribute, notices, type Problem } from './settings.js';
import type { PageState } from './state.js';

/**
 * What every widget is: an element that shows the shared state, says plainly what is wrong with its settings, falls back on
 * what its tag holds when it has nothing to show, and never lets a mistake of ours reach the page around it.
 *
 * @cssprop [--tfm-accent=light-dark(#0a5a66, #7ad0dc)] - Links, buttons, lines and what stands out; made darker, or lighter on a dark page, where nobody could read it.
 * @cssprop [--tfm-on-accent=light-dark(#fff, #06242a)] - Text on the accent.
 * @cssprop [--tfm-surface=light-dark(#fff, #15191c)] - The ground of cards, fields and buttons.
 * @cssprop [--tfm-text=light-dark(#1a2226, #eef2f3)] - Text, but for what matters less.
 * @cssprop [--tfm-muted=light-dark(#4c5a61, #b4c0c5)] - Text that matters less.
 * @cssprop [--tfm-border=light-dark(#c8d2d6, #46535a)] - Lines around and between things.
 * @cssprop [--tfm-radius=0.625em] - How round corners are.
 * @cssprop [--tfm-font=inherit] - The typeface; the page’s own by default.
 * @cssprop [--tfm-heading-font=inherit] - The typeface of headings.
 * @cssprop [--tfm-font-size=medium] - The size of text, which all else is measured by.
 * @cssprop [--tfm-space=1em] - The room between things.
 */
export abstract class Widget extends Guest {
  static override styles = rootStyles;

  /** The level of the widget's main heading on the page around it, from 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The state that this widget shares with the others on the page. */
  protected readonly page = new PageController(this);

  /** The shared state as it is now. */
  protected get state(): PageState {
    return this.page.state;
  }

  /** The heading level to use: the one that was set, if it can be. */
  protected get level(): number {
    return this.headingLevel >= 2 && this.headingLevel <= 6 ? Math.trunc(this.headingLevel) : 2;
  }

  /** What the widget shows. Only called when nothing fatal is wrong with its settings. */
  protected abstract content(): unknown;

  /** What is wrong with the widget's own settings. */
  protected problems(): Problem[] {
    return [];
  }

  override render(): TemplateResult {
    try {
      const problems = [...this.#headingProblem(), ...this.problems()];
      const fatal = problems.some((problem) => problem.fatal);
      return html`<div class="root" part="base" lang=${LANGUAGE}>
        ${fatal && this.state.loading ? nothing : notices(this.localName, problems)}
        ${fatal ? html`<slot></slot>` : this.content()}
      </div>`;
    } catch (error) {
      return this.#broken(error);
    }
  }

  #headingProblem(): Problem[] {
    if (this.headingLevel === this.level) return [];
    const value = this.getAttribute('heading-level') ?? String(this.headingLevel);
    return [
      badAttribute('heading-level', value, 'a whole number from 2 to 6', 'Its headings start at level 2 meanwhile.'),
    ];
  }

  /** Our own mistake: the page keeps what the tag holds, and the console has the details. */
  #broken(error: unknown): TemplateResult {
    this.failed(error);
    return html`<div class="root" part="base" lang=${LANGUAGE}>
      <p class="notice" part="notice">This part of the page could not be shown.</p>
      <slot></slot>
    </div>`;
  }
}
