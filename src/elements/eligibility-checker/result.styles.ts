import { css } from 'lit';

/** The page of results. */
export const resultStyles = css`
  .reasons li,
  section > .subtitle {
    display: flex;
    gap: 0.5em;
  }

  .reasons li {
    padding-block: 0.125em;
  }

  .result > section {
    margin-block-start: 2em;
  }

  .title + p,
  .subtitle + p {
    margin-block-start: 0.25em;
  }

  .count {
    color: var(--_tfm-muted);
    font-weight: 400;
  }

  .programme {
    margin-block-start: 0.75em;
    padding: 1em clamp(1em, 4cqi, 1.5em) 0.5em;
    border-inline-start: 0.375em solid var(--_tfm-verdict);
  }

  .programme > .row {
    gap: 0 0.5em;
  }

  .why,
  dl {
    margin-block: 1em 0.25em;
  }

  .why + * {
    margin-block-start: 0;
  }

  details > .label {
    margin-block-start: 1em;
  }

  dl div {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_tfm-border);
  }

  dt {
    font-weight: 600;
  }

  dd p + p {
    margin: 0;
  }

  .answers div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    align-items: center;
  }

  .answers dt {
    grid-column: 1 / -1;
  }

  /* a line down the years, as on a timeline */
  .route ol {
    margin-block-start: 1em;
    padding-inline-start: 1.25em;
    border-inline-start: 2px solid var(--_tfm-accent);
  }

  .route ol > li {
    position: relative;
    margin-block-end: 0.75em;
  }

  .route ol > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.375em;
    inset-inline-start: calc(-1.25em - 1px);
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 0.1875em solid var(--_tfm-accent);
    border-radius: 50%;
    background: var(--_tfm-surface);
    translate: -50%;
  }

  .route ol > li:dir(rtl)::before {
    translate: 50%;
  }

  .take .row,
  .take .code {
    margin-block-start: 0.75em;
  }

  .take input {
    inline-size: 100%;
    margin-block-start: 0.75em;
  }

  .code {
    display: block;
    inline-size: min(18em, 100%);
    forced-color-adjust: none;
  }

  @container (inline-size >= 34em) {
    .answers div {
      grid-template-columns: 12em 1fr auto;
    }

    .answers dt {
      grid-column: auto;
    }
  }

  @container (inline-size >= 50em) {
    .columns {
      display: grid;
      grid-template-columns: 1fr 19em;
      gap: 2em;
    }

    .columns div:first-child {
      padding-block-start: 0;
      border: 0;
    }
  }

  @media print {
    .programme {
      padding-inline: 0;
      border-width: 1px 0 0;
      border-radius: 0;
    }

    .not-eligible details {
      display: none;
    }
  }
`;
