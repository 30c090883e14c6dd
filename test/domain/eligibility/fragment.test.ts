import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answersFromFragment, answersToFragment } from '../../../src/eligibility/index.js';
import type { Answers } from '../../../src/model/answers.js';
import { compileDataset } from '../../../tools/build-data.mjs';

const dataset = compileDataset().dataset!;
const answers: Answers = { phase: ['secondary', 'special'], sector: 'state', role: 'unknown' };

/** Every kind of answer that the questions of the dataset take. */
const anyAnswers = fc
  .record(
    Object.fromEntries(
      dataset.questions.map(({ id, kind, options }) => {
        const ids = options.filter(({ exclusive }) => !exclusive).map((option) => option.id);
        const some = kind === 'single' ? fc.constantFrom(...ids) : fc.subarray(ids, { minLength: 1 });
        return [id, fc.oneof(some, fc.constant('unknown'))];
      }),
    ),
    { requiredKeys: [] },
  )
  .map((record): Answers => ({ ...record }) as Answers);

describe('answers in a link', () => {
  it('stand in it as they are, behind a version', () => {
    assert.equal(answersToFragment(answers), 'tfm-answers=1;phase=secondary,special;sector=state;role=unknown');
    assert.equal(answersToFragment({}), '');
  });

  it('come back as they were, whatever they are', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const { answers: back } = answersFromFragment(`#${answersToFragment(given)}`, dataset);
        assert.deepEqual(back, given);
      }),
    );
  });

  it('come back without the dataset too, several as a list', () => {
    assert.deepEqual(answersFromFragment(answersToFragment(answers)), { answers, problems: [] });
  });

  it('live beside other things in the fragment, and survive being escaped', () => {
    const text = `#top&${encodeURIComponent(answersToFragment(answers)).replace('%3D', '=')}&x=1`;
    assert.deepEqual(answersFromFragment(text, dataset), { answers, problems: [] });
    assert.deepEqual(answersFromFragment('#embedding', dataset), { answers: {}, problems: [] });
  });

  it('are kept but for what no longer exists, which is named', () => {
    const { answers: kept, problems } = answersFromFragment('tfm-answers=1;phase=secondary,nursery;mood=good', dataset);
    assert.deepEqual(kept, { phase: ['secondary'] });
    assert.deepEqual(
      problems.map(({ text }) => text),
      [
        '“nursery” is not one of the answers to “Where do you work?”, so it was left out.',
        'There is no question “mood” here, so its answer was left out.',
      ],
    );
  });

  it('are kept but for what is damaged, which is named', () => {
    const { answers: kept, problems } = answersFromFragment(
      'tfm-answers=1;phase=secondary;sector=<b>;=;a=b=c',
      dataset,
    );
    assert.deepEqual(kept, { phase: ['secondary'] });
    assert.deepEqual(
      problems.map(({ text }) => text),
      [
        'A part of the link is damaged: “sector=<b>” was left out.',
        'A part of the link is damaged: “=” was left out.',
        'A part of the link is damaged: “a=b=c” was left out.',
      ],
    );
  });

  it('of another version, or too long to be ours, are left out with a word about it', () => {
    assert.deepEqual(answersFromFragment('tfm-answers=2;phase=secondary', dataset), {
      answers: {},
      problems: [
        { question: '', text: 'The link was made by another version of this page, so its answers were left out.' },
      ],
    });
    const { problems } = answersFromFragment(`tfm-answers=1;phase=${'secondary,'.repeat(1000)}secondary`, dataset);
    assert.deepEqual(problems[0]!.text, 'The link is too long, so its answers were left out.');
  });

  it('never throw and never leave anything but answers behind, however hostile the link', () => {
    const part = fc.constantFrom(
      '__proto__',
      'constructor',
      'phase',
      '=',
      ',',
      ';',
      '%',
      '%E0',
      '#',
      '&',
      '<script>',
      'unknown',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (text) => {
          const { answers: read } = answersFromFragment(`#tfm-answers=1;${text}`, dataset);
          assert.equal(Object.getPrototypeOf(read), Object.prototype);
          for (const id of Object.keys(read)) assert.ok(dataset.questions.some((question) => question.id === id));
        },
      ),
    );
  });
});
