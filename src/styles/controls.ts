import { css } from 'lit';

/** Links, buttons, choices and things that open: at least 44 px to touch, and a focus that forced colours keep. */
export const controlStyles = css`
  a {
    color: var(--_tfm-accent);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.1875em;
  }

  a:hover {
    text-decoration-thickness: max(3px, 0.1875em);
  }

  a:focus-visible,
  button:focus-visible,
  summary:focus-visible,
  input:focus-visible,
  select:focus-visible,
  [tabindex]:focus-visible {
    outline: 3px solid var(--_tfm-accent);
    outline-offset: 3px;
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  /* what is pressed, filled in or chosen from: one box for all */
  .button,
  select,
  [type='text'] {
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    border: 2px solid var(--_tfm-edge);
    border-radius: var(--_tfm-radius);
    background: var(--_tfm-surface);
    color: var(--_tfm-text);
    font: inherit;
    text-overflow: ellipsis;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 2.75em;
    padding-inline: 1.125em;
    border-color: var(--_tfm-accent);
    color: var(--_tfm-accent);
    cursor: pointer;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }

  .button:hover {
    background: var(--_tfm-tint);
    text-decoration: none;
  }

  .button.main {
    background: var(--_tfm-accent);
    color: var(--_tfm-on-accent);
  }

  .button.main:hover {
    background: color-mix(in srgb, var(--_tfm-accent) 88%, var(--_tfm-text));
  }

  /* a button that reads as a link, with a link's weight and a finger's room */
  .text-button {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 2.75em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_tfm-accent);
    cursor: pointer;
    font: inherit;
    text-align: inherit;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.1875em;
  }

  .text-button:hover {
    text-decoration-thickness: max(3px, 0.1875em);
  }

  .went {
    color: var(--_tfm-yes);
  }

  .failed {
    color: var(--_tfm-wrong);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: center;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    padding-block: 0.375em;
    cursor: pointer;
    font-weight: 600;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.125em;
    border-block-end: 2px solid var(--_tfm-accent);
    border-inline-end: 2px solid var(--_tfm-accent);
    rotate: -45deg;
  }

  summary:dir(rtl)::before {
    rotate: 45deg;
  }

  details[open] > summary::before {
    rotate: 45deg;
    translate: 0 -0.125em;
  }

  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.1875em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .button,
    summary::before {
      transition:
        background-color 120ms ease-out,
        rotate 120ms ease-out;
    }
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }

    a:focus-visible,
    button:focus-visible,
    summary:focus-visible,
    input:focus-visible,
    select:focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    a,
    .text-button {
      color: inherit;
    }

    .text-button {
      min-block-size: 0;
      text-decoration: none;
    }

    .button,
    .button.main {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }

    summary::before {
      display: none;
    }
  }
`;
