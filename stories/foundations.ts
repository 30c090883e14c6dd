/** The pages about what all elements have in common: they stand on the same styles, and show what these say. */
import { css, html, LitElement, type CSSResult, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { heading } from '../src/page/templates.js';
import { Widget } from '../src/page/widget.js';
import { controlStyles } from '../src/styles/controls.js';
import { panelStyles } from '../src/styles/panel.js';
import { contrast } from './contrast.js';
import { voice } from './voice.js';

const flat = (styles: CSSResultGroup | undefined): string =>
  Array.isArray(styles) ? styles.map(flat).join('\n') : ((styles as CSSResult | undefined)?.cssText ?? '');

/** The private custom properties of every widget, in the order in which they are declared. */
const TOKENS = [...new Set([...flat(Widget.styles).matchAll(/(--_tfm-[\w-]+)\s*:/g)].map(([, name]) => name!))];

const TEXT_STYLES = {
  title: 'The heading of a widget',
  subtitle: 'The heading of a card or of a part',
  label: 'The heading of a section that opens',
  body: 'What is read',
  small: 'What is read by those who look for it',
};

class StoryFoundations extends LitElement {
  static override styles = [
    ...[Widget.styles].flat(),
    controlStyles,
    panelStyles,
    css`
      .items {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
        gap: var(--_tfm-space);
        margin-block: var(--_tfm-space) calc(var(--_tfm-space) * 2);
      }

      .swatch {
        block-size: 4em;
        border: 1px solid var(--_tfm-border);
        border-radius: var(--_tfm-radius);
        forced-color-adjust: none;
      }

      .bar {
        block-size: 1em;
        background: var(--_tfm-accent);
      }

      .items p {
        margin: 0;
      }

      .items .panel {
        align-content: start;
      }

      h2 + p,
      ul + h3 {
        margin-block-start: var(--_tfm-space);
      }

      section {
        margin-block-start: calc(var(--_tfm-space) * 2);
      }
    `,
  ];

  /** Which page: `type`, `colour`, `space` or `voice`. */
  @property() show = 'type';

  /** What is computed can only be read once it is there. */
  protected override firstUpdated(): void {
    this.requestUpdate();
  }

  /** What a custom property comes to here, as a value of another property. */
  #computed(property: string, value: string): string {
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    if (!root) return '';
    const probe = document.createElement('i');
    probe.style.setProperty(property, value);
    root.append(probe);
    const computed = getComputedStyle(probe).getPropertyValue(property);
    probe.remove();
    return computed;
  }

  override render(): TemplateResult {
    const pages: Record<string, () => TemplateResult> = {
      type: () => this.#type(),
      colour: () => this.#colour(),
      space: () => this.#space(),
      voice,
    };
    return html`<div class="root">${pages[this.show]?.()}</div>`;
  }

  #type(): TemplateResult {
    return html`<h2 class="title">Type</h2>
      <p class="measure">
        The typeface is the page’s own, unless <code>--tfm-font</code> names another. All sizes are in
        <code>em</code> of <code>--tfm-font-size</code>, so that a reader’s own text size counts.
      </p>
      ${Object.entries(TEXT_STYLES).map(
        ([name, use]) =>
          html`<section>
            <p class="small muted">${name}: ${use}</p>
            ${isHeading(name) ? heading(3, SAMPLE, name) : html`<p class=${name}>${SAMPLE}</p>`}
          </section>`,
      )}`;
  }

  #colour(): TemplateResult {
    const of = (token: string) => this.#computed('background-color', `var(${token})`);
    // what is no colour leaves the background as it was
    const colours = TOKENS.map((token) => ({ token, colour: of(token) })).filter(
      ({ colour }) => colour !== 'rgba(0, 0, 0, 0)',
    );
    return html`<h2 class="title">Colour</h2>
      <p class="measure">
        One accent, and a few colours that mean something. None of them says anything that the words beside it do not.
        Text needs 4.5 to 1 against its ground, lines and marks 3 to 1.
      </p>
      <ul class="plain items">
        ${colours.map(
          ({ token, colour }) =>
            html`<li>
              <div class="swatch" .style=${`background: var(${token})`}></div>
              <p><strong>${token.replace('--_tfm-', '')}</strong></p>
              <p class="small muted">${colour}</p>
              <p class="small muted">
                ${
                  token === '--_tfm-on-accent'
                    ? `${contrast(colour, of('--_tfm-accent'))} to 1 on the accent`
                    : `${contrast(colour, of('--_tfm-surface'))} to 1 on the surface`
                }
              </p>
            </li>`,
        )}
      </ul>`;
  }

  #space(): TemplateResult {
    return html`<h2 class="title">Space</h2>
      <p class="measure">
        The room between things is a multiple of <code>--tfm-space</code>. What can be pressed is at least 44 px high.
      </p>
      ${[0.5, 0.75, 1, 1.25, 1.75, 2].map(
        (times) =>
          html`<section>
            <p class="small muted">
              ${times} × space, ${this.#computed('inline-size', `calc(var(--_tfm-space) * ${times})`)}
            </p>
            <div class="bar" .style=${`inline-size: calc(var(--_tfm-space) * ${times})`}></div>
          </section>`,
      )}
      <section>
        <p class="small muted">Corners, ${this.#computed('border-top-left-radius', 'var(--_tfm-radius)')}</p>
        <div class="panel"><p>A panel</p></div>
      </section>
      <section class="row">
        <button class="button main" type="button">The next step</button>
        <button class="button" type="button">Another way</button>
        <button class="text-button" type="button">Something smaller</button>
      </section>`;
  }
}

const isHeading = (name: string): name is 'title' | 'subtitle' | 'label' => /title|label/.test(name);

const SAMPLE = 'Two of your teachers become Mastery Advocates';

customElements.define('story-foundations', StoryFoundations);
