/** The rows of the fact-check sheet against every way to answer there is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rowsOf, undecisive } from '../../cli/outcomes.js';
import { assess } from '../../src/eligibility/index.js';
import type { Answers } from '../../src/model/answers.js';
import { fixture } from '../domain/eligibility/fixture.js';
import { answersTo, barredIn, closure, isTrue, outcomeOf, product, type Rules } from '../domain/eligibility/oracle.js';
import { dataset, programmeOf } from './datasets.js';

/** Every way to answer all questions that the conditions of a programme name, but for what cannot be. */
function* completes({ questions }: Rules, programme: Rules['programmes'][number]): Generator<Answers> {
  const conditions = programme.who.conditions.filter(({ strength }) => strength !== 'prefer');
  const own = closure(
    questions,
    conditions.map(({ when }) => when),
  );
  const barred = barredIn(questions);
  for (const way of product(own.map(answersTo))) {
    const answers = Object.fromEntries(own.map(({ id }, at) => [id, way[at]!]));
    if (!barred.some((rule) => isTrue(rule, answers))) yield answers;
  }
}

for (const [name, rules] of Object.entries({ 'the dataset': dataset, 'awkward rules': fixture })) {
  describe(`The rows of ${name}`, () => {
    for (const programme of rules.programmes) {
      test(`fit every set of answers once, with its verdict: ${programme.id}`, () => {
        const rows = rowsOf(rules, programme);
        const used = new Set<string>();
        for (const answers of completes(rules, programme)) {
          const fitting = rows.filter(({ tests }) => tests.every((each) => isTrue(each, answers)));
          assert.equal(
            fitting.length,
            1,
            `${JSON.stringify(answers)} fits ${fitting.map(({ id }) => id).join() || 'none'}`,
          );
          const [row] = fitting;
          assert.equal(row!.verdict, outcomeOf(programme, answers), JSON.stringify(answers));
          const said = assess({ ...rules, programmes: [programme] }, answers)[0]!.because.map(({ text }) => text);
          for (const reason of row!.reasons) assert.ok(said.includes(reason), `${row!.id}: ${reason}`);
          used.add(row!.id);
        }
        assert.deepEqual([...used].sort(), rows.map(({ id }) => id).sort(), 'a row that nobody fits');
        for (const { id, reasons, verdict } of rows) {
          assert.ok(reasons.length || verdict === 'eligible', `${id} has no reason`);
        }
      });
    }
  });
}

describe('A row', () => {
  const rows = dataset.programmes.flatMap((programme) => rowsOf(dataset, programme));

  test('has an id of its own, a reason and a source', () => {
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    for (const { id, reasons, sources } of rows) assert.ok(reasons.length && sources.length, id);
  });

  test('is there once for each outcome: far fewer than there are ways to answer', () => {
    assert.ok(rows.length < 60, `${rows.length} rows`);
    const ids = rowsOf(dataset, programmeOf(dataset, 'sktm-secondary-non-specialist')).map(
      ({ id }) => id.split('/')[1],
    );
    assert.deepEqual(ids, ['no-school-or-college', 'no-teaching', 'ask-state', 'ask-not-trained-in-maths', 'yes']);
  });

  test('does not part answers that only an impossible combination tells apart', () => {
    const ids = rowsOf(dataset, programmeOf(dataset, 'post-16-mastery-specialist')).map(({ id }) => id.split('/')[1]);
    assert.deepEqual(ids, ['no-post-16', 'no-level-2', 'yes']);
  });

  test('is not made of what never decides: that is listed apart', () => {
    const names = (id: string) => {
      const programme = programmeOf(dataset, id);
      return undecisive(programme, rowsOf(dataset, programme)).map((condition) => condition.id);
    };
    assert.deepEqual(names('secondary-subject-leadership'), ['any-hub-history']);
    assert.deepEqual(names('secondary-maths-mat-leads'), ['work-group']);
    assert.deepEqual(names('secondary-tfm-development'), []);
  });
});
