import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDates } from '../../../src/dates/index.js';
import { ERRORS, MESSAGES } from '../../../src/dates/read/messages.js';
import type { DateProblem } from '../../../src/dates/types.js';
import { day } from './texts/case.js';
import { errors } from './texts/problems.js';
import { warnings } from './texts/warnings.js';

const wrongs = [...errors, ...warnings];

/** A text after a repair was written into it. */
function repaired(text: string, { at }: DateProblem, replacement: string): string {
  const lines = text.split('\n');
  const line = lines[at.line - 1]!;
  assert.equal(line.slice(at.column - 1, at.column - 1 + at.text.length), at.text, 'it points at what it says');
  lines[at.line - 1] = line.slice(0, at.column - 1) + replacement + line.slice(at.column - 1 + at.text.length);
  return lines.join('\n');
}

describe('what is wrong with a text', () => {
  for (const { text, year = '2022/23', kind, at, says, repairs, days } of wrongs) {
    test(`${kind}: ${text.replaceAll('\n', ' ⏎ ')}`, () => {
      const read = readDates(text, { academicYear: year });
      assert.deepEqual(read.days.map(day), days);
      assert.equal(read.problems.length, 1);
      const [problem] = read.problems as [DateProblem];
      assert.equal(problem.kind, kind);
      assert.equal(problem.text, says);
      assert.equal(problem.at.text, at);
      assert.equal(problem.severity, ERRORS.includes(problem.kind) ? 'error' : 'warning');
      assert.deepEqual(
        problem.repairs.map((repair) =>
          repair.replacement === undefined ? [repair.text] : [repair.text, repair.replacement],
        ),
        repairs,
      );
    });

    test(`${kind} is mended by each repair: ${text.replaceAll('\n', ' ⏎ ')}`, () => {
      const [problem] = readDates(text, { academicYear: year }).problems as [DateProblem];
      for (const { text: words, replacement, day: promised, academicYear = year } of problem.repairs) {
        if (replacement === undefined && academicYear === year) continue;
        const mended = replacement === undefined ? text : repaired(text, problem, replacement);
        const read = readDates(mended, { academicYear });
        assert.deepEqual(
          read.problems.filter((other) => other.kind === kind),
          [],
          words,
        );
        if (promised) assert.ok(read.days.some((one) => one.date === promised.date && one.number === promised.number));
      }
    });
  }

  test('weekdays that all fit another year name that year', () => {
    const text = 'Weds 1st Feb 10-2\nThurs 9th March 9-3';
    const { problems } = readDates(text, { academicYear: '2021/22' });
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['other-year', 'wrong-weekday', 'wrong-weekday'],
    );
    assert.equal(problems[0]!.text, 'The weekdays fit 2022/23, and not 2021/22.');
    const [repair] = problems[0]!.repairs;
    assert.equal(repair!.text, 'Read the dates as 2022/23');
    assert.deepEqual(readDates(text, { academicYear: repair!.academicYear! }).problems, []);
  });

  test('every kind of problem is shown here', () => {
    const shown = new Set([...wrongs.map(({ kind }) => kind), 'other-year']);
    assert.deepEqual([...shown].sort(), Object.keys(MESSAGES).sort());
  });

  test('problems come in the order of the text, with lines counted from 1', () => {
    const { problems } = readDates('Day 1: Sat 4 March\r\n\r\nDay 2: 31 June, Day 3: Thu 4 May 3am-4am', {
      academicYear: '2022/23',
    });
    assert.deepEqual(
      problems.map(({ kind, at }) => [kind, at.line, at.column]),
      [
        ['weekend', 1, 8],
        ['no-such-day', 3, 8],
        ['odd-time', 3, 34],
      ],
    );
  });

  test('a cancelled day is no trouble at a weekend', () => {
    assert.deepEqual(readDates('Saturday 4 March – cancelled', { academicYear: '2022/23' }).problems, []);
  });

  test('days are numbered from where the caller says', () => {
    const { days } = readDates('1 Feb, 9 March', { academicYear: '2022/23', number: 3 });
    assert.deepEqual(days.map(day), ['3 2023-02-01', '4 2023-03-09']);
  });
});
