import { css } from 'lit';

/** A row of choices that narrow a list, and what they leave. */
export const filterStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: end;
    min-inline-size: 0;
    margin: var(--_tfm-space) 0 calc(var(--_tfm-space) * 1.5);
    padding: 0;
    border: 0;
  }

  .filters > p {
    min-block-size: 2.75em;
    align-content: center;
  }

  .filter {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: min(100%, 22em);
    gap: 0.25em;
    font-weight: 600;
  }

  @media print {
    .filter {
      display: none;
    }
  }

  select {
    max-inline-size: 100%;
    /* for WebKit, which lets a long choice run on out of sight and makes the page as wide as that */
    contain: paint;
    text-overflow: ellipsis;
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    border: 2px solid var(--_tfm-edge);
    border-radius: var(--_tfm-radius);
    background: var(--_tfm-surface);
    color: var(--_tfm-text);
    font: inherit;
    font-weight: 400;
  }
`;
