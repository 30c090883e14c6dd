import { arrangeGroups, meetingMode, type MeetingMode, type Titles } from '../../dates/index.js';
import type { Workgroup } from '../../model/types.js';
import type { PageState } from '../../page/state.js';

/** How groups meet, in the words of readers. */
export const MODES: Readonly<Record<MeetingMode, string>> = {
  'in-person': 'In person',
  online: 'Online',
  both: 'In person and online',
};

/** Something that the groups differ in, to choose by. */
export interface Facet {
  readonly name: 'programme' | 'hub' | 'mode';
  readonly label: string;
  /** What a group has of it. */
  readonly of: (group: Workgroup) => string | undefined;
  /** What there is among the groups, with its words. */
  readonly options: readonly (readonly [value: string, words: string])[];
}

/** All that a widget can show: what follows from its settings and the state of the page. */
export interface Listing {
  /** Groups with something still to come. */
  readonly coming: readonly Workgroup[];
  /** Groups that are over. */
  readonly earlier: readonly Workgroup[];
  /** What they differ in. */
  readonly facets: readonly Facet[];
  /** What the programmes are called. */
  readonly titles: Titles;
  /** What a group is called: with its hub, where groups of several have that name. */
  readonly nameOf: (group: Workgroup) => string;
}

const facet = (
  groups: readonly Workgroup[],
  words: (value: string) => string | undefined,
  { of, ...about }: Omit<Facet, 'options'>,
): Facet => {
  const values = new Set(groups.map(of));
  const options = [...values].flatMap((value) => (value ? [[value, words(value) ?? value] as const] : []));
  return { ...about, of, options };
};

/** Puts groups in order, and finds out what they differ in. Nothing else is worked out for a group before it is shown. */
export function listGroups(groups: readonly Workgroup[], { dataset, today }: PageState): Listing {
  const titles = Object.fromEntries(dataset.programmes.map(({ id, title }) => [id, title]));
  const hubs = new Map(dataset.hubs.map(({ id, name }) => [id, name]));
  const facets = [
    facet(groups, (id) => titles[id], {
      name: 'programme',
      label: 'Programme',
      of: ({ programme }) => programme,
    }),
    facet(groups, (id) => hubs.get(id), { name: 'hub', label: 'Maths Hub', of: ({ hub }) => hub }),
    facet(groups, (mode) => MODES[mode as MeetingMode], {
      name: 'mode',
      label: 'How it meets',
      of: meetingMode,
    }),
  ].filter(({ options }) => options.length > 1);
  const nameOf = ({ title, programme }: Workgroup) => title ?? titles[programme] ?? programme;
  const hubsOf = new Map<string, Set<string | undefined>>();
  for (const group of groups) {
    const name = nameOf(group);
    hubsOf.set(name, (hubsOf.get(name) ?? new Set()).add(group.hub));
  }
  return {
    ...arrangeGroups(groups, today),
    facets,
    titles,
    nameOf(group) {
      const name = nameOf(group);
      const hub = group.hub && (hubs.get(group.hub) ?? group.hub);
      return hub && hubsOf.get(name)!.size > 1 ? `${name}, ${hub}` : name;
    },
  };
}
