import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure, median, quantile, quartiles, random, ratio, short, table } from '../harness.mjs';

test('a median lies between the two in the middle, and the order of the samples does not matter', () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.deepEqual(quartiles([5, 1, 4, 2, 3]), [2, 3, 4]);
  assert.equal(quantile([10, 20], 0.95), 19.5);
  assert.equal(quantile([7], 0.95), 7);
});

test('the cases take turns, each is first in some round, and the rounds to warm up do not count', async () => {
  const calls = [];
  const one = (name) => ({ name, round: (number) => (calls.push(`${name}${number}`), { cost: [number] }) });
  const results = await measure({ cases: [one('a'), one('b')], rounds: 2, warmup: 1 });
  assert.deepEqual(calls, ['a0', 'b0', 'b1', 'a1', 'a2', 'b2']);
  assert.deepEqual(results.get('b'), { cost: [[1], [2]] });
});

test('a ratio is taken within each round, so that a slow round is slow for both', () => {
  const results = new Map([
    ['ours', { cost: [[1], [10], [2]] }],
    ['theirs', { cost: [[2], [20], [4]] }],
    ['none', {}],
  ]);
  assert.deepEqual(ratio(results, 'theirs', 'ours', 'cost'), [2, 2, 2]);
  assert.equal(ratio(results, 'none', 'ours', 'cost'), undefined);
});

test('numbers keep three digits, and made-up ones are the same each time', () => {
  assert.deepEqual([1234.5, 12.345, 0.12345].map(short), ['1235', '12.3', '0.123']);
  const [one, other] = [random(7), random(7)];
  const list = Array.from({ length: 100 }, one);
  assert.deepEqual(list, Array.from({ length: 100 }, other));
  assert.ok(list.every((value) => value >= 0 && value < 1));
});

test('a table is laid out as Prettier does it', () => {
  assert.equal(
    table(['name', 'cost'], [['a', 1.5]]),
    ['| name | cost |', '| ---- | ---: |', '| a    |  1.5 |'].join('\n'),
  );
});
