import { css } from 'lit';

/** A stage in front of the page: a sheet in the middle, or, on a phone, all of the screen. */
export const dialogStyles = css`
  dialog {
    inline-size: min(46em, 100dvw - 4em);
    max-inline-size: none;
    max-block-size: min(90dvh, 60em);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_tfm-border);
    border-radius: var(--_tfm-radius);
    background: var(--_tfm-surface);
    color: inherit;
    overscroll-behavior: contain;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.55);
  }

  .sheet {
    padding: 0.5em clamp(1em, 5cqi, 2em) 2em;
    border-block-start: 0.375em solid var(--_tfm-accent);
  }

  .bar {
    display: flex;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    background: var(--_tfm-surface);
  }

  .bar .kicker {
    margin: 0;
  }

  .sheet .title:focus-visible {
    outline: 0;
  }

  .sheet .lead {
    margin-block: 0.375em 1em;
  }

  .sheet dl {
    margin-block: 1em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1em;
  }

  .ways li {
    display: grid;
    gap: 0.25em;
    align-content: start;
    max-inline-size: 16em;
  }

  .ways .button {
    gap: 0.5em;
  }

  .ways .on::after,
  .ways .back::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 2px 2px 0 0;
    rotate: 45deg;
  }

  .ways .back::before {
    border-width: 0 0 2px 2px;
  }

  .ways :dir(rtl)::after,
  .ways :dir(rtl)::before {
    scale: -1 1;
  }

  @media (width < 40em) {
    dialog {
      inline-size: 100dvw;
      block-size: 100dvh;
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 200ms ease-out;
    }

    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 1em;
      }
    }
  }

  @media print {
    dialog {
      display: none;
    }
  }
`;
