import { css } from 'lit';

export const hubStyles = css`
  .look {
    display: grid;
    gap: 0.25em;
    max-inline-size: 22em;
    margin-block-end: 1em;
  }

  .look label {
    font-weight: 600;
  }

  .look input {
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    border: 2px solid var(--_tfm-edge);
    border-radius: var(--_tfm-radius);
    background: var(--_tfm-surface);
    color: var(--_tfm-text);
    font: inherit;
  }

  .hubs {
    columns: 16em;
    column-gap: 2em;
  }

  .hubs li {
    padding-block: 0.25em;
    break-inside: avoid;
  }

  .hubs .muted {
    display: block;
  }

  /* a way to get in touch is a line of its own to touch */
  .contacts li > a:not(.button) {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 0.625em;
    overflow-wrap: anywhere;
  }

  /* on paper a link is only of use with its address */
  .printed {
    display: none;
  }

  @media print {
    .printed {
      display: block;
    }
  }
`;
