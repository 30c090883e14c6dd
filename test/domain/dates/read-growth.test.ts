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
    'will be confirmed ',
    'further dates ',
    'to be ',
  ],
];

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

test('no word of the vocabulary looks further ahead than it takes', () => {
  for (const table of Object.values(vocabulary())) {
    for (const [kind, source] of Object.entries(table)) {
      // an address is as long as it is, and is taken whole
      const bounded = source.replaceAll('\\S+', '').replace(/\\[+*]|\[[^\]]*\]/g, '');
      assert.doesNotMatch(bounded, /[+*]|\{\d+,\}/, kind);
    }
  }
});
