import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Hub } from '../../model/types.js';
import { badAttribute, type Problem } from '../../page/settings.js';
import { FIND_YOUR_HUB, heading, link } from '../../page/templates.js';
import { Widget } from '../../page/widget.js';
import { formatDate } from '../../dates/index.js';
import { controlStyles } from '../../styles/controls.js';
import { panelStyles } from '../../styles/panel.js';

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
  static override styles = [...Widget.styles, controlStyles, panelStyles];

  /** The hub’s id, such as `turing-nw`. Without it, the hub of the `<tfm-data>` around it. */
  @property() hub = '';

  protected get shown(): Hub | undefined {
    const id = this.hub || this.state.hub;
    return this.state.dataset.hubs.find((hub) => hub.id === id);
  }

  protected override problems(): Problem[] {
    return this.hub && !this.shown ? [badAttribute('hub', this.hub, 'the id of a Maths Hub, such as turing-nw')] : [];
  }

  protected override content(): unknown {
    const hub = this.shown;
    return html`<div class="panel">${hub ? this.#hub(hub) : this.#finder()}</div>`;
  }

  #hub({ name, region, site, contact, checked }: Hub): unknown {
    return html`
      ${region ? html`<p class="eyebrow">Maths Hub, ${region}</p>` : nothing} ${heading(this.level, name, 'subtitle')}
      <p>Ask this hub about places and dates, and about anything else that a page cannot tell you.</p>
      ${
        site || contact
          ? html`<ul class="plain contacts">
              ${site ? html`<li><a class="button main" href=${site}>Go to the hub’s own site</a></li>` : nothing}
              ${contact?.form ? html`<li>${link('Contact form', contact.form)}</li>` : nothing}
              ${contact?.email ? html`<li><a href="mailto:${contact.email}">${contact.email}</a></li>` : nothing}
              ${contact?.telephone ? html`<li>Telephone ${contact.telephone}</li>` : nothing}
            </ul>`
          : html`<p>We know of no site of its own. ${link('Find it among all the Maths Hubs', FIND_YOUR_HUB)}.</p>`
      }
      <p class="small muted">Checked on <time datetime=${checked}>${formatDate(checked, { weekday: false })}</time>.</p>
    `;
  }

  #finder(): unknown {
    const { length } = this.state.dataset.hubs;
    return html`
      ${heading(this.level, 'Find your Maths Hub', 'subtitle')}
      <p>
        ${length} Maths Hubs cover all state-funded schools in England. The borders are soft, so a neighbour may run
        what yours does not.
      </p>
      <p class="screen-only"><a class="button main" href=${FIND_YOUR_HUB}>Find your hub</a></p>
      <p class="small muted">The search is on the site of the NCETM, which coordinates the hubs: ncetm.org.uk</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tfm-hub': TfmHub;
  }
}
