import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readFeed } from '../../../src/feeds/index.js';
import { bundled as dataset } from '../../../src/model/bundled.js';
import { Workgroup as WorkgroupSchema } from '../../../src/model/schema.js';
import type { Workgroup, WorkgroupDay } from '../../../src/model/types.js';
import { addDays } from '../../../src/dates/index.js';
import { story } from './samples.js';

const read = (feed: string | Uint8Array) => readFeed(feed, { dataset });
const HEAD = 'Programme,Day,Date,Start,End';
const ECT = 'sktm-secondary-ect';
const lines = (...rows: string[]) => [HEAD, ...rows].join('\n');
const texts = (feed: string | Uint8Array) => read(feed).problems.map(({ text }) => text);
const days = (feed: string | Uint8Array): WorkgroupDay[] => read(feed).workgroups.flatMap((group) => group.days);
/** The only day of a sheet with one row, in which all is well. */
function day(columns: Record<string, string>): WorkgroupDay {
  const all = { Programme: ECT, Year: '2022/23', ...columns };
  const sheet = [Object.keys(all), Object.values(all)].map((cells) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`),
  );
  const text = sheet.join('\n');
  assert.deepEqual(texts(text), []);
  const [one, ...more] = days(text);
  assert.deepEqual(more, []);
  return one!;
}
const bytes = (text: string, more: number[] = []) =>
  Uint8Array.from([...more, ...[...text].map((each) => each.charCodeAt(0))]);

describe('a hub’s spreadsheet', () => {
  it('is read from the example that the docs show', () => {
    const { workgroups, problems } = read(story('dates.csv'));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      workgroups.map(({ id, title, hub, year, booking, days }) => [id, title, hub, year, booking, days.length]),
      [
        [
          'turing-nw-sktm-secondary-ect-tuesdays-2026-27',
          'Tuesdays',
          'turing-nw',
          '2026/27',
          { link: 'https://hub.example/book', status: 'waiting-list', closes: '2027-01-08' },
          5,
        ],
        ['turing-nw-years-5-8-continuity-2026-27', undefined, 'turing-nw', '2026/27', { status: 'open' }, 2],
      ],
    );
    assert.deepEqual(workgroups[0]!.days.slice(1), [
      { number: 2, date: '2027-02-02', start: '16:00', end: '17:30', status: 'confirmed', online: true, sequence: 0 },
      {
        ...{ number: 3, date: '2027-03-16', start: '16:00', end: '17:30', status: 'moved', was: '2027-03-09' },
        ...{ place: 'Alder School', sequence: 1 },
      },
      { number: 4, date: '2027-05-04', start: '16:00', end: '17:30', status: 'cancelled', sequence: 1 },
      { number: 5, status: 'tbc', sequence: 0 },
    ]);
  });

  it('takes the place of the bundled group of the same hub, programme and year', () => {
    const { workgroups } = read(`Programme,Hub,Date\n${ECT},Turing NW,1 Feb 2023`);
    assert.ok(dataset.workgroups.some(({ id }) => id === workgroups[0]!.id));
  });

  it('has its headings forgiven case, spacing, order, plurals and brackets', () => {
    for (const heading of [
      'start',
      ' START  TIME ',
      'Time (start)',
      'time_start',
      'StartTime',
      'Starts',
      'From',
      'Begins:',
    ]) {
      assert.equal(
        days(`${ECT.replace(/.*/, 'PROGRAMME')},date (dd/mm/yyyy),${heading}\n${ECT},1/2/2023,10.30am`)[0]!.start,
        '10:30',
        heading,
      );
    }
  });

  it('may have lines above its headings, and columns of its own', () => {
    const sheet = `Our dates,,\n,,\nProgramme,Lead,Date\n${ECT},Somebody,1 Feb 2023`;
    assert.deepEqual([days(sheet).length, texts(sheet)], [1, []]);
  });

  it('is told of a heading that looks like a slip, and of one that is there twice', () => {
    assert.deepEqual(texts(`Programme,Date,Strat time,When\n${ECT},1 Feb 2023,10:30,x`), [
      'row 1, column “Strat time”: found a heading that is not known, expected "start time". Rename it. It is not read.',
      'row 1, column “When”: found another column, expected the column “Date” only, which says the same. It is not read.',
    ]);
  });

  it('counts days by itself where no column does, and a row that is lost keeps its number', () => {
    const sheet = `Programme,Date\n${ECT},1 Feb 2023\n${ECT},31 Feb 2023\n${ECT},1 Mar 2023`;
    assert.deepEqual(
      days(sheet).map(({ number }) => number),
      [1, 3],
    );
  });

  it('keeps groups apart by programme, group and year, and takes an empty cell for the one above', () => {
    const sheet = [
      'Programme,Group,Date',
      `${ECT},A,1 Feb 2023`,
      ',,8 Feb 2023',
      `${ECT},B,2 Feb 2023`,
      `${ECT},B,2 Feb 2024`,
      'years-5-8-continuity,A,3 Feb 2023',
    ].join('\n');
    const title = dataset.programmes.find(({ id }) => id === ECT)!.title;
    assert.deepEqual(
      read(sheet).workgroups.map(({ id, title, days }) => [id, title, days.length]),
      [
        ['sktm-secondary-ect-a-2022-23', `${title}, group A`, 2],
        ['sktm-secondary-ect-b-2022-23', `${title}, group B`, 1],
        ['sktm-secondary-ect-b-2023-24', `${title}, group B`, 1],
        ['years-5-8-continuity-a-2022-23', 'Years 5–8 Continuity, group A', 1],
      ],
    );
  });

  it('takes the year of dates without one from the rows around them', () => {
    const sheet = `Programme,Date\n${ECT},Wednesday 1st February\n${ECT},9 March 2023\n${ECT},TBC`;
    assert.deepEqual(
      days(sheet).map(({ date }) => date),
      ['2023-02-01', '2023-03-09', undefined],
    );
  });

  it('may only say that there is a group', () => {
    const [group] = read(`Programme,Year,Date\n${ECT},2026-27,`).workgroups;
    assert.deepEqual([group!.days, group!.year], [[], '2026/27']);
  });
});

describe('a file from Excel or Google', () => {
  const plain = lines(`${ECT},1,1 Feb 2023,10:30,16:00`);
  const expected = days(plain);

  it('may have a byte order mark, CR LF, semicolons, tabs and a line that says which', () => {
    assert.equal(expected.length, 1);
    for (const text of [
      `\ufeff${plain}`,
      plain.replaceAll('\n', '\r\n'),
      plain.replaceAll(',', ';'),
      plain.replaceAll(',', '\t'),
      `sep=;\r\n${plain.replaceAll(',', ';')}`,
      `${plain}\n,,,,\n\n`,
    ]) {
      assert.deepEqual(read(text).problems, []);
      assert.deepEqual(days(text), expected);
    }
  });

  it('may be in UTF-8, in Windows-1252 or in UTF-16, and reads the same', () => {
    const text = `Programme,Date,Venue\n${ECT},1 Feb 2023,Café – Zoë’s`;
    const windows = bytes(text.replace('–', '\x96').replace('’', '\x92'));
    const utf16 = (little: boolean) => {
      const pairs = [...`\ufeff${text}`].flatMap((each) => {
        const code = each.charCodeAt(0);
        return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
      });
      return Uint8Array.from(pairs);
    };
    for (const each of [new TextEncoder().encode(text), windows, utf16(true), utf16(false)]) {
      assert.deepEqual(texts(each), []);
      assert.equal(days(each)[0]!.place, 'Café – Zoë’s');
    }
  });

  it('counts rows as the spreadsheet does, line breaks in cells or not', () => {
    const sheet = `Programme,Date,Start,Note\n${ECT},1 Feb 2023,10:30,"two\nlines"\n${ECT},2 Feb 2023,half,`;
    assert.deepEqual(texts(sheet), [
      'row 3, column “Start”: found "half", expected a time such as 09:30 or 9.30am. This row is left out.',
    ]);
  });

  it('loses no row to a quotation mark that is never closed', () => {
    const sheet = `Programme,Date,Venue\n${ECT},1 Feb 2023,"Alder\n${ECT},2 Feb 2023,Birch`;
    assert.deepEqual(
      days(sheet).map(({ place }) => place),
      ['Alder', 'Birch'],
    );
    assert.deepEqual(texts(sheet), [
      'row 2: found a quotation mark that is never closed, expected two of them, or none. It is taken for text.',
    ]);
  });
});

describe('a date in a cell', () => {
  for (const [cell, date, start] of [
    ['2023-02-01', '2023-02-01'],
    ['2023-02-01 10:30:00', '2023-02-01', '10:30'],
    ['2023-02-01T00:00:00', '2023-02-01'],
    ['01/02/2023', '2023-02-01'],
    ['1.2.23', '2023-02-01'],
    ['Wed 01/02/2023', '2023-02-01'],
    ['01/02/2023 10:30', '2023-02-01', '10:30'],
    ['44958', '2023-02-01'],
    ['44958.4375', '2023-02-01', '10:30'],
    ['1-Feb-23', '2023-02-01'],
    ['Wednesday 1st February', '2023-02-01'],
    ['February 1, 2023', '2023-02-01'],
  ]) {
    it(`may be ${cell}`, () => {
      const read = day({ Date: cell! });
      assert.deepEqual([read.date, read.start, read.status], [date, start, 'confirmed']);
    });
  }

  for (const [cell, status] of [
    ['TBC', 'tbc'],
    ['to be confirmed', 'tbc'],
    ['Cancelled', 'cancelled'],
    ['Postponed', 'tbc'],
  ]) {
    it(`may be a word: ${cell}`, () =>
      assert.deepEqual([day({ Date: cell! }).status, day({ Date: cell! }).date], [status, undefined]));
  }

  const said = (row: string, head = 'Programme,Year,Weekday,Date') => texts(`${head}\n${ECT},2022/23,${row}`);
  it('has its day first, and is not guessed where that cannot be or the weekday says otherwise', () => {
    assert.deepEqual(said(',02/13/2023'), [
      'row 2, column “Date”: found "02/13/2023", expected a date with its day first. Write 13 February 2023, if that is meant. This row is left out.',
    ]);
    assert.deepEqual(said('Monday,01/02/2023'), [
      'row 2, column “Date”: found "01/02/2023", expected a Monday, as the weekday says; 1 February 2023 is a Wednesday. With the month first it is Monday 2 January 2023: write 2 January 2023, if that is meant. This row is left out.',
    ]);
    assert.deepEqual(said('Wednesday,01/02/2023'), []);
  });

  it('is doubted where another date of the sheet has its month first', () => {
    const sheet = `Programme,Year,Date\n${ECT},2022/23,02/13/2023\n${ECT},2022/23,03/02/2023\n${ECT},2022/23,03/03/2023\n${ECT},2022/23,Thu 02/03/2023`;
    assert.deepEqual(
      days(sheet).map(({ date }) => date),
      ['2023-03-03', '2023-03-02'],
    );
    assert.match(
      texts(sheet)[1]!,
      /^row 3.*one way only\. Other dates of this sheet have the month first\. Write 3 February 2023 or 2 March 2023\./,
    );
  });

  it('is a problem where it is none, with what may be meant', () => {
    assert.match(said(',31 February')[0]!, /column “Date”.*there is no 31 February/);
    assert.match(
      said(',"1, 8 and 15 March"')[0]!,
      /expected one date, as each row is a day\. Give each of them a row\./,
    );
    assert.match(said(',soon')[0]!, /found "soon", expected a date such as/);
    assert.match(said(',2023-02-30')[0]!, /expected a day that is in the calendar/);
    assert.match(said(',1 October 2023')[0]!, /column “Date”: found "2023-10-01", expected a day in 2022\/23/);
    assert.match(
      texts(`Programme,Date\n${ECT},1 February`)[0]!,
      /row 2: found nothing, expected the academic year\. Add a column “Year”/,
    );
  });
});

describe('a time in a cell', () => {
  const times = (columns: Record<string, string>) => {
    const { start, end } = day({ Date: '1 Feb 2023', ...columns });
    return [start, end];
  };
  for (const [columns, start, end] of [
    [{ Start: '10:30', End: '16:00' }, '10:30', '16:00'],
    [{ Start: '10.30 a.m.', End: '4.00 p.m.' }, '10:30', '16:00'],
    [{ Start: '9:30', End: '3:00' }, '09:30', '15:00'],
    [{ Start: '9:30:00 AM', End: '3:00:00 PM' }, '09:30', '15:00'],
    [{ Start: '0.4375', End: '0.666666666666667' }, '10:30', '16:00'],
    [{ Start: 'noon', End: '2pm' }, '12:00', '14:00'],
    [{ Start: '4pm' }, '16:00', undefined],
    [{ Time: '10.30am – 4pm' }, '10:30', '16:00'],
    [{ Start: '10 till 2' }, '10:00', '14:00'],
    [{ Start: 'TBC' }, undefined, undefined],
  ] as [Record<string, string>, string | undefined, string | undefined][]) {
    it(`may be ${JSON.stringify(columns)}`, () => assert.deepEqual(times(columns), [start, end]));
  }

  it('is a problem of the cell that is wrong', () => {
    const said = (start: string, end: string) => texts(lines(`${ECT},1,1 Feb 2023,${start},${end}`));
    assert.match(
      said('16:00', '10:30')[0]!,
      /^row 2, column “End”: found "10:30", expected a time after the start at 16:00/,
    );
    assert.match(said('10:30', 'later')[0]!, /column “End”: found "later", expected a time/);
    assert.match(said('25:00', '26:00')[0]!, /column “Start”: found "25:00"/);
    assert.match(
      said('', '16:00')[0]!,
      /column “End”: found "16:00", expected nothing, as it does not say when the day starts\. Add the start\./,
    );
  });
});

describe('other cells', () => {
  it('say where a day is, and whether online', () => {
    assert.equal(day({ Date: '1 Feb 2023', Venue: 'Zoom' }).online, true);
    assert.equal(day({ Date: '1 Feb 2023', Venue: 'Zoom' }).place, undefined);
    assert.deepEqual(
      [day({ Date: '1 Feb 2023', Mode: 'Face to face', Venue: 'Alder' })].map(({ online, place }) => [online, place]),
      [[false, 'Alder']],
    );
    assert.equal(day({ Date: '1 Feb 2023', Venue: 'Alder', Address: 'LS1 4AB' }).place, 'Alder, LS1 4AB');
  });

  it('refuse a script for a link, and say what to write for one without https', () => {
    const said = (link: string) => texts(`Programme,Date,Booking link\n${ECT},1 Feb 2023,${link}`);
    assert.deepEqual(said('javascript:alert(1)'), [
      'row 2, column “Booking link”: found "javascript:alert(1)", expected a web address that begins https:// or http://. This cell is left out.',
    ]);
    assert.match(said('hub.example/book')[0]!, /Write https:\/\/hub\.example\/book instead\./);
    assert.equal(
      read(`Programme,Date,Booking link\n${ECT},1 Feb 2023,javascript:alert(1)`).workgroups[0]!.booking,
      undefined,
    );
  });

  it('are text, though they look like markup or like a formula', () => {
    const title = '<img src=x onerror=alert(1)>';
    const formula = '=HYPERLINK("https://a.example","Book")';
    assert.equal(day({ Date: '1 Feb 2023', Note: title }).note, title);
    assert.equal(day({ Date: '1 Feb 2023', Venue: formula }).place, formula);
  });

  it('are doubted where rows of one group disagree', () => {
    const sheet = `Programme,Date,Booking status\n${ECT},1 Feb 2023,Full\n${ECT},2 Feb 2023,Open`;
    assert.deepEqual(texts(sheet), [
      'row 3, column “Booking status”: found "Open", expected "full", as a row above says of the same group. The first is used.',
    ]);
    assert.equal(days(sheet).length, 2);
  });

  it('name a programme and a hub that there are', () => {
    assert.match(
      texts(`Programme,Date\nsktm-secondary-etc,1 Feb 2023`)[0]!,
      /^row 2, column “Programme”: found "sktm-secondary-etc".*Did you mean "sktm-secondary-ect"\? This row is left out\./,
    );
    assert.match(
      texts(`Programme,Hub,Date\n${ECT},Nowhere,1 Feb 2023`)[0]!,
      /column “Hub”: found "Nowhere", expected the id or the name of a hub/,
    );
    assert.match(
      texts(`Venue,Date\nAlder,1 Feb 2023`)[0]!,
      /row 2: found nothing, expected the id or the title of a programme\. Add it\./,
    );
  });

  it('are a problem where two rows are the same day of one group', () => {
    assert.match(
      texts(lines(`${ECT},1,1 Feb 2023,,`, `${ECT},1,2 Feb 2023,,`))[0]!,
      /row 3, column “Day”: found 1 again.*name them in a column “Group”\. This row is left out\./,
    );
  });
});

/** Any group that a sheet can tell of. */
const words = fc
  .stringMatching(/^[A-Za-zé][A-Za-zé0-9 ,;"<>&=-]{0,30}[a-zé]$/)
  .map((text) => text.replace(/ +/g, ' '))
  .filter((text) => !/^(zoom|teams|online|no|yes)/i.test(text));
const time = fc
  .tuple(fc.integer({ min: 7, max: 20 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((each) => String(each).padStart(2, '0')).join(':'));
const maybe = <T>(value: fc.Arbitrary<T>, name: string) =>
  fc.option(value, { nil: undefined }).map((each) => (each === undefined ? {} : { [name]: each }));
const anyDay = (number: number): fc.Arbitrary<WorkgroupDay> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: 360 }).map((days) => addDays('2026-09-01', days)),
      fc
        .tuple(time, time)
        .map(([a, b]) => (a === b ? { start: a } : a < b ? { start: a, end: b } : { start: b, end: a })),
      fc.constantFrom<(WorkgroupDay['status'] | 'open')[]>('confirmed', 'tbc', 'cancelled', 'moved', 'open'),
      fc.tuple(maybe(words, 'place'), maybe(words, 'note'), maybe(fc.boolean(), 'online')),
      fc.nat(9),
    )
    .map(([date, times, status, more, sequence]) => ({
      number,
      ...(status !== 'open' && { date, ...times }),
      status: status === 'open' ? 'tbc' : status,
      ...(status === 'moved' && { was: addDays(date, date > '2027-01-01' ? -7 : 7) }),
      ...Object.assign({}, ...more),
      sequence,
    }));
const anyGroups: fc.Arbitrary<Workgroup[]> = fc
  .array(
    fc.tuple(
      fc
        .integer({ min: 1, max: 6 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => anyDay(i + 1)))),
      maybe(words, 'title'),
      fc.boolean(),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((groups) =>
    groups.map(([days, title, booked], index) => ({
      ...{ id: `group-${index + 1}`, programme: ECT, hub: 'turing-nw', ...title, year: '2026/27', days },
      ...(booked && {
        booking: { status: 'waiting-list' as const, link: 'https://hub.example/a?b=1,2;3', closes: '2026-09-30' },
      }),
    })),
  );
const COLUMNS = [
  'Group',
  'Programme',
  'Hub',
  'Title',
  'Year',
  'Day',
  'Date',
  'Start',
  'End',
  'Status',
  'Place',
  'Online',
  'Was',
  'Note',
  'Link',
  'Booking status',
  'Closes',
  'Sequence',
];
const rowsOf = (groups: readonly Workgroup[]) =>
  groups.flatMap(({ id, programme, hub, title, year, days, booking }) =>
    days.map(({ number, date, start, end, status, place, online, was, note, sequence }) =>
      [
        id,
        programme,
        hub,
        title,
        year,
        number,
        date,
        start,
        end,
        status,
        place,
        online,
        was,
        note,
        booking?.link,
        booking?.status,
        booking?.closes,
        sequence,
      ].map((cell) => String(cell ?? '')),
    ),
  );
const csv = (rows: string[][], separator = ',') =>
  [COLUMNS, ...rows]
    .map((row) =>
      row.map((cell) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
    )
    .join('\r\n');

describe('whatever a sheet says', () => {
  it('any groups that are written as a sheet are read as they were, in any order of rows and with any separator', () => {
    fc.assert(
      fc.property(anyGroups, fc.constantFrom(',', ';', '\t'), (groups, separator) => {
        const { workgroups, problems } = read(csv(rowsOf(groups), separator));
        assert.deepEqual(problems, []);
        assert.deepEqual(workgroups, groups);
      }),
      { numRuns: 150 },
    );
  });

  it('a bad cell loses no other row', () => {
    const bad = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('"', '""', ',', '31/02/2027', 'javascript:x', '99', '<b>', '=1+1', 'Friday'),
    );
    fc.assert(
      fc.property(anyGroups, fc.nat(), fc.nat(), bad, (groups, row, column, cell) => {
        const rows = rowsOf(groups);
        const at = row % rows.length;
        // whose a row is can be said otherwise, and then it is another group's
        const where = 5 + (column % (COLUMNS.length - 5));
        rows[at]![where] = cell.replace(/[\r\n]/g, ' ');
        const { workgroups } = read(csv(rows));
        const kept = new Set(workgroups.flatMap(({ id, days }) => days.map(({ number }) => `${id} ${number}`)));
        rows.forEach(([id, , , , , number], index) => {
          if (index === at) return;
          // a day that has the number of another is that other's problem
          if (where === 5 && rows[at]![0] === id) return;
          assert.ok(kept.has(`${id} ${number}`), `row ${index + 2} is lost`);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('any bytes are read without a crash, and what is given back is sound', () => {
    const start = fc.constantFrom('', `${HEAD}\n`, `${HEAD}\n${ECT},1,`, 'sep=;\nDay;Date\n', '\ufeff');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (begin, rest) => {
        const { workgroups, problems } = read(Uint8Array.from([...new TextEncoder().encode(begin), ...rest]));
        for (const group of workgroups) assert.ok(WorkgroupSchema.safeParse(group).success);
        for (const { text } of problems) assert.match(text, /\S/);
      }),
      { numRuns: 500 },
    );
  });

  it('a large sheet is read in good time', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, i) => `${ECT},group-${Math.floor(i / 5)}a,${(i % 5) + 1},Wed 1 Feb 2023,9.30,3pm`,
    );
    const begin = performance.now();
    const { workgroups, problems } = read(['Programme,Group,Day,Date,Start,End', ...rows].join('\n'));
    assert.deepEqual([workgroups.length, problems.length], [2000, 0]);
    assert.ok(performance.now() - begin < 20_000);
  });

  it('a file that is meant to break it costs neither the page nor much time', () => {
    for (const text of [
      '"'.repeat(1e6),
      `${HEAD}\n${'"'.repeat(1e6)}`,
      `${HEAD}\n${'\n'.repeat(3e6)}`,
      `${HEAD}\n${','.repeat(1e6)}`,
      `${HEAD}\n${ECT},1,${'1 '.repeat(1e6)}`,
      `${'Day,'.repeat(2e5)}Date\n1`,
      `${HEAD}\n${`${ECT},x,y,z,"\n`.repeat(2000)}`,
    ]) {
      const begin = performance.now();
      read(text);
      assert.ok(performance.now() - begin < 20_000, text.slice(0, 40));
    }
  });
});
