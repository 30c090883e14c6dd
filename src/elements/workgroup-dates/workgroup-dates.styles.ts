import { css } from 'lit';

export const datesStyles = css`
  .title {
    margin-block-end: 0.5em;
  }

  .groups {
    display: grid;
    gap: var(--_tfm-space);
  }

  .groups + .groups {
    margin-block-start: var(--_tfm-space);
  }

  .day {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.125em 1em;
    align-items: baseline;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_tfm-border);
  }

  .number {
    color: var(--_tfm-muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .when {
    display: grid;
    grid-row: 2;
    grid-column: 1 / -1;
  }

  .when time {
    font-weight: 600;
  }

  .past time,
  .cancelled time {
    font-weight: 400;
  }

  .day .tag {
    grid-row: 1;
    grid-column: 2;
  }

  @container (inline-size >= 40em) {
    .day {
      grid-template-columns: 4em 1fr auto;
    }

    .when {
      grid-row: 1;
      grid-column: 2;
    }

    .day .tag {
      grid-column: 3;
    }
  }
`;
