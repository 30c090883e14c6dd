import { css } from 'lit';

/** What is read: the heading above, and the texts of a stage. */
export const journeyStyles = css`
  .eyebrow + .title {
    margin-block-start: 0.25em;
    font-size: clamp(1.5em, 3.5cqi, 2.25em);
  }

  .lead {
    margin-block: 0.5em 1em;
    font-size: 1.125em;
  }

  .past {
    padding: 0.25em 0 0.25em 0.875em;
    border-inline-start: 0.375em solid var(--_tfm-ask);
  }

  .kicker {
    grid-row: 4;
    margin-block-end: 0.125em;
    color: var(--_tfm-accent);
    font-size: 0.875em;
    font-weight: 600;
  }

  .subtitle {
    grid-row: 5;
    justify-self: start;
    font-size: 1.375em;
  }

  /* whoever came here by a button sees where they are, even if it was by mouse */
  .stage .subtitle:focus {
    outline: 3px solid var(--_tfm-accent);
    outline-offset: 0.125em;
    border-radius: 0.125em;
  }

  .body {
    grid-row: 6;
    max-inline-size: 34em;
    padding-block-start: 0.375em;
  }

  .entry,
  .because {
    margin-block: 0.75em;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_tfm-border);
    border-inline-start: 0.25em solid var(--_tfm-accent);
    border-radius: 0.25em;
    background: var(--_tfm-tint);
  }

  .body > p {
    margin-block-end: 0.75em;
  }

  .start {
    margin-block: 1.25em 1.5em;
    padding: 1em clamp(1em, 4cqi, 1.5em);
    border: 1px solid var(--_tfm-border);
    border-radius: var(--_tfm-radius);
    background: var(--_tfm-surface);
  }

  .start .subtitle + *,
  .start p + .button,
  .start .row {
    margin-block-start: 0.75em;
  }

  .start legend .title {
    font-size: 1.125em;
  }

  .leads li,
  details {
    border-block-start: 1px solid var(--_tfm-border);
  }

  .leads li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.625em;
    align-items: center;
    padding-block-end: 0.25em;
  }

  dt {
    font-weight: 600;
  }

  dl div + div {
    margin-block-start: 0.625em;
  }

  .print-only {
    display: none;
  }

  @container (inline-size >= 34em) {
    dialog dl div {
      display: grid;
      grid-template-columns: 11em 1fr;
      gap: 1em;
    }
  }

  @media print {
    .print-only {
      display: block;
    }

    .print-only dl div {
      display: grid;
      grid-template-columns: minmax(0, 10em) minmax(60%, 1fr);
    }

    .body {
      max-inline-size: none;
    }

    /* a question that nobody can answer on paper */
    .start.open {
      display: none;
    }
  }
`;
