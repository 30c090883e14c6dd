import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  academicYear,
  addDays,
  compareYears,
  isYear,
  nextYear,
  previousYear,
  yearEnd,
  yearStart,
} from '../../../src/dates/index.js';

test('an academic year runs from 1 September to 31 August', () => {
  assert.equal(academicYear('2022-08-31'), '2021/22');
  assert.equal(academicYear('2022-09-01'), '2022/23');
  assert.equal(academicYear('2023-08-31'), '2022/23');
  assert.equal(yearStart('2022/23'), '2022-09-01');
  assert.equal(yearEnd('2022/23'), '2023-08-31');
});

test('every day lies in the year it names', () => {
  for (let date = '2019-01-01'; date < '2031-01-01'; date = addDays(date, 1)) {
    const year = academicYear(date);
    assert.ok(isYear(year) && yearStart(year) <= date && date <= yearEnd(year));
  }
});

test('years follow each other across a century', () => {
  assert.equal(nextYear('2022/23'), '2023/24');
  assert.equal(nextYear('2098/99'), '2099/00');
  assert.equal(previousYear('2099/00'), '2098/99');
  assert.equal(academicYear('2100-03-01'), '2099/00');
  assert.deepEqual(['2023/24', '2019/20', '2022/23'].sort(compareYears), ['2019/20', '2022/23', '2023/24']);
});

test('a year is two that follow each other', () => {
  for (const year of ['2022/23', '1999/00', '2099/00']) assert.ok(isYear(year), year);
  for (const year of ['', '2022', '2022-23', '2022/24', '2022/2023', '22/23', '2022/23 '])
    assert.ok(!isYear(year), year);
});
