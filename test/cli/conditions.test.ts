import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { misnamed, readTests, sentence, writeTests, type Test } from '../../cli/conditions.js';
import { fixture } from '../domain/eligibility/fixture.js';
import { dataset } from './datasets.js';

describe('Conditions on answers', () => {
  test('are read as they were written', () => {
    const tests: Test[] = [
      { question: 'phase', in: ['secondary', 'post-16'] },
      { not: { question: 'phase', in: ['special'] } },
      { question: 'teachers', atLeast: 2 },
      { not: { question: 'role', atLeast: 3 } },
    ];
    const text = 'phase=secondary|post-16; phase!=special; teachers>=2; role<3';
    assert.equal(writeTests(tests), text);
    assert.deepEqual(readTests(text), { tests, problems: [] });
    assert.deepEqual(readTests(' PHASE = secondary | post-16 ;phase≠special;; teachers ≥ 2; role < 3;').tests, tests);
    assert.deepEqual(readTests(''), { tests: [], problems: [] });
  });

  test('that make no sense are named with what was expected', () => {
    const found = (text: string) => readTests(text).problems.map((problem) => problem.found);
    assert.deepEqual(found('phase=secondary; hello; sector='), ['"hello"', '"sector="']);
    assert.deepEqual(found('teachers>=two; phase=a||b; role<0'), ['"teachers>=two"', '"phase=a||b"', '"role<0"']);
    const { tests } = readTests('phases=secondary; sector=stat');
    assert.deepEqual(
      misnamed(tests, dataset.questions).map(({ text }) => text),
      [
        'conditions: found "phases", expected the id of a question. Did you mean "phase"?',
        'conditions: found "stat", expected an option of the question "sector". Did you mean "state"?',
      ],
    );
  });

  test('read as words', () => {
    const words = (text: string, { questions } = dataset as typeof fixture) =>
      sentence(readTests(text).tests, questions);
    assert.equal(words('level-2=yes'), 'Do you teach GCSE resit or Functional Skills maths to students over 16? “Yes”');
    assert.match(words('development=this-year|last-year|earlier'), /\? anything but “No, never”$/);
    assert.match(words('phase!=special'), /\? not “A special school”$/);
    assert.match(
      words('badges=crawl; badges!=dive|rescue', fixture),
      /\? “Crawl” is among the answers, and not “Dive” or “Rescue”$/,
    );
    assert.match(
      words('badges=dive|rescue; badges<3', fixture),
      /\? at least one of “Dive” and “Rescue”, and fewer than 3 chosen$/,
    );
    assert.equal(words(''), 'Whatever the answers are');
  });
});
