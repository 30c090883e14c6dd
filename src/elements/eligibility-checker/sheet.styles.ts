import { css } from 'lit';

/**
 * One page of A4 for the headteacher. On the screen it is as wide and as high as on paper, so that what fits here fits there;
 * only where even the smallest text does not fit does it go on to a second page.
 */
export const sheetStyles = css`
  @page {
    size: A4;
    margin: 10mm;
  }

  body {
    margin: 5mm auto;
    inline-size: 190mm;
    background: #fff;
    color: #000;
    color-scheme: light;
    font-family: system-ui, sans-serif;
  }

  .paper {
    block-size: 276mm;
    font-size: 10.5pt;
    line-height: 1.35;
  }

  h1 {
    margin: 0;
    font-size: 1.6em;
    line-height: 1.2;
  }

  h2 {
    margin-block: 0.9em 0.3em;
    padding-block-end: 0.15em;
    border-block-end: 1.5pt solid #0a5a66;
    font-size: 1.15em;
  }

  h3 {
    font-size: 1em;
  }

  header {
    display: flex;
    gap: 1.5em;
    justify-content: space-between;
  }

  header p {
    margin-block-start: 0.4em;
  }

  .code {
    flex: none;
    inline-size: 26mm;
    block-size: 26mm;
    margin: -2mm -2mm 0 0;
  }

  .many {
    columns: 2;
    column-gap: 2em;
  }

  .entry {
    margin-block-end: 0.7em;
    break-inside: avoid;
  }

  .entry ul {
    margin-block-start: 0.15em;
  }

  .entry li {
    margin: 0;
  }

  .rows .entry {
    display: grid;
    grid-template-columns: 2fr 3fr;
    gap: 0 1.5em;
  }

  .rows :is(h3, .signatures) {
    grid-column: 1 / -1;
  }

  .paper p {
    margin-block-start: 0.15em;
  }

  .term {
    font-weight: 600;
  }

  .signatures {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 2em;
  }

  .signatures p {
    padding-block-start: 2.4em;
    border-block-end: 0.75pt solid #000;
  }

  .signatures span {
    float: inline-end;
    min-inline-size: 8em;
  }

  .foot {
    margin-block-start: 1em;
    padding-block-start: 0.4em;
    border-block-start: 0.75pt solid #777;
  }

  .link {
    overflow-wrap: anywhere;
  }

  @media print {
    body {
      margin: 0;
      inline-size: auto;
    }

    .paper {
      block-size: auto;
    }
  }
`;
