import { css } from 'lit';

/** Text as every widget sets it: headings, paragraphs, lists and the notice. */
export const textStyles = css`
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-family: var(--tfm-heading-font, inherit);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .title {
    font-size: 1.5em;
  }

  .subtitle {
    font-size: 1.1875em;
  }

  .label {
    font-size: 1em;
  }

  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
  }

  p + p,
  p + ul,
  ul + p {
    margin-block-start: 0.75em;
  }

  ul,
  ol {
    padding-inline-start: 1.25em;
  }

  li + li {
    margin-block-start: 0.375em;
  }

  li::marker {
    color: var(--_tfm-accent);
  }

  ul.plain,
  ol.plain {
    padding: 0;
    list-style: none;
  }

  ul.plain > li + li,
  ol.plain > li + li {
    margin-block-start: 0;
  }

  .small {
    font-size: 0.875em;
  }

  .muted {
    color: var(--_tfm-muted);
  }

  .measure {
    max-inline-size: 38em;
  }

  .hidden-visually {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .notice {
    margin-block-end: 1em;
    padding: 0.75em 1em;
    border: 1px solid var(--_tfm-border);
    border-inline-start: 0.375em solid var(--_tfm-ask);
    border-radius: 0.25em;
    background: var(--_tfm-surface);
    color: var(--_tfm-text);
  }

  /* so little room that a word has to break before anything runs over the edge: large text on a small telephone */
  @container (inline-size < 16em) {
    .root > * {
      overflow-wrap: anywhere;
    }
  }
`;
