import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Hub } from '../../model/types.js';
import { prepareAnnouncer } from '../../page/announcer.js';
import { badAttribute, type Problem } from '../../page/settings.js';
import { FIND_YOUR_HUB, heading, isWeb, link } from '../../page/templates.js';
import { Widget } from '../../page/widget.js';
import { formatDate } from '../../dates/index.js';
import { controlStyles } from '../../styles/controls.js';
import { panelStyles } from '../../styles/panel.js';
import { Finder } from './finder.js';
import { hubStyles } from './tfm-hub.styles.js';

/**
 * A Maths Hub and how to get in touch with it; with none set, how to find yours.
 *
 * @summary The hub’s name, site and contact, or the way to find your hub.
 * @tag tfm-hub
 * @slot - Shown without script, and when the hub is not known.
 * @csspart base - Everything the widget shows.
 * @csspart heading - The name of the hub.
 * @csspart notice - A message about a setting that does not work.
 * @since 0.1.0
 */
export class TfmHub extends Widget {
  static override styles = [...Widget.styles, controlStyles, panelStyles, hubStyles];

  /** The hub’s id, such as `turing-nw`. Without it, the hub of the `<tfm-data>` around it. */
  @property() hub = '';

  readonly #finder = new Finder(this);

  protected get shown(): Hub | undefined {
    const id = this.hub || this.state.hub;
    return this.state.dataset.hubs.find((hub) => hub.id === id);
  }

  protected override problems(): Problem[] {
    return this.hub && !this.shown ? [badAttribute('hub', this.hub, 'the id of a Maths Hub, such as turing-nw')] : [];
  }

  protected override firstUpdated(): void {
    prepareAnnouncer();
  }

  protected override content(): unknown {
    const hub = this.shown;
    return html`<div class="panel">
      ${hub ? this.#hub(hub) : this.#finder.view(this.state.dataset.hubs, this.level)}
    </div>`;
  }

  #hub({ name, region, site, contact, checked }: Hub): unknown {
    return html`
      ${region ? html`<p class="eyebrow">Maths Hub, ${region}</p>` : nothing} ${heading(this.level, name, 'subtitle')}
      <p>Ask this hub about places and dates, and about anything else that a page cannot tell you.</p>
      ${
        site || contact
          ? html`<ul class="plain contacts">
              ${
                isWeb(site)
                  ? html`<li>
                      <a class="button main" href=${site}>Go to the hub’s own site</a>
                      <span class="printed">${site}</span>
                    </li>`
                  : nothing
              }
              ${contact?.form ? html`<li>${link('Contact page', contact.form)}<span class="printed">${contact.form}</span></li>` : nothing}
              ${contact?.email ? html`<li><a href="mailto:${contact.email}">${contact.email}</a></li>` : nothing}
              ${contact?.telephone ? html`<li><a href="tel:${contact.telephone.replace(/[^\d+]/g, '')}">Telephone ${contact.telephone}</a></li>` : nothing}
            </ul>`
          : html`<p>We know of no site of its own. ${link('Find it among all the Maths Hubs', FIND_YOUR_HUB)}.</p>`
      }
      <p class="small muted">Checked on <time datetime=${checked}>${formatDate(checked, { weekday: false })}</time>.</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tfm-hub': TfmHub;
  }
}
