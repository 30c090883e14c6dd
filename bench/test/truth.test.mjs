import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as jsonRules from '../adapters/json-rules-engine.mjs';
import { publicodes } from '../adapters/publicodes.mjs';
import * as survey from '../adapters/survey-core.mjs';
import { ours } from '../adapters/tfm-widgets.mjs';
import { random } from '../harness.mjs';
import { readerOf } from '../readers.mjs';
import { synthetic } from '../synthetic.mjs';
import { askReader, isPossible, judgeEngine, statesOf } from '../truth.mjs';

const single = (id, ...options) => ({ id, kind: 'single', options: options.map((option) => ({ id: option })) });
const is = (question, ...options) => ({ question, in: options });
const programme = (id, ...rules) => ({
  id,
  who: { conditions: rules.map((when, at) => ({ id: `c${at}`, changeable: true, met: 'Met.', notMet: 'Not.', when })) },
});

/** Four programmes: one with nothing to ask really, one to be counted by hand, one with lists, one with a negation. */
const toy = {
  questions: [
    single('wet', 'yes', 'no'),
    single('count', '1', '2'),
    { id: 'badges', kind: 'multiple', options: [{ id: 'a' }, { id: 'b' }, { id: 'none', exclusive: true }] },
  ],
  programmes: [
    programme('either', { any: [is('wet', 'yes'), is('wet', 'no')] }),
    programme('both', is('wet', 'yes'), { question: 'count', atLeast: 2 }),
    programme('badges', { question: 'badges', atLeast: 2 }),
    programme('not', { not: is('wet', 'yes') }),
  ],
};

describe('The truth', () => {
  test('of “wet or not wet” is yes before anything is answered', () => {
    assert.deepEqual(
      statesOf(toy, toy.programmes[0]).map(({ right }) => right),
      ['eligible', 'eligible', 'eligible'],
    );
  });

  test('of two conditions is open until one fails or both are met', () => {
    const found = statesOf(toy, toy.programmes[1]).map(({ answers, right }) => `${JSON.stringify(answers)} ${right}`);
    assert.deepEqual(found.sort(), [
      '{"count":"1"} not-eligible',
      '{"count":"2"} depends',
      '{"wet":"no","count":"1"} not-eligible',
      '{"wet":"no","count":"2"} not-eligible',
      '{"wet":"no"} not-eligible',
      '{"wet":"yes","count":"1"} not-eligible',
      '{"wet":"yes","count":"2"} eligible',
      '{"wet":"yes"} depends',
      '{} depends',
    ]);
  });
});

describe('An engine', () => {
  const saying = (verdict) => ({ build: () => ({ assess: () => [verdict] }) });
  const states = 3 + 9 + 3 + 3;

  test('that always says yes is wrong wherever somebody could not join', async () => {
    // "either" and one state each of the others are right.
    assert.deepEqual(await judgeEngine(saying('eligible'), toy), {
      states,
      wrongYes: states - 3 - 1 - 1 - 1,
      wrongNo: 0,
      needless: 0,
      complete: 3 + 3 + 1,
    });
  });

  test('that never knows is needlessly unknown wherever it is settled', async () => {
    const { needless, wrongYes, wrongNo } = await judgeEngine(saying('depends'), toy);
    assert.deepEqual({ needless, wrongYes, wrongNo }, { needless: states - 3 - 1 - 1, wrongYes: 0, wrongNo: 0 });
  });

  for (const [engine, expected] of [
    [ours, [0, 0, 0]],
    [publicodes, [0, 0, 1]],
    [jsonRules.byHand, [0, 0, 1]],
    [survey.byHand, [0, 0, 1]],
    // Unanswered counts as "not wet", so one yes is too early; to all else it says no, in five states too early.
    [jsonRules.asDocumented, [1, 5, 0]],
    [survey.asDocumented, [1, 5, 0]],
  ]) {
    test(`${engine.name}: the toy comes to what its rules mean, and to these mistakes while answers are missing`, async () => {
      const { wrongYes, wrongNo, needless, complete } = await judgeEngine(engine, toy);
      assert.equal(complete, 0, 'complete answers');
      assert.deepEqual([wrongYes, wrongNo, needless], expected);
    });
  }

  test('is asked until it knows, and hindsight tells when its verdicts were final', async () => {
    const rules = { ...toy, programmes: [toy.programmes[0]] };
    const order = (said) => ['wet', 'count', 'badges'].find((id) => !(id in said)) ?? null;
    const late = { assess: (said) => ['badges' in said ? 'eligible' : 'depends'] };
    const early = { assess: () => ['eligible'] };
    const reader = { wet: 'yes', count: '1', badges: ['a'] };
    assert.deepEqual(await askReader(late, rules, reader, order), { asked: 3, hindsight: 3, right: true });
    assert.deepEqual(await askReader(early, rules, reader, order), { asked: 3, hindsight: 0, right: true });
  });
});

describe('What is made up', () => {
  test('is the same for the same seed, and readers answer every question as far as it can be', () => {
    const rules = synthetic(5, 30);
    assert.deepEqual(rules, synthetic(5, 30));
    assert.ok(rules.questions.some(({ impossible }) => impossible));
    for (let seed = 0; seed < 50; seed++) {
      const answers = readerOf(rules, random(seed));
      assert.deepEqual(
        rules.questions.map(({ id }) => id),
        Object.keys(answers),
      );
      assert.ok(isPossible(rules, answers));
      for (const { id, kind, options } of rules.questions) {
        const all = kind === 'single' ? [answers[id]] : answers[id];
        assert.ok(all.length && all.every((option) => options.some((each) => each.id === option)));
        assert.ok(all.length === 1 || !options.some((each) => each.exclusive && all.includes(each.id)));
      }
    }
    assert.ok(rules.programmes.every(({ who }) => who.conditions.length >= 2));
  });
});
