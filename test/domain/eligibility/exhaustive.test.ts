import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assess } from '../../../src/eligibility/index.js';
import { compileDataset } from '../../../tools/build-data.mjs';
import { fixture } from './fixture.js';
import {
  answersOf,
  answersTo,
  closure,
  HIDDEN,
  judgeSlowly,
  left,
  OPEN,
  oracle,
  outcomeOf,
  product,
  states,
} from './oracle.js';

const { dataset } = compileDataset();
assert.ok(dataset);

for (const [name, rules] of [
  ['the made-up rules', fixture],
  ['the bundled programmes', dataset],
] as const) {
  describe(`With ${name}, over every state of every programme`, () => {
    for (const programme of rules.programmes) {
      const alone = { programmes: [programme], questions: rules.questions };
      const own = oracle(rules, programme);

      test(`${programme.id}: the verdict is that of all ways to answer the rest, and none is taken back`, () => {
        for (const state of states(own)) {
          const expected = judgeSlowly(own, state);
          if (!expected) continue; // cannot be: see the test of contradictions
          const answers = answersOf(own, state);
          const [found] = assess(alone, answers);
          const { verdict, dependsOn } = found!;
          assert.deepEqual({ verdict, dependsOn }, expected, JSON.stringify(answers));
          if (verdict === 'depends') {
            assert.notEqual(dependsOn.length, 0, 'something is left to ask');
            continue;
          }
          // Each further answer, where it can be given, leaves it as it is.
          for (const [question, value] of state.entries()) {
            if (value !== OPEN) continue;
            for (const next of [HIDDEN, ...own.kinds[question]!.keys()]) {
              const further = state.with(question, next);
              if (!left(own, further).length) continue;
              const [later] = assess(alone, answersOf(own, further));
              assert.equal(later!.verdict, verdict, JSON.stringify(answersOf(own, further)));
            }
          }
        }
      });

      test(`${programme.id}: every complete set of answers, each option for itself, has its verdict`, () => {
        const questions = closure(
          rules.questions,
          programme.who.conditions.map(({ when }) => when),
        );
        for (const each of product(questions.map(answersTo))) {
          const answers = Object.fromEntries(questions.map(({ id }, at) => [id, each[at]!]));
          const [found] = assess(alone, answers);
          // Answers that cannot be true together have one as well: it is worked out as if they could.
          assert.equal(found!.verdict, outcomeOf(programme, answers), JSON.stringify(answers));
        }
      });

      if (programme.id !== 'nobody') {
        test(`${programme.id}: somebody can join`, () => {
          assert.ok(own.completes.some(({ answers }) => assess(alone, answers)[0]!.verdict === 'eligible'));
        });
      }
    }
  });
}
