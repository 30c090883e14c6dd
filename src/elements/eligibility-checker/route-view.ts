import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../page/templates.js';
import type { Results } from './results.js';

/** The years ahead, one after the other: what could be joined in each, and why then. */
export const routeView = ({ route, state: { dataset }, level }: Results): TemplateResult =>
  html`<section class="route keep" part="route">
    ${heading(level + 1, 'The years ahead', 'subtitle')}
    <p class="muted measure">
      One way it could go, if you join what you can and the programmes run on by the same rules. Your hub knows what
      each year brings.
    </p>
    <ol class="plain">
      ${route.map(
        ({ year, steps }) =>
          html`<li>
            <strong>${year}</strong>
            <ul>
              ${steps.map(
                ({ programme, verdict, title, after }) =>
                  html`<li>
                    ${title ?? dataset.programmes.find(({ id }) => id === programme)?.title}${
                      verdict === 'ask-hub' ? ', if your hub agrees' : nothing
                    }
                    ${after ? html`<p class="small muted">${after}</p>` : nothing}
                  </li>`,
              )}
            </ul>
          </li>`,
      )}
    </ol>
  </section>`;
