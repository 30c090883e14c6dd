import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers } from '../../../src/model/answers.js';
import type { Question, Rule } from '../../../src/model/types.js';
import {
  assess,
  evaluate,
  madeNoDifference,
  nextQuestion,
  preferences,
  readAnswers,
  status,
} from '../../../src/eligibility/index.js';
import { fixture } from './fixture.js';
import { answersTo, barredIn, closure, isTrue, product } from './oracle.js';

const read = (answers: unknown) => readAnswers(fixture, answers);
const without = (answers: Answers, ...ids: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));

describe('Answers from anywhere', () => {
  test('that the dataset knows are kept, lists in its order', () => {
    const { answers, problems } = read({ helper: 'yes', badges: ['rescue', 'crawl', 'rescue'], age: 'unknown' });
    assert.deepEqual(answers, { age: 'unknown', badges: ['crawl', 'rescue'], helper: 'yes' });
    assert.deepEqual(problems, []);
  });

  test('that do not exist are dropped, and it is said', () => {
    const { answers, problems } = read({ shoe: '42', age: 'ancient', badges: ['crawl', 'fly'], hours: '5' });
    assert.deepEqual(answers, { badges: ['crawl'], hours: '5' });
    assert.deepEqual(
      problems.map(({ question }) => question),
      ['age', 'badges', 'shoe'],
    );
    assert.match(problems[0]!.text, /“ancient” is not one of the answers to “What about age\?”/);
    assert.match(problems[1]!.text, /“fly”/);
    assert.match(problems[2]!.text, /no question “shoe”/);
  });

  test('of the wrong kind are dropped, and it is said', () => {
    for (const [answers, text] of [
      [{ age: ['adult'] }, /takes one answer/],
      [{ age: 1 }, /takes one answer/],
      [{ age: null }, /takes one answer/],
      [{ badges: 'crawl' }, /takes a list/],
      [{ badges: {} }, /takes a list/],
      [{ badges: [] }, /counts as not answered/],
      [{ badges: [Symbol('?')] }, /is not one of the answers/],
    ] as const) {
      const found = read(answers);
      assert.deepEqual(found.answers, {});
      assert.equal(found.problems.length, 1);
      assert.match(found.problems[0]!.text, text);
    }
    for (const nothing of [undefined, null, 7, 'age', [], true]) assert.deepEqual(read(nothing).answers, {});
  });

  test('from somebody who means harm do none', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__": {"age": "adult"}, "constructor": "x", "toString": ["crawl"], "age": "__proto__"}',
    );
    const { answers, problems } = read(hostile);
    assert.deepEqual(Object.entries(answers), []);
    assert.equal(problems.length, 4);
    const [long] = read({ age: 'x'.repeat(10_000) }).problems;
    assert.ok(long!.text.length < 200);
  });

  test('with “None” beside another lose the “None”, and it is said', () => {
    const { answers, problems } = read({ badges: ['none', 'dive'] });
    assert.deepEqual(answers, { badges: ['dive'] });
    assert.match(problems[0]!.text, /“None”/);
  });

  test('never stop an assessment or the next question', () => {
    for (const answers of [
      { age: 7 },
      { nope: ['x'] },
      null,
      { badges: ['none', 'dive', {}] },
    ] as unknown as Answers[]) {
      assert.equal(assess(fixture, answers).length, fixture.programmes.length);
      assert.ok(nextQuestion(fixture, answers));
      assert.deepEqual(assess(fixture, answers), assess(fixture, read(answers).answers));
    }
  });
});

describe('Answers that cannot be true together', () => {
  test('are kept and named, in words', () => {
    const { answers, problems } = read({ age: 'child', parent: 'yes', helper: 'no' });
    assert.deepEqual(answers, { age: 'child', parent: 'yes', helper: 'no' });
    assert.deepEqual(problems, [
      {
        question: 'parent',
        text: 'The answers to “What about age?” and “What about parent?” cannot both be true. Children have no children.',
      },
    ]);
  });

  test('are judged as if only that combination could be: all others still bind', () => {
    const free = structuredClone(fixture.questions);
    delete free.find(({ id }) => id === 'parent')!.impossible;
    const answers = { age: 'child', parent: 'yes', member: 'yes' };
    const expected = assess({ ...fixture, questions: free }, answers);
    assert.deepEqual(assess(fixture, answers), expected);
    const wishes = expected.find(({ programme }) => programme === 'wishes')!;
    assert.deepEqual([wishes.verdict, wishes.because[0]!.questions], ['eligible', ['member']], 'a member has a card');
  });

  test('do so in the order of the dataset, where each would be possible without the other', () => {
    const one: Question = { ...fixture.questions[6]! };
    const is = (question: string, option: string): Rule => ({ question, in: [option] });
    const questions: Question[] = [
      one,
      {
        ...fixture.questions[7]!,
        impossible: [
          { when: { all: [is('helper', 'yes'), is('spare', 'yes')] }, text: 'Not so.' },
          { when: { all: [is('helper', 'yes'), is('spare', 'no')] }, text: 'Nor so.' },
        ],
      },
    ];
    const { problems } = readAnswers({ questions }, { helper: 'yes' });
    assert.deepEqual(problems, [
      { question: 'spare', text: 'The answer to “What about helper?” cannot be true. Nor so.' },
    ]);
    assert.equal(status(is('spare', 'no'), { helper: 'yes' }, questions), 'yes');
  });
});

describe('Rules for the journey', () => {
  const rules = fixture.programmes.flatMap(({ who }) => who.conditions.map(({ when }) => when));

  test('have a status that is that of all ways to answer the rest', () => {
    for (const rule of rules) {
      const own = closure(fixture.questions, [rule]);
      const barred = barredIn(fixture.questions);
      const all = [...product(own.map(answersTo))].map((each) =>
        Object.fromEntries(own.map(({ id }, at) => [id, each[at]!])),
      );
      const completes = all.filter((answers) => !barred.some((rule) => isTrue(rule, answers)));
      for (const answers of completes) {
        assert.equal(evaluate(rule, answers), isTrue(rule, answers));
        assert.equal(status(rule, answers, fixture.questions), isTrue(rule, answers) ? 'yes' : 'no');
        // Each answer taken away, and each said not to be known.
        for (const { id } of own) {
          const others = without(answers, id);
          const rest = completes.filter((each) =>
            own.every((q) => q.id === id || String(each[q.id]) === String(answers[q.id])),
          );
          const ends = new Set(rest.map((each) => isTrue(rule, each)));
          const expected = ends.size > 1 ? 'open' : ends.has(true) ? 'yes' : 'no';
          assert.equal(status(rule, others, fixture.questions), expected);
          assert.equal(status(rule, { ...others, [id]: 'unknown' }, fixture.questions), expected);
        }
      }
    }
  });

  test('are not true of what is missing', () => {
    assert.equal(evaluate({ question: 'age', in: ['adult'] }, {}), false);
    assert.equal(evaluate({ question: 'age', in: ['adult'] }, { age: 'unknown' }), false);
    assert.equal(evaluate({ question: 'hours', atLeast: 1 }, { hours: 'unknown' }), false);
    assert.equal(evaluate({ question: 'constructor', in: ['x'] }, {}), false);
  });
});

describe('Preferences', () => {
  test('are told where the answers do, and change no verdict', () => {
    const of = (answers: Answers) =>
      preferences(fixture, answers, 'wishes').map(({ condition, state, questions }) => [
        condition,
        state,
        ...questions,
      ]);
    assert.deepEqual(of({}), []);
    assert.deepEqual(of({ spare: 'yes' }), [['spare', 'met', 'spare']]);
    assert.deepEqual(of({ spare: 'no', badges: ['dive'] }), [
      ['spare', 'not-met', 'spare'],
      ['no-badge', 'not-met', 'badges'],
    ]);
    assert.deepEqual(of({ spare: 'unknown' }), []);
    assert.deepEqual(preferences(fixture, {}, 'no-such-programme'), []);
    for (const spare of ['yes', 'no', 'unknown']) {
      const [found] = assess(fixture, { card: 'yes', spare }).filter(({ programme }) => programme === 'wishes');
      assert.equal(found!.verdict, 'eligible');
      assert.deepEqual(
        found!.because.map(({ condition }) => condition),
        ['card'],
      );
    }
  });
});

describe('Answers that made no difference', () => {
  const only = (...ids: string[]) => ({
    ...fixture,
    programmes: fixture.programmes.filter(({ id }) => ids.includes(id)),
  });

  test('are those that no verdict needs', () => {
    const rules = only('either-way', 'hours');
    assert.deepEqual(madeNoDifference(rules, {}), []);
    assert.deepEqual(madeNoDifference(rules, { age: 'adult', hours: '1', helper: 'yes', spare: 'no' }), [
      'helper',
      'spare',
    ]);
    assert.deepEqual(madeNoDifference(rules, { age: 'adult', hours: '5', helper: 'yes' }), []);
  });

  test('can be asked for some programmes only', () => {
    const answers = { age: 'adult', hours: '1', helper: 'yes' };
    assert.deepEqual(madeNoDifference(fixture, answers, { programmes: ['either-way'] }), ['hours', 'helper']);
    assert.deepEqual(madeNoDifference(fixture, answers, { programmes: ['hours'] }), ['age', 'helper']);
    assert.deepEqual(madeNoDifference(fixture, answers, { programmes: [] }), ['age', 'hours', 'helper']);
  });

  test('are not those that are a reason, though another would be reason enough', () => {
    assert.deepEqual(madeNoDifference(only('two-badges'), { age: 'child', badges: ['none'] }), []);
  });

  test('are not those that settle nothing yet but leave less to ask', () => {
    assert.deepEqual(madeNoDifference(only('hours'), { hours: '5' }), []);
  });

  test('can all be taken back at once, and nothing changes', () => {
    const asked = fixture.questions.map(
      (question) =>
        [question.id, [undefined, 'unknown', answersTo(question)[0]!, answersTo(question).at(-1)!]] as const,
    );
    let seen = 0;
    for (const each of product(asked.map(([, answers]) => answers))) {
      if (seen++ % 17) continue;
      const answers = Object.fromEntries(asked.flatMap(([id], at) => (each[at] === undefined ? [] : [[id, each[at]]])));
      if (read(answers).problems.length) continue;
      const rest = without(answers, ...madeNoDifference(fixture, answers));
      const say = (so: Answers) => assess(fixture, so).map(({ verdict, dependsOn }) => [verdict, ...dependsOn]);
      assert.deepEqual(say(rest), say(answers));
    }
  });
});
