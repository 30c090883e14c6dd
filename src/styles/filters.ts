import { css } from 'lit';

/** A row of choices that narrow a list, and what they leave. The look of a choice is that of every control. */
export const filterStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
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
    font-weight: 400;
  }
`;
