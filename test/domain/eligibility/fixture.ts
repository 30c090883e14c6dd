/**
 * A small dataset with every form of rule there is, and the awkward ones on purpose. A swimming club stands in for the maths,
 * so that nobody takes it for facts.
 */
import type { Condition, Programme, Question, Rule } from '../../../src/model/types.js';
import type { Rules } from './oracle.js';

const single = (id: string, ...options: string[]): Question => ({
  id,
  kind: 'single',
  text: `What about ${id}?`,
  options: options.map((option) => ({ id: option, label: option })),
});
const is = (question: string, ...options: string[]): Rule => ({ question, in: options });

const questions: Question[] = [
  single('age', 'child', 'young', 'adult'),
  {
    id: 'badges',
    kind: 'multiple',
    text: 'Which badges do you have?',
    options: [
      { id: 'crawl', label: 'Crawl' },
      { id: 'dive', label: 'Dive' },
      { id: 'rescue', label: 'Rescue' },
      { id: 'none', label: 'None', exclusive: true },
    ],
  },
  single('hours', '1', '5', '10'),
  {
    ...single('parent', 'yes', 'no'),
    impossible: [{ when: { all: [is('parent', 'yes'), is('age', 'child')] }, text: 'Children have no children.' }],
  },
  single('member', 'yes', 'no'),
  {
    ...single('card', 'yes', 'no'),
    // Together: whoever is a member has a card, and nobody else. Neither answer can change alone.
    impossible: [
      { when: { all: [is('member', 'yes'), is('card', 'no')] }, text: 'Every member has a card.' },
      { when: { all: [is('member', 'no'), is('card', 'yes')] }, text: 'Only members have a card.' },
    ],
  },
  single('helper', 'yes', 'no'),
  single('spare', 'yes', 'no'),
];

const condition = (id: string, when: Rule, more: Partial<Condition> = {}): Condition => ({
  id,
  when,
  met: `${id}: met.`,
  notMet: `${id}: not met.`,
  changeable: true,
  ...more,
});
const source = { document: 'made-up', section: 'Nowhere' };
const passage = { text: ['Made up.'], source };
const programme = (id: string, ...conditions: Condition[]): Programme => ({
  id,
  title: id,
  purpose: 'Made up.',
  phases: ['secondary'],
  year: '2023/24',
  status: 'running',
  who: { text: ['Made up.'], conditions, source },
  involved: passage,
  learn: passage,
  cost: passage,
  length: passage,
  next: { text: 'Ask.' },
  links: [],
  voices: [],
  source,
});

const fixed = { changeable: false };
const room = { strength: 'if-space' } as const;

const programmes: Programme[] = [
  programme(
    'either-way',
    condition('adult', is('age', 'adult'), fixed),
    condition('helping-or-not', { any: [is('helper', 'yes'), is('helper', 'no')] }),
  ),
  programme(
    'two-badges',
    condition('two', { question: 'badges', atLeast: 2 }),
    condition('age', is('age', 'young', 'adult')),
  ),
  programme('hours', condition('five', { question: 'hours', atLeast: 5 }), condition('helps', is('helper', 'yes'))),
  // Depends on `member` and `card` together, and on neither alone.
  programme('tied', condition('member', is('member', 'yes')), condition('helps', is('helper', 'yes'))),
  programme(
    'room',
    condition('dives', is('badges', 'dive')),
    condition('adult', is('age', 'adult'), { ...room, ...fixed }),
    condition('keen', { question: 'hours', atLeast: 10 }, room),
  ),
  // Without a badge no way is left to meet both, though either could still be met.
  programme(
    'clash',
    condition('one', { any: [is('badges', 'crawl'), is('helper', 'yes')] }),
    condition('other', { any: [is('badges', 'crawl'), { not: is('helper', 'yes') }] }),
  ),
  // The same between conditions that give way.
  programme(
    'room-clash',
    condition('one', { any: [is('badges', 'crawl'), is('helper', 'yes')] }, room),
    condition('other', { any: [is('badges', 'crawl'), { not: is('helper', 'yes') }] }, room),
  ),
  programme(
    'nested',
    condition('nested', {
      any: [
        { all: [is('age', 'child'), { not: is('badges', 'none') }, is('helper', 'yes', 'no')] },
        { not: { any: [is('parent', 'no'), { all: [is('hours', '1'), { not: is('spare', 'yes') }] }] } },
      ],
    }),
  ),
  // The second says no more than the first; the third nobody can miss.
  programme(
    'implied',
    condition('rescue', is('badges', 'rescue'), { instead: 'two-badges' }),
    condition('any', is('badges', 'crawl', 'dive', 'rescue')),
    condition('no-child', { not: { all: [is('parent', 'yes'), is('age', 'child')] } }),
  ),
  programme(
    'wishes',
    condition('card', is('card', 'yes')),
    condition('spare', is('spare', 'yes'), { strength: 'prefer' }),
    condition('no-badge', is('badges', 'none'), { strength: 'prefer' }),
  ),
  // "None" beside another is no answer, so the first can never fail.
  programme(
    'alone',
    condition('not-both', { not: { all: [is('badges', 'none'), is('badges', 'crawl')] } }),
    condition('helps', is('helper', 'yes')),
  ),
  // Two ways to the same end, one of them nearer.
  programme('all-or-nothing', condition('badges', { any: [is('badges', 'none'), { question: 'badges', atLeast: 3 }] })),
  // Says the same twice: the first is the reason.
  programme('twice', condition('first', is('helper', 'yes')), condition('second', { not: is('helper', 'no') })),
  programme('nobody', condition('ghost', is('nowhere', 'yes'), fixed)),
  programme('everybody', condition('no-ghost', { not: is('nowhere', 'yes') })),
];

export const fixture: Rules = { programmes, questions };
