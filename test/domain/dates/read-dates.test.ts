import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDates } from '../../../src/dates/index.js';
import { texts } from './texts/all.js';
import { written } from './texts/case.js';

for (const {
  year,
  text: [text, expected, problems = []],
} of texts) {
  test(`${year}: ${text.slice(0, 200).replaceAll('\n', ' ⏎ ')}`, () => {
    assert.deepEqual(written(readDates(text, { academicYear: year })), { days: expected, problems });
  });
}

test('no text is told twice', () => {
  assert.equal(new Set(texts.map(({ text: [text] }) => text)).size, texts.length);
});

test('without an academic year the text says which one it is', () => {
  const dates = (text: string) => readDates(text).days.map(({ date }) => date);
  assert.deepEqual(dates('21 January and 4 March 2026'), ['2026-01-21', '2026-03-04']);
  assert.deepEqual(dates('12 December and 4 March 2026'), ['2025-12-12', '2026-03-04']);
  assert.deepEqual(dates('12 Nov 2026\n14 Jan\n4 March'), ['2026-11-12', '2027-01-14', '2027-03-04']);
  assert.deepEqual(dates('Spring 2027: 14 Jan, 4 March'), ['2027-01-14', '2027-03-04']);
  assert.deepEqual(dates('12 Nov, 14 Jan'), [undefined, undefined]);
});

test('a date in a list has the year of its list, whatever year it is read by', () => {
  const { days } = readDates('21 January and 4 March 2026', { academicYear: '2026/27' });
  assert.deepEqual(
    days.map(({ date }) => date),
    ['2026-01-21', '2026-03-04'],
  );
});
