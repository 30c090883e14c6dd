import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datetimeAttribute, formatDate, formatDay, formatTime, formatTimes } from '../../../src/dates/index.js';

test('dates are written in words, with less where less will do', () => {
  assert.equal(formatDate('2023-02-01'), 'Wednesday 1 February 2023');
  assert.equal(formatDate('2023-02-01', { year: false }), 'Wednesday 1 February');
  assert.equal(formatDate('2023-05-04', { weekday: false, year: false }), '4 May');
  assert.equal(formatDate('2022-09-30', { weekday: false }), '30 September 2022');
  assert.equal(formatDate('2022-09-30', { short: true }), 'Fri 30 Sep 2022');
});

test('times have no colon and no needless noughts', () => {
  assert.deepEqual(['10:30', '16:00', '09:05', '12:00', '12:30', '00:00', '00:15', '23:59'].map(formatTime), [
    '10.30am',
    '4pm',
    '9.05am',
    'midday',
    '12.30pm',
    'midnight',
    '12.15am',
    '11.59pm',
  ]);
  assert.equal(formatTimes('10:30', '16:00'), '10.30am to 4pm');
  assert.equal(formatTimes('13:00', '16:00'), '1pm to 4pm');
  assert.equal(formatTimes('09:00', '12:00'), '9am to midday');
  assert.equal(formatTimes('09:30'), 'from 9.30am');
});

test('a day is its date and its times, as far as they are known', () => {
  assert.equal(
    formatDay({ date: '2023-02-01', start: '10:30', end: '16:00' }),
    'Wednesday 1 February 2023, 10.30am to 4pm',
  );
  assert.equal(formatDay({ date: '2023-02-01', start: '10:30' }), 'Wednesday 1 February 2023, from 10.30am');
  assert.equal(formatDay({ date: '2023-02-01' }), 'Wednesday 1 February 2023');
  assert.equal(formatDay({}), 'Date to be confirmed');
  assert.equal(formatDay({ start: '10:30' }), 'Date to be confirmed');
});

test('what is no date or time comes back as it was', () => {
  assert.equal(formatDate('soon'), 'soon');
  assert.equal(formatDate('2023-02-30'), '2023-02-30');
  assert.equal(formatTime('late'), 'late');
});

test('machines get the date, or the time with London’s offset on that day', () => {
  assert.equal(datetimeAttribute({ date: '2023-02-01', start: '10:30' }), '2023-02-01T10:30+00:00');
  assert.equal(datetimeAttribute({ date: '2023-05-04', start: '09:30' }), '2023-05-04T09:30+01:00');
  assert.equal(datetimeAttribute({ date: '2023-05-04' }), '2023-05-04');
  assert.equal(datetimeAttribute({}), '');
});
