import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDates } from '../../../src/dates/index.js';
import { day, type Case } from './texts/case.js';
import { days } from './texts/days.js';
import { details } from './texts/details.js';
import { mixes } from './texts/mixes.js';
import { shapes } from './texts/shapes.js';
import { sources } from './texts/sources.js';

function reads(academicYear: string, [text, expected, problems = []]: Case) {
  test(`${academicYear}: ${text.slice(0, 200).replaceAll('\n', ' ⏎ ')}`, () => {
    const read = readDates(text, { academicYear });
    assert.deepEqual(read.days.map(day), expected);
    assert.deepEqual(
      read.problems.map(({ kind }) => kind),
      problems,
    );
  });
}
for (const [year, ...one] of sources) reads(year, one);
for (const one of [...shapes, ...days, ...details, ...mixes]) reads('2022/23', one);
