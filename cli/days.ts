/** Days of work groups as rows: for a terminal, and for a spreadsheet. */
import { formatDate, formatTimes } from '../src/dates/format.js';
import type { Workgroup, WorkgroupDay } from '../src/model/types.js';
import { safeCell, tableText } from './terminal.js';

const STATUS: Readonly<Record<WorkgroupDay['status'], string>> = {
  confirmed: 'confirmed',
  tbc: 'to be confirmed',
  moved: 'moved',
  cancelled: 'cancelled',
};

/** Days as a table that a person reads. */
export const dayTable = (days: readonly WorkgroupDay[], indent = ''): string =>
  tableText(
    ['Day', 'Date', 'Time', 'Status', 'Where and what'],
    days.map(({ number, date, start, end, status, was, place, online, note }) => [
      String(number),
      date ? formatDate(date, { short: true }) : '',
      start ? formatTimes(start, end) : '',
      STATUS[status],
      [online && 'online', place, was && `was ${formatDate(was, { short: true })}`, note].filter(Boolean).join('; '),
    ]),
    indent,
  );

/** The columns that a feed's spreadsheet has, in the order in which we write them. */
export const SHEET = [
  ...['Group', 'Programme', 'Hub', 'Title', 'Year', 'Day', 'Date', 'Start', 'End', 'Status', 'Place', 'Online', 'Was'],
  ...['Note', 'Booking link', 'Booking status', 'Closes', 'Sequence'],
];

/** Groups as the rows of a spreadsheet that `readFeed` reads, the headings first. */
export const sheetRows = (groups: readonly Workgroup[]): string[][] => [
  SHEET,
  ...groups.flatMap(({ id, programme, hub, title, year, booking, days }) => {
    const group = [id, programme, hub, title, year];
    const booked = [booking?.link, booking?.status, booking?.closes];
    const row = (cells: readonly (string | undefined)[]) => cells.map((cell) => safeCell(cell ?? ''));
    if (!days.length) return [row([...group, ...Array<string>(9).fill(''), ...booked, ''])];
    return days.map(({ number, date, start, end, status, place, online, was, note, sequence }) =>
      row([
        ...group,
        ...[
          String(number),
          date,
          start,
          end,
          status,
          place,
          online === undefined ? '' : online ? 'yes' : 'no',
          was,
          note,
        ],
        ...booked,
        String(sequence),
      ]),
    );
  }),
];
