import type { DateProblem, ReadDates } from '../../../../src/dates/types.js';
import type { WorkgroupDay } from '../../../../src/model/types.js';

/** A text, the days it holds as `day` writes them, and its problems in order as `problem` writes them. */
export type Case = readonly [text: string, days: readonly string[], problems?: readonly string[]];

/** A day on one line: "2 2023-03-09 09:30-15:00 moved was 2023-02-01 online @Alder School #Lunch provided". */
export function day({ number, date, start, end, status, was, place, online, note }: WorkgroupDay): string {
  return [
    number,
    date,
    start && start + (end ? `-${end}` : ''),
    status === 'confirmed' ? undefined : status,
    was && `was ${was}`,
    online === undefined ? undefined : online ? 'online' : 'in-person',
    place && `@${place}`,
    note && `#${note}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A problem on one line, with its place and its repairs: "weekend 1:8 “Sat 4 March”: Make it … | Make it …". */
export const problem = ({ kind, at, repairs }: DateProblem): string =>
  `${kind} ${at.line}:${at.column} “${at.text}”: ${repairs.map(({ text }) => text).join(' | ')}`;

/** What was read, as a case has it. */
export const written = ({ days, problems }: ReadDates): { days: string[]; problems: string[] } => ({
  days: days.map(day),
  problems: problems.map(problem),
});
