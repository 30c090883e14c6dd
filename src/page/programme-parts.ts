import { html } from 'lit';
import { workgroupStanding } from '../dates/index.js';
import type { Link, Programme, Workgroup, WorkgroupDay } from '../model/types.js';
import type { PageState } from './state.js';
import { link, passage } from './templates.js';

/** What has an address as links, and what has none as things to ask for. */
function reading(links: readonly Link[]): unknown {
  const having = (address: boolean) => links.filter(({ href }) => !!href === address);
  const items = (some: readonly Link[]) =>
    some.length
      ? html`<ul>
          ${some.map(({ text, href }) => html`<li>${link(text, href)}</li>`)}
        </ul>`
      : undefined;
  const toAsk = items(having(false));
  return [items(having(true)), toAsk && html`<p>Your Maths Hub can give you:</p>`, toAsk];
}

/** The questions that readers ask of a programme, in their order, each with its answer. */
export function programmeSections({ who, involved, learn, cost, links }: Programme): [title: string, body: unknown][] {
  const sections: [string, unknown][] = [
    ['Who can take part?', passage(who)],
    ['What is involved?', passage(involved)],
    ['What will you learn?', passage(learn)],
    ['What is the cost?', passage(cost)],
  ];
  if (links.length) sections.push(['Where can you read more?', reading(links)]);
  return sections;
}

/** A group of a programme that is still to meet, and its next day. */
export interface Meeting {
  readonly group: Workgroup;
  readonly next: WorkgroupDay;
}

/** The groups of a programme that are still to meet, the soonest first: those of the page's hub, where it has one, and of none. */
export const meetingsOf = ({ dataset, hub, today }: PageState, programme: string): Meeting[] =>
  dataset.workgroups
    .flatMap((group) => {
      const here = !hub || !group.hub || group.hub === hub;
      const { next } = workgroupStanding(group, today);
      return group.programme === programme && here && next ? [{ group, next }] : [];
    })
    .sort((a, b) => (a.next.date! < b.next.date! ? -1 : 1));
