import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { UNKNOWN, type Answer, type Answers } from '../../../src/model/answers.js';
import type { Question, Rule } from '../../../src/model/types.js';
import { assess, nextQuestion } from '../../../src/eligibility/index.js';
import { compileDataset } from '../../../tools/build-data.mjs';
import { fixture } from './fixture.js';
import { answersTo, barredIn, closure, isTrue, named, type Rules } from './oracle.js';

const { dataset } = compileDataset();
assert.ok(dataset);

const questionOf = ({ questions }: Rules, id: string) => questions.find((question) => question.id === id)!;

/** Whether answers can be true together, in some way to answer the rest. */
function possible(questions: readonly Question[], answers: Answers): boolean {
  const open = new Set(barredIn(questions).flatMap(named));
  const missing = questions.filter(({ id }) => open.has(id) && (answers[id] ?? UNKNOWN) === UNKNOWN);
  const fits = (so: Answers, [first, ...rest]: Question[]): boolean =>
    first
      ? answersTo(first).some((answer) => fits({ ...so, [first.id]: answer }, rest))
      : !barredIn(questions).some((rule) => isTrue(rule, so));
  return fits(answers, missing);
}

/** What can be said to a question. */
const replies = ({ questions }: Rules, answers: Answers, question: Question): Answer[] => [
  UNKNOWN,
  ...answersTo(question).filter((answer) => possible(questions, { ...answers, [question.id]: answer })),
];

/** Where a walk stands, as far as it bears on what comes: the answers that the unsettled programmes can rest on. */
function standing(rules: Rules, programmes: readonly string[], answers: Answers): string {
  const unsettled = assess(rules, answers).flatMap(({ programme, verdict }) =>
    verdict === 'depends' && programmes.includes(programme) ? [programme] : [],
  );
  const conditions = rules.programmes
    .filter(({ id }) => unsettled.includes(id))
    .flatMap(({ who }) => who.conditions.filter(({ strength }) => strength !== 'prefer').map(({ when }) => when));
  return JSON.stringify([unsettled, closure(rules.questions, conditions).map(({ id }) => answers[id] ?? null)]);
}

/** Walks every way to answer from here, and checks each step. Gives the length of the longest. */
function walk(rules: Rules, programmes: readonly string[], start: Answers = {}) {
  const known = new Map<string, number>();
  const go = (answers: Answers): number => {
    const key = standing(rules, programmes, answers);
    let longest = known.get(key);
    if (longest !== undefined) return longest;
    const next = nextQuestion(rules, answers, { programmes });
    const assessments = assess(rules, answers).filter(({ programme }) => programmes.includes(programme));
    if (!next) {
      for (const { verdict } of assessments) assert.notEqual(verdict, 'depends', 'a dead end');
      longest = 0;
    } else {
      const { question, atMost } = next;
      assert.ok(!(question in answers), `${question} is asked twice`);
      assert.ok(
        assessments.some(({ dependsOn }) => dependsOn.includes(question)),
        `${question} could change nothing`,
      );
      const further = replies(rules, answers, questionOf(rules, question)).map((reply) =>
        go({ ...answers, [question]: reply }),
      );
      longest = 1 + Math.max(...further);
      assert.ok(longest <= atMost, `${longest} are asked and not at most ${atMost}: ${JSON.stringify(answers)}`);
    }
    known.set(key, longest);
    return longest;
  };
  return { longest: go(start), positions: known.size };
}

describe('The next question, on every way to answer', () => {
  const ids = (rules: Rules) => rules.programmes.map(({ id }) => id);

  test('of the bundled programmes: could change something, leads to no dead end, and atMost is kept', () => {
    const { longest, positions } = walk(dataset, ids(dataset));
    assert.ok(positions > 500);
    assert.ok(longest <= dataset.questions.length);
  });
  test('of the made-up rules, with answers that are tied to each other', () => {
    walk(fixture, ids(fixture));
  });
  for (const [name, rules] of [
    ['made-up', fixture],
    ['bundled', dataset],
  ] as const) {
    for (const id of ids(rules)) test(`of ${id} alone (${name})`, () => void walk(rules, [id]));
  }
});

/** Made-up rules: questions with so many options, 1, 2 …, and the conditions of each programme. */
const rulesOf = (sizes: Record<string, number>, ...programmes: Rule[][]): Rules => ({
  questions: Object.entries(sizes).map(([id, size]) => ({
    id,
    kind: 'single',
    text: `${id}?`,
    options: Array.from({ length: size }, (_, at) => ({ id: `${at + 1}`, label: `${at + 1}` })),
  })),
  programmes: programmes.map((whens, at) => {
    const [template] = fixture.programmes;
    const [condition] = template!.who.conditions;
    const conditions = whens.map((when, nth) => ({ ...condition!, id: `c${nth}`, when }));
    return { ...template!, id: `p${at}`, who: { ...template!.who, conditions } };
  }),
});

/** How likely a reader is to give an answer, as the engine says it takes readers. */
function weight({ kind, options }: Question, answer: Answer): number {
  const chance = 1 / options.length;
  if (kind === 'single' || options.some(({ id, exclusive }) => exclusive && answer.includes(id))) return chance;
  return options
    .filter(({ exclusive }) => !exclusive)
    .reduce((product, { id }) => product * (answer.includes(id) ? chance : 1 - chance), 1);
}

/** The average number of questions from here on, each time asking what `ask` says. */
function average(rules: Rules, programmes: readonly string[], ask: (answers: Answers) => readonly string[]) {
  const known = new Map<string, number>();
  const go = (answers: Answers): number => {
    const key = standing(rules, programmes, answers);
    let least = known.get(key);
    if (least !== undefined) return least;
    const averages = ask(answers).map((id) => {
      const question = questionOf(rules, id);
      const open = replies(rules, answers, question).filter((reply) => reply !== UNKNOWN);
      const total = open.reduce((sum, reply) => sum + weight(question, reply), 0);
      return (
        1 + open.reduce((sum, reply) => sum + (weight(question, reply) / total) * go({ ...answers, [id]: reply }), 0)
      );
    });
    least = averages.length ? Math.min(...averages) : 0;
    known.set(key, least);
    return least;
  };
  return go({});
}

describe('The order of the questions', () => {
  const open = (rules: Rules, programmes: readonly string[]) => (answers: Answers) => [
    ...new Set(
      assess(rules, answers)
        .filter(({ programme }) => programmes.includes(programme))
        .flatMap(({ dependsOn }) => dependsOn),
    ),
  ];
  const asked = (rules: Rules, programmes: readonly string[]) => (answers: Answers) => {
    const next = nextQuestion(rules, answers, { programmes });
    return next ? [next.question] : [];
  };
  const close = (one: number, other: number, text: string) =>
    assert.ok(Math.abs(one - other) < 1e-9, `${text}: ${one} and not ${other}`);

  test('has for each programme alone the fewest questions on average that any order has', () => {
    for (const [rules, programmes] of [
      ...fixture.programmes.map(({ id }) => [fixture, [id]] as const),
      ...dataset.programmes.map(({ id }) => [dataset, [id]] as const),
    ]) {
      const least = average(rules, programmes, open(rules, programmes));
      close(average(rules, programmes, asked(rules, programmes)), least, programmes[0]);
    }
  });

  test('has the fewest for a few programmes together', () => {
    for (const programmes of [
      ['secondary-tfm-development', 'special-schools-tfm-development'],
      ['primary-mastery-readiness', 'primary-tfm-work-group', 'years-5-8-continuity'],
      ['sktm-secondary-ect', 'secondary-mastery-specialist'],
      ['secondary-maths-mat-leads', 'secondary-subject-leadership', 'post-16-mastery-specialist'],
    ]) {
      const least = average(dataset, programmes, open(dataset, programmes));
      close(average(dataset, programmes, asked(dataset, programmes)), least, programmes.join());
    }
  });

  test('has the fewest for any few questions', () => {
    // Where no programme by itself is a good guide to what to ask first.
    const is = (question: string, option: string): Rule => ({ question, in: [option] });
    const few = rulesOf(
      { a: 3, b: 2, c: 3 },
      [{ any: [is('a', '3'), is('b', '2')] }],
      [is('a', '1'), { all: [is('c', '1'), is('b', '1')] }],
    );
    const programmes = few.programmes.map(({ id }) => id);
    close(average(few, programmes, asked(few, programmes)), average(few, programmes, open(few, programmes)), 'few');
  });

  test('takes into account what the answers so far make impossible', () => {
    const is = (question: string, ...options: string[]): Rule => ({ question, in: options });
    const rules = rulesOf({ a: 2, b: 4, c: 2 }, [is('a', '1'), is('b', '1')]);
    rules.questions[1]!.impossible = [{ when: { all: [is('c', '1'), is('b', '2', '3')] }, text: 'Not then.' }];
    assert.equal(nextQuestion(rules, { c: '2' })!.question, 'b', 'three in four say no');
    assert.equal(nextQuestion(rules, { c: '1' })!.question, 'a', 'one in two does, as with b, which comes after it');
  });

  test('needs fewer for all programmes than going through the dataset in its own order', () => {
    const all = dataset.programmes.map(({ id }) => id);
    const inOrder = (answers: Answers) => {
      const ids = open(dataset, all)(answers);
      return dataset.questions.flatMap(({ id }) => (ids.includes(id) ? [id] : [])).slice(0, 1);
    };
    const ours = average(dataset, all, asked(dataset, all));
    assert.ok(ours < average(dataset, all, inOrder));
    assert.ok(ours < 6.5, `${ours}`);
  });

  test('is the dataset’s own where it makes no difference', () => {
    const [one, ...rest] = fixture.questions;
    const [programme] = fixture.programmes;
    const equal = {
      ...programme!,
      who: {
        ...programme!.who,
        conditions: [
          {
            ...programme!.who.conditions[0]!,
            when: {
              all: [
                { question: 'member', in: ['yes'] },
                { question: 'helper', in: ['yes'] },
              ],
            },
          },
        ],
      },
    };
    const free = [one!, ...rest].map((question) => ({ ...question, impossible: [] }));
    assert.equal(nextQuestion({ programmes: [equal], questions: free }, {})!.question, 'member');
    assert.equal(nextQuestion({ programmes: [equal], questions: [...free].reverse() }, {})!.question, 'helper');
  });
});

describe('What the next question is asked about', () => {
  test('are only the programmes named', () => {
    const programmes = ['primary-mastery-readiness'];
    assert.deepEqual(nextQuestion(dataset, { phase: ['secondary'] }, { programmes }), null);
    assert.equal(nextQuestion(dataset, { phase: ['primary'] }, { programmes })!.question, 'readiness');
    assert.equal(nextQuestion(dataset, {}, { programmes: [] }), null);
    assert.equal(nextQuestion(dataset, {}, { programmes: ['no-such-programme'] }), null);
  });

  test('heads of department are never asked whether their school worked with a hub: both are welcome', () => {
    const programmes = ['secondary-subject-leadership'];
    const seen = new Set<string>();
    const go = (answers: Answers): void => {
      const next = nextQuestion(dataset, answers, { programmes });
      if (!next) return;
      seen.add(next.question);
      for (const reply of replies(dataset, answers, questionOf(dataset, next.question))) {
        go({ ...answers, [next.question]: reply });
      }
    };
    go({});
    assert.deepEqual([...seen].sort(), ['phase', 'role']);
    const [found] = assess(
      { ...dataset, programmes: dataset.programmes.filter(({ id }) => programmes.includes(id)) },
      {},
    );
    assert.ok(!found!.dependsOn.includes('hub-involvement'));
  });

  test('a question answered with “I don’t know” is not asked again, and what it leaves open is for the hub', () => {
    const programmes = ['primary-mastery-readiness'];
    const answers = { phase: ['primary'], readiness: UNKNOWN };
    assert.equal(nextQuestion(dataset, answers, { programmes }), null);
    const found = assess(dataset, answers).find(({ programme }) => programme === programmes[0]);
    assert.equal(found!.verdict, 'ask-hub');
    assert.deepEqual(
      found!.because.map(({ state, questions }) => [state, questions]),
      [['open', ['readiness']]],
    );
  });
});
