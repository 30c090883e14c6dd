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

/** The headings of a stage’s details, in the order in which they are read. */
const HEADINGS = ['Who takes part', 'Support', 'Money', 'What comes with it', 'What it asks', 'What it gives'];

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
    'people: mastery-advocate',
    'people: specialist-year-1',
    'people: specialist-year-2',
    'people: specialist-year-3',
    'people: local-leader',
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

test('every phase has its journeys by academic year', () => {
  assert.deepEqual(
    dataset.journeys.map(({ id }) => id),
    [
      'primary-2019-20',
      'primary-2024-25',
      'primary-2025-26',
      'secondary-2022-23',
      'secondary-2023-24',
      'special-2023-24',
      'post-16-2023-24',
    ],
  );
});

test('a stage that is there again in another year keeps its id and its name', () => {
  const names = new Map<string, string>();
  for (const { phase, stages } of dataset.journeys) {
    for (const { id, track, title } of stages) {
      if (track === 'people' && /year-2$/.test(id)) continue;
      const before = names.get(`${phase} ${id}`) ?? title;
      names.set(`${phase} ${id}`, title);
      assert.equal(title, before, `${phase} ${id}`);
    }
  }
});

test('a stage of a journey says what it costs, who takes part or who helps, and what it is a stage of', () => {
  for (const { id, stages } of dataset.journeys) {
    for (const stage of stages) {
      const titles = stage.details.map(({ title }) => title);
      assert.deepEqual(
        titles,
        [...titles].sort((a, b) => HEADINGS.indexOf(a) - HEADINGS.indexOf(b)),
        `${id} ${stage.id}`,
      );
      assert.ok(titles.includes('Money') || stage.id === 'mastery-advocate', `${id} ${stage.id}: money`);
      assert.ok(titles.length >= 2, `${id} ${stage.id}: too little`);
    }
  }
});

test('the way from Development to the Specialist programme says by which words it is open', () => {
  const development = dataset.journeys.find(({ id }) => id === 'secondary-2023-24')!.stages[0]!;
  const [first, other] = development.leadsTo;
  assert.equal(first?.stage, 'embedding');
  assert.deepEqual([other?.stage, other?.as], ['specialist-year-1', 'the Specialist programme']);
  assert.equal(other?.source?.section, 'Want to become a specialist');
});

test('where sources disagree, each is named with what it says, and nothing is chosen', () => {
  const points = dataset.journeys.flatMap(({ disagree = [], stages }) => [
    ...disagree,
    ...stages.flatMap((stage) => stage.disagree ?? []),
  ]);
  assert.ok(points.length >= 2);
  for (const { about, says } of points) for (const { source } of says) assert.ok(source, about);
});

test('what a stage says is a sentence, short enough for a box in a drawing', () => {
  for (const { id, summary, stages } of dataset.journeys) {
    for (const { title, summary: text, details, entry } of [...stages]) {
      assert.ok(title.length <= 40 && text.length <= 130, `${id} ${title}`);
      const all = [summary, text, ...details.map((each) => each.text), entry?.text, entry?.here];
      for (const each of all) if (each) assert.match(each, /^[A-Z‘“0-9].*[.:?]$/s, `${id} ${title}: ${each}`);
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

test('every question is one that some programme or some way into a journey asks', () => {
  const asked = new Set<string>();
  const collect = (rule: Rule): void => {
    if ('all' in rule) rule.all.forEach(collect);
    else if ('any' in rule) rule.any.forEach(collect);
    else if ('not' in rule) collect(rule.not);
    else asked.add(rule.question);
  };
  dataset.programmes.forEach(({ who }) => who.conditions.forEach(({ when }) => collect(when)));
  for (const { stages } of dataset.journeys) for (const { entry } of stages) if (entry?.when) collect(entry.when);
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
