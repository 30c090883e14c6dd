import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDates } from '../../../src/dates/index.js';
import { written, type Case } from './texts/case.js';
import { changes } from './texts/changes.js';
import { days } from './texts/days.js';
import { details } from './texts/details.js';
import { hours } from './texts/hours.js';
import { mixes } from './texts/mixes.js';
import { pasted } from './texts/pasted.js';
import { places } from './texts/places.js';
import { series } from './texts/series.js';
import { shapes } from './texts/shapes.js';
import { sources } from './texts/sources.js';

function reads(academicYear: string, [text, expected, problems = []]: Case) {
  test(`${academicYear}: ${text.slice(0, 200).replaceAll('\n', ' ⏎ ')}`, () => {
    assert.deepEqual(written(readDates(text, { academicYear })), { days: expected, problems });
  });
}
for (const [year, ...one] of sources) reads(year, one);
const own = [...shapes, ...days, ...details, ...mixes, ...hours, ...series, ...changes, ...pasted, ...places];
for (const one of own) reads('2022/23', one);

test('no text is told twice', () => {
  const texts = [...sources.map(([, text]) => text), ...own.map(([text]) => text)];
  assert.equal(new Set(texts).size, texts.length);
});
