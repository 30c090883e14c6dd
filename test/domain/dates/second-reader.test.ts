/** Our calendar files as a reader of another make has them: python3-icalendar, of Debian, where it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { addDays, dayUid, toCalendar, toInstant } from '../../../src/dates/index.js';
import { findReader, readWith } from '../../../tools/calendar-reader.mjs';
import { day, group, titles } from './groups.js';

const script = fileURLToPath(new URL('second-reader.py', import.meta.url));
const python = findReader();

test(
  'a second reader has the same instants around every clock change to 2037',
  { skip: python ? false : 'python3-icalendar is not on this machine' },
  () => {
    const times = ['00:30', '02:30', '09:30', '23:45'];
    const dates = Array.from({ length: 18 }, (_, year) =>
      ['03-24', '10-24'].flatMap((from) =>
        Array.from({ length: 9 }, (_, index) => addDays(`${2020 + year}-${from}`, index)),
      ),
    ).flat();
    const days = dates
      .flatMap((date) => times.map((start) => ({ date, start, end: '23:59' })))
      .map((fields, index) => day(index + 1, { ...fields, note: 'Tea; coffee, “cake” – 10.30' }));
    const all = group(days);
    const text = toCalendar([all], { now: new Date('2023-01-10T12:34:56Z'), titles });
    const events = readWith(python!, script, text) as [string, string, string, string][];
    assert.equal(events.length, days.length);
    const iso = (date: string, time: string) => toInstant(date, time).toISOString().replace('.000', '');
    events.forEach((event, index) => {
      const { date, start, end, number } = days[index]!;
      assert.deepEqual(event, [
        dayUid(all, days[index]!),
        iso(date!, start!),
        iso(date!, end!),
        `Early Career Teachers, day ${number}`,
      ]);
    });
  },
);
