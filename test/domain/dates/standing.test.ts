import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bookingStanding,
  dayStanding,
  placesIn,
  programmeStanding,
  standingText,
  workgroupStanding,
} from '../../../src/dates/index.js';
import type { Booking, Workgroup, WorkgroupDay } from '../../../src/model/types.js';

const day = (number: number, date?: string, status: WorkgroupDay['status'] = 'confirmed'): WorkgroupDay => ({
  number,
  ...(date && { date }),
  status,
  sequence: 0,
});
const group = (...days: WorkgroupDay[]) => ({ year: '2022/23', days });

test('a day is past, today or to come; cancelled is cancelled; without a date nobody knows', () => {
  const today = '2023-03-09';
  assert.equal(dayStanding(day(1, '2023-03-08'), today), 'past');
  assert.equal(dayStanding(day(1, '2023-03-09'), today), 'today');
  assert.equal(dayStanding(day(1, '2023-03-10', 'moved'), today), 'upcoming');
  assert.equal(dayStanding(day(1, '2023-03-10', 'cancelled'), today), 'cancelled');
  assert.equal(dayStanding(day(1, '2023-03-08', 'cancelled'), today), 'cancelled');
  assert.equal(dayStanding(day(1, undefined, 'tbc'), today), 'unknown');
  assert.equal(dayStanding(day(1, '2023-03-10', 'tbc'), today), 'unknown');
  assert.equal(dayStanding(day(1, '2023-03-08', 'tbc'), today), 'past');
});

test('the next day of a group is the earliest that somebody can still go to', () => {
  const days = [
    day(1, '2023-02-01'),
    day(2, '2023-05-04', 'cancelled'),
    day(3, '2023-06-27'),
    day(4, '2023-05-11', 'moved'),
  ];
  assert.deepEqual(workgroupStanding(group(...days), '2023-02-01'), { past: false, next: days[0] });
  assert.deepEqual(workgroupStanding(group(...days), '2023-02-02'), { past: false, next: days[3] });
  assert.deepEqual(workgroupStanding(group(...days), '2023-06-27'), { past: false, next: days[2] });
  assert.deepEqual(workgroupStanding(group(...days), '2023-06-28'), { past: true, next: undefined });
});

test('a group with a day to be confirmed is past with its academic year, not before', () => {
  const open = group(day(1, '2023-02-01'), day(2, undefined, 'tbc'));
  assert.equal(workgroupStanding(open, '2023-08-31').past, false);
  assert.equal(workgroupStanding(open, '2023-09-01').past, true);
  assert.equal(workgroupStanding(group(), '2023-08-31').past, false);
  assert.equal(workgroupStanding(group(), '2023-09-01').past, true);
  assert.equal(workgroupStanding(group(day(1, '2023-02-01'), day(2, undefined, 'cancelled')), '2023-02-02').past, true);
});

test('a programme stands by its year, whatever its source said at the time', () => {
  for (const status of ['planned', 'running'] as const) {
    assert.equal(programmeStanding({ year: '2022/23', status }, '2022-08-31'), 'planned');
    assert.equal(programmeStanding({ year: '2022/23', status }, '2022-09-01'), 'running');
    assert.equal(programmeStanding({ year: '2022/23', status }, '2023-08-31'), 'running');
    assert.equal(programmeStanding({ year: '2022/23', status }, '2023-09-01'), 'past');
  }
  assert.equal(programmeStanding({ year: '2022/23', status: 'past' }, '2022-10-01'), 'past');
});

test('a group that has passed, or has no dates, says so and who knows more; one that is under way says nothing', () => {
  assert.equal(standingText(group(day(1, '2023-02-01')), false), undefined);
  assert.equal(
    standingText(group(day(1, '2023-02-01')), true),
    'These dates have passed. Your Maths Hub knows whether and when a group like this meets next.',
  );
  assert.equal(standingText(group(), false), 'The dates are to be confirmed. Your Maths Hub will tell you first.');
  assert.equal(
    standingText(group(), true),
    'The dates were to be confirmed, and 2022/23 is over. Your Maths Hub knows whether and when a group like this meets next.',
  );
});

test('booking is closed once its last day has passed, and full stays full', () => {
  assert.equal(bookingStanding({ status: 'open', closes: '2023-03-09' }, '2023-03-09'), 'open');
  assert.equal(bookingStanding({ status: 'open', closes: '2023-03-08' }, '2023-03-09'), 'closed');
  assert.equal(bookingStanding({ status: 'waiting-list', closes: '2023-03-08' }, '2023-03-09'), 'closed');
  assert.equal(bookingStanding({ status: 'full', closes: '2023-03-08' }, '2023-03-09'), 'full');
});

test('a programme has the best that one of its groups has; groups that are over do not count', () => {
  const today = '2023-03-09';
  const booked = (date: string, booking?: Booking): Workgroup => ({
    ...{ id: 'a', programme: 'b', ...group(day(1, date)) },
    ...(booking && { booking }),
  });
  const coming = (booking?: Booking) => booked('2023-05-04', booking);
  assert.equal(placesIn([], today), undefined);
  assert.equal(placesIn([booked('2023-02-01', { status: 'open' })], today), undefined);
  assert.equal(placesIn([coming({ status: 'full' }), coming()], today), 'open');
  assert.equal(placesIn([coming({ status: 'full' }), coming({ status: 'waiting-list' })], today), 'waiting-list');
  assert.equal(placesIn([coming({ status: 'closed' }), coming({ status: 'full' })], today), 'full');
  assert.equal(placesIn([coming({ status: 'open', closes: '2023-03-01' })], today), 'closed');
});
