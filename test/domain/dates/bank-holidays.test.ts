import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bankHoliday, bankHolidays, easter, workingDay } from '../../../src/dates/index.js';

/** England’s bank holidays as the government listed them, month and day. */
const LISTED: Readonly<Record<number, string>> = {
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
};

test('the bank holidays of England are those the government lists', () => {
  for (const [year, dates] of Object.entries(LISTED)) {
    const days = [...bankHolidays(Number(year)).keys()];
    assert.deepEqual(
      days,
      dates.split(' ').map((date) => `${year}-${date}`),
    );
  }
});

test('each says what it is for', () => {
  assert.equal(bankHoliday('2023-04-07'), 'Good Friday');
  assert.equal(bankHoliday('2020-05-08'), 'the early May bank holiday, moved for VE Day');
  assert.equal(bankHoliday('2022-09-19'), 'the State Funeral of Queen Elizabeth II');
  assert.equal(bankHoliday('2022-12-27'), 'Christmas Day');
  assert.equal(bankHoliday('2023-02-01'), undefined);
});

test('Easter is where the tables have it, at its earliest and latest too', () => {
  assert.deepEqual([1961, 2000, 2008, 2011, 2019, 2038].map(easter), [
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2038-04-25',
  ]);
});

test('the nearest working day steps over weekends and holidays', () => {
  assert.equal(workingDay('2023-04-07', 1), '2023-04-11');
  assert.equal(workingDay('2023-04-10', -1), '2023-04-06');
  assert.equal(workingDay('2023-02-01', 1), '2023-02-01');
});
