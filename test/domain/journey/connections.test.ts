import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connections, sayNext, sayPrevious, type Step } from '../../../src/journey/index.js';
import { tenStages } from '../../../stories/feeds/ten-stages.js';
import { dataset, journey, journeys, stage } from './samples.js';

const secondary = journeys['secondary-2023-24'];
const at = (of: typeof secondary, id: string) =>
  connections(
    of,
    of.stages.find((each) => each.id === id)!,
  );
/** `embedding (the year after)`, with a bar before what is on the other track. */
const said = (steps: readonly Step[]) =>
  steps.map(({ stage: { id }, text, crosses }) => `${crosses ? '| ' : ''}${id}${text ? ` (${text})` : ''}`);

describe('What a stage is connected with', () => {
  it('are the stages it leads to and those that lead to it, with the words on the way', () => {
    const { previous, next } = at(secondary, 'embedding');
    assert.deepEqual(said(previous), ['development (the year after)']);
    assert.deepEqual(said(next), ['sustaining (from the third year on)']);
  });

  it('are all branches, the usual way first, and both ends of each', () => {
    assert.deepEqual(said(at(tenStages, 'development').next), [
      'embedding (when the Development year is over)',
      'continuity (for schools that work with their primaries)',
      '| specialist (for a teacher who wants to lead)',
    ]);
    assert.deepEqual(said(at(tenStages, 'development').previous), [
      'first-look (when your leaders agree)',
      'groundwork (when the ground is firm)',
    ]);
    assert.deepEqual(said(at(tenStages, 'specialist').previous), ['| development (for a teacher who wants to lead)']);
  });

  it('are the same from either end', () => {
    for (const each of [...dataset.journeys, tenStages]) {
      for (const from of each.stages) {
        for (const kind of ['next', 'meets'] as const) {
          for (const { stage: to, text } of connections(each, from)[kind]) {
            const back = connections(each, to)[kind === 'next' ? 'previous' : 'meets'];
            assert.ok(back.some((step) => step.stage === from && step.text === text));
          }
        }
      }
    }
  });

  it('say where the tracks meet, from whichever side one looks', () => {
    assert.deepEqual(said(at(secondary, 'mastery-advocate').meets), [
      '| development (two Advocates take part for the school)',
      '| embedding (ideally the same two lead it)',
    ]);
    assert.deepEqual(said(at(secondary, 'development').meets), [
      '| mastery-advocate (two Advocates take part for the school)',
      '| specialist-year-3 (a Specialist guides its Work Group)',
    ]);
  });

  it('leave out a stage that is not there', () => {
    const dangling = journey(stage('a', ['nowhere', 'b']), stage('b'));
    assert.deepEqual(said(connections(dangling, dangling.stages[0]!).next), ['b']);
  });
});

describe('Connections in words', () => {
  it('name a stage as it is called in a sentence', () => {
    assert.equal(sayNext(at(secondary, 'development').next), 'Leads to Embedding, or to the Specialist programme.');
    assert.equal(sayPrevious(at(secondary, 'specialist-year-1').previous), 'Comes after Development.');
  });

  it('announce every branch', () => {
    const branching = journey(stage('a', ['b', 'c', 'd']), stage('b', ['d']), stage('c', ['d']), stage('d'));
    const of = (n: number) => connections(branching, branching.stages[n]!);
    assert.equal(sayNext(of(0).next), 'Leads to B, to C, or to D.');
    assert.equal(sayPrevious(of(3).previous), 'Comes after A, after B, or after C.');
  });

  it('say where a journey starts and where it ends', () => {
    assert.equal(sayPrevious(at(secondary, 'development').previous), 'A journey can start here.');
    assert.equal(sayNext(at(secondary, 'sustaining').next), 'The journey leads no further from here.');
  });
});
