import { css, type CSSResult } from 'lit';
import { paperStyles } from './paper.js';
import { textStyles } from './text.js';

/**
 * The ground of every widget. Looks live on `.root`, inside the shadow root, where no rule of the page reaches; the host
 * element only takes part in layout. Whatever would be inherited from the page and spoil the reading is set back here, one
 * property at a time, since `all: initial` would also undo the page's colour scheme and visibility.
 *
 * Lengths are in `em` of `--tfm-font-size`, so that a reader's own text size counts and a site's 62.5 % root does not.
 */
const groundStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  :host(:state(dark)) .root {
    color-scheme: dark;
  }

  .root {
    --_tfm-wish: var(--tfm-accent, light-dark(#0a5a66, #7ad0dc));
    --_tfm-on-wish: var(--tfm-on-accent, light-dark(#fff, #06242a));
    --_tfm-accent: var(--_tfm-wish);
    --_tfm-on-accent: var(--_tfm-on-wish);
    --_tfm-surface: var(--tfm-surface, light-dark(#fff, #15191c));
    --_tfm-text: var(--tfm-text, light-dark(#1a2226, #eef2f3));
    --_tfm-muted: var(--tfm-muted, light-dark(#4c5a61, #b4c0c5));
    --_tfm-border: var(--tfm-border, light-dark(#c8d2d6, #46535a));
    --_tfm-radius: var(--tfm-radius, 0.625em);
    --_tfm-space: var(--tfm-space, 1em);
    --_tfm-tint: color-mix(in srgb, var(--_tfm-accent) 8%, var(--_tfm-surface));
    --_tfm-yes: light-dark(#12663c, #7ddaa4);
    --_tfm-ask: light-dark(#7a4d00, #f3c873);
    --_tfm-no: light-dark(#5a4a55, #cdbcc7);
    --_tfm-wrong: light-dark(#a8201a, #ffb0a6);
    --_tfm-edge: light-dark(#6b7a81, #8d9ba2);

    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    background: none;
    color: var(--_tfm-text);
    /* the shorthand first: it sets back all there is to a font */
    font: 400 medium/1.5 serif;
    font-size: var(--tfm-font-size, medium);
    font-family: var(--tfm-font, inherit);
    hyphens: manual;
    letter-spacing: normal;
    line-break: auto;
    overflow-wrap: break-word;
    text-align: start;
    text-align-last: auto;
    text-decoration: none;
    text-emphasis: none;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    text-wrap: pretty;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
    writing-mode: horizontal-tb;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-size-adjust: 100%;
    -webkit-text-stroke: 0;
  }

  /*
   * An accent that nobody could read is made darker, or lighter on a dark page, by as much as it takes and no more: see
   * docs/decisions/readable-accent.md. y is the luminance that WCAG counts contrast by; all three numbers times the same, or
   * moved towards white by the same share, are the same hue.
   */
  @supports (color: color(from red xyz-d65 calc(x * min(1, 0.1 / y)) y z)) {
    .root {
      --_tfm-less: min(1, 0.14 / y);
      --_tfm-more: max(0, (0.28 - y) / (1 - y));
      --_tfm-on-less: min(1, 0.02 / y);
      --_tfm-on-more: max(0, (0.86 - y) / (1 - y));
      --_tfm-accent: light-dark(
        color(
          from var(--_tfm-wish) xyz-d65 calc(x * var(--_tfm-less)) calc(y * var(--_tfm-less)) calc(z * var(--_tfm-less))
        ),
        color(
          from var(--_tfm-wish) xyz-d65 calc(x + (0.9505 - x) * var(--_tfm-more)) calc(y + (1 - y) * var(--_tfm-more))
            calc(z + (1.089 - z) * var(--_tfm-more))
        )
      );
      --_tfm-on-accent: light-dark(
        color(
          from var(--_tfm-on-wish) xyz-d65 calc(x + (0.9505 - x) * var(--_tfm-on-more))
            calc(y + (1 - y) * var(--_tfm-on-more)) calc(z + (1.089 - z) * var(--_tfm-on-more))
        ),
        color(
          from var(--_tfm-on-wish) xyz-d65 calc(x * var(--_tfm-on-less)) calc(y * var(--_tfm-on-less))
            calc(z * var(--_tfm-on-less))
        )
      );
    }
  }

  /*
   * On a page that reads from right to left the layout does too, while our sentences are English: each runs by its own first
   * letter, or its full stop would stand before it. Where it starts is still for the page to say.
   */
  .root:dir(rtl) {
    text-align: right;
  }

  .root:dir(rtl) :is(h2, h3, h4, h5, h6, p, li, dt, dd, legend, label, summary, button, a, span) {
    unicode-bidi: plaintext;
  }

  /* a marker outside would stand where the line begins, and that is not where the list has room for it */
  .root:dir(rtl) :is(ul, ol) {
    padding-inline-start: 0;
    list-style-position: inside;
  }

  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
`;

/** What every widget stands on: its ground, its text, and both on paper. */
export const rootStyles: CSSResult[] = [groundStyles, textStyles, paperStyles];
