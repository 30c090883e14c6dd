import { css } from 'lit';

/** The question, what is settled so far, and the marks of the verdicts. */
export const checkerStyles = css`
  .sheet,
  .programme {
    border: 1px solid var(--_tfm-border);
    border-radius: var(--_tfm-radius);
    background: var(--_tfm-surface);
  }

  .sheet {
    display: grid;
    overflow: clip;
  }

  .asking,
  .so-far {
    padding: var(--_tfm-space) clamp(1em, 4cqi, 2em) calc(1.5 * var(--_tfm-space));
  }

  .so-far {
    border-block-start: 1px solid var(--_tfm-border);
    background: var(--_tfm-tint);
  }

  .intro {
    font-size: 1.125em;
  }

  .icon {
    flex: none;
    inline-size: 1.125em;
    block-size: 1lh;
    overflow: visible;
    fill: currentColor;
  }

  .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-linecap: round;
  }

  .cut {
    stroke: var(--_tfm-surface);
  }

  .eligible {
    --_tfm-verdict: var(--_tfm-yes);
  }

  .ask-hub {
    --_tfm-verdict: var(--_tfm-ask);
  }

  .not-eligible {
    --_tfm-verdict: var(--_tfm-no);
  }

  .icon,
  .verdict {
    color: var(--_tfm-verdict);
  }

  .strip {
    display: flex;
    gap: 0.1875em;
    margin-block: 0.625em 1em;
  }

  /* filled by its border, which forced colours keep */
  .strip span {
    flex: 1;
    block-size: 0.5em;
    border: 0.25em solid var(--_tfm-verdict);
    border-radius: 0.25em;
  }

  .strip .depends {
    border: 1px solid var(--_tfm-edge);
  }

  .so-far li {
    padding-block: 0.125em;
    padding-inline-start: 1.625em;
  }

  .so-far ul {
    margin-block-end: 1em;
  }

  .verdict {
    display: flex;
    gap: 0.5em;
  }

  @container (inline-size >= 50em) {
    .sheet:has(.so-far) {
      grid-template-columns: 1fr 19em;
    }

    .so-far {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_tfm-border);
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .so-far li {
      animation: settle 320ms ease-out;
    }

    @keyframes settle {
      from {
        opacity: 0;
        translate: 0 -0.5em;
      }
    }
  }

  @media (forced-colors: active) {
    .icon {
      color: CanvasText;
    }

    .cut {
      stroke: Canvas;
    }
  }
`;
