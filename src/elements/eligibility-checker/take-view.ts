import { html, nothing, type TemplateResult } from 'lit';
import { outcomeView, type Outcome } from '../../page/outcome.js';
import { heading } from '../../page/templates.js';

/** A QR code: how many modules a side has, its margin counted, and the dark ones as the path of a drawing. */
export interface Code {
  readonly size: number;
  readonly path: string;
}

/** What the reader can take away from the results. */
export interface Taking {
  /** The level of its heading. */
  level: number;
  /** The link that brings the answers back; `undefined` where the page has no address that another browser could open. */
  link: string | undefined;
  /** What was done last. */
  done: Outcome;
  /** The code, once it was asked for. */
  code: Code | undefined;
  onCopy: (event: Event) => void;
  onCode: () => void;
  onSheet: () => void;
}

/** A QR code, black on white whatever the page’s colours, as readers of codes want it. */
export const codeView = ({ size, path }: Code): TemplateResult =>
  html`<svg
    class="code"
    role="img"
    aria-label="QR code of the link"
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#fff" />
    <path d=${path} fill="#000" />
  </svg>`;

/** Has all of a field ready to be copied. WebKit leaves a field out of sight that the Tab key leads to with all of it selected. */
function select({ currentTarget }: Event): void {
  const field = currentTarget as HTMLInputElement;
  field.select();
  field.scrollIntoView({ block: 'nearest' });
}

/** The link, to copy or as a code, and the sheet for the headteacher. */
export const takeView = ({ level, link, done, code, onCopy, onCode, onSheet }: Taking): TemplateResult =>
  html`<section class="take screen-only" part="take">
    ${heading(level, 'Take it with you', 'subtitle')}
    ${
      link
        ? html`<p class="measure" id="about-link">
              This link brings your answers back, on any device. It keeps them to itself: no website is told. If the
              rules have changed by then, it says what is different.
            </p>
            <label class="hidden-visually" for="link">Link to your results</label>
            <input id="link" type="text" readonly .value=${link} aria-describedby="about-link" @focus=${select} />`
        : nothing
    }
    <div class="row">
      ${
        link
          ? html`<button type="button" class="button" @click=${onCopy}>Copy the link</button>
              <button type="button" class="button" @click=${onCode}>Show a QR code</button>`
          : nothing
      }
      <button type="button" class="button" @click=${onSheet}>Print a sheet for your headteacher</button>
      ${outcomeView(done)}
    </div>
    ${code ? codeView(code) : nothing}
  </section>`;
