/** Who gained or lost what, against every way to answer there is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gains } from '../../cli/gains.js';
import type { Programme } from '../../src/model/types.js';
import { fixture } from '../domain/eligibility/fixture.js';
import { answersTo, barredIn, closure, isTrue, outcomeOf, product } from '../domain/eligibility/oracle.js';

const { questions } = fixture;
const rulesOf = ({ who }: Programme) =>
  who.conditions.filter(({ strength }) => strength !== 'prefer').map(({ when }) => when);

for (const was of fixture.programmes) {
  test(`From ${was.id} to any other rules, exactly those are named whose verdict changes`, () => {
    for (const is of fixture.programmes) {
      const found = gains(fixture, fixture, was, is);
      if (was === is) assert.deepEqual(found, []);
      const own = closure(questions, [...rulesOf(was), ...rulesOf(is)]);
      for (const way of product(own.map(answersTo))) {
        const answers = Object.fromEntries(own.map(({ id }, at) => [id, way[at]!]));
        if (barredIn(questions).some((rule) => isTrue(rule, answers))) continue;
        const [from, to] = [outcomeOf(was, answers), outcomeOf(is, answers)];
        const naming = found.filter(
          (gain) =>
            (gain.among === 'before' ? gain.from === from : gain.to === to) &&
            gain.tests.every((each) => isTrue(each, answers)),
        );
        const where = `${was.id} to ${is.id}: ${JSON.stringify(answers)}`;
        assert.equal(naming.length, from === to ? 0 : 1, where);
        for (const gain of naming) {
          assert.deepEqual([gain.from, gain.to], [from, to], where);
          assert.equal(gain.kind, from === 'not-eligible' || to === 'eligible' ? 'gained' : 'lost', where);
        }
      }
    }
  });
}
