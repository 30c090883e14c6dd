import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { addDays, dayUid, toCalendar, toInstant } from '../../../src/dates/index.js';
import type { Workgroup } from '../../../src/model/types.js';
import { day, fourDays, group, titles } from './groups.js';

const now = new Date('2023-01-10T12:34:56.789Z');
const write = (groups: Workgroup[], options = {}) => toCalendar(groups, { now, titles, ...options });
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const values = (text: string, name: string) =>
  unfold(text)
    .filter((line) => line.startsWith(name))
    .map((line) => line.slice(name.length + 1));

/** The events of a file as another reader has them. */
function events(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a calendar file', () => {
  test('says what RFC 5545 wants to hear, line by line', () => {
    const [first] = fourDays;
    const text = write([group([{ ...first!, place: 'Alder School', note: 'Lunch; tea, too' }])]);
    assert.equal(
      text,
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//tfm-widgets//Work Group dates//EN',
        'NAME:Early Career Teachers',
        'X-WR-CALNAME:Early Career Teachers',
        'X-WR-TIMEZONE:Europe/London',
        'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
        'X-PUBLISHED-TTL:PT12H',
        'BEGIN:VTIMEZONE',
        'TZID:Europe/London',
        'BEGIN:DAYLIGHT',
        'TZOFFSETFROM:+0000',
        'TZOFFSETTO:+0100',
        'TZNAME:BST',
        'DTSTART:19960331T010000',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'END:DAYLIGHT',
        'BEGIN:STANDARD',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0000',
        'TZNAME:GMT',
        'DTSTART:19961027T020000',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
        'END:STANDARD',
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
        'UID:turing-nw.sktm-ect-2022.day-1@tfm-widgets',
        'SEQUENCE:0',
        'DTSTAMP:20230110T123456Z',
        'LAST-MODIFIED:20230110T123456Z',
        'DTSTART;TZID=Europe/London:20230201T103000',
        'DTEND;TZID=Europe/London:20230201T160000',
        'STATUS:CONFIRMED',
        'SUMMARY:Early Career Teachers\\, day 1',
        'LOCATION:Alder School',
        'DESCRIPTION:Lunch\\; tea\\, too',
        'X-TFM-PROGRAMME:sktm-secondary-ect',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test('has the four days at their instants on both sides of the clock change', () => {
    const starts = events(write([group([...fourDays])])).map(({ startDate }) => startDate.toJSDate().toISOString());
    assert.deepEqual(
      starts.map((start) => start.slice(0, 16)),
      ['2023-02-01T10:30', '2023-03-09T09:30', '2023-05-04T08:30', '2023-06-27T08:30'],
    );
  });

  test('is read back to the same instants around every clock change to 2037', () => {
    const times = ['00:30', '02:30', '09:30', '23:45'];
    for (let year = 2020; year <= 2037; year++) {
      const days = ['03-24', '10-24'].flatMap((from) =>
        Array.from({ length: 9 }, (_, index) => addDays(`${year}-${from}`, index)),
      );
      const all = days.flatMap((date) => times.map((start) => ({ date, start, end: '23:59' })));
      const read = events(write([group(all.map((fields, index) => day(index + 1, fields)))]));
      assert.equal(read.length, all.length);
      read.forEach(({ startDate, endDate }, index) => {
        const { date, start, end } = all[index]!;
        assert.equal(+startDate.toJSDate(), +toInstant(date, start), `${date} ${start}`);
        assert.equal(+endDate.toJSDate(), +toInstant(date, end), `${date} ${end}`);
      });
    }
  });

  test('keeps a day’s UID when it moves, and counts the change', () => {
    const before = write([group([...fourDays])]);
    const moved = { ...fourDays[2]!, date: '2023-05-11', was: '2023-05-04', status: 'moved' as const, sequence: 1 };
    const after = write([group(fourDays.map((one) => (one.number === 3 ? moved : one)))]);
    assert.deepEqual(values(after, 'UID'), values(before, 'UID'));
    assert.deepEqual(values(after, 'SEQUENCE'), ['0', '0', '1', '0']);
    assert.deepEqual(values(after, 'STATUS'), ['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
    assert.deepEqual(values(after, 'DESCRIPTION'), ['Moved from Thursday 4 May 2023.']);
  });

  test('keeps the UIDs of the others when a day is cancelled, taken out or put in another order', () => {
    const [first, second, third, fourth] = fourDays as [...typeof fourDays] & { length: 4 };
    const text = write([group([fourth!, { ...second!, status: 'cancelled' }, first!])]);
    assert.deepEqual(
      values(text, 'UID'),
      [4, 2, 1].map((number) => `turing-nw.sktm-ect-2022.day-${number}@tfm-widgets`),
    );
    assert.deepEqual(values(text, 'STATUS'), ['CONFIRMED', 'CANCELLED', 'CONFIRMED']);
    assert.deepEqual(values(text, 'SUMMARY')[1], 'Cancelled: Early Career Teachers\\, day 2');
    assert.ok(third);
  });

  test('leaves out a day without a date, and has a date without a time as a tentative whole day', () => {
    const days = [
      day(1, { status: 'tbc' }),
      day(2, { status: 'tbc', start: '10:00' }),
      day(3, { date: '2023-03-31' }),
      day(4, { date: '2023-05-04', start: '09:30', end: '15:00', status: 'tbc' }),
      day(5, { status: 'cancelled' }),
    ];
    const text = write([group(days)]);
    assert.deepEqual(
      values(text, 'UID').map((uid) => uid.split('.')[2]),
      ['day-3@tfm-widgets', 'day-4@tfm-widgets'],
    );
    assert.deepEqual(values(text, 'STATUS'), ['TENTATIVE', 'TENTATIVE']);
    assert.deepEqual(values(text, 'DTSTART;VALUE=DATE'), ['20230331']);
    assert.deepEqual(values(text, 'DTEND;VALUE=DATE'), ['20230401']);
    assert.deepEqual(values(text, 'SUMMARY'), [
      'Early Career Teachers\\, day 3 (time to be confirmed)',
      'Early Career Teachers\\, day 4 (to be confirmed)',
    ]);
    assert.ok(events(text)[0]!.startDate.isDate);
  });

  test('has no end where none is known, or where it would come first', () => {
    const days = [
      day(1, { date: '2023-02-01', start: '10:30' }),
      day(2, { date: '2023-03-09', start: '15:00', end: '09:30' }),
    ];
    assert.deepEqual(values(write([group(days)]), 'DTEND'), []);
  });

  test('takes the hub from the group, or from the caller, or does without', () => {
    const day1 = [fourDays[0]!];
    const without = group(day1);
    delete without.hub;
    assert.deepEqual(values(write([group(day1)], { hub: 'other' }), 'UID'), [
      'turing-nw.sktm-ect-2022.day-1@tfm-widgets',
    ]);
    assert.deepEqual(values(write([without], { hub: 'other' }), 'UID'), ['other.sktm-ect-2022.day-1@tfm-widgets']);
    assert.deepEqual(values(write([without]), 'UID'), ['sktm-ect-2022.day-1@tfm-widgets']);
  });

  test('never has a UID twice', () => {
    const twice = day(1, { date: '2023-02-02', start: '10:30', end: '16:00' });
    assert.deepEqual(values(write([group([fourDays[0]!, twice])]), 'UID'), [
      'turing-nw.sktm-ect-2022.day-1@tfm-widgets',
      'turing-nw.sktm-ect-2022.day-1.2@tfm-widgets',
    ]);
  });

  test('is named after its groups where they share a title, or as the caller says', () => {
    const one = group([fourDays[0]!]);
    const other = group([fourDays[1]!], { id: 'other', title: 'Another group' });
    assert.deepEqual(values(write([one, one]), 'X-WR-CALNAME'), ['Early Career Teachers']);
    assert.deepEqual(values(write([one, other]), 'X-WR-CALNAME'), ['Work Group dates']);
    assert.deepEqual(values(write([one, other], { name: 'Turing, NW' }), 'X-WR-CALNAME'), ['Turing\\, NW']);
    assert.deepEqual(values(write([one], { titles: undefined }), 'X-WR-CALNAME'), ['Maths Hub Work Group']);
  });

  test('goes by the history of a day, where there is one: how often it has changed, and when last', () => {
    const history = { [dayUid(group([]), fourDays[1]!)]: { sequence: 3, modified: '2022-11-30T08:00:00Z' } };
    const text = write([group(fourDays.slice(0, 2))], { history });
    assert.deepEqual(values(text, 'SEQUENCE'), ['0', '3']);
    assert.deepEqual(values(text, 'LAST-MODIFIED'), ['20230110T123456Z', '20221130T080000Z']);
    assert.deepEqual(values(text, 'DTSTAMP'), values(text, 'LAST-MODIFIED'));
  });

  test('is a whole calendar without any day', () => {
    assert.equal(events(write([])).length, 0);
  });

  test('has where to book as an address of its own', () => {
    const link = 'https://example.org/book?a=1,2;3';
    const text = write([group([fourDays[0]!], { booking: { link, status: 'open' } })]);
    assert.deepEqual(values(text, 'URL'), [link]);
    assert.equal(events(text)[0]!.description, link);
  });
});

describe('its lines', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 });
  const anything = fc.oneof(
    words,
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('\r\nBEGIN:VEVENT', ';,\\\n"', 'é'.repeat(90), '\u0800\uffff'.repeat(50), '😀'.repeat(60)),
  );

  test('are 75 octets at most, end in CR LF, and cut no character', () => {
    fc.assert(
      fc.property(anything, anything, anything, (title, place, note) => {
        const text = write([group([{ ...fourDays[0]!, place, note }], { title })]);
        assert.ok(text.endsWith('\r\n'));
        for (const line of text.slice(0, -2).split('\r\n')) {
          const bytes = new TextEncoder().encode(line);
          assert.ok(bytes.length <= 75, line);
          assert.doesNotMatch(line, /[\n\r]/);
          // a lone half of a pair is there only where it was before
          if (!/\p{Surrogate}/u.test(`${title}${place}${note}`)) assert.doesNotMatch(line, /\p{Surrogate}/u);
        }
      }),
    );
  });

  test('give any text back as it was, and let none of it become a line', () => {
    fc.assert(
      fc.property(words, words, (title, note) => {
        const clean = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
        const [event, ...others] = events(write([group([{ ...fourDays[0]!, note }], { title })]));
        assert.deepEqual(others, []);
        assert.equal(event!.summary, clean(`${title}, day 1`));
        assert.equal(event!.description ?? '', clean(note));
      }),
    );
  });
});
