import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { toInstant } from '../../../src/dates/index.js';
import { readerElsewhere, readerTimes } from '../../../src/page/reader-time.js';
import { day } from '../dates/groups.js';

const winter = day(1, { date: '2023-02-01', start: '10:30', end: '16:00' });
const summer = day(2, { date: '2023-06-27', start: '09:30' });

/** What a reader in that zone is told: Node's clock moves with the variable. */
function told(zone: string, when = winter): string | undefined {
  process.env.TZ = zone;
  return readerTimes(when);
}

const here = process.env.TZ;
afterEach(() => {
  if (here === undefined) delete process.env.TZ;
  else process.env.TZ = here;
});

test('a reader elsewhere is told the times by the clock there, on both sides of a clock change', () => {
  assert.equal(told('Asia/Dubai'), '2.30pm to 8pm');
  assert.equal(told('Asia/Dubai', summer), 'from 12.30pm');
  assert.equal(told('Asia/Kathmandu'), '4.15pm to 9.45pm');
});

test('a reader whose clock shows the same as London’s at that moment is told nothing', () => {
  assert.equal(told('Europe/London'), undefined);
  assert.equal(told('Europe/Lisbon', summer), undefined);
  assert.equal(told('Africa/Abidjan'), undefined);
  assert.equal(told('Africa/Abidjan', summer), 'from 8.30am');
});

test('the date is said where it is another one there', () => {
  assert.equal(told('Pacific/Auckland'), '11.30pm to 5am');
  assert.equal(told('Pacific/Kiritimati'), '12.30am to 6am on Thursday 2 February');
  assert.equal(
    told('America/New_York', day(1, { date: '2023-02-01', start: '02:00', end: '03:00' })),
    '9pm to 10pm on Tuesday 31 January',
  );
});

test('midnight there is midnight, not 24 o’clock', () => {
  assert.equal(
    told('Asia/Vladivostok', day(1, { date: '2023-02-01', start: '14:00', end: '15:00' })),
    'midnight to 1am on Thursday 2 February',
  );
});

test('a day without a time, or without a date, has none elsewhere either', () => {
  assert.equal(told('Asia/Dubai', day(1, { date: '2023-02-01' })), undefined);
  assert.equal(told('Asia/Dubai', day(1, { start: '10:00' })), undefined);
});

test('in every zone there is, a reader is told another time exactly when Intl says so, around every change of the year', () => {
  for (const timeZone of Intl.supportedValuesOf('timeZone')) {
    const time = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    const london = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    for (const date of [
      '2026-01-12',
      '2026-03-16',
      '2026-03-30',
      '2026-07-01',
      '2026-09-30',
      '2026-10-26',
      '2026-11-09',
    ]) {
      const instant = toInstant(date, '09:30');
      const differs = time.format(instant) !== london.format(instant);
      const words = told(timeZone, day(1, { date, start: '09:30' }));
      assert.equal(words !== undefined, differs, `${timeZone}, ${date}: ${words}`);
    }
  }
});

test('readers in all of the British Isles and in Portugal are not told whose times they are, those in France and Iceland are', () => {
  const elsewhere = (zone: string): boolean => {
    process.env.TZ = zone;
    return readerElsewhere(2026);
  };
  const same = ['Europe/London', 'Europe/Dublin', 'Europe/Jersey', 'Europe/Isle_of_Man', 'Europe/Lisbon'];
  assert.deepEqual(same.filter(elsewhere), []);
  const other = ['Europe/Paris', 'Atlantic/Reykjavik', 'Asia/Dubai', 'UTC', 'Africa/Casablanca'];
  assert.deepEqual(other.filter(elsewhere), other);
});
