/* A hub, how to find one, and the figures: without script. */
import { formatDate } from '../dates/format.js';
import { amount } from '../model/amount.js';
import { FIND_YOUR_HUB } from '../model/names.js';
import type { Dataset, Hub, ImpactFigure } from '../model/types.js';
import { facts, heading, lines, link, list, markup, time, type Html } from './html.js';

const day = (date: string) => time(date, formatDate(date, { weekday: false }));

/** A hub and how to get in touch with it. */
export const hubMarkup = ({ name, region, site, contact, checked }: Hub, level: number): Html =>
  lines(
    heading(level, name),
    facts(region && `Maths Hub, ${region}`),
    markup`<p>Ask this hub about places and dates, and about anything else that a page cannot tell you.</p>`,
    site || contact
      ? list('ul', [
          ...(site ? [link('Go to the hub’s own site', site)] : []),
          ...(contact?.form ? [link('Contact page', contact.form)] : []),
          ...(contact?.email ? [link(contact.email, `mailto:${contact.email}`)] : []),
          ...(contact?.telephone ? [`Telephone ${contact.telephone}`] : []),
        ])
      : markup`<p>We know of no site of its own. ${link('Find it among all the Maths Hubs', FIND_YOUR_HUB)}.</p>`,
    markup`<p>Checked on ${day(checked)}.</p>`,
  );

/** How to find a hub. */
export const finderMarkup = ({ hubs }: Dataset, level: number): Html =>
  lines(
    heading(level, 'Find your Maths Hub'),
    markup`<p>${hubs.length} Maths Hubs cover all state-funded schools in England. The borders are soft, so a neighbour may run what yours does not.</p>`,
    markup`<p>${link('Find your hub by place', FIND_YOUR_HUB)}</p>`,
    markup`<p>That search is on the site of the NCETM, which coordinates the hubs: ncetm.org.uk</p>`,
  );

const KIND = { result: undefined, expected: 'Expected', target: 'Target' } as const;

/** The figures, each with its date and where it is from: results, and apart from them what is hoped for. */
export function impactMarkup({ impact, sources }: Dataset, level: number): Html {
  const figures = (some: readonly ImpactFigure[]) =>
    list(
      'ul',
      some.map((figure) => {
        const source = sources.find(({ id }) => id === figure.source.document);
        const kind = KIND[figure.kind];
        return markup`${kind && `${kind}: `}<strong>${amount(figure)}</strong> ${figure.counts}${source && markup` (${link(source.publisher, source.address)}, ${day(figure.date)})`}`;
      }),
    );
  const hopes = impact.filter(({ kind }) => kind !== 'result');
  return lines(
    heading(level, 'What the programmes have reached'),
    figures(impact.filter(({ kind }) => kind === 'result')),
    hopes.length > 0 && [heading(level + 1, 'What is expected or aimed for'), figures(hopes)],
  );
}
