import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Hub } from '../../model/types.js';
import { announce } from '../../page/announcer.js';
import { FIND_YOUR_HUB, heading, link } from '../../page/templates.js';

/** A text as people look for it: "Möbius" is found by "mobius", "London & SE" by "london se". */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The hubs whose name or region has every word that is looked for. */
export function findHubs(hubs: readonly Hub[], words: string): readonly Hub[] {
  const wanted = plain(words).split(' ');
  return hubs.filter(({ name, region = '' }) => {
    const text = plain(`${name} ${region}`);
    return wanted.every((word) => text.includes(word));
  });
}

const counted = (count: number): string => (count === 1 ? '1 hub' : `${count} hubs`);

/** How to find a hub: where the search by place is, and the hubs that are known here, to look through by name and region. */
export class Finder {
  readonly #host: ReactiveControllerHost;
  #words = '';

  /** @param host the widget, which renders again when the reader types */
  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  view(hubs: readonly Hub[], level: number): TemplateResult {
    const found = findHubs(hubs, this.#words);
    const look = (event: Event) => {
      this.#words = (event.currentTarget as HTMLInputElement).value;
      this.#host.requestUpdate();
      announce(`${counted(findHubs(hubs, this.#words).length)} found.`);
    };
    return html`
      ${heading(level, 'Find your Maths Hub', 'subtitle')}
      <p>
        ${hubs.length} Maths Hubs cover all state-funded schools in England. The borders are soft, so a neighbour may
        run what yours does not.
      </p>
      <p class="screen-only"><a class="button main" href=${FIND_YOUR_HUB}>Find your hub by place</a></p>
      <p class="small muted">That search is on the site of the NCETM, which coordinates the hubs: ncetm.org.uk</p>
      <details>
        <summary>Look through all ${counted(hubs.length)}</summary>
        <div class="look screen-only">
          <label for="words">Part of its name, or its region</label>
          <input id="words" type="search" autocomplete="off" spellcheck="false" .value=${this.#words} @input=${look} />
          <p class="small muted">${counted(found.length)}${this.#words ? ' found' : nothing}</p>
        </div>
        ${
          found.length
            ? html`<ul class="plain hubs">
                ${found.map(
                  ({ name, site, region }) =>
                    html`<li>
                      ${link(name, site)}${region ? html` <span class="small muted">${region}</span>` : nothing}
                    </li>`,
                )}
              </ul>`
            : html`<p>
                No hub has that in its name or region. Hubs are not always named after their place: the search by place
                knows better.
              </p>`
        }
      </details>
    `;
  }
}
