import { css } from 'lit';

/**
 * The drawing, down the page. A track is a number line: numbered stations, and pieces of line between them that never run
 * underneath, so that borders are all it takes, and print and forced colours show the same. A school goes from circle to
 * circle along a bold line with a mark for each new term, a teacher from diamond to diamond along a dotted one. A line that
 * leads on past its last station ends in an arrow.
 *
 * Every stage draws its own station and the line to the next. Its rows: the title of its lane, its flag, its station when
 * that stands above the text and not beside it, its year, its heading, and its text.
 */
export const drawingStyles = css`
  .root {
    --_station: 3em;
    --_gap: 0.375em;
    --_below: 2.5em;
  }

  .stage,
  .way {
    --_ring: 0.25em;
  }

  .stage {
    display: grid;
    grid-template-rows: repeat(5, auto) 1fr;
    grid-template-columns: var(--_station) minmax(0, 1fr);
    column-gap: 1em;
    padding-block-end: var(--_below);
  }

  .school {
    --_thick: 0.375em;
    --_stroke: solid;
    --_line: var(--_thick) var(--_stroke) var(--_tfm-accent);
  }

  .people {
    --_thick: 0.3125em;
    --_stroke: dotted;
    --_ring: 0.1875em;
    --_line: var(--_thick) var(--_stroke) var(--_tfm-accent);
  }

  /* the bold line begins where you are */
  .behind {
    --_thick: 0.125em;
    --_ring: 0.125em;
  }

  .stage > * {
    grid-column: 2;
    margin: 0;
  }

  .stage > .of-lane {
    grid-row: 1;
    grid-column: 1 / -1;
  }

  .lane,
  .of-lane {
    padding-block: 1.25em 1em;
    font-size: 1.125em;
    font-weight: 600;
  }

  .of-lane {
    break-after: avoid;
  }

  .lane {
    display: none;
  }

  .station {
    display: grid;
    grid-row: 2 / span 4;
    grid-column: 1;
    place-items: center;
    position: relative;
    z-index: 0;
    inline-size: 2.4em;
    block-size: 2.4em;
    color: var(--_tfm-accent);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1;
  }

  .station::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 0;
    border: var(--_ring) solid var(--_tfm-accent);
    border-radius: 50%;
  }

  .people .station::before {
    inset: 15%;
    border-radius: 0.1875em;
    rotate: 45deg;
  }

  .here .station::before {
    outline: 0.15em solid var(--_tfm-accent);
    outline-offset: 0.15em;
    background: var(--_tfm-accent);
  }

  .here .station {
    color: var(--_tfm-on-accent);
  }

  /* down the page, the line to the station below, or the arrow where the journey leads no further */
  .stage::before,
  .end::after {
    content: '';
    grid-row: 2 / -1;
    grid-column: 1;
    justify-self: center;
    margin-block: calc(var(--_station) + var(--_gap)) calc(var(--_gap) - var(--_below));
    border-inline-start: var(--_line);
  }

  /* where the next stage of the list is not the next on the way, there is no line to it */
  .apart::before {
    content: none;
  }

  .stage.end::before,
  .end::after {
    margin-block-end: 0;
  }

  .end::after {
    place-self: end center;
    inline-size: 1em;
    block-size: 1em;
    border: solid var(--_tfm-accent);
    border-width: 0 var(--_thick) var(--_thick) 0;
    rotate: 45deg;
  }

  .flag {
    grid-row: 2;
    justify-self: start;
    position: relative;
    margin-block: 0.375em 0.625em;
    padding: 0.25em 0.875em;
    border: 2px solid var(--_tfm-accent);
    border-radius: 0.375em;
    background: var(--_tfm-accent);
    color: var(--_tfm-on-accent);
    font-weight: 700;
  }

  .root:dir(rtl) .flag {
    unicode-bidi: normal;
  }

  /* its point, towards the station */
  .flag::before {
    content: '';
    position: absolute;
    inset-block-start: 0.625em;
    inset-inline-start: -0.375em;
    inline-size: 0.625em;
    block-size: 0.625em;
    background: inherit;
    border: inherit;
    border-block-start: 0;
    border-inline-end: 0;
    rotate: 45deg;
  }

  /* ink for the lines alone: what a printer leaves white must not hold white text */
  @media print {
    .here .station,
    .flag {
      color: var(--_tfm-accent);
    }

    .here .station::before,
    .flag {
      background: none;
    }
  }
`;
