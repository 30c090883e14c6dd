/** `tfm-widgets dates`: a text with dates, read as the widgets read it. */
import { isYear } from '../src/dates/academic-year.js';
import { readDates } from '../src/dates/read/read-dates.js';
import type { DateProblem, ReadDates } from '../src/dates/types.js';
import { quote } from '../src/model/problems.js';
import { Refusal, type Command } from './command.js';
import { writeCsv } from './csv.js';
import { dayTable } from './days.js';
import { count, safeCell, WIDTH, wrap } from './terminal.js';

/** See `usage`. It ends with 0 where every date was plain, and with 1 where a person should look. */
export const dates: Command = {
  usage: 'dates "<text>" [--year 2022/23] [--format text|json|csv] [--out <file>]',
  summary:
    'Reads dates as people write them, such as "Day 1 – Wednesday 1st February 10.30 a.m. – 4.00 p.m.", and says what is doubtful in them and how to mend it. “-” reads what is piped in.',
  files: ['a text with dates, in quotation marks'],
  options: { year: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } },
  choices: { format: ['text', 'json', 'csv'] },
  run: ({ files: [typed], options }, files) => {
    const { year = '' } = options;
    if (year && !isYear(year)) {
      throw new Refusal(`--year: found ${quote(year)}, expected an academic year such as 2022/23.`);
    }
    const text = typed === '-' ? new TextDecoder().decode(files.read('-')) : typed!;
    const read = readDates(text, { academicYear: year });
    const outcome = { file: options.out, code: read.problems.length ? 1 : 0 } as const;
    if (options.format === 'json') return { text: `${JSON.stringify(read, null, 2)}\n`, ...outcome };
    if (options.format === 'csv') return { text: datesCsv(read), ...outcome, aside: problemsText(text, read.problems) };
    const days = read.days.length ? `${dayTable(read.days)}\n` : 'No day was found.\n';
    const problems = problemsText(text, read.problems);
    return { text: problems ? `${days}\n${count(read.problems.length, 'problem')}\n\n${problems}` : days, ...outcome };
  },
};

/** Days as the columns that a feed's sheet has. */
function datesCsv({ days }: ReadDates): string {
  const rows = days.map(({ number, date, start, end, status, place, online, was, note }) => [
    ...[String(number), date ?? '', start ?? '', end ?? '', status, place ?? ''],
    ...[online === undefined ? '' : online ? 'yes' : 'no', was ?? '', note ?? ''],
  ]);
  const headings = ['Day', 'Date', 'Start', 'End', 'Status', 'Place', 'Online', 'Was', 'Note'];
  return writeCsv([headings, ...rows.map((row) => row.map(safeCell))]);
}

/** The place of a problem: its line, or so much of it as there is room for, and marks below the very characters. */
function marked(line: string, { column, text }: DateProblem['at']): string[] {
  const room = WIDTH - 4;
  const from = line.length <= room ? 0 : Math.max(0, Math.min(column - 1 - 20, line.length - room));
  const shown = line.slice(from, from + room).replace(/\s/g, ' ');
  const [left, right] = [from ? '…' : '', from + room < line.length ? '…' : ''];
  const marks = Math.max(1, Math.min(text.length, from + room - column + 1));
  return [`  ${left}${shown}${right}`, `  ${' '.repeat(column - 1 - from + left.length)}${'^'.repeat(marks)}`];
}

/** What is doubtful, with its place and the ways out; empty where nothing is. */
function problemsText(text: string, problems: readonly DateProblem[]): string {
  const lines = text.split(/\r\n|[\n\r\v\f\u2028\u2029]/);
  return problems
    .map(({ at, severity, text, repairs }) =>
      [
        wrap(
          `Line ${at.line}, column ${at.column}${severity === 'warning' ? ' (taken as it is, but look)' : ''}: ${text}`,
        ),
        ...marked(lines[at.line - 1] ?? '', at),
        ...repairs.map((repair) => `  - ${wrap(repair.text, '    ').trimStart()}`),
      ].join('\n'),
    )
    .join('\n\n')
    .concat(problems.length ? '\n' : '');
}
