import { css } from 'lit';

/** What takes a group into the plan, and the plan. */
export const planStyles = css`
  .pick {
    display: inline-flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    cursor: pointer;
  }

  .pick input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_tfm-accent);
  }

  .plan {
    border-color: var(--_tfm-accent);
    background: var(--_tfm-tint);
  }

  .plan .subtitle:focus {
    outline: 3px solid var(--_tfm-accent);
    outline-offset: 0.125em;
  }

  .chosen > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: center;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_tfm-border);
  }

  .clash {
    color: var(--_tfm-ask);
    font-weight: 600;
  }

  .clashes .clash {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid;
    color: inherit;
    font-weight: 400;
  }

  table {
    inline-size: 100%;
    margin-block-end: 0.75em;
    border-collapse: collapse;
  }

  caption {
    padding-block-end: 0.375em;
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding: 0.375em 0.75em 0.375em 0;
    border-block-start: 1px solid var(--_tfm-border);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  thead th {
    color: var(--_tfm-muted);
    font-size: 0.875em;
  }

  tfoot :is(th, td) {
    border-block-start: 2px solid var(--_tfm-edge);
    font-weight: 600;
  }

  @media print {
    tr {
      break-inside: avoid;
    }

    /* the sum once, at the end, and not at the foot of each page */
    tfoot {
      display: table-row-group;
    }
  }
`;
