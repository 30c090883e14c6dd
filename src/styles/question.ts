import { css } from 'lit';

/** A question as a form: its caption, its choices as rows to touch, and what is said where nothing was chosen. */
export const questionStyles = css`
  .back::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: 0.125em;
    border-block-end: 2px solid;
    border-inline-start: 2px solid;
    rotate: 45deg;
  }

  .back:dir(rtl)::before {
    rotate: -45deg;
  }

  .caption {
    margin-block: 0.75em 0.25em;
  }

  .caption strong {
    color: var(--_tfm-accent);
    margin-inline-end: 0.5em;
  }

  /* what stands just above the place where focus lands stays in sight */
  [tabindex='-1'] {
    scroll-margin-block-start: 6em;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0 0 1.25em;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: 0.5em;
    padding: 0;
  }

  .choices {
    display: grid;
    gap: 0.5em;
    max-inline-size: 38em;
    margin-block-start: 1em;
  }

  .or {
    padding-inline-start: 1.0625em;
  }

  .choice {
    position: relative;
    display: grid;
    grid-template-columns: 1.5em 1fr;
    gap: 0 0.75em;
    padding: 0.6875em 1em;
    border: 1px solid var(--_tfm-edge);
    border-radius: var(--_tfm-radius);
  }

  .choice:hover,
  .choice:has(:checked) {
    background: var(--_tfm-tint);
  }

  .choice:has(:checked) {
    border-color: var(--_tfm-accent);
    box-shadow: inset 0 0 0 1px var(--_tfm-accent);
  }

  /* not :focus-visible: Safari forgets it when an arrow moves the focus to another radio */
  .choice:has(:focus) {
    outline: 3px solid var(--_tfm-accent);
    outline-offset: 2px;
  }

  .choice input {
    position: relative;
    z-index: 1;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_tfm-accent);
    font: inherit;
    outline: 0;
  }

  /* the whole row is the label's to touch */
  label::after {
    content: '';
    position: absolute;
    inset: 0;
    cursor: pointer;
  }

  .choice p {
    grid-column: 2;
  }

  .summary {
    margin-block-start: 0.5em;
    border: 3px solid var(--_tfm-wrong);
  }

  .summary button,
  .wrong {
    color: var(--_tfm-wrong);
    font-weight: 600;
  }

  .missing {
    padding-inline-start: 1em;
    border-inline-start: 0.375em solid var(--_tfm-wrong);
  }

  /* what does not float is set into the border of its fieldset, which then starts half-way down the question */
  .missing legend {
    float: inline-start;
    inline-size: 100%;
  }

  .missing legend + * {
    clear: both;
  }

  @container (inline-size < 30em) {
    .asking > .main {
      inline-size: 100%;
    }
  }
`;
