import { css } from 'lit';

/** A quiet box, the small line above its heading, and the marks that say how something stands. */
export const panelStyles = css`
  .panel {
    display: grid;
    gap: calc(var(--_tfm-space) * 0.75);
    padding: calc(var(--_tfm-space) * 1.25);
    border: 1px solid var(--_tfm-border);
    border-radius: var(--_tfm-radius);
    background: var(--_tfm-surface);
  }

  @container (inline-size >= 34em) {
    .panel {
      padding: calc(var(--_tfm-space) * 1.75);
    }
  }

  .panel > * {
    margin-block: 0;
    min-inline-size: 0;
  }

  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    color: var(--_tfm-muted);
    font-size: 0.875em;
  }

  /* closer than the gap of the box */
  @media screen {
    .eyebrow + :is(h2, h3, h4, h5, h6) {
      margin-block-start: calc(var(--_tfm-space) * -0.375);
    }
  }

  /* how something stands, in words; the colour only repeats them */
  .tag {
    display: inline-block;
    padding: 0.125em 0.625em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    color: var(--_tfm-muted);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }

  @container (inline-size < 16em) {
    .tag {
      white-space: normal;
    }
  }

  .tag.live {
    color: var(--_tfm-yes);
  }

  .tag.care {
    color: var(--_tfm-ask);
  }

  .contacts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
  }

  .contacts > li {
    min-inline-size: 0;
  }

  @media print {
    .panel {
      display: block;
      padding: 0.75em 0;
      border-width: 1px 0 0;
      border-radius: 0;
    }

    .panel > * + * {
      margin-block-start: 0.75em;
    }
  }
`;
