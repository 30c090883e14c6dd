import { html, nothing } from 'lit';
import { workgroupStanding } from '../dates/index.js';
import type { Booking, Link, Programme, Voice, Workgroup, WorkgroupDay } from '../model/types.js';
import type { PageState } from './state.js';
import { link, passage } from './templates.js';

/** What a link leads to, where its words do not say so. */
const KINDS: Readonly<Partial<Record<Link['kind'], string>>> = {
  flyer: 'flyer',
  video: 'video',
  'case-study': 'case study',
  diagram: 'diagram',
  form: 'form',
};

const item = ({ kind, text, href }: Link) => {
  const what = KINDS[kind];
  return html`<li>${link(text, href)}${what && !text.toLowerCase().includes(what) ? ` (${what})` : nothing}</li>`;
};

/** What has an address as links, and what has none as things to ask for. */
function reading(links: readonly Link[]): unknown {
  const having = (address: boolean) => links.filter(({ href }) => !!href === address);
  const items = (some: readonly Link[]) =>
    some.length
      ? html`<ul>
          ${some.map(item)}
        </ul>`
      : undefined;
  const toAsk = items(having(false));
  return [items(having(true)), toAsk && html`<p>Your Maths Hub can give you:</p>`, toAsk];
}

const voice = ({ quote, name, role }: Voice) =>
  html`<figure>
    <blockquote><p>“${quote}”</p></blockquote>
    <figcaption>${name}${role ? html`, <span class="muted">${role}</span>` : nothing}</figcaption>
  </figure>`;

/** The questions that readers ask of a programme, in their order, each with its answer. */
export function programmeSections({
  who,
  involved,
  learn,
  cost,
  links,
  voices,
}: Programme): [title: string, body: unknown][] {
  const sections: [string, unknown][] = [
    ['Who can take part?', passage(who)],
    ['What is involved?', passage(involved)],
    ['What will you learn?', passage(learn)],
    ['What is the cost?', passage(cost)],
  ];
  // no feed brings others; a page that makes its own data is held to it here
  const agreed = voices.filter(({ consent }: { consent: boolean }) => consent);
  if (agreed.length) sections.push(['What do people who took part say?', agreed.map(voice)]);
  if (links.length) sections.push(['Where can you read more?', reading(links)]);
  return sections;
}

/** Whether there are places, in words. */
export const BOOKING: Readonly<Record<Booking['status'], string>> = {
  open: 'Places are open',
  full: 'Full',
  'waiting-list': 'Full, with a waiting list',
  closed: 'Booking has closed',
};

/** A group of a programme that is still to meet, and its next day. */
export interface Meeting {
  readonly group: Workgroup;
  readonly next: WorkgroupDay;
}

/** The groups of a programme: those of the page's hub, where it has one, and of none. */
export const groupsOf = ({ dataset, hub }: PageState, programme: string): Workgroup[] =>
  dataset.workgroups.filter((group) => group.programme === programme && (!hub || !group.hub || group.hub === hub));

/** They that are still to meet, the soonest first. */
export const meetingsOf = (state: PageState, programme: string): Meeting[] =>
  groupsOf(state, programme)
    .flatMap((group) => {
      const { next } = workgroupStanding(group, state.today);
      return next ? [{ group, next }] : [];
    })
    .sort((a, b) => (a.next.date! < b.next.date! ? -1 : 1));
