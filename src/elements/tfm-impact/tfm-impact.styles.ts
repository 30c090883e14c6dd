import { css } from 'lit';

export const impactStyles = css`
  .title + .figures,
  .subtitle + .figures {
    margin-block-start: var(--_tfm-space);
  }

  .subtitle + .series {
    margin-block-start: var(--_tfm-space);
  }

  :is(.figures, .series) + .subtitle {
    margin-block-start: calc(var(--_tfm-space) * 2);
  }

  .kind {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .series .figures {
    gap: calc(var(--_tfm-space) * 1.25);
  }

  .chart {
    display: block;
    inline-size: 100%;
    max-inline-size: 38em;
    block-size: 15em;
    overflow: visible;
    direction: ltr;
    fill: currentcolor;
    font-size: 0.875em;
  }

  .share {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    overflow: visible;
  }

  .swatch {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    overflow: visible;
  }

  /* what each side of the drawing counts, below it */
  .of {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    max-inline-size: 38em;
    direction: ltr;
    font-weight: 600;
  }

  .of > :last-child:not(:first-child) {
    text-align: end;
  }

  /* too narrow for the words of a column: the list says it all */
  @container (inline-size < 16em) {
    .chart,
    .of {
      display: none;
    }
  }

  /* a result is full; what is expected or aimed for is an outline, as nobody has counted it */
  rect {
    fill: var(--_tfm-accent);
    stroke: var(--_tfm-accent);
    stroke-width: 2px;
  }

  rect:is(.expected, .target) {
    fill: none;
    stroke: var(--_tfm-ask);
    stroke-dasharray: 5 3;
  }

  rect.all {
    fill: none;
    stroke: var(--_tfm-edge);
    stroke-width: 1px;
  }

  line {
    stroke: var(--_tfm-edge);
    stroke-width: 1px;
  }

  .edge {
    stroke-dasharray: 2 4;
  }

  @media (forced-colors: active) {
    rect {
      fill: CanvasText;
      stroke: CanvasText;
    }

    rect:is(.expected, .target) {
      stroke: CanvasText;
    }

    line,
    rect.all {
      stroke: CanvasText;
    }
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
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
