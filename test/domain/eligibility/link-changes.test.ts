import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersFromFragment, answersToFragment, assess } from '../../../src/eligibility/index.js';
import { hash } from '../../../src/eligibility/link-changes.js';
import type { Answers } from '../../../src/model/answers.js';
import type { Programme } from '../../../src/model/types.js';
import { compileDataset } from '../../../tools/build-data.mjs';

const dataset = compileDataset().dataset!;
const answers: Answers = { phase: ['secondary'], sector: 'state', role: ['subject-leader'] };
const EMBEDDING = 'secondary-tfm-embedding';
const refused = ['secondary-maths-mat-leads'];

/** A link made with these programmes, opened with those. */
function opened(then: readonly Programme[], now: readonly Programme[], asked?: readonly string[]) {
  const assessments = assess({ ...dataset, programmes: [...then] }, answers).filter(
    ({ programme }) => asked?.includes(programme) ?? true,
  );
  const link = answersToFragment(answers, { assessments, all: !asked });
  return answersFromFragment(link, { ...dataset, programmes: [...now] });
}

const { programmes } = dataset;
const verdict = (id: string, of: readonly Programme[] = programmes) =>
  assess({ ...dataset, programmes: [...of] }, answers).find(({ programme }) => programme === id)!.verdict;

/** The same programmes, one of them open only to schools outside England. */
const stricter = programmes.map((programme) =>
  programme.id === EMBEDDING
    ? {
        ...programme,
        who: {
          ...programme.who,
          conditions: [
            {
              id: 'abroad',
              when: { question: 'sector', in: ['elsewhere'] },
              met: 'You are outside England.',
              notMet: 'You are in England.',
              changeable: false,
            },
          ],
        },
      }
    : programme,
);

describe('a link that is opened under other rules', () => {
  it('says nothing where nothing has changed', () => {
    const { changes } = opened(programmes, structuredClone(programmes));
    assert.deepEqual([changes.verdicts, changes.added, changes.gone], [[], [], 0]);
    assert.equal(changes.same.length, programmes.length);
  });

  it('names the programmes whose verdict is another now, with both', () => {
    const before = verdict(EMBEDDING);
    assert.notEqual(before, 'not-eligible');
    const { changes, answers: kept, problems } = opened(programmes, stricter);
    assert.deepEqual(changes.verdicts, [{ programme: EMBEDDING, before, now: 'not-eligible' }]);
    assert.equal(changes.same.length, programmes.length - 1);
    assert.deepEqual([kept, problems], [answers, []]);
  });

  it('names the new programmes, if it spoke of all there were', () => {
    const fewer = programmes.slice(2);
    const ids = programmes.slice(0, 2).map(({ id }) => id);
    assert.deepEqual(opened(fewer, programmes).changes.added, ids);
    assert.deepEqual(opened(fewer, programmes, [EMBEDDING]).changes.added, []);
  });

  it('counts the programmes that are no longer here, of those that it spoke of', () => {
    assert.equal(opened(programmes, programmes.slice(3)).changes.gone, 3);
    assert.equal(opened(programmes, programmes.slice(3), [EMBEDDING, ...refused]).changes.gone, 1);
  });

  it('compares only what it spoke of', () => {
    const { changes } = opened(programmes, stricter, refused);
    assert.deepEqual(changes, { verdicts: [], same: refused, added: [], gone: 0 });
  });

  it('leaves unsaid what two programmes with one key would mix up, then or now', () => {
    const [one, other] = ['art-verse-song-music', 'craft-craft-clay-drama'] as const;
    assert.equal(hash(one) % 36 ** 4, hash(other) % 36 ** 4);
    const named = (list: readonly Programme[], from: string, to: string) =>
      list.map((programme) => (programme.id === from ? { ...programme, id: to } : programme));
    const both = (list: readonly Programme[]) => named(named(list, EMBEDDING, one), refused[0]!, other);
    for (const [then, now] of [
      [both(programmes), both(stricter)],
      [both(programmes), both(stricter).filter(({ id }) => id !== other)],
      [both(programmes).filter(({ id }) => id !== other), both(stricter)],
    ] as const) {
      const { changes } = opened(then, now);
      assert.deepEqual(changes.verdicts, []);
      assert.deepEqual([changes.added, changes.gone], [[], 0]);
      assert.equal(changes.same.length, programmes.length - 2);
    }
  });

  it('compares with the answers that could be kept', () => {
    const questions = dataset.questions.filter(({ id }) => id !== 'role');
    const link = answersToFragment({ role: ['subject-leader'] }, { assessments: assess(dataset, answers), all: true });
    const { answers: kept, problems, changes } = answersFromFragment(link, { ...dataset, questions });
    assert.deepEqual([kept, problems.length], [{}, 1]);
    const now = assess({ ...dataset, questions }, {});
    for (const { programme, now: said } of changes.verdicts) {
      assert.equal(said, now.find((assessment) => assessment.programme === programme)!.verdict);
    }
    assert.ok(changes.verdicts.length);
  });
});

describe('the checksum', () => {
  it('is FNV-1a', () => {
    // the test vectors of its authors
    assert.equal(hash(''), 0x811c9dc5);
    assert.equal(hash('a'), 0xe40c292c);
    assert.equal(hash('foobar'), 0xbf9cf968);
  });
});
