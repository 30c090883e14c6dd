import { css } from 'lit';

export const programmesStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: end;
    margin-block: var(--_tfm-space) calc(var(--_tfm-space) * 1.5);
  }

  .filters > p {
    min-block-size: 2.75em;
    align-content: center;
  }

  .filter {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 100%;
    gap: 0.25em;
    font-weight: 600;
  }

  select {
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    border: 2px solid var(--_tfm-edge);
    border-radius: var(--_tfm-radius);
    background: var(--_tfm-surface);
    color: var(--_tfm-text);
    font: inherit;
    font-weight: 400;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(24em, 100%), 1fr));
    gap: calc(var(--_tfm-space) * 1.25);
    align-items: start;
  }

  /* of the size that there is already: a percentage would count twice */
  programme-card {
    --tfm-font-size: 1em;
  }

  @media print {
    .cards {
      display: block;
    }
  }
`;
