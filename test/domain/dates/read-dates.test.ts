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
