/** How long text with dates takes to read, and how much of it is read right, beside a general reader of dates. */
import * as chrono from 'chrono-node';
import { readDates } from '../../src/dates/index.js';
import { texts } from '../../test/domain/dates/texts/all.js';
import { SETS, unseen } from '../../test/domain/dates/unseen/unseen.js';
import { quartiles, random, ratio, short, spread, table, time } from '../harness.mjs';

export const name = 'reading';
export const title = 'Dates: reading what people write';
export const rounds = 7;
export const warmup = 2;

const MEGABYTE = 1e6;
/** What a megabyte may take, in milliseconds. */
const BAR = 1000;
const academicYear = '2022/23';

const figure = (next, most) => 1 + Math.floor(next() * most);
const month = (next) => 'Jan Feb Mar Apr May Jun Jul Sep Oct Nov Dec'.split(' ')[figure(next, 11) - 1];
const weekday = (next) => 'Mon Tue Wed Thu Fri Sat Sun'.split(' ')[figure(next, 7) - 1];

/** What a megabyte consists of: a line that stands again and again, or one that is another each time. */
const LINES = {
  'the days of a group': () => 'Day 1 – Wednesday 1st February 10.30 a.m. – 4.00 p.m. at Alder School, M1 2AB\n',
  'made-up days, right and wrong': (next) =>
    `Day ${figure(next, 9)}: ${weekday(next)} ${figure(next, 31)} ${month(next)}, ${figure(next, 12)}.15-${figure(next, 12)}.45, School ${figure(next, 1000)}\n`,
  'prose without a date': () => 'Teachers work together on how children come to see the structure of a number. ',
  'a wrong weekday': () => 'Monday 1st February\n',
  'no such day': () => '31 June\n',
  'a label without a date': () => 'Day 1:\n',
  'a date that waits for its month': () => 'Thursday 9th\n',
  'two times': () => '1 Feb 10-2 11-3\n',
  'dates and times of any kind': (next) =>
    `${figure(next, 31)} ${month(next)} ${figure(next, 12)}-${figure(next, 12)} ${figure(next, 12)}.10-${figure(next, 12)}\n`,
  'one line of dates': () => '1 Feb, ',
  'three days in eight characters': () => '1-3 Feb\n',
  'figures that are no dates': () => '1,2\n',
};

function megabyte(line) {
  const next = random(1);
  const lines = [];
  for (let length = 0; length < MEGABYTE;) length += lines[lines.push(line(next)) - 1].length;
  return lines.join('').slice(0, MEGABYTE);
}
const megabytes = new Map(Object.entries(LINES).map(([name, line]) => [name, megabyte(line)]));

/** The dates that a text names, in its order, by each reader. */
const READERS = {
  'tfm-widgets': (text, year) =>
    readDates(text, { academicYear: year }).days.flatMap(({ date, status }) =>
      date && status !== 'cancelled' ? date : [],
    ),
  'chrono-node': (text, year) =>
    chrono.en.GB.parse(text, new Date(`${(year || '2026').slice(0, 4)}-09-01T12:00`), { forwardDate: true }).flatMap(
      ({ start, end }) =>
        [start, ...(end ? [end] : [])]
          .filter((part) => part.isCertain('day'))
          .map((part) => ['year', 'month', 'day'].map((field) => String(part.get(field)).padStart(2, '0')).join('-'))
          .filter((date, index, dates) => index === 0 || date !== dates[0]),
    ),
};
const expected = texts.map(({ text: [, days] }) =>
  days.filter((day) => !day.includes(' cancelled')).flatMap((day) => /^\d+ (\d{4}-\d\d-\d\d)/.exec(day)?.[1] ?? []),
);
/** The texts of others whose days their writers could name, and those days. */
const others = SETS.flatMap(unseen).filter(({ days }) => days);
const meant = others.map(({ days }) =>
  days.filter((day) => !day.includes('cancelled')).flatMap((day) => /^\d{4}-\d\d-\d\d/.exec(day)?.[0] ?? []),
);
const same = (one, other) => one.length === other.length && one.every((date, index) => date === other[index]);

export const cases = [
  ...Object.entries(READERS).map(([name, read]) => ({
    name,
    round: async () => ({
      all: [(await time(() => void texts.forEach(({ year, text: [text] }) => read(text, year)))) / 1000],
    }),
  })),
  ...[...megabytes].map(([name, text]) => ({
    name,
    round: async () => ({ megabyte: [(await time(() => void readDates(text, { academicYear }))) / 1000] }),
  })),
];

/** How many texts a reader gives exactly the dates of, and in how many it gives one that is none. */
function marks(found, wanted) {
  const right = found.filter((dates, index) => same(dates, wanted[index])).length;
  const wrong = found.filter((dates, index) => dates.some((date) => !wanted[index].includes(date))).length;
  return [`${right} of ${found.length}`, wrong];
}

export function report(results) {
  const rows = Object.entries(READERS).map(([name, read]) => {
    const found = texts.map(({ year, text: [text] }) => read(text, year));
    const { all } = results.get(name);
    return [
      name,
      ...marks(found, expected),
      ...marks(
        others.map(({ text, year }) => read(text, year)),
        meant,
      ),
      spread(quartiles(all.flat())),
      spread(ratio(results, name, 'tfm-widgets', 'all')),
    ];
  });
  const large = [...megabytes].map(([name, text]) => {
    const { days, problems } = readDates(text, { academicYear });
    return { name, days: days.length, problems: problems.length, three: quartiles(results.get(name).megabyte.flat()) };
  });
  const over = large.filter(({ three }) => three[1] >= BAR).map(({ name, three }) => `${name} (${short(three[1])} ms)`);
  return `### Our texts, and those of others

All ${texts.length} texts of \`test/domain/dates/texts\`, one after the other, and ${others.length} of \`test/domain/dates/unseen\`, by people who did not know
the reader. **right**: exactly the dates that the days of the group have, in their order. **a wrong date**: texts in which a
date is given that no day has. What our texts should give is ours to say, and the first row is what the tests hold us to; what
those of others should give, their writers said. The reader was mended after most of these were read for the first time:
[benchmarks](../docs/decisions/benchmarks.md) says how many were right then. chrono-node reads dates of every kind for
everybody and does not know what an academic year or a group is. It is told to look ahead from 1 September.

${table(['reader', 'right', 'a wrong date', 'right, of others', 'a wrong date', 'ms for all of ours', 'times ours'], rows)}

### A megabyte

A million characters, in milliseconds. Of one kind of problem a thousand are kept.

${table(
  ['the text repeats', 'days', 'problems', 'ms'],
  large.map(({ name, days, problems, three }) => [name, days, problems, spread(three)]),
)}

The bar: a megabyte in under a second. **${over.length ? `Not kept: ${over.join(', ')}.` : 'Kept.'}**`;
}
