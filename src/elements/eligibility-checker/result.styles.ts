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
