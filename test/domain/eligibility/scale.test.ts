import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers } from '../../../src/model/answers.js';
import { assess, nextQuestion } from '../../../src/eligibility/index.js';
import type { Condition, Question } from '../../../src/model/types.js';
import { fixture } from './fixture.js';
import type { Rules } from './oracle.js';

const [template] = fixture.programmes;
const id = (at: number) => `q${at}`;
const yesNo = (at: number): Question => ({
  id: id(at),
  kind: 'single',
  text: `${id(at)}?`,
  options: [
    { id: 'yes', label: 'Yes' },
    { id: 'no', label: 'No' },
  ],
});
const asks = (at: number): Condition => ({
  ...template!.who.conditions[0]!,
  id: `c${at}`,
  when: { question: id(at), in: ['yes'] },
});
/** Programmes, each of which asks for a yes to some of so many questions. */
const rulesOf = (questions: number, ...programmes: number[][]): Rules => ({
  questions: Array.from({ length: questions }, (_, at) => yesNo(at)),
  programmes: programmes.map((asked, at) => ({
    ...template!,
    id: `p${at}`,
    who: { ...template!.who, conditions: asked.map(asks) },
  })),
});
const all = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('A programme that rests on more questions than a number has bits', () => {
  const rules = rulesOf(70, all(70));
  // Questions 32 apart, of which the later cannot be answered with no where the earlier is answered with yes.
  rules.questions[35]!.impossible = [
    {
      when: {
        all: [
          { question: 'q3', in: ['yes'] },
          { question: 'q35', in: ['no'] },
        ],
      },
      text: 'Not then.',
    },
  ];
  const said = (others: Answers = {}) => ({ ...Object.fromEntries(all(70).map((at) => [id(at), 'yes'])), ...others });
  const without = (...ids: string[]): Answers =>
    Object.fromEntries(Object.entries(said()).filter(([each]) => !ids.includes(each)));

  test('depends on each of them, and on no other', () => {
    const [found] = assess(rules, {});
    assert.deepEqual(
      found!.dependsOn,
      all(70)
        .filter((at) => at !== 35)
        .map(id),
      'a no to q35 goes only with a no to q3, which is enough by itself',
    );
    assert.equal(nextQuestion(rules, {})!.atMost, 70);
  });

  test('depends on what is left when all others are answered', () => {
    for (const at of [0, 1, 4, 31, 32, 36, 63, 64, 69]) {
      const [found] = assess(rules, without(id(at)));
      assert.deepEqual([found!.verdict, found!.dependsOn], ['depends', [id(at)]]);
      assert.deepEqual(nextQuestion(rules, without(id(at))), { question: id(at), atMost: 1 });
    }
    assert.equal(assess(rules, without('q35'))[0]!.verdict, 'eligible', 'as q3 is yes, q35 cannot be no');
  });

  test('is refused for one of them, and for that alone', () => {
    for (const at of [0, 31, 32, 69]) {
      const [found] = assess(rules, said({ [id(at)]: 'no' }));
      assert.equal(found!.verdict, 'not-eligible');
      assert.deepEqual(
        found!.because.map(({ questions }) => questions),
        [[id(at)]],
      );
      assert.deepEqual(
        found!.change!.steps.map(({ question }) => question),
        [id(at)],
      );
    }
    assert.equal(assess(rules, said())[0]!.verdict, 'eligible');
  });
});

describe('Very many programmes', () => {
  // Three questions each: one of two that many share, and two of their own neighbourhood.
  const rules = rulesOf(30, ...all(400).map((at) => [at % 2, 2 + (at % 28), 2 + ((at * 5 + 1) % 28)]));

  test('are asked about to the end, never in vain, and within what was said at each step', () => {
    for (const answer of [() => 'yes', () => 'no', (at: number) => (at % 3 ? 'yes' : 'unknown')]) {
      let answers: Answers = {};
      let left = Infinity;
      for (let next = nextQuestion(rules, answers); next; next = nextQuestion(rules, answers)) {
        const { question, atMost } = next;
        assert.ok(assess(rules, answers).some(({ dependsOn }) => dependsOn.includes(question)));
        assert.ok(atMost < left, `${atMost} after ${left}`);
        left = atMost;
        answers = { ...answers, [question]: answer(Number(question.slice(1))) };
      }
      assert.ok(assess(rules, answers).every(({ verdict }) => verdict !== 'depends'));
    }
  });

  test('are asked first what most of them rest on', () => {
    assert.ok(['q0', 'q1'].includes(nextQuestion(rules, {})!.question));
  });
});

test('A reader who changes their mind without end is told the same as one who comes anew', () => {
  const answers = (turn: number): Answers =>
    Object.fromEntries(all(12).flatMap((at) => ((turn >> at) & 1 ? [[id(at), at % 2 ? 'yes' : 'no']] : [])));
  const kept = rulesOf(12, all(12), [0, 3, 7]);
  for (let turn = 0; turn < 4096; turn++) {
    const found = assess(kept, answers(turn));
    if (turn % 97) continue;
    const anew = { programmes: [...kept.programmes], questions: [...kept.questions] };
    assert.deepEqual(found, assess(anew, answers(turn)));
    assert.deepEqual(nextQuestion(kept, answers(turn)), nextQuestion(anew, answers(turn)));
  }
});
