import { css } from 'lit';

export const programmesStyles = css`
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
