import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findStart, type Start, type Track } from '../../../src/journey/index.js';
import type { Answer, Answers } from '../../../src/model/answers.js';
import type { Journey, Programme, Question, Rule } from '../../../src/model/types.js';
import { tenStages } from '../../../stories/feeds/ten-stages.js';
import { dataset as journeysOnly, ids, journey, journeys, questions, stage } from './samples.js';

const folder = new URL('../../../data/programmes/', import.meta.url);
const programmes = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Programme,
);
const dataset = { programmes, questions };
const secondary = journeys['secondary-2023-24'];
const on = (answers: Answers, of: Journey = secondary, track?: Track) => findStart(dataset, of, answers, track);

/** `development?` for a question, `at embedding` with `, sure` or what it asks for, or the hub’s sentence. */
function said(start: Start): string {
  if (start.kind === 'ask') return `${start.question}?`;
  if (start.kind === 'hub') return start.text;
  const { standing, sure, ask } = start;
  return `at ${standing.stage.id}${sure ? ', sure' : ''}${ask ? `, ${ask.question}?` : ''}`;
}

describe('Where a school starts', () => {
  it('takes one question to say, and a second to be sure', () => {
    assert.equal(said(on({})), 'development?');
    assert.equal(said(on({ development: 'never' })), 'at development, sector?');
    assert.equal(said(on({ development: 'never', sector: 'state' })), 'at development, sure');
    assert.equal(said(on({ development: 'last-year' })), 'at embedding, sure');
    assert.equal(said(on({ development: 'earlier' })), 'at sustaining, sure');
  });

  it('says why, what is behind, and what comes next in which year', () => {
    const start = on({ development: 'last-year' });
    assert.ok(start.kind === 'placed');
    assert.equal(start.text, 'Your school was in a Development Work Group last year.');
    assert.deepEqual(ids(start.standing.behind), ['development']);
    assert.deepEqual(
      start.next.map(({ stage: { id }, text, year }) => [id, text, year]),
      [['sustaining', 'from the third year on', '2024/25']],
    );
    const first = on({ development: 'this-year' });
    assert.ok(first.kind === 'placed');
    assert.deepEqual(
      first.next.map(({ name, year }) => [name, year]),
      [
        ['Embedding', '2024/25'],
        ['the Specialist programme', '2023/24'],
      ],
    );
  });

  it('leaves to the hub what the programme is not for, and says which of its conditions it is', () => {
    const ending = 'Your Maths Hub can say what there is for you.';
    const state = `It is for state-funded schools in England. ${ending}`;
    assert.equal(said(on({ development: 'never', sector: 'independent' })), state);
    const phase = `It is for secondary schools. ${ending}`;
    assert.equal(said(on({ development: 'never', phase: ['primary'] })), phase);
    const journey = `This journey is for another phase than yours. ${ending}`;
    assert.equal(said(on({ development: 'earlier', phase: ['primary'] })), journey);
  });

  it('takes “I don’t know” for an answer', () => {
    const start = on({ development: 'unknown' });
    assert.equal(said(start), 'Where to start rests on something that you do not know yet. Your Maths Hub can say.');
    assert.ok(start.kind === 'hub');
    assert.deepEqual(start.unknown, ['development']);
    assert.equal(said(on({ development: 'never', sector: 'unknown' })), 'at development');
  });

  it('is asked in other journeys as well', () => {
    assert.equal(said(on({}, journeys['primary-2024-25'])), 'primary-development?');
    assert.equal(said(on({ 'primary-development': 'never' }, journeys['primary-2024-25'])), 'readiness?');
    const ready = { 'primary-development': 'never', readiness: 'secure' };
    assert.equal(said(on(ready, journeys['primary-2024-25'])), 'at development, sure');
    assert.equal(
      said(on({ 'primary-development': 'earlier' }, journeys['primary-2025-26'])),
      'at teaching-for-mastery, sure',
    );
    assert.equal(said(on({ phase: ['special'] }, journeys['special-2023-24'])), 'at development, sector?');
    assert.equal(said(on({}, journeys['post-16-2023-24'])), 'level-2?');
    assert.equal(said(on({ 'level-2': 'yes' }, journeys['post-16-2023-24'])), 'at specialist-year-1, sure');
  });

  it('is not taken for sure while a later way in may still be the one', () => {
    const both = journey(
      stage('a', ['b'], { entry: { text: 'A.', when: { question: 'hub-involvement', in: ['no'] } } }),
      stage('b', [], { entry: { text: 'B.', when: { question: 'development', in: ['last-year'] } } }),
    );
    assert.equal(said(on({ 'hub-involvement': 'no' }, both)), 'at a, development?');
    assert.equal(said(on({ 'hub-involvement': 'no', development: 'never' }, both)), 'at a, sure');
    assert.equal(said(on({ 'hub-involvement': 'no', development: 'unknown' }, both)), 'at a');
  });

  it('is for the hub to say where no way in is written down, or none is the reader’s', () => {
    const open = journey(stage('a', [], { entry: { text: 'Anybody may.' } }));
    assert.equal(said(on({}, open)), 'Where to start is not written down. Your Maths Hub can say.');
    const none = on({ 'level-2': 'no' }, journeys['post-16-2023-24']);
    assert.equal(said(none), 'By your answers, none of the ways in is yours. Your Maths Hub can say.');
  });
});

/** All questions that a rule names. */
function named(rule: Rule): string[] {
  if ('all' in rule) return rule.all.flatMap(named);
  if ('any' in rule) return rule.any.flatMap(named);
  return 'not' in rule ? named(rule.not) : [rule.question];
}

/** Every answer there is to a question: none of those that stand alone is among the lists. */
const answersTo = ({ kind, options }: Question): Answer[] =>
  kind === 'single'
    ? ['unknown', ...options.map(({ id }) => id)]
    : [
        'unknown',
        ...Array.from({ length: 2 ** options.length - 1 }, (_, n) =>
          options.filter((_, at) => ((n + 1) >> at) & 1).map(({ id }) => id),
        ),
      ];

/** Every way to answer some questions, or to leave them. */
function* everyWay(some: readonly Question[], answers: Answers = {}): Generator<Answers> {
  const [first, ...rest] = some;
  if (!first) return yield answers;
  yield* everyWay(rest, answers);
  for (const answer of answersTo(first)) yield* everyWay(rest, { ...answers, [first.id]: answer });
}

describe('Whatever is answered', () => {
  const schools = [...journeysOnly.journeys, tenStages].filter(({ stages }) =>
    stages.some(({ track }) => track === 'school'),
  );
  for (const each of schools) {
    const rules = each.stages.flatMap(({ entry }) => entry?.when ?? []);
    const asked = new Set([
      'phase',
      'sector',
      ...each.stages.flatMap(({ track, entry }) => (track === 'school' && entry?.when ? named(entry.when) : [])),
    ]);
    assert.ok(rules.length);
    const concerned = questions.filter(({ id }) => asked.has(id));

    it(`a school has a place in ${each.id}, a question, or a word with the hub; and no question twice`, () => {
      for (const answers of everyWay(concerned)) {
        const start = on(answers, each);
        const ask = start.kind === 'ask' ? start : start.kind === 'placed' ? start.ask : null;
        if (ask) assert.ok(!Object.hasOwn(answers, ask.question), JSON.stringify(answers));
        if (start.kind === 'hub') assert.match(start.text, /Your Maths Hub can say/);
        if (start.kind === 'placed') {
          assert.match(start.text, /^[A-Z].*\.$/);
          assert.ok(!start.sure || !start.ask, JSON.stringify(answers));
        }
      }
    });

    it(`three questions are enough in ${each.id}, and what is sure is not taken back`, () => {
      const walk = (answers: Answers, left: number, before?: Start): void => {
        const start = on(answers, each);
        if (before?.kind === 'placed' && before.sure) assert.deepEqual(start, before);
        const ask = start.kind === 'ask' ? start : start.kind === 'placed' ? start.ask : null;
        if (!ask) return;
        assert.ok(left > 0, `${JSON.stringify(answers)} is not enough`);
        if (start.kind === 'ask') assert.ok(ask.atMost <= 3);
        const question = questions.find(({ id }) => id === ask.question)!;
        for (const answer of answersTo(question)) walk({ ...answers, [ask.question]: answer }, left - 1, start);
      };
      walk({}, 3);
    });

    it(`a place in ${each.id} that is sure stays, whatever is answered beyond it`, () => {
      for (const answers of everyWay(concerned)) {
        const start = on(answers, each);
        if (start.kind !== 'placed' || !start.sure) continue;
        for (const question of concerned.filter(({ id }) => id !== 'phase' && !Object.hasOwn(answers, id))) {
          for (const answer of answersTo(question)) {
            const later = on({ ...answers, [question.id]: answer }, each);
            assert.ok(
              later.kind === 'placed' && later.standing.stage === start.standing.stage,
              JSON.stringify(answers),
            );
          }
        }
      }
    });
  }
});
