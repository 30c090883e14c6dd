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
    stages.filter(({ entry }) => entry).map((stage) => `${id} ${stage.id}: ${say(stage.entry!.when!)}`),
  );
  assert.deepEqual(starts, [
    'primary-2019-20 mastery-readiness: readiness: strengthen',
    'primary-2019-20 work-group: readiness: secure',
    'secondary-2023-24 development: development: never/this-year',
    'secondary-2023-24 embedding: development: last-year',
    'secondary-2023-24 sustaining: development: earlier',
    'secondary-2023-24 specialist-year-1: (phase: secondary and sector: state and teaching: now and ' +
      'not career: first-two-years and leading-others: yes)',
    'special-2023-24 development: phase: special',
    'post-16-2023-24 specialist-year-1: level-2: yes',
  ]);
});

test('what cannot be true together', () => {
  const pairs = dataset.questions.flatMap(({ impossible = [] }) => impossible.map(({ when }) => say(when)));
  assert.deepEqual(pairs, ['(level-2: yes and teaching: no)']);
});
