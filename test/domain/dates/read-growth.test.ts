import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDates } from '../../../src/dates/index.js';
import { vocabulary } from '../../../src/dates/read/vocabulary.js';
import { work } from './work.js';

/** What long texts repeat: plain, faulty, and nothing that anybody would write. */
const pieces = [
  ...['Day 1 – Wednesday 1st February 10.30 a.m. – 4.00 p.m. at Alder School, M1 2AB\n', 'Thu 9 March 10-2 '],
  ...['Monday 1st February\n', '31 June\n', '31 June, ', '99/99/99\n', '11/23/2022, ', 'Saturday 4 March\n', '1 May\n'],
  ...['w/c 6 March\n', '2 March to 16 March\n', 'Thursday 9th\n', 'closing date 9 March\n', 'by 9 March. '],
  ...[
    'Thu 9 Mar 4pm - 3pm\n',
    'Thu 9 Mar 4pm, 3pm\n',
    '9 Mar 4pm BST\n',
    'Day 1:\n',
    'Day 3: TBC, ',
    'Cohort 1: 9 March\n',
  ],
  ...[
    '9 March; Group B: ',
    '9 March: ',
    '1 Feb, ',
    '1 February (?) ',
    'March 9th, 16th, ',
    'Venue: Alder School\n',
    'TBC, ',
  ],
  ...[
    'Day 1 - ',
    'Day 1 and ',
    'Days 1–',
    'Session 4-5pm ',
    '10 till ',
    '10 to 2 ',
    'at ',
    '9am for ',
    '1/',
    '1, ',
    '1 - ',
    '1-',
  ],
  ...[
    'was ',
    'now ',
    'moved from 4 May to ',
    'postponed ',
    'Thursday ',
    'March ',
    'a',
    'a ',
    'a.',
    'a@a.',
    'http://',
    'é',
  ],
  ...[
    '1',
    '1 ',
    '٣',
    ',',
    '(',
    ')',
    '-',
    '– ',
    '/',
    '?',
    ' ',
    '\t',
    '|',
    '\n',
    '\r\n',
    '\u2028',
    '<',
    '<a ',
    '<b>',
    '&',
    '&amp;',
  ],
  ...[
    '9<sup>th</sup> March<br>',
    '</td><td>9 March',
    '\u200b',
    '😀',
    '\ud800',
    'Every Wednesday in November\n',
    'weekly from 9 March ',
    '12\nNov\n2022\nSession 1\n',
    'Session 1 | Session 2\n9 March | 16 March\n',
    '1 Feb same time\n',
    'Old: 9 March\nNew: 16 March\n',
    '~~9 March~~ 16 March ',
    'Autumn: 9 Nov, ',
    '10-12 on 9 Nov, ',
    'online 9 March – ',
    '9 March*\n* online\n',
    '9 March | 16 March\n9-10 | 10-11\n',
    'Half term 26-30 Oct ',
    'no session on 9 March ',
    'except 9 March ',
    'pick one ',
    '9 March 4pm 90 mins ',
    '4pm 2 hours ',
    'half past nine till ',
    '930-1130 ',
    'Spring term (online, 4pm)\n9 March\n',
    'Day 2 is on Zoom. Day 2: 9 March\n',
    '9 March\nearly April\n',
    'moved from 9 March to 10am on 16 March ',
    'the last one online ',
    '10am on the Friday ',
    'will be confirmed ',
    'further dates ',
    'to be ',
  ],
];

/** Long texts that say something else each time, of one day or of many. */
const name = (index: number) => `w${index.toString(36)}z`;
const varied: Readonly<Record<string, (index: number) => string>> = {
  'times with a remark each': (index) => `${name(index)} 10am `,
  'nothing but times': (index) => `${(index % 12) + 1}.${10 + (index % 50)}am `,
  'arrivals before arrivals': (index) => `${(index % 12) + 1}am for `,
  'remarks between words': (index) => `${name(index)} online `,
  'cells of a table': (index) => `${name(index)}\t`,
  'places and times': (index) => `A${name(index)} School 4pm `,
  'days by number': (index) => `Day ${index} `,
  'dates in one line': (index) => `${(index % 28) + 1} March `,
  'dates to choose from': (index) => `${(index % 28) + 1} March or `,
  'a day that moves on': (index) => `moved to ${(index % 28) + 1} March `,
  'a group a line': (index) => `Group ${name(index)}: 9 March\n`,
  'a venue a line': (index) => `Venue: A${name(index)} School\n`,
  'a venue of all days a line': (index) => `All sessions at A${name(index)} School\n`,
  'days to be confirmed': (index) => `${name(index)} TBC `,
};

const LENGTH = 1_500;
const TIMES = 4;

test('a text that is four times as long takes four times the work, whatever it repeats', () => {
  for (const piece of pieces) {
    const count = Math.ceil(LENGTH / piece.length);
    const [short, long] = [count, count * TIMES].map((times) =>
      work('/src/dates/', () => readDates(piece.repeat(times), { academicYear: '2022/23' })),
    ) as [number, number];
    // a part that grows with the square would make it sixteen times
    assert.ok(long < short * (TIMES + 0.5) + 1_000, `${JSON.stringify(piece)}: ${short}, then ${long}`);
  }
});

test('nor does it where it says something else each time', () => {
  for (const [what, piece] of Object.entries(varied)) {
    for (const head of ['9 March ', '9 March\n']) {
      const [short, long] = [LENGTH, LENGTH * TIMES].map((length) => {
        let text = head;
        for (let index = 0; text.length < length; index++) text += piece(index);
        return work('/src/dates/', () => readDates(text, { academicYear: '2022/23' }));
      }) as [number, number];
      assert.ok(long < short * (TIMES + 1) + 1_000, `${what}, after ${JSON.stringify(head)}: ${short}, then ${long}`);
    }
  }
});

test('a text with a hundred thousand faults is read, and says of each kind no more than anybody mends', () => {
  const faults = 100_000;
  const { days, problems } = readDates('31 June\n'.repeat(faults), { academicYear: '2022/23' });
  assert.equal(days.length, faults);
  assert.equal(problems.length, 1_001);
  assert.deepEqual(problems.at(-1), {
    kind: 'no-such-day',
    severity: 'error',
    at: { line: 1_001, column: 1, text: '31 June' },
    text: 'There are 99,000 more problems of the same kind from here on. Mend those above first, then read the text again.',
    repairs: [],
  });
});

test('a text of a thousand and one faults says that there is one more', () => {
  const { problems } = readDates('31 June\n'.repeat(1_001), { academicYear: '2022/23' });
  assert.match(problems.at(-1)!.text, /^There is one more problem of the same kind from here on\./);
});

test('arrivals that never end, and a day with ten thousand times, are read', () => {
  for (const piece of ['9am for ', '10am 11am ', 'coffee 9am noon ']) {
    assert.doesNotThrow(() => readDates(`9 March ${piece.repeat(10_000)}`, { academicYear: '2022/23' }), piece);
  }
});

test('no word of the vocabulary looks further ahead than it takes', () => {
  for (const table of Object.values(vocabulary())) {
    for (const [kind, source] of Object.entries(table)) {
      // an address is as long as it is, and is taken whole
      const bounded = source.replaceAll('\\S+', '').replace(/\\[+*]|\[[^\]]*\]/g, '');
      assert.doesNotMatch(bounded, /[+*]|\{\d+,\}/, kind);
    }
  }
});
