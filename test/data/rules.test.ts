import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Condition, Rule } from '../../src/model/types.js';
import { compileDataset } from '../../tools/build-data.mjs';

const { dataset } = compileDataset();
assert.ok(dataset);

/** A rule as one would say it. */
function say(rule: Rule): string {
  if ('all' in rule) return `(${rule.all.map(say).join(' and ')})`;
  if ('any' in rule) return `(${rule.any.map(say).join(' or ')})`;
  if ('not' in rule) return `not ${say(rule.not)}`;
  return 'in' in rule ? `${rule.question}: ${rule.in.join('/')}` : `${rule.question}: ${rule.atLeast} or more`;
}
const strength = ({ strength }: Condition) =>
  strength === 'prefer' ? 'ideally ' : strength === 'if-space' ? 'or if there is room ' : '';

/** Who can take part, read from the documents by a person: nothing here may change without reading them again. */
const RULES: Record<string, string[]> = {
  'secondary-maths-mat-leads': ['role: trust-leader', 'trust: with-secondary', 'ideally development: this-year'],
  'secondary-subject-leadership': [
    'phase: secondary',
    'role: subject-leader',
    '(hub-involvement: yes or hub-involvement: no)',
  ],
  'sktm-secondary-ect': [
    'phase: secondary',
    'teaching: now',
    '(career: first-two-years or (career: early and ect-community: yes))',
  ],
  'sktm-secondary-non-specialist': [
    'phase: secondary/post-16',
    'teaching: now/within-a-year',
    'or if there is room sector: state',
    'or if there is room training: other',
  ],
  'years-5-8-continuity': ['phase: primary/secondary', 'years-5-8: yes', 'ideally role: curriculum'],
  'secondary-tfm-development': [
    'phase: secondary',
    'sector: state',
    'teachers: 2 or more',
    'support: head-of-maths',
    'support: senior-leader',
    'or if there is room development: never',
  ],
  'secondary-tfm-embedding': ['development: last-year', 'ideally role: advocate'],
  'secondary-mastery-specialist': [
    'phase: secondary',
    'sector: state',
    'teaching: now',
    'not career: first-two-years',
    'leading-others: yes',
  ],
  'special-schools-tfm-development': ['phase: special', 'sector: state'],
  'primary-mastery-readiness': ['phase: primary', 'readiness: strengthen'],
  'primary-tfm-work-group': ['phase: primary', 'readiness: secure'],
  'post-16-mastery-specialist': ['phase: post-16', 'level-2: yes'],
};

for (const [id, rules] of Object.entries(RULES)) {
  test(`who can join ${id}`, () => {
    const programme = dataset.programmes.find((each) => each.id === id);
    assert.deepEqual(
      programme?.who.conditions.map((condition) => strength(condition) + say(condition.when)),
      rules,
    );
  });
}

test('a school is sent from one programme to the other where that is what stands in the way', () => {
  const sent = dataset.programmes.flatMap(({ id, who }) =>
    who.conditions.filter(({ instead }) => instead).map(({ instead }) => `${id} → ${instead}`),
  );
  assert.deepEqual(sent, [
    'secondary-maths-mat-leads → secondary-subject-leadership',
    'secondary-tfm-development → secondary-tfm-embedding',
    'secondary-tfm-embedding → secondary-tfm-development',
    'secondary-mastery-specialist → sktm-secondary-ect',
    'primary-mastery-readiness → primary-tfm-work-group',
    'primary-tfm-work-group → primary-mastery-readiness',
  ]);
});

test('where a school or a person starts on each journey', () => {
  const starts = dataset.journeys.flatMap(({ id, stages }) =>
    stages.flatMap(({ id: stage, entry }) =>
      entry ? `${id} ${stage}: ${entry.when ? say(entry.when) : 'by word'}` : [],
    ),
  );
  assert.deepEqual(starts, [
    'primary-2019-20 mastery-readiness: readiness: strengthen',
    'primary-2019-20 work-group: readiness: secure',
    'primary-2024-25 mastery-readiness: (primary-development: never and readiness: strengthen)',
    'primary-2024-25 development: (primary-development: this-year or (primary-development: never and readiness: secure))',
    'primary-2024-25 embedding: primary-development: last-year',
    'primary-2024-25 sustaining: primary-development: earlier',
    'primary-2025-26 introductory: primary-development: never',
    'primary-2025-26 teaching-for-mastery: primary-development: this-year/last-year/earlier',
    'primary-2025-26 specialist-year-1: by word',
    'primary-2025-26 local-leader: by word',
    'secondary-2022-23 development: development: never/this-year',
    'secondary-2022-23 embedding: development: last-year',
    'secondary-2022-23 sustaining: development: earlier',
    'secondary-2022-23 mastery-advocate: by word',
    'secondary-2023-24 development: development: never/this-year',
    'secondary-2023-24 embedding: development: last-year',
    'secondary-2023-24 sustaining: development: earlier',
    'secondary-2023-24 mastery-advocate: by word',
    'secondary-2023-24 specialist-year-1: (phase: secondary and sector: state and teaching: now and ' +
      'not career: first-two-years and leading-others: yes)',
    'secondary-2023-24 local-leader: by word',
    'special-2023-24 development: phase: special',
    'post-16-2023-24 specialist-year-1: level-2: yes',
  ]);
});

test('what cannot be true together', () => {
  const pairs = dataset.questions.flatMap(({ impossible = [] }) => impossible.map(({ when }) => say(when)));
  assert.deepEqual(pairs, ['(level-2: yes and teaching: no)']);
});

test('what an answer becomes with the years', () => {
  const becomes = dataset.questions.flatMap(({ id, options }) =>
    options.flatMap((option) => {
      const { to, after = 1 } = option.later ?? {};
      return to ? [`${id}: ${option.id} → ${to} after ${after}`] : [];
    }),
  );
  assert.deepEqual(becomes, [
    'teaching: within-a-year → now after 1',
    'career: first-two-years → early after 2',
    'development: this-year → last-year after 1',
    'development: last-year → earlier after 1',
  ]);
});

test('what having joined a programme makes of an answer', () => {
  const left = dataset.programmes.flatMap(({ id, leaves = [] }) =>
    leaves.map(({ question, answer }) => `${id} leaves ${question}: ${answer}`),
  );
  assert.deepEqual(left, [
    'sktm-secondary-ect leaves ect-community: yes',
    'secondary-tfm-development leaves development: last-year',
    'primary-mastery-readiness leaves readiness: secure',
  ]);
});

test('how many days a teacher is out of class in the first year, where a document says so', () => {
  assert.deepEqual(Object.fromEntries(dataset.programmes.map(({ id, release }) => [id, release?.days ?? null])), {
    'secondary-maths-mat-leads': 3,
    'secondary-subject-leadership': null,
    'sktm-secondary-ect': 4,
    'sktm-secondary-non-specialist': 6,
    'years-5-8-continuity': 3,
    'secondary-tfm-development': null,
    // The three days are the Specialist's.
    'secondary-tfm-embedding': null,
    'secondary-mastery-specialist': 15,
    'special-schools-tfm-development': null,
    'primary-mastery-readiness': null,
    'primary-tfm-work-group': null,
    'post-16-mastery-specialist': null,
  });
});

test('days out of class are as many as the bundled work group has, and said in the sentence too', () => {
  const words = ['Three', 'Four', 'Six', 'Fifteen'];
  for (const { id, release } of dataset.programmes) {
    assert.ok(release, id);
    const said = { 3: 'Three', 4: 'Four', 6: 'Six', 15: 'Fifteen' }[release.days ?? 0];
    if (said) assert.ok(release.text.startsWith(`${said} `), `${id}: ${release.text}`);
    else assert.ok(!words.some((word) => release.text.startsWith(word)), `${id}: ${release.text}`);
    for (const { days } of dataset.workgroups.filter(({ programme }) => programme === id)) {
      if (days.length) assert.equal(days.length, release.days, id);
    }
  }
});

test('who signs, where a programme says that their support is essential', () => {
  const signed = dataset.programmes.flatMap(({ id, signatures }) => (signatures ? [[id, ...signatures.roles]] : []));
  assert.deepEqual(signed, [['secondary-tfm-development', 'Head of maths', 'Headteacher or another senior leader']]);
});
