import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  academicYear,
  addDays,
  formatDate,
  formatDay,
  formatTime,
  formatTimes,
  datetimeAttribute,
  isDay,
  isTime,
  readDates,
} from '../../../src/dates/index.js';

const days = Array.from({ length: 7671 }, (_, index) => addDays('2020-01-01', index));

test('every day from 2020 to 2040 is read back as it is written, with its year and without', () => {
  assert.equal(days.at(-1), '2040-12-31');
  for (const date of days) {
    const year = academicYear(date);
    const day = { date, start: '09:30', end: '15:00' };
    for (const text of [
      formatDay(day),
      `${formatDate(date, { year: false })}, 9.30am to 3pm`,
      `${formatDate(date, { short: true })} 9.30-3`,
      `Day 1 – ${formatDate(date, { weekday: false, year: false })} 09:30–15:00`,
      `${formatDate(date, { short: true, weekday: false })}, ${formatTimes('09:30', '15:00')}`,
      `${formatDate(date, { short: true, year: false })}: ${formatTimes('09:30', '15:00')}`,
      `${date} 09:30-15:00`,
    ]) {
      const [read] = readDates(text, { academicYear: year }).days;
      assert.deepEqual(read, { number: 1, ...day, status: 'confirmed', sequence: 0 }, text);
    }
  }
});

test('what a page has in its <time> is read back, on both sides of the clock changes', () => {
  for (const date of days) {
    const day = { date, start: '09:30' };
    const read = readDates(datetimeAttribute(day), { academicYear: academicYear(date) });
    assert.deepEqual(read.days, [{ number: 1, ...day, status: 'confirmed', sequence: 0 }], datetimeAttribute(day));
    assert.ok(read.problems.every(({ kind }) => kind === 'weekend' || kind === 'bank-holiday'));
  }
});

test('a written year is read whatever the academic year', () => {
  for (const date of days.filter((_, index) => index % 37 === 0)) {
    assert.equal(readDates(formatDate(date), { academicYear: '2022/23' }).days[0]!.date, date);
  }
});

test('a weekday that is wrong never becomes a date', () => {
  fc.assert(
    fc.property(fc.constantFrom(...days), fc.integer({ min: 1, max: 6 }), (date, off) => {
      const weekday = formatDate(addDays(date, off)).split(' ')[0]!;
      const text = formatDate(date, { year: false }).replace(/^\w+/, weekday);
      const read = readDates(text, { academicYear: academicYear(date) });
      assert.equal(read.days[0]!.date, undefined);
      const candidates = read.problems[0]!.repairs.map(({ day }) => day!.date);
      assert.equal(candidates.length, 2);
      assert.ok(candidates.includes(date));
      for (const candidate of candidates) assert.ok(Math.abs(Date.parse(candidate!) - Date.parse(date)) <= 3 * 864e5);
    }),
    { numRuns: 500 },
  );
});

test('every quarter of an hour between 7am and 10pm is read back', () => {
  for (let minutes = 7 * 60; minutes <= 22 * 60; minutes += 15) {
    const start = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    for (const written of [formatTime(start), start.replace(':', '.') + 'hrs', start]) {
      const { days: read, problems } = readDates(`Thursday 9 March 2023 at ${written}`, { academicYear: '2022/23' });
      assert.deepEqual([read[0]!.start, problems], [start, []], written);
    }
  }
});

const pieces = (
  'Day |Days |Session |1|2|9|12|23|31|1st |8th | |-|–|/|.|:|, |; |and |or |to |till |Wed |Thursday |Thurs. |Feb |March |may |2023|’23|TBC|' +
  'postponed until |was |moved to |→|online|am|pm|noon|(|)|\n|\r\n|\t|@|w/c |Twilight |Alder School|M1 2AB|2022/23|first |£75|next |' +
  '&nbsp;|&ndash;|<br>|<td>|</p>|<sup>th</sup>|&#8211;|(?)|?? |GMT|BST|Cohort 2|Group B: |22/23|20230309|00:00:00|Z|-- |•|provisionally |' +
  '10.30|09/03|09.03.2023|2023-03-09|all sessions |Venue: |closing date |by |0930|dates |cancelled|CANCELLED|Years 5-8|é|😀|\u0000|\ud800|\u200b'
).split('|');
const written = fc.array(fc.constantFrom(...pieces, '|'), { maxLength: 24 }).map((parts) => parts.join(''));

/** Reads any text, and looks whether what comes of it is well formed. */
const wellFormed = (texts: fc.Arbitrary<string>) => {
  fc.assert(
    fc.property(texts, (text) => {
      const read = readDates(text, { academicYear: '2022/23' });
      const lines = text.split(/\r\n|[\n\r\v\f\u2028\u2029]/);
      for (const { at, text: says } of read.problems) {
        assert.equal(lines[at.line - 1]!.slice(at.column - 1, at.column - 1 + at.text.length), at.text);
        assert.ok(says.length > 10 && !/undefined|NaN/.test(says));
      }
      for (const { number, date, start, end, was, place, note } of read.days) {
        assert.ok(number >= 1);
        for (const day of [date, was]) assert.ok(day === undefined || isDay(day));
        for (const time of [start, end]) assert.ok(time === undefined || isTime(time));
        assert.ok(!(start && end) || start < end);
        for (const words of [place, note]) assert.ok(words === undefined || (words && words.trim() === words));
      }
      if (!read.days.length && !read.problems.length) assert.match(text, /tbc|dates|all sessions/i);
    }),
    { numRuns: 100_000 },
  );
};

test('100,000 strings of any characters are read to an end', () =>
  wellFormed(fc.string({ unit: 'binary', maxLength: 60 })));

test('100,000 strings of what dates are made of are read to an end', () => wellFormed(written));
