import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerTimes } from '../../../src/page/reader-time.js';
import { day } from '../dates/groups.js';

const winter = day(1, { date: '2023-02-01', start: '10:30', end: '16:00' });
const summer = day(2, { date: '2023-06-27', start: '09:30' });

test('a reader elsewhere is told the times by the clock there, on both sides of a clock change', () => {
  assert.equal(readerTimes(winter, 'Asia/Dubai'), '2.30pm to 8pm');
  assert.equal(readerTimes(summer, 'Asia/Dubai'), 'from 12.30pm');
  assert.equal(readerTimes(winter, 'Asia/Kathmandu'), '4.15pm to 9.45pm');
});

test('a reader whose clock shows the same as London’s at that moment is told nothing', () => {
  assert.equal(readerTimes(winter, 'Europe/London'), undefined);
  assert.equal(readerTimes(summer, 'Europe/Lisbon'), undefined);
  assert.equal(readerTimes(winter, 'Africa/Abidjan'), undefined);
  assert.equal(readerTimes(summer, 'Africa/Abidjan'), 'from 8.30am');
});

test('the date is said where it is another one there', () => {
  assert.equal(readerTimes(winter, 'Pacific/Auckland'), '11.30pm to 5am');
  assert.equal(readerTimes(winter, 'Pacific/Kiritimati'), '12.30am to 6am on Thursday 2 February');
  assert.equal(
    readerTimes(day(1, { date: '2023-02-01', start: '02:00', end: '03:00' }), 'America/New_York'),
    '9pm to 10pm on Tuesday 31 January',
  );
});

test('midnight there is midnight, not 24 o’clock', () => {
  assert.equal(
    readerTimes(day(1, { date: '2023-02-01', start: '14:00', end: '15:00' }), 'Asia/Vladivostok'),
    'midnight to 1am on Thursday 2 February',
  );
});

test('a day without a time, or without a date, has none elsewhere either', () => {
  assert.equal(readerTimes(day(1, { date: '2023-02-01' }), 'Asia/Dubai'), undefined);
  assert.equal(readerTimes(day(1, { start: '10:00' }), 'Asia/Dubai'), undefined);
});
