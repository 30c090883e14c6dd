import { css } from 'lit';

/**
 * The drawing where there is room: across the page, the rows of a track under each other. Every stage has the same six rows of
 * the grid, so that their stations, headings and texts stand level. Which cell a stage or a line is in says `layoutSheet`.
 */
export const acrossStyles = css`
  /* a container measures by its own text size: the more columns, the larger it is set, and the more room they ask for */
  .field {
    container: tfm-field / inline-size;
    font-size: calc(1em * var(--_columns) / 3);
  }

  .field > .map {
    font-size: calc(1em * 3 / var(--_columns));
  }

  .way {
    display: none;
  }

  @media screen {
    @container tfm-field (inline-size >= 44em) {
      .map {
        --_gutter: 2.5em;

        display: grid;
        column-gap: var(--_gutter);
        padding-inline-start: 1.75em;
      }

      ol {
        display: contents;
      }

      .stage {
        grid-template-rows: subgrid;
        grid-template-columns: auto minmax(0, 1fr);
        column-gap: var(--_gap);
      }

      .stage > * {
        grid-column: 1 / -1;
      }

      .stage > .station {
        grid-row: 3;
        grid-column: 1;
      }

      /* the title stands over its lane, whichever stage of it is read first */
      .lane {
        display: block;
        grid-column: 1;
      }

      .of-lane {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      .lane,
      .flag {
        white-space: nowrap;
      }

      .stage.end::before,
      .stage.end::after {
        grid-row: 3;
        grid-column: 2;
        align-self: center;
        justify-self: start;
        inline-size: 6em;
        margin-block: 0;
      }

      .stage:not(.end)::before,
      .stage:not(.end)::after {
        content: none;
      }

      .stage.end::before {
        border-inline-start: 0;
        border-block-start: var(--_line);
      }

      .stage.end::after {
        inline-size: 1em;
        margin-inline-start: 5em;
        rotate: -45deg;
      }

      .stage.end:dir(rtl)::after {
        rotate: 135deg;
      }

      .flag::before {
        inset-block-start: auto;
        inset-block-end: -0.375em;
        inset-inline-start: 0.875em;
        rotate: -45deg;
      }

      .kicker {
        align-self: end;
        margin-block-start: 0.75em;
      }

      /* the lines between the stations; half a station is cut off where a line begins or ends in the middle of one */
      .way {
        display: block;
        position: relative;
        border: 0 solid var(--_tfm-accent);
        border-style: var(--_stroke);
        margin-inline: calc(var(--_station) + var(--_gap)) calc(var(--_gap) - var(--_gutter));
        pointer-events: none;
      }

      .straight {
        align-self: center;
        border-block-start-width: var(--_thick);
      }

      .down,
      .up {
        margin-block: calc((var(--_station) - var(--_thick)) / 2);
        margin-inline-end: calc(var(--_gutter) / -2);
        border-inline-end-width: var(--_thick);
      }

      .down {
        border-block-start-width: var(--_thick);
        border-start-end-radius: 1em;
      }

      .up {
        border-block-end-width: var(--_thick);
        border-end-end-radius: 1em;
      }

      .joined {
        border-block-color: transparent;
        border-radius: 0;
      }

      .down::after,
      .up::after {
        content: '';
        position: absolute;
        inset-inline-start: 100%;
        inset-block-end: 0;
        inline-size: calc(var(--_gutter) / 2 - var(--_gap));
        border-block-start: var(--_thick) var(--_stroke) var(--_tfm-accent);
      }

      .up::after {
        inset-block: 0 auto;
      }

      .bracket,
      .meets {
        justify-self: start;
        inline-size: 1.25em;
        margin-block: calc((var(--_station) - var(--_thick)) / 2);
        margin-inline: -1.5em 0;
        border-width: var(--_thick);
        border-inline-end: 0;
        border-start-start-radius: 1em;
        border-end-start-radius: 1em;
      }

      .meets {
        --_thick: 0.125em;
        --_stroke: dashed;

        inline-size: 0.625em;
        margin-inline-start: -0.75em;
      }
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    /* from where you are to where you go next */
    .next {
      --_from: inset(-1em 100% -1em 0);

      animation: draw 700ms ease-out;
    }

    .next:dir(rtl) {
      --_from: inset(-1em 0 -1em 100%);
    }

    @keyframes draw {
      from {
        clip-path: var(--_from);
      }

      to {
        clip-path: inset(-1em -3em);
      }
    }
  }
`;
