import { css } from 'lit';

export const programmesStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(24em, 100%), 1fr));
    gap: calc(var(--_tfm-space) * 1.25);
  }

  .cards[hidden] {
    display: none;
  }

  /* cards beside each other end together */
  .cards > li,
  programme-card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .many > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 48em;
  }

  /* of the size that there is already: a percentage would count twice */
  programme-card {
    --tfm-font-size: 1em;
  }

  .check {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
    font-weight: 600;
  }

  .check .muted {
    display: block;
    font-weight: 400;
  }

  .check input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_tfm-accent);
    font: inherit;
  }

  .empty {
    display: grid;
    gap: 0.75em;
    padding: var(--_tfm-space);
    border: 1px dashed var(--_tfm-edge);
    border-radius: var(--_tfm-radius);
  }

  @media print {
    .cards {
      display: block;
    }

    .cards > li {
      margin-block-start: 1.5em;
    }

    .many > li {
      content-visibility: visible;
    }
  }
`;
