import { css } from 'lit';

/**
 * The drawing where there is room: across the page, a lane for each track. The stages of a lane share its rows, so that
 * their stations, headings and texts stand level.
 */
export const acrossStyles = css`
  /* a container measures by its own text size: the more columns, the larger it is set, and the more room they ask for */
  .field {
    --_columns: 9;

    container-type: inline-size;
    font-size: calc(1em * var(--_columns) / 3);
  }

  .field > ol {
    font-size: calc(1em * 3 / var(--_columns));
  }

  .columns-2 {
    --_columns: 2;
  }

  .columns-3 {
    --_columns: 3;
  }

  .columns-4 {
    --_columns: 4;
  }

  @media screen {
    @container (inline-size >= 44em) {
      ol {
        display: grid;
        grid-auto-columns: minmax(0, 1fr);
      }

      .stage {
        grid-row: 1 / span 6;
        grid-template-rows: subgrid;
        grid-template-columns: auto minmax(0, 1fr);
        column-gap: var(--_gap);
        padding-inline-end: 2em;
      }

      .lane-2 {
        grid-row: 7 / span 6;
      }

      .column-1 {
        grid-column: 1;
      }

      .column-2 {
        grid-column: 2;
      }

      .column-3 {
        grid-column: 3;
      }

      .column-4 {
        grid-column: 4;
      }

      .stage > * {
        grid-column: 1 / -1;
      }

      .stage > .station {
        grid-row: 3;
        grid-column: 1;
      }

      .lane,
      .flag {
        white-space: nowrap;
      }

      .on::before,
      .end::before,
      .on.school::after,
      .end::after {
        grid-row: 3;
        grid-column: 2;
        place-self: center stretch;
        margin-block: 0;
        margin-inline-end: calc(var(--_gap) - 2em);
      }

      .on::before,
      .end::before {
        border-inline-start: 0;
        border-block-start: var(--_line);
      }

      .end::before,
      .end::after {
        margin-inline-end: 20%;
      }

      .end::after {
        justify-self: end;
        rotate: -45deg;
      }

      .end:dir(rtl)::after {
        rotate: 135deg;
      }

      .on.school::after {
        justify-self: center;
        inline-size: 33%;
        block-size: 1em;
        border: 2px solid var(--_tfm-accent);
        border-block: 0;
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
    }
  }
`;
