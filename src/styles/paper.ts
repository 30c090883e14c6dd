import { css } from 'lit';

/** What is different on paper for every widget: black on white, nothing to press, and no break within what belongs together. */
export const paperStyles = css`
  @media print {
    .root,
    :host(:state(dark)) .root {
      color-scheme: light;
    }

    .root {
      --_tfm-accent: #0a5a66;
      --_tfm-surface: #fff;
      --_tfm-text: #000;
      --_tfm-muted: #333;
      --_tfm-border: #777;
      --_tfm-tint: #fff;

      /* a page break inside a container for queries may cut through a line */
      container-type: normal;
      color: #000;
      font-size: 10.5pt;
    }

    .screen-only {
      display: none !important;
    }

    .keep,
    dd {
      break-inside: avoid;
    }

    dt {
      break-after: avoid;
    }

    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }

    /* what was not opened on the screen is read on paper all the same */
    details::details-content {
      block-size: auto !important;
      content-visibility: visible !important;
    }
  }
`;
