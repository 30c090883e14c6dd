import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lanes, yearOf } from '../../../src/journey/index.js';
import type { Journey } from '../../../src/model/types.js';
import { dataset, journey, journeys, stage } from './samples.js';

const secondary = journeys['secondary-2023-24'];
const people = { track: 'people' } as const;

/** `school: a1 b2 c2.2` – each stage with its column, and its row where that is not the first. */
const drawn = (of: Journey) =>
  lanes(of).lanes.map(({ track, places }) => {
    const each = places.map(({ stage: { id }, column, row }) => `${id}${column}${row > 1 ? `.${row}` : ''}`);
    return `${track}: ${each.join(' ')}`;
  });
/** `a-b` along, `a|b` across. */
const lines = (of: Journey) =>
  lanes(of).connections.map(({ from, to, kind }) => `${from.id}${kind === 'along' ? '-' : '|'}${to.id}`);

describe('Laying a journey out', () => {
  it('puts the school’s stages in one lane and the people’s in another, by their years', () => {
    assert.deepEqual(drawn(secondary), [
      'school: development1 embedding2 sustaining3',
      'people: mastery-advocate1.2 specialist-year-11 specialist-year-22 specialist-year-33 local-leader3.2',
    ]);
    assert.equal(lanes(secondary).columns, 3);
  });

  it('has no lane for a track without stages', () => {
    assert.deepEqual(drawn(journeys['special-2023-24']), ['school: development1']);
    assert.deepEqual(drawn(journeys['post-16-2023-24']), ['people: specialist-year-11 specialist-year-22']);
  });

  it('puts a stage that names no year after those that lead to it, and reads it after them', () => {
    assert.deepEqual(drawn(journey(stage('c'), stage('b', ['c']), stage('a', ['b', 'c']))), ['school: a1 b2 c3']);
  });

  it('never puts a stage before its year, nor beside one of its track that leads to it', () => {
    assert.deepEqual(drawn(journey(stage('a', ['b']), stage('b', [], { year: 3 }))), ['school: a1 b3']);
    assert.deepEqual(drawn(journey(stage('a', ['b'], { year: 2 }), stage('b', [], { year: 1 }))), ['school: a2 b3']);
  });

  it('lets a branch begin in the year of the stage that it leaves, when it says so', () => {
    const same = journey(stage('a', ['x'], { year: 1 }), stage('x', [], { ...people, year: 1 }));
    assert.deepEqual(drawn(same), ['school: a1', 'people: x1']);
    assert.deepEqual(drawn(journey(stage('a', ['x']), stage('x', [], people))), ['school: a1', 'people: x2']);
  });

  it('gives a stage that stands beside another a row of its own', () => {
    const beside = journey(stage('a', ['c']), stage('b', ['c']), stage('c'), stage('x', [], people));
    assert.deepEqual(drawn(beside), ['school: a1 b1.2 c2', 'people: x1']);
    assert.deepEqual(
      lanes(beside).lanes.map(({ rows }) => rows),
      [2, 1],
    );
  });

  it('keeps the usual way in one row, and a branch beside it for as long as it lasts', () => {
    const branching = journey(
      stage('a', ['b', 'x']),
      stage('b', ['c']),
      stage('c', ['d']),
      stage('d'),
      stage('x', ['d']),
    );
    assert.deepEqual(drawn(branching), ['school: a1 b2 c3 x2.2 d4']);
    assert.deepEqual(lines(branching), ['a-b', 'a-x', 'b-c', 'c-d', 'x-d']);
  });

  it('exchanges rows where that saves a crossing', () => {
    const crossed = journey(stage('a', ['d']), stage('b', ['c']), stage('c'), stage('d'));
    assert.deepEqual(drawn(crossed), ['school: a1 b1.2 c2.2 d2']);
    const through = journey(stage('c', ['d'], { year: 2 }), stage('a', ['d']), stage('b'), stage('d'));
    assert.deepEqual(drawn(through), ['school: c2 a1.2 b1 d3']);
    const twoTracks = journey(
      stage('a', ['x'], { year: 1 }),
      stage('advocate', [], { ...people, year: 1 }),
      stage('x', [], { ...people, year: 1 }),
    );
    assert.deepEqual(drawn(twoTracks), ['school: a1', 'people: advocate1.2 x1']);
  });

  it('draws a step to the next column along the track, and one to the other track in the same column', () => {
    const branching = journey(
      stage('a', ['b', 'x'], { year: 1 }),
      stage('b'),
      stage('x', ['y'], { ...people, year: 1 }),
      stage('y', [], people),
    );
    assert.deepEqual(lines(branching), ['a-b', 'a|x', 'x-y']);
  });

  it('leaves a step over a column, or to the other track later on, to words', () => {
    assert.deepEqual(lines(journey(stage('a', ['b', 'c']), stage('b', ['c']), stage('c'))), ['a-b', 'b-c']);
    assert.deepEqual(lines(journey(stage('a', ['x']), stage('x', [], people))), []);
  });

  it('comes to an end on a loop and at a stage that is not there', () => {
    assert.deepEqual(drawn(journey(stage('a', ['b']), stage('b', ['a', 'nowhere']))).length, 1);
    assert.deepEqual(drawn(journey(stage('a', ['a']))), ['school: a1']);
  });

  it('loses no stage of the dataset', () => {
    for (const each of dataset.journeys) {
      const places = lanes(each).lanes.flatMap((lane) => lane.places);
      assert.deepEqual(new Set(places.map((place) => place.stage)), new Set(each.stages), each.id);
    }
  });
});

describe('The year in which a school reaches a stage', () => {
  const [development, embedding, sustaining, specialist] = secondary.stages;

  it('counts from the journey’s own year, for a school that starts at its beginning', () => {
    assert.equal(yearOf(secondary, development!), '2023/24');
    assert.equal(yearOf(secondary, embedding!), '2024/25');
    assert.equal(yearOf(secondary, sustaining!), '2025/26');
  });

  it('counts from the stage that a school starts at', () => {
    assert.equal(yearOf(secondary, embedding!, embedding), '2023/24');
    assert.equal(yearOf(secondary, sustaining!, embedding), '2024/25');
  });

  it('is none for what is behind, and for what is on another way', () => {
    assert.equal(yearOf(secondary, development!, embedding), undefined);
    assert.equal(yearOf(secondary, specialist!, embedding), undefined);
  });

  it('goes past the turn of a century', () => {
    const late = { ...journey(stage('a', ['b']), stage('b')), year: '2098/99' };
    assert.equal(yearOf(late, late.stages[1]!), '2099/00');
  });
});
