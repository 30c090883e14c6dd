import { css } from 'lit';

/** Groups and their days. */
export const datesStyles = css`
  .title + * {
    margin-block-start: 0.5em;
  }

  .groups,
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_tfm-space);
  }

  .list,
  .plan,
  .title + .small + .list {
    margin-block-start: var(--_tfm-space);
  }

  .root > .fold,
  .root > [part='notice']:last-child {
    margin-block-start: var(--_tfm-space);
  }

  .list > .label {
    margin-block-start: 0.5em;
    color: var(--_tfm-muted);
  }

  .booking {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1em;
    align-items: center;
  }

  /* a line down the days, with a mark on it for each */
  .day {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.125em 1em;
    align-items: baseline;
    padding-block: 0.5em;
    padding-inline-start: 1.75em;
  }

  .day::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(0.4375em - 1px);
    border-inline-start: 2px solid var(--_tfm-border);
  }

  .day:first-child::before {
    inset-block-start: 1.25em;
  }

  .day:last-child::before {
    inset-block-end: calc(100% - 1.25em);
  }

  .day::after {
    content: '';
    position: absolute;
    inset-block-start: 0.8125em;
    inset-inline-start: 0;
    inline-size: 0.875em;
    block-size: 0.875em;
    border: 2px solid var(--_tfm-accent);
    border-radius: 50%;
    background: var(--_tfm-surface);
  }

  .day.past::after,
  .day.cancelled::after {
    border-color: var(--_tfm-edge);
  }

  .day.past::after {
    background: var(--_tfm-edge);
  }

  .day.unknown::after {
    border-style: dashed;
  }

  .day.next::after {
    background: var(--_tfm-accent);
    box-shadow:
      0 0 0 3px var(--_tfm-surface),
      0 0 0 5px var(--_tfm-accent);
  }

  .number {
    color: var(--_tfm-muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .when {
    display: grid;
  }

  .day .when {
    grid-row: 2;
    grid-column: 1 / -1;
  }

  .when time {
    font-weight: 600;
  }

  .past time,
  .cancelled time {
    color: var(--_tfm-muted);
    font-weight: 400;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    justify-content: end;
  }

  .day .tags {
    grid-row: 1;
    grid-column: 2;
  }

  .one-day {
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_tfm-border);
  }

  .one-day .row {
    gap: 0 1.25em;
  }

  .panel > .fold {
    margin-block: -0.25em;
  }

  .fold > summary + * {
    margin-block-start: 0.25em;
  }

  .compact .panel {
    gap: 0.25em;
    padding: var(--_tfm-space);
  }

  .compact .fold > :not(summary) + * {
    margin-block-start: 0.5em;
  }

  .print-only {
    display: none;
  }

  @container (inline-size < 16em) {
    .day {
      grid-template-columns: minmax(0, 1fr);
    }

    .day .when,
    .day .tags {
      grid-row: auto;
      grid-column: 1;
      justify-content: start;
    }
  }

  @container (inline-size >= 40em) {
    .day {
      grid-template-columns: 4em minmax(0, 1fr) auto;
    }

    .day .when {
      grid-row: 1;
      grid-column: 2;
    }

    .day .tags {
      grid-column: 3;
    }

    .one-day {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: center;
    }
  }

  @media (forced-colors: active) {
    .day:is(.past, .next)::after {
      background: CanvasText;
    }

    .day.next::after {
      outline: 2px solid CanvasText;
      outline-offset: 2px;
    }
  }

  @media print {
    .print-only {
      display: block;
    }

    .groups {
      display: block;
    }

    .filters,
    .filters > p {
      min-block-size: 0;
      margin-block-end: 0;
    }

    /* the marks say by their ground what has passed and what is next */
    .day::after {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }

    .day {
      break-inside: avoid;
      padding-block: 0.25em;
    }
  }
`;
