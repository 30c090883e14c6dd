import { css } from 'lit';

export const cardStyles = css`
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .panel {
    align-content: start;
    border-block-start: 0.25em solid var(--_tfm-accent);
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.75em 2em;
  }

  /* the dates: as wide as those of several hubs are */
  .facts > :nth-child(5) {
    grid-column: 1 / -1;
  }

  /* where there is one column, the first two are short enough to share a line */
  @container (20em <= inline-size < 37em) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .facts > :nth-child(n + 3) {
      grid-column: 1 / -1;
    }
  }

  dt {
    color: var(--_tfm-muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .sections {
    border-block-end: 1px solid var(--_tfm-border);
  }

  .sections details {
    border-block-start: 1px solid var(--_tfm-border);
  }

  .inside {
    padding-block: 0.25em 1em;
    padding-inline-start: 1.375em;
  }

  .inside :is(h3, h4, h5, h6):not(:first-child) {
    margin-block-start: 1em;
  }

  .verdict {
    padding: 0.75em 1em;
    border: 1px solid var(--_tfm-border);
    border-inline-start: 0.375em solid var(--_tfm-no);
    border-radius: 0.25em;
    background: var(--_tfm-tint);
  }

  .verdict.eligible {
    border-inline-start-color: var(--_tfm-yes);
  }

  .verdict.ask-hub {
    border-inline-start-color: var(--_tfm-ask);
  }

  .next {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: center;
    justify-content: space-between;
  }

  .next > p {
    margin: 0;
  }

  .next > dl {
    display: grid;
    flex: 1 1 16em;
    gap: 0.75em;
  }

  /* a way to a place, with room for a finger */
  dd > p > a {
    display: inline-block;
    padding-block: 0.625em;
  }

  figure + figure {
    margin-block-start: 1em;
  }

  blockquote {
    margin: 0;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_tfm-border);
  }

  figcaption {
    margin-block-start: 0.375em;
    font-weight: 600;
  }

  figcaption .muted {
    font-weight: 400;
  }

  .feedback {
    padding-block-start: var(--_tfm-space);
    border-block-start: 1px solid var(--_tfm-border);
  }

  .feedback > p {
    min-block-size: 2.75em;
    margin: 0;
    align-content: center;
    font-weight: 600;
  }

  /* the question above its two answers, which stay together */
  @container (inline-size < 24em) {
    .feedback > p {
      flex-basis: 100%;
    }
  }
`;
