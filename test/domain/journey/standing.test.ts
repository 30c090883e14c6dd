import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standing, type Track } from '../../../src/journey/index.js';
import type { Answers } from '../../../src/model/answers.js';
import { ids, journey, journeys, questions, stage } from './samples.js';

const secondary = journeys['secondary-2023-24'];
const on = (answers: Answers, track?: Track) => standing(secondary, answers, questions, track);

describe('Where a school stands', () => {
  it('is at the stage whose rule the answers meet, with what is behind and ahead', () => {
    const found = on({ development: 'last-year' })!;
    assert.equal(found.stage.id, 'embedding');
    assert.deepEqual([ids(found.behind), ids(found.ahead)], [['development'], ['sustaining']]);
    assert.equal(on({ development: 'never' })!.stage.id, 'development');
    assert.equal(on({ development: 'earlier' })!.stage.id, 'sustaining');
  });

  it('comes with the stage’s own reason', () => {
    const { reason, stage: at } = on({ development: 'never' })!;
    assert.equal(reason, at.entry!.text);
  });

  it('is not known before the answers are certain', () => {
    assert.equal(on({}), null);
    assert.equal(on({ phase: ['secondary'] }), null);
    assert.equal(on({ development: 'unknown' }), null);
  });

  it('rests on the answers that it needs, and on no others', () => {
    assert.deepEqual(on({ phase: ['secondary'], development: 'never', teachers: '2' })!.questions, ['development']);
  });

  it('is the last of several, as the earlier ones are behind then', () => {
    const when = { question: 'phase', in: ['secondary'] };
    const several = journey(
      stage('a', ['b'], { entry: { text: 'A.', when } }),
      stage('b', ['c'], { entry: { text: 'B.', when } }),
      stage('c'),
    );
    assert.equal(standing(several, { phase: ['secondary'] }, questions)!.stage.id, 'b');
  });

  it('is told apart from where the reader could start as a person', () => {
    const answers: Answers = {
      phase: ['secondary'],
      sector: 'state',
      teaching: 'now',
      career: 'experienced',
      development: 'last-year',
      'leading-others': 'yes',
    };
    assert.equal(on(answers)!.stage.id, 'embedding');
    const person = on(answers, 'people')!;
    assert.equal(person.stage.id, 'specialist-year-1');
    assert.deepEqual(person.questions, ['phase', 'sector', 'teaching', 'career', 'leading-others']);
    assert.equal(on({ ...answers, career: 'first-two-years' }, 'people'), null);
  });

  it('does not take a stage without a rule for a place to start', () => {
    const open = journey(stage('a', [], { entry: { text: 'Anybody may.' } }), stage('b'));
    assert.equal(standing(open, { phase: ['secondary'] }, questions), null);
  });
});
