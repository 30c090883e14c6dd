import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  isDay,
  isTime,
  londonDate,
  londonOffset,
  londonTime,
  toInstant,
  toCalendar,
  weekday,
  formatDay,
  readDates,
} from '../../../src/dates/index.js';

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});
const inLondon = (instant: Date) => clock.format(instant).replace(', ', ' ');

describe('London time', () => {
  test('agrees with the zone database an hour around every clock change from 1996 to 2037', () => {
    for (let year = 1996; year <= 2037; year++) {
      for (const month of [2, 9]) {
        for (let day = 20; day <= 31; day++) {
          for (let minutes = 0; minutes < 180; minutes += 30) {
            const instant = new Date(Date.UTC(year, month, day, 0, minutes));
            assert.equal(`${londonDate(instant)} ${londonTime(instant)}`, inLondon(instant));
          }
        }
      }
    }
  });

  test('agrees with it at any instant, and back again outside the hour that comes twice', () => {
    const range = { min: new Date('1996-01-01T00:00Z'), max: new Date('2037-12-31T23:59Z'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), (when) => {
        const instant = new Date(Math.floor(+when / 6e4) * 6e4);
        assert.equal(`${londonDate(instant)} ${londonTime(instant)}`, inLondon(instant));
        const back = toInstant(londonDate(instant), londonTime(instant));
        assert.ok(
          +back === +instant || (+instant - +back === 36e5 && londonOffset(back) === 60 && !londonOffset(instant)),
        );
      }),
    );
  });

  test('the four days of the seed begin when they should', () => {
    assert.deepEqual(
      [
        ['2023-02-01', '10:30'],
        ['2023-03-09', '09:30'],
        ['2023-05-04', '09:30'],
        ['2023-06-27', '09:30'],
      ].map(([date, time]) => toInstant(date!, time!).toISOString().slice(0, 16)),
      ['2023-02-01T10:30', '2023-03-09T09:30', '2023-05-04T08:30', '2023-06-27T08:30'],
    );
  });

  test('the hour that spring leaves out counts on, and of the hour that autumn has twice it is the first', () => {
    assert.equal(toInstant('2023-03-26', '01:30').toISOString(), '2023-03-26T01:30:00.000Z');
    assert.equal(londonTime(toInstant('2023-03-26', '01:30')), '02:30');
    assert.equal(toInstant('2023-10-29', '01:30').toISOString(), '2023-10-29T00:30:00.000Z');
    assert.equal(toInstant('2023-10-29', '02:00').toISOString(), '2023-10-29T02:00:00.000Z');
  });

  test('what is no date or time is an invalid instant, and throws nothing', () => {
    assert.ok(Number.isNaN(+toInstant('soon', '10:30')));
    assert.ok(Number.isNaN(+toInstant('2023-02-01', 'late')));
  });

  test('is the same on a machine in any zone', () => {
    const zone = process.env.TZ;
    const results = ['Europe/London', 'Asia/Dubai', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((TZ) => {
      process.env.TZ = TZ;
      const read = readDates('Sun 26 March 1am-2am\nWed 1 Feb 10.30 a.m. – 4.00 p.m.\nSun 30 Oct 1.30am', {
        academicYear: '2022/23',
      });
      const group = { id: 'group', programme: 'programme', year: '2022/23', days: read.days };
      return JSON.stringify([
        read,
        read.days.map(formatDay),
        read.days.map(({ date, start }) => +toInstant(date!, start!)),
        toCalendar([group], { now: new Date(0) }),
        londonDate(new Date('2023-06-30T23:30Z')),
      ]);
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    assert.equal(new Set(results).size, 1);
  });
});

describe('days of the calendar', () => {
  test('weekdays count from 1 for Monday', () => {
    assert.deepEqual(
      ['2023-01-30', '2023-02-01', '2023-02-05', '1969-12-31', '2000-02-29'].map(weekday),
      [1, 3, 7, 3, 2],
    );
  });

  test('days are added across months, leap years and clock changes', () => {
    assert.equal(addDays('2024-02-28', 1), '2024-02-29');
    assert.equal(addDays('2023-02-28', 1), '2023-03-01');
    assert.equal(addDays('2023-03-25', 2), '2023-03-27');
    assert.equal(addDays('2023-01-01', -1), '2022-12-31');
  });

  test('a day is one that is in the calendar', () => {
    for (const text of ['2023-02-01', '2024-02-29']) assert.ok(isDay(text), text);
    for (const text of [
      '',
      'soon',
      '2023-2-1',
      '2023-02-29',
      '2023-13-01',
      '2023-00-10',
      '2023-02-01T00:00',
      ' 2023-02-01',
    ])
      assert.ok(!isDay(text), text);
  });

  test('a time is one that a clock shows', () => {
    for (const text of ['00:00', '09:30', '23:59']) assert.ok(isTime(text), text);
    for (const text of ['', '9:30', '24:00', '10:60', '10.30', '10:30:00']) assert.ok(!isTime(text), text);
  });
});
