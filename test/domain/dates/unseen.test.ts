import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDates } from '../../../src/dates/index.js';
import { asRead, SETS, unseen, type Unseen } from './unseen/unseen.js';

/** What is read, and which kinds of problems are named. */
function read({ text, year }: Unseen) {
  const { days, problems } = readDates(text, { academicYear: year });
  return {
    days: days.map(asRead),
    kinds: [...new Set(problems.map(({ kind }) => kind))],
    errors: problems.filter(({ severity }) => severity === 'error'),
  };
}

/** Whether that is what the writer meant: the days, and a word where one is due and only there. */
function isMeant(one: Unseen): boolean {
  const { days, kinds, errors } = read(one);
  const same = !one.days || JSON.stringify(days) === JSON.stringify(one.days);
  return same && (one.problem ? kinds.length > 0 : errors.length === 0);
}

for (const set of SETS) {
  describe(`texts of others: ${set}`, () => {
    for (const one of unseen(set)) {
      test(`${one.text.replaceAll('\n', ' ⏎ ').slice(0, 200)} (${one.why})`, () => {
        if (!one.reads) {
          const { days, kinds, errors } = read(one);
          if (one.days) assert.deepEqual(days, one.days);
          if (one.problem) assert.notDeepEqual(kinds, [], 'nothing is said of it');
          else assert.deepEqual(errors, []);
          return;
        }
        const { days, kinds } = read(one);
        assert.deepEqual([days, kinds], [one.reads, one.says]);
        assert.equal(isMeant(one), false, 'it is read as meant now: take out what it was read as');
      });
    }
  });
}

test('most texts of others are read as they are meant', () => {
  const all = SETS.flatMap(unseen);
  const meant = all.filter(isMeant);
  assert.ok(meant.length / all.length > 0.8, `${meant.length} of ${all.length}`);
});
