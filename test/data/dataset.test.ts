import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledModule, compileDataset, readData } from '../../tools/build-data.mjs';
import type { Rule } from '../../src/model/types.js';

const PROGRAMMES = [
  'secondary-maths-mat-leads',
  'secondary-subject-leadership',
  'sktm-secondary-ect',
  'sktm-secondary-non-specialist',
  'years-5-8-continuity',
  'secondary-tfm-development',
  'secondary-tfm-embedding',
  'secondary-mastery-specialist',
  'special-schools-tfm-development',
  'primary-mastery-readiness',
  'primary-tfm-work-group',
  'post-16-mastery-specialist',
];

const { dataset, problems } = compileDataset();
assert.ok(dataset, problems.map(({ text }) => text).join('\n'));

test('the files in data/ compile without a problem', () => assert.deepEqual(problems, []));

test('all twelve programmes are there, in their order', () => {
  assert.deepEqual(
    dataset.programmes.map(({ id }) => id),
    PROGRAMMES,
  );
});

test('the dataset has the shape the contract fixes, and nothing a reader has no use for', () => {
  const shape = 'version checked sources programmes journeys questions workgroups hubs impact';
  assert.equal(Object.keys(dataset).join(' '), shape);
  assert.doesNotMatch(JSON.stringify(dataset), /"(\$schema|terms|file|headings|order)":/);
});

test('the script carries all that the dataset says, but for where each fact is from', async () => {
  const code = bundledModule(dataset)
    .replace(/^import type .*$/m, '')
    .replace(': Dataset', '');
  const { bundled } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { bundled: typeof dataset };
  const { sources, impact, ...rest } = JSON.parse(
    JSON.stringify(dataset, (key, value: unknown) => (key === 'source' ? undefined : value)),
  ) as typeof dataset;
  const { sources: cited, impact: figures, ...carried } = bundled;
  assert.deepEqual(carried, rest);
  assert.deepEqual(
    figures.map(({ id, value, counts, date }) => [id, value, counts, date]),
    impact.map(({ id, value, counts, date }) => [id, value, counts, date]),
  );
  for (const { source } of figures) assert.ok(cited.some(({ id }) => id === source.document));
  assert.ok(cited.length < sources.length);
});

test('compiling depends on nothing but the files', () => {
  const backwards = Object.fromEntries(Object.entries(readData()).reverse());
  assert.deepEqual(compileDataset(backwards).dataset, dataset);
});

test('the secondary journey has the stages that hubs link to', () => {
  const journey = dataset.journeys.find(({ id }) => id === 'secondary-2023-24');
  const stages = journey?.stages.map(({ id, track }) => `${track}: ${id}`);
  assert.deepEqual(stages, [
    'school: development',
    'school: embedding',
    'school: sustaining',
    'people: specialist-year-1',
    'people: specialist-year-2',
    'people: specialist-year-3',
  ]);
});

test('a stage and its programme are of the same year and phase', () => {
  for (const { phase, year, stages } of dataset.journeys) {
    for (const { programme } of stages.filter((stage) => stage.programme)) {
      const found = dataset.programmes.find(({ id }) => id === programme);
      assert.ok(found?.phases.includes(phase) && found.year === year, `${programme} in ${phase} ${year}`);
    }
  }
});

test('the Early Career group has the four days of its hub, the non-specialist group none yet', () => {
  const [teachers, others] = dataset.workgroups;
  const days = teachers?.days.map(({ date, start, end }) => `${date} ${start}–${end}`);
  assert.deepEqual(days, [
    '2023-02-01 10:30–16:00',
    '2023-03-09 09:30–15:00',
    '2023-05-04 09:30–15:00',
    '2023-06-27 09:30–15:00',
  ]);
  assert.equal(others?.programme, 'sktm-secondary-non-specialist');
  assert.deepEqual(others?.days, []);
});

test('whether the school knows its hub never decides on subject leadership: both answers meet the rule', () => {
  const leadership = dataset.programmes.find(({ id }) => id === 'secondary-subject-leadership');
  assert.deepEqual(leadership?.who.conditions.find(({ id }) => id === 'any-hub-history')?.when, {
    any: [
      { question: 'hub-involvement', in: ['yes'] },
      { question: 'hub-involvement', in: ['no'] },
    ],
  });
});

test('every question is one that some programme asks', () => {
  const asked = new Set<string>();
  const collect = (rule: Rule): void => {
    if ('all' in rule) rule.all.forEach(collect);
    else if ('any' in rule) rule.any.forEach(collect);
    else if ('not' in rule) collect(rule.not);
    else asked.add(rule.question);
  };
  dataset.programmes.forEach(({ who }) => who.conditions.forEach(({ when }) => collect(when)));
  assert.deepEqual(
    dataset.questions.map(({ id }) => id).filter((id) => !asked.has(id)),
    [],
  );
});

test('a programme is short enough to read between two lessons', () => {
  for (const programme of dataset.programmes) {
    const { id, title, purpose, who, involved, learn, cost, length, release, next, links } = programme;
    const passages = [who, involved, learn, cost, length].flatMap(({ text, points = [] }) => [...text, ...points]);
    const reasons = who.conditions.flatMap(({ met, notMet }) => [met, notMet]);
    const prose = [
      title,
      purpose,
      ...passages,
      ...reasons,
      release!.text,
      next.text,
      ...links.map(({ text }) => text),
    ].join(' ');
    assert.ok(prose.length < 2500, `${id} has ${prose.length} characters`);
  }
});

test('what a reader is told is a sentence', () => {
  for (const { id, who, involved, release, leaves = [], next } of dataset.programmes) {
    const reasons = [...who.conditions.flatMap(({ met, notMet }) => [met, notMet]), ...leaves.map(({ text }) => text)];
    for (const text of [...reasons, ...who.text, ...involved.text, release!.text, next.text]) {
      assert.match(text, /^[A-Z‘“].*[.:?]$/s, `${id}: ${text}`);
    }
  }
});

test('nobody is quoted', () => {
  assert.ok(dataset.programmes.every(({ voices }) => voices.length === 0));
});

test('the 8,000 schools of 2022/23 are not passed off as primary schools', () => {
  const counts = dataset.impact.filter(({ series }) => series === 'schools').map(({ counts }) => counts);
  assert.deepEqual(
    counts.map((text) => text.split(' ').slice(0, 2).join(' ')),
    ['primary schools', 'primary schools', 'schools of'],
  );
});

test('every figure is there in a full sentence too, with its time in words', () => {
  for (const { id, text, when } of dataset.impact) assert.ok(text && when, id);
});
