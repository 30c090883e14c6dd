import { css } from 'lit';

export const impactStyles = css`
  .title + .figures,
  .subtitle + .figures {
    margin-block-start: var(--_tfm-space);
  }

  .figures + .subtitle {
    margin-block-start: calc(var(--_tfm-space) * 2);
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: var(--_tfm-space);
  }

  .figures .panel {
    align-content: start;
    gap: calc(var(--_tfm-space) * 0.5);
    border-block-start: 0.25em solid var(--_tfm-accent);
  }

  .large {
    display: block;
    color: var(--_tfm-accent);
    font-size: 2em;
    font-variant-numeric: lining-nums;
    line-height: 1.125;
    text-wrap: balance;
  }

  .large::first-letter {
    text-transform: uppercase;
  }

  .counts {
    font-weight: 600;
  }
`;
