import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comesAfter, journeyFaults, leadsTo } from '../../../src/journey/index.js';
import { around } from '../../../src/journey/ways.js';
import type { Stage } from '../../../src/model/types.js';
import { tenStages } from '../../../stories/feeds/ten-stages.js';
import { dataset, ids, journey, stage } from './samples.js';

const start = { text: 'Start here.' };
const branching = journey(
  stage('a', ['b', 'x'], { entry: start }),
  stage('b', ['c']),
  stage('c'),
  stage('x', ['y'], { track: 'people' }),
  stage('y', [], { track: 'people' }),
);
const [a, b, c, , y] = branching.stages as [Stage, Stage, Stage, Stage, Stage];

describe('The ways between the stages of a journey', () => {
  it('lead on in the order in which a stage names them', () => {
    assert.deepEqual(ids(leadsTo(branching, a)), ['b', 'x']);
    assert.deepEqual(ids(leadsTo(branching, c)), []);
  });

  it('come from every stage that names this one', () => {
    const joining = journey(stage('a', ['c']), stage('b', ['c']), stage('c'));
    assert.deepEqual(ids(comesAfter(joining, joining.stages[2]!)), ['a', 'b']);
    assert.deepEqual(ids(comesAfter(joining, joining.stages[0]!)), []);
  });

  it('put everything before a stage behind it and everything after it ahead, the nearest first', () => {
    assert.deepEqual(ids(around(branching, c).behind), ['b', 'a']);
    assert.deepEqual(ids(around(branching, a).ahead), ['b', 'x', 'c', 'y']);
  });

  it('leave the other branch out of both', () => {
    const { behind, ahead } = around(branching, b);
    assert.deepEqual([...ids(behind), ...ids(ahead)], ['a', 'c']);
    assert.deepEqual(ids(around(branching, y).behind), ['x', 'a']);
  });

  it('are sound in every journey of the dataset', () => {
    for (const each of dataset.journeys) assert.deepEqual(journeyFaults(each), [], each.id);
  });

  it('are called out when they go round in a loop, once, where it closes', () => {
    const round = journey(stage('a', ['b'], { entry: start }), stage('b', ['c']), stage('c', ['a']));
    assert.deepEqual(journeyFaults(round), ['“C” leads back to “A”.']);
    const itself = journey(stage('a', ['a'], { entry: start }));
    assert.deepEqual(journeyFaults(itself), ['“A” leads to itself.']);
    const inner = journey(stage('a', ['b'], { entry: start }), stage('b', ['c']), stage('c', ['b', 'a']));
    assert.deepEqual(journeyFaults(inner), ['“C” leads back to “A”.', '“C” leads back to “B”.']);
    assert.deepEqual(ids(around(round, round.stages[0]!).ahead), ['b', 'c']);
  });

  it('are called out when they lead to a stage that is not there', () => {
    const dangling = journey(stage('a', ['nowhere'], { entry: start }));
    assert.deepEqual(journeyFaults(dangling), ['“A” leads to “nowhere”, which is not a stage of this journey.']);
    assert.deepEqual(leadsTo(dangling, dangling.stages[0]!), []);
  });

  it('are called out when nothing leads to a stage that nobody can start at', () => {
    assert.deepEqual(journeyFaults(journey(stage('a'), stage('b', [], { entry: start }))), ['Nothing leads to “A”.']);
  });

  it('are called out when no way from a start comes to a stage, though another does', () => {
    const cut = journey(stage('a', [], { entry: start }), stage('b', ['c']), stage('c'));
    assert.deepEqual(journeyFaults(cut), ['Nothing leads to “B”.', 'Nothing that one can start at leads to “C”.']);
  });

  it('are called out when nobody can start at any stage', () => {
    assert.deepEqual(journeyFaults(journey(stage('a', ['b']), stage('b'))), [
      'This journey has no stage that one can start at.',
    ]);
  });

  it('are called out when two stages have one id', () => {
    const twice = journey(stage('a', [], { entry: start }), stage('a', [], { title: 'Another', entry: start }));
    assert.deepEqual(journeyFaults(twice), ['“A” and “Another” have the same id, “a”.']);
  });

  it('are called out when a stage meets one that is not there', () => {
    const lost = journey(stage('a', [], { entry: start, meets: [{ stage: 'nobody' }] }));
    assert.deepEqual(journeyFaults(lost), ['“A” meets “nobody”, which is not a stage of this journey.']);
  });

  it('are sound in a hub’s journey of ten stages', () => {
    assert.deepEqual(journeyFaults(tenStages), []);
  });
});
