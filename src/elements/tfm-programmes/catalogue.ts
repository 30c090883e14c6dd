import { programmeStanding, yearStart } from '../../dates/index.js';
import { assess } from '../../eligibility/index.js';
import type { Assessment, Verdict } from '../../eligibility/types.js';
import type { Dataset, Phase, Programme } from '../../model/types.js';
import { assessments } from '../../page/assessments.js';
import { isPhase, PHASE_NAMES, PHASES } from '../../page/names.js';
import { meetingsOf } from '../../page/programme-parts.js';
import type { PageState } from '../../page/state.js';

/** What a catalogue can be narrowed by. */
export type FacetName = 'phase' | 'role' | 'year' | 'mine';

/** One way to narrow the catalogue. */
export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  /** The words of the choice that leaves nothing out. */
  readonly all: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  /** Whether a programme is left with this choice. */
  readonly fits: (programme: Programme, value: string) => boolean;
}

/** The question by which roles are told apart, where the dataset asks it. */
const ROLE = 'role';

/** Who may join by role alone: worked out once for a dataset and a role, by the same rules as every verdict. */
const open = new WeakMap<Dataset, Map<string, ReadonlySet<string>>>();

function openTo(dataset: Dataset, role: string): ReadonlySet<string> {
  const roles = open.get(dataset) ?? new Map<string, ReadonlySet<string>>();
  open.set(dataset, roles);
  const known = roles.get(role);
  if (known) return known;
  const multiple = dataset.questions.some(({ id, kind }) => id === ROLE && kind === 'multiple');
  const found = assess(dataset, { [ROLE]: multiple ? [role] : role });
  const ids = new Set(found.flatMap(({ programme, verdict }) => (verdict === 'not-eligible' ? [] : [programme])));
  roles.set(role, ids);
  return ids;
}

/** The years that programmes are described for, the latest first. */
export const yearsOf = ({ programmes }: Dataset): string[] =>
  [...new Set(programmes.map(({ year }) => year))].sort().reverse();

/** What can be chosen now. "Only what I can join" is there once the reader has answered something. */
export function facetsOf(state: PageState): Facet[] {
  const { dataset, trail } = state;
  const roles = dataset.questions.find(({ id }) => id === ROLE)?.options ?? [];
  const facets: Facet[] = [
    {
      ...{ name: 'phase', label: 'Phase', all: 'Every phase' },
      options: PHASES.map((phase) => [phase, PHASE_NAMES[phase]] as const),
      fits: ({ phases }, value) => isPhase(value) && phases.includes(value satisfies Phase),
    },
    {
      ...{ name: 'year', label: 'Academic year', all: 'Every year' },
      options: yearsOf(dataset).map((year) => [year, year] as const),
      fits: ({ year }, value) => year === value,
    },
  ];
  if (roles.length) {
    facets.splice(1, 0, {
      ...{ name: 'role', label: 'Your role', all: 'Every role' },
      options: roles.map(({ id, label }) => [id, label] as const),
      fits: ({ id }, value) => openTo(dataset, value).has(id),
    });
  }
  if (trail.length) {
    const mine = new Set(
      assessments(state).flatMap(({ programme, verdict }) => (verdict === 'eligible' ? [programme] : [])),
    );
    facets.push({
      ...{ name: 'mine', label: 'Only what I can join', all: '' },
      options: [['yes', 'by the rules of its year']],
      fits: ({ id }) => mine.has(id),
    });
  }
  return facets;
}

const FIT: Readonly<Record<Verdict, number>> = { eligible: 0, 'ask-hub': 1, depends: 2, 'not-eligible': 3 };

/** The orders that can be chosen, beside the dataset's own. That by fit is there once the reader has answered something. */
export const ordersOf = ({ trail }: PageState): (readonly [value: string, words: string])[] => [
  ['name', 'Name'],
  ['date', 'Next date'],
  ...(trail.length ? [['fit', 'What fits me'] as const] : []),
];

/** What a programme is sorted by: less comes first, and what is equal keeps its place. */
function sortKey(state: PageState, order: string): ((programme: Programme) => string) | undefined {
  switch (order) {
    case 'name':
      return ({ title }) => title.toLowerCase();
    case 'date':
      // what meets next, then what is to begin, and last what is over, the latest first
      return (programme) => {
        const [meeting] = meetingsOf(state, programme.id);
        if (meeting) return `0 ${meeting.next.date}`;
        const begins = yearStart(programme.year);
        return programmeStanding(programme, state.today) === 'past'
          ? `2 ${9999 - Number(begins.slice(0, 4))}`
          : `1 ${begins}`;
      };
    case 'fit': {
      if (!state.trail.length) return undefined;
      const verdicts = new Map<string, Assessment['verdict']>(
        assessments(state).map(({ programme, verdict }) => [programme, verdict]),
      );
      const past = (programme: Programme) => (programmeStanding(programme, state.today) === 'past' ? 1 : 0);
      return (programme) => `${FIT[verdicts.get(programme.id) ?? 'depends']} ${past(programme)}`;
    }
    default:
      return undefined;
  }
}

/** Programmes in an order of `ordersOf`; as they are for any other. */
export function inOrder(programmes: readonly Programme[], state: PageState, order: string): readonly Programme[] {
  const key = sortKey(state, order);
  if (!key) return programmes;
  const keys = new Map(programmes.map((programme) => [programme, key(programme)]));
  return [...programmes].sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : keys.get(a)! > keys.get(b)! ? 1 : 0));
}
