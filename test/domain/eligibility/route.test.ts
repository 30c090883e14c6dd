import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers } from '../../../src/model/answers.js';
import { advance } from '../../../src/eligibility/advance.js';
import { route } from '../../../src/eligibility/index.js';
import { overlay } from '../../../src/model/overlay.js';
import type { Dataset } from '../../../src/model/types.js';
import { compileDataset } from '../../../tools/build-data.mjs';

const { dataset } = compileDataset();
assert.ok(dataset);

/** A route in short: for each year the programmes, those that go on with the stage they have come to. */
const inShort = (answers: Answers, year = '2023/24', among: Dataset = dataset) =>
  Object.fromEntries(
    route(among, answers, year).map(({ year, steps }) => [
      year,
      steps.map(
        ({ programme, verdict, stage }) => programme + (stage ? ` (${stage})` : verdict === 'ask-hub' ? '?' : ''),
      ),
    ]),
  );

const school: Answers = {
  phase: ['secondary'],
  sector: 'state',
  role: ['subject-leader'],
  teaching: 'now',
  training: 'maths',
  career: 'experienced',
  development: 'never',
  teachers: '2',
  support: ['head-of-maths', 'senior-leader'],
  'years-5-8': 'no',
  'leading-others': 'no',
};

describe('The years ahead', () => {
  test('lead a school from Development over Embedding to Sustaining', () => {
    assert.deepEqual(inShort(school), {
      '2023/24': ['secondary-subject-leadership', 'sktm-secondary-non-specialist?', 'secondary-tfm-development'],
      '2024/25': ['secondary-tfm-embedding'],
      '2025/26': ['secondary-tfm-embedding (sustaining)'],
    });
  });

  test('begin with Embedding next year for a school that is in Development now', () => {
    const found = inShort({ ...school, development: 'this-year' });
    assert.deepEqual(found['2024/25'], ['secondary-tfm-embedding']);
    assert.deepEqual(found['2025/26'], ['secondary-tfm-embedding (sustaining)']);
    const now = inShort({ ...school, development: 'last-year' });
    assert.ok(now['2023/24']!.includes('secondary-tfm-embedding'));
    assert.deepEqual(now['2024/25'], ['secondary-tfm-embedding (sustaining)']);
  });

  test('lead a new teacher from the community to its second phase, and on to Specialist, year by year', () => {
    const found = inShort({
      ...school,
      role: ['none'],
      career: 'first-two-years',
      'ect-community': 'no',
      'leading-others': 'yes',
      teachers: '1',
    });
    assert.deepEqual(found, {
      '2023/24': ['sktm-secondary-ect', 'sktm-secondary-non-specialist?'],
      '2025/26': ['sktm-secondary-ect', 'secondary-mastery-specialist'],
      '2026/27': ['secondary-mastery-specialist (specialist-year-2)'],
      '2027/28': ['secondary-mastery-specialist (specialist-year-3)'],
    });
  });

  test('lead a Specialist through three years, the PD Lead programme in the second', () => {
    const found = route(dataset, { ...school, teachers: '1', 'leading-others': 'yes' }, '2023/24');
    const stages = found.map(({ steps }) =>
      steps.find(({ programme }) => programme === 'secondary-mastery-specialist'),
    );
    assert.deepEqual(
      stages.map((step) => step?.stage),
      [undefined, 'specialist-year-2', 'specialist-year-3'],
    );
    const years = dataset.journeys.flatMap((journey) => journey.stages.filter(({ id }) => id.startsWith('specialist')));
    const gives = years
      .filter(({ programme }) => programme === 'secondary-mastery-specialist')
      .map(({ details }) => details.some(({ text }) => text.includes('(PD) Lead Programme')));
    assert.deepEqual(gives, [false, true, false]);
  });

  test('wait for whoever will teach maths within a year', () => {
    const found = inShort({ ...school, role: ['none'], teaching: 'within-a-year', 'leading-others': 'yes' });
    assert.ok(!found['2023/24']!.includes('secondary-mastery-specialist'));
    assert.deepEqual(found['2024/25'], ['secondary-tfm-embedding', 'secondary-mastery-specialist']);
  });

  test('lead a primary school from Readiness to a Work Group', () => {
    assert.deepEqual(inShort({ phase: ['primary'], readiness: 'strengthen', 'years-5-8': 'no' }), {
      '2023/24': ['primary-mastery-readiness'],
      '2024/25': ['primary-tfm-work-group'],
    });
  });

  test('say why what begins later does not begin at once', () => {
    const found = route(
      dataset,
      { ...school, career: 'first-two-years', 'ect-community': 'no', 'leading-others': 'yes' },
      '2023/24',
    );
    for (const { steps } of found.slice(0, 1)) for (const step of steps) assert.equal(step.after, undefined);
    for (const { steps } of found.slice(1)) for (const step of steps) assert.match(step.after!, /^[A-Z].*\.$/s);
    const why = (year: number, id: string) => found[year]!.steps.find(({ programme }) => programme === id)!.after;
    assert.equal(why(1, 'secondary-tfm-embedding'), 'After a year in the Development Work Group.');
    assert.equal(why(2, 'secondary-mastery-specialist'), 'When your first two years of teaching are over.');
  });

  test('claim nothing that is not settled, and nothing after an “I don’t know”', () => {
    assert.deepEqual(inShort({}), {});
    assert.deepEqual(inShort({ phase: ['secondary'], development: 'unknown' })['2024/25'], undefined);
    const open = Object.fromEntries(Object.entries(school).filter(([id]) => id !== 'development'));
    assert.ok(!JSON.stringify(inShort(open)).includes('embedding'));
  });

  test('are counted from any academic year, over the turn of a century too', () => {
    assert.deepEqual(Object.keys(inShort(school, '2098/99')), ['2098/99', '2099/00', '2100/01']);
    assert.deepEqual(route(dataset, school, 'next year'), []);
  });

  test('lead on from a programme that a hub has added, by what it leaves', () => {
    const { leaves, ...development } = dataset.programmes.find(({ id }) => id === 'secondary-tfm-development')!;
    const trial = { ...development, id: 'trial', who: { ...development.who, conditions: [] } };
    const answers: Answers = { phase: ['secondary'], development: 'never' };
    const routeWith = (programme: Dataset['programmes'][number]) =>
      inShort(answers, '2023/24', overlay(dataset, { programmes: [programme] }));
    assert.deepEqual(routeWith(trial), { '2023/24': ['trial'] });
    assert.deepEqual(routeWith({ ...trial, leaves: leaves! }), {
      '2023/24': ['trial'],
      '2024/25': ['secondary-tfm-embedding'],
      '2025/26': ['secondary-tfm-embedding (sustaining)'],
    });
  });

  test('do not mind data without the journeys, questions or programmes they know of', () => {
    const bare = { programmes: dataset.programmes.slice(0, 3), questions: dataset.questions.slice(0, 3), journeys: [] };
    assert.doesNotThrow(() => route(bare, school, '2023/24'));
  });
});

describe('What time does to an answer', () => {
  const after = (answers: Answers, years: number, joined: Record<string, number> = {}) =>
    advance(dataset, answers, years, new Map(Object.entries(joined))).answers;

  test('is as the options say', () => {
    const rows: [string, string, ...(string | undefined)[]][] = [
      ['development', 'this-year', 'last-year', 'earlier', 'earlier'],
      ['development', 'last-year', 'earlier', 'earlier', 'earlier'],
      ['development', 'earlier', 'earlier', 'earlier', 'earlier'],
      ['development', 'never', 'never', 'never', 'never'],
      ['teaching', 'within-a-year', 'now', 'now', 'now'],
      ['teaching', 'no', 'no', 'no', 'no'],
      ['career', 'first-two-years', undefined, 'early', 'early'],
      ['career', 'early', 'early', 'early', 'early'],
      ['career', 'unknown', 'unknown', 'unknown', 'unknown'],
    ];
    for (const [question, from, ...then] of rows) {
      assert.deepEqual(after({ [question]: from }, 0), { [question]: from });
      then.forEach((to, at) => assert.equal(after({ [question]: from }, at + 1)[question], to, `${question} ${from}`));
    }
  });

  test('counts from the year a programme is joined in', () => {
    const never = { development: 'never' };
    const joined = { 'secondary-tfm-development': 1 };
    assert.deepEqual(
      [1, 2, 3].map((years) => after(never, years, joined).development),
      ['never', 'last-year', 'earlier'],
    );
    assert.equal(after({}, 1, { 'primary-mastery-readiness': 0 }).readiness, 'secure');
    assert.equal(after({ 'ect-community': 'no' }, 1, { 'sktm-secondary-ect': 0 })['ect-community'], 'yes');
  });

  test('goes with what was joined last', () => {
    const joined = { 'secondary-tfm-development': 0, again: 2 };
    const [development] = dataset.programmes.filter(({ id }) => id === 'secondary-tfm-development');
    const programmes = [{ ...development!, id: 'again' }, development!];
    const { answers } = advance(
      { ...dataset, programmes },
      { development: 'never' },
      3,
      new Map(Object.entries(joined)),
    );
    assert.equal(answers.development, 'last-year');
  });

  test('leaves several choices alone, and what no question asks for', () => {
    const answers = { role: ['subject-leader', 'advocate'], 'shoe-size': '44' };
    assert.deepEqual(after(answers, 4), answers);
    const programmes = dataset.programmes;
    assert.deepEqual(advance({ programmes, questions: [] }, {}, 1, new Map([['sktm-secondary-ect', 0]])).answers, {});
  });

  test('is said with every answer it changes, and with no other', () => {
    const { why } = advance(dataset, { ...school, career: 'first-two-years', development: 'this-year' }, 1, new Map());
    assert.deepEqual(Object.fromEntries(why), {
      career: 'When your first two years of teaching are over.',
      development: 'When this year’s Development Work Group is over.',
    });
    assert.equal(advance(dataset, { ...school, career: 'first-two-years' }, 0, new Map()).why.size, 0);
  });
});
