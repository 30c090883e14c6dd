import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, toCalendar } from '../../../src/dates/index.js';
import { readFeed } from '../../../src/feeds/index.js';
import { bundled as dataset } from '../../../src/model/bundled.js';
import { Workgroup as WorkgroupSchema } from '../../../src/model/schema.js';
import type { Workgroup, WorkgroupDay } from '../../../src/model/types.js';
import { story } from './samples.js';

const read = (feed: string) => readFeed(feed, { dataset });
const titles = Object.fromEntries(dataset.programmes.map(({ id, title }) => [id, title]));
const now = new Date('2026-11-21T12:00:00Z');
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...events: string[][]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');
/** An event of a programme, as a calendar that knows nothing of us has it. */
const ect = (uid: string, ...lines: string[]) =>
  event(`UID:${uid}`, 'SUMMARY:Tuesdays', 'CATEGORIES:sktm-secondary-ect', ...lines);
const days = (...events: string[][]) => read(calendar(...events)).workgroups.flatMap((group) => group.days);
const texts = (...events: string[][]) => read(calendar(...events)).problems.map(({ text }) => text);
const times = (...lines: string[]) =>
  days(ect('a', ...lines)).map(({ date, start, end }) => [date, start, end].filter(Boolean).join(' '));

describe('a calendar of ours', () => {
  it('comes back as the groups it was written from', () => {
    const { workgroups, problems } = read(story('dates.ics'));
    assert.deepEqual(problems, []);
    const sheet = read(story('dates.csv')).workgroups;
    assert.deepEqual(
      workgroups,
      sheet.map((group) => ({
        ...group,
        days: group.days.filter(({ date }) => date).map(({ online, ...day }) => (online ? { ...day, online } : day)),
      })),
    );
  });

  const words = fc
    .stringMatching(/^[A-Za-zé][A-Za-zé0-9 ,;"<>&=\\-]{0,40}[a-zé]$/)
    .filter(
      (text) =>
        !/^(online|virtual|zoom|teams|microsoft|https?|cancel|programme|booking|moved)/i.test(text) &&
        !/day|session|meeting|workshop|webinar/i.test(text),
    );
  const time = fc
    .tuple(fc.integer({ min: 7, max: 20 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((each) => String(each).padStart(2, '0')).join(':'));
  const anyDay = fc.record({
    date: fc.integer({ min: 0, max: 360 }).map((number) => addDays('2026-09-01', number)),
    times: fc.option(
      fc.tuple(time, time).filter(([a, b]) => a < b),
      { nil: undefined },
    ),
    status: fc.constantFrom<WorkgroupDay['status'][]>('confirmed', 'tbc', 'moved', 'cancelled'),
    place: fc.option(words, { nil: undefined }),
    note: fc.option(words, { nil: undefined }),
    online: fc.constantFrom(true, undefined),
    sequence: fc.nat(20),
  });
  const anyGroup = fc
    .tuple(fc.array(anyDay, { minLength: 1, maxLength: 6 }), fc.option(words, { nil: undefined }), fc.boolean())
    .map(([list, title, booked]): Workgroup => ({
      ...{
        id: 'own-group',
        programme: 'sktm-secondary-ect',
        ...(title && { title }),
        hub: 'turing-nw',
        year: '2026/27',
      },
      days: list.map(({ date, times, status, place, note, online, sequence }, index) => ({
        ...{ number: index + 1, date, ...(times && { start: times[0], end: times[1] }), status },
        ...(status === 'moved' && { was: addDays(date, date > '2027-01-01' ? -7 : 7) }),
        ...(place && { place }),
        ...(online && { online }),
        ...(note && { note }),
        sequence,
      })),
      ...(booked && {
        booking: { link: 'https://hub.example/a?b=1,2;3', status: 'waiting-list', closes: '2026-09-30' },
      }),
    }));
  it('comes back as any group it was written from', () => {
    fc.assert(
      fc.property(anyGroup, (group) => {
        const { workgroups, problems } = read(toCalendar([group], { now, titles }));
        assert.deepEqual(problems, []);
        assert.deepEqual(workgroups, [group]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a calendar of somebody else', () => {
  it('has its times in London’s, whatever zone they are written in', () => {
    for (const start of [
      'DTSTART:20270504T083000Z',
      'DTSTART;TZID=Europe/London:20270504T093000',
      'DTSTART;TZID=GMT Standard Time:20270504T093000',
      'DTSTART:20270504T093000',
      'DTSTART;TZID=Europe/Paris:20270504T103000',
      'DTSTART;TZID=Romance Standard Time:20270504T103000',
      'DTSTART;TZID=America/New_York:20270504T043000',
      'DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Dubai:20270504T123000',
    ]) {
      assert.deepEqual(times(start, 'DURATION:PT1H30M'), ['2027-05-04 09:30 11:00'], start);
    }
    assert.match(
      texts(ect('a', 'DTSTART;TZID=Narnia:20270504T093000'))[0]!,
      /^line 3, “Tuesdays”: found the time zone "Narnia", expected Europe\/London, UTC.*This event is left out\.$/,
    );
  });

  it('has whole days, and stays of a few of them', () => {
    assert.deepEqual(times('DTSTART;VALUE=DATE:20270504', 'DTEND;VALUE=DATE:20270505'), ['2027-05-04']);
    assert.deepEqual(times('DTSTART;VALUE=DATE:20270504', 'DTEND;VALUE=DATE:20270506'), ['2027-05-04', '2027-05-05']);
    assert.match(
      texts(ect('a', 'DTSTART;VALUE=DATE:20270501', 'DTEND;VALUE=DATE:20270601'))[0]!,
      /found an event of 31 days, expected at most 5/,
    );
  });

  it('has what repeats written out, without what is taken out, and with a day that was moved', () => {
    const series = ect(
      'a',
      'DTSTART;TZID=Europe/London:20270309T160000',
      'DTEND;TZID=Europe/London:20270309T173000',
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'EXDATE;TZID=Europe/London:20270316T160000',
    );
    const other = ect(
      'a',
      'RECURRENCE-ID:20270330T150000Z',
      'DTSTART;TZID=Europe/London:20270331T160000',
      'SEQUENCE:1',
    );
    const called = ect(
      'a',
      'RECURRENCE-ID;TZID=Europe/London:20270406T160000',
      'DTSTART;TZID=Europe/London:20270406T160000',
      'STATUS:CANCELLED',
    );
    // the clocks change on 28 March
    assert.deepEqual(
      days(series, other, called).map(({ number, date, start, status, was }) => [number, date, start, status, was]),
      [
        [1, '2027-03-09', '16:00', 'confirmed', undefined],
        [2, '2027-03-23', '16:00', 'confirmed', undefined],
        [3, '2027-03-31', '16:00', 'moved', '2027-03-30'],
        [4, '2027-04-06', '16:00', 'cancelled', undefined],
      ],
    );
  });

  it('ends a repetition when it says, in whatever zone', () => {
    assert.equal(
      times('DTSTART;TZID=Europe/London:20270504T160000', 'RRULE:FREQ=WEEKLY;UNTIL=20270518T150000Z').length,
      3,
    );
    assert.equal(times('DTSTART;TZID=Europe/London:20270504T160000', 'RRULE:FREQ=WEEKLY;UNTIL=20270518').length, 3);
    assert.deepEqual(times('DTSTART;VALUE=DATE:20270504', 'RDATE;VALUE=DATE:20270601,20270706'), [
      '2027-05-04',
      '2027-06-01',
      '2027-07-06',
    ]);
  });

  it('has a repetition cut that has no end, and one that nobody means taken once, and says so', () => {
    const start = 'DTSTART:20260901T160000';
    assert.equal(times(start, 'RRULE:FREQ=WEEKLY').length, 60);
    assert.match(
      texts(ect('a', start, 'RRULE:FREQ=WEEKLY'))[0]!,
      /a repetition without an end.*The first 60 are used\.$/,
    );
    for (const rule of [
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=SECONDLY',
      'FREQ=MONTHLY;BYDAY=6MO',
      'FREQ=YEARLY;BYWEEKNO=53',
    ]) {
      assert.deepEqual(times(start, `RRULE:${rule}`), ['2026-09-01 16:00']);
      assert.match(
        texts(ect('a', start, `RRULE:${rule}`))[0]!,
        /a repetition that is not followed.*Only its first day is used\.$/,
      );
    }
  });

  it('has its days put together by title, and numbered by what it says or by date', () => {
    const one = (uid: string, summary: string, date: string) =>
      event(
        `UID:${uid}`,
        `SUMMARY:${summary}`,
        'DESCRIPTION:Bring a pencil\\nProgramme: sktm-secondary-ect',
        `DTSTART:${date}T160000`,
      );
    const { workgroups, problems } = read(
      calendar(
        one('c', 'Alder group (Session 3 of 3)', '20270601'),
        one('a', 'Alder group: day 1', '20270301'),
        one('b', 'Alder group – Day 2', '20270401'),
        one('d', 'Birch group', '20270502'),
        one('e', 'Birch group', '20270501'),
      ),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      workgroups.map(({ id, title, days }) => [id, title, days.map(({ number, date }) => `${number} ${date}`)]),
      [
        ['sktm-secondary-ect-alder-group-2026-27', 'Alder group', ['1 2027-03-01', '2 2027-04-01', '3 2027-06-01']],
        ['sktm-secondary-ect-birch-group-2026-27', 'Birch group', ['1 2027-05-01', '2 2027-05-02']],
      ],
    );
    assert.equal(workgroups[0]!.days[0]!.note, 'Bring a pencil');
  });

  it('has days put together that are related to the same event', () => {
    const [group, ...more] = read(
      calendar(
        ect('first', 'DTSTART:20270301T160000'),
        event('UID:x', 'SUMMARY:Ratio', 'RELATED-TO:first', 'CATEGORIES:sktm-secondary-ect', 'DTSTART:20270401T160000'),
      ),
    ).workgroups;
    assert.deepEqual([group!.days.length, group!.title, more], [2, 'Tuesdays', []]);
  });

  it('is told of what is no programme once a title, and of a broken event, and keeps the rest', () => {
    const staff = (uid: string) => event(`UID:${uid}`, 'SUMMARY:Staff meeting', 'DTSTART:20270301T160000');
    const broken = [
      ect('b', 'DTSTART:20271399T250000'),
      ect('c', 'no colon here'),
      ect('d'),
      ['BEGIN:VEVENT', 'UID:e'],
    ];
    const good = ect('a', 'DTSTART:20270301T160000');
    assert.equal(days(staff('x'), good, ...broken, staff('y')).length, 1);
    const said = texts(staff('x'), good, ...broken, staff('y'));
    assert.equal(said.length, 5);
    assert.match(
      said.join('\n'),
      /line 3, “Staff meeting”: found no programme that is known, expected one in a category/,
    );
    assert.match(said.join('\n'), /line 14, “Tuesdays”: found DTSTART "2027-13-99T25:00:00"/);
    assert.match(said.join('\n'), /found no DTSTART/);
    assert.match(said.join('\n'), /found an event without END:VEVENT/);
  });

  it('refuses a script for an address, and keeps markup as the text that it is', () => {
    const own = ect(
      'a',
      'DTSTART:20270301T160000',
      'URL:javascript:alert(1)',
      'DESCRIPTION:<img src=x onerror=alert(1)>',
    );
    assert.equal(read(calendar(own)).workgroups[0]!.booking, undefined);
    assert.match(texts(own)[0]!, /found the address "javascript:alert\(1\)", expected a web address/);
    assert.equal(days(own)[0]!.note, '<img src=x onerror=alert(1)>');
  });

  it('is told when it has no event', () => {
    assert.deepEqual(texts(), ['The whole: found a calendar without an event, expected an event for each day.']);
  });

  it('is read without a crash, whatever is cut out of it or written into it, and what is given back is sound', () => {
    const text = story('dates.ics');
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(60),
        fc.string({ unit: 'binary', maxLength: 20 }),
        (from, length, instead) => {
          const { workgroups } = read(text.slice(0, from) + instead + text.slice(from + length));
          for (const group of workgroups) assert.ok(WorkgroupSchema.safeParse(group).success);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes no time to speak of for what is meant to take it', () => {
    const start = performance.now();
    const many = Array.from({ length: 3000 }, (_, i) =>
      ect(`u${i}`, 'DTSTART:20270301T160000', 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1'),
    );
    for (const text of [
      `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(1e5)}`,
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${'x'.repeat(4e6)}\r\nEND:VEVENT`,
      calendar(...many),
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${'BEGIN:VALARM\n'.repeat(1e5)}`,
    ])
      read(text);
    assert.ok(performance.now() - start < 60_000);
  });
});
