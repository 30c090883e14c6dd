import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readFeed } from '../../../src/feeds/index.js';
import { bundled as dataset } from '../../../src/model/bundled.js';
import { Programme, Workgroup } from '../../../src/model/schema.js';
import { work } from '../dates/work.js';
import { day, group, story } from './samples.js';

const read = (feed: unknown) => readFeed(typeof feed === 'string' ? feed : JSON.stringify(feed), { dataset });
/** A reading that keeps its promise: all that is given back is sound, and each problem says something. */
function assertSound({ workgroups, programmes, problems }: ReturnType<typeof readFeed>): void {
  for (const each of workgroups) assert.ok(Workgroup.safeParse(each).success);
  for (const each of programmes) assert.ok(Programme.safeParse(each).success);
  for (const { text } of problems) assert.match(text, /\S/);
}

const MB = 1e6;
/** Past this, no more problems are named, so that what is left to grow is the reading itself. */
const SHORT = 2_500;
const TIMES = 4;

describe('a feed that means no good', () => {
  for (const [what, feed] of [
    ['a text', (size: number) => 'x'.repeat(10 * size)],
    ['brackets', (size: number) => '['.repeat(10 * size)],
    ['nested lists', (size: number) => `{"workgroups":${'['.repeat(5 * size)}${']'.repeat(5 * size)}}`],
    ['nested fields', (size: number) => `{"hub":${'{"a":'.repeat(size)}1${'}'.repeat(size)}}`],
    [
      'a rule that nests',
      (size: number) => `{"programmes":[{"id":"own","who":${'{"not":'.repeat(size)}1${'}'.repeat(size)}}]}`,
    ],
    ['a title', (size: number) => ({ workgroups: [group('a', { title: 'x'.repeat(10 * size) })] })],
    ['an id', (size: number) => ({ workgroups: [group('x'.repeat(10 * size))] })],
    ['the name of a field', (size: number) => ({ ['x'.repeat(10 * size)]: 1 })],
    ['days', (size: number) => ({ workgroups: [group('a', { days: Array(size).fill(1) })] })],
    ['groups', (size: number) => ({ workgroups: Array(size).fill(0) })],
    ['unknown fields', (size: number) => Object.fromEntries(Array.from({ length: size }, (_, i) => [`f${i}`, i]))],
  ] as const) {
    it(`costs the page nothing when it is a million long: ${what}`, () => {
      const reading = read(feed(MB));
      assertSound(reading);
      assert.deepEqual([reading.workgroups, reading.programmes, reading.hub], [[], [], undefined]);
      assert.ok(reading.problems.length > 0 && reading.problems.length <= 1001);
      assert.ok(reading.problems.every(({ text }) => text.length < 1000));
    });

    it(`takes four times the work when it is four times as long: ${what}`, () => {
      const [short, long] = [SHORT, SHORT * TIMES].map((size) => {
        const text = feed(size);
        return work('file://', () => void read(text));
      }) as [number, number];
      // a part that grows with the square would make it sixteen times
      assert.ok(long < short * (TIMES + 0.5) + 1_000, `${short}, then ${long}`);
    });
  }

  it('leaves the objects of the page as they are', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const bad =
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"workgroups":[{"__proto__":{"id":"a"}}]}';
    const { problems, workgroups } = read(bad);
    assert.deepEqual(workgroups, []);
    assert.ok(problems.length >= 3);
    assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), before);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  it('has its ids looked up among ours only, not among what every object has', () => {
    for (const id of ['constructor', 'tostring', '__proto__']) {
      assert.deepEqual(read({ workgroups: [group('a', { programme: id })] }).workgroups, []);
    }
  });

  it('keeps markup as the text that it is', () => {
    const title = '<img src=x onerror=alert(1)>';
    assert.equal(read({ workgroups: [group('a', { title })] }).workgroups[0]?.title, title);
  });
});

describe('whatever the text', () => {
  const runs = { numRuns: 500 };

  it('readFeed never throws, and gives back only what is sound', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constantFrom('{', '[', '\ufeff')), (text) =>
        assertSound(readFeed(text)),
      ),
      runs,
    );
  });

  it('never throws for a feed with anything in the place of anything', () => {
    const things = fc.record(
      { hub: fc.anything(), programmes: fc.anything(), workgroups: fc.array(fc.oneof(fc.anything(), fc.object())) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(things, (feed) =>
        assertSound(readFeed(JSON.stringify(feed, (_, value: unknown) => (typeof value === 'bigint' ? 0 : value)))),
      ),
      runs,
    );
  });

  it('never throws for a good feed in which a piece was cut out or written over', () => {
    const text = story('hub.json');
    const span = fc.tuple(fc.nat(text.length), fc.nat(30), fc.string({ maxLength: 10 }));
    fc.assert(
      fc.property(span, ([from, length, instead]) =>
        assertSound(read(text.slice(0, from) + instead + text.slice(from + length))),
      ),
      runs,
    );
  });

  it('keeps every good group beside bad neighbours', () => {
    const bad = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('id', 'programme', 'year', 'days', 'hub', 'booking', '__proto__'), fc.jsonValue()),
      fc.constant(group('bad', { days: [day(1, { date: '2026-02-30' })] })),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant('good' as const), bad), { maxLength: 12 }), (entries) => {
        const workgroups = entries.map((entry, index) => (entry === 'good' ? group(`good-${index}`) : entry));
        const good = workgroups.filter((_, index) => entries[index] === 'good');
        const reading = read({ workgroups });
        assert.deepEqual(
          reading.workgroups.filter(({ id }) => id.startsWith('good-')),
          good,
        );
        assert.equal(reading.problems.length > 0, good.length < entries.length);
      }),
      runs,
    );
  });

  it('keeps every good day beside bad ones', () => {
    const bad = fc.oneof(
      fc.jsonValue(),
      fc.constant(day(1, { start: '25:00' })),
      fc.constant(day(1, { date: '2020-01-01' })),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant('good' as const), bad), { minLength: 1, maxLength: 9 }), (entries) => {
        const days = entries.map((entry, index) => (entry === 'good' ? day(index + 1) : entry));
        const good = days.filter((_, index) => entries[index] === 'good');
        const { workgroups } = read({ workgroups: [group('a', { days })] });
        assert.deepEqual(workgroups[0]?.days ?? [], good);
      }),
      runs,
    );
  });
});
