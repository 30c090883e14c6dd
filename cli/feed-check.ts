/** `tfm-widgets check`: what a hub's feed says, and what is wrong with it. */
import { formatDate } from '../src/dates/format.js';
import type { Workgroup } from '../src/model/types.js';
import type { Command } from './command.js';
import { writeCsv } from './csv.js';
import { dayTable, sheetRows } from './days.js';
import { openFeed, problemLines, titlesOf, type ReadFeed } from './feed.js';
import { count, wrap } from './terminal.js';

/** See `usage`. It ends with 0 where all of the feed can be used, and with 1 where something in it is wrong. */
export const check: Command = {
  usage: 'check <feed> [--format text|json|csv] [--out <file>] [--dataset <file>]',
  summary:
    'Reads a hub’s feed, a file or an address, and shows its groups and days and what is wrong with it, by row and column. As CSV it is a sheet to go on with.',
  files: ['the feed'],
  options: { format: { type: 'string' }, out: { type: 'string' }, dataset: { type: 'string' } },
  choices: { format: ['text', 'json', 'csv'] },
  run: async ({ files: [place], options }, files) => {
    const feed = await openFeed(files, place!, options.dataset);
    const { problems, workgroups } = feed.reading;
    const code = problems.length ? 1 : 0;
    const outcome = { file: options.out, code } as const;
    if (options.format === 'json') return { text: `${JSON.stringify(feed.reading, null, 2)}\n`, ...outcome };
    if (options.format !== 'csv') return { text: feedText(feed), ...outcome };
    return { text: writeCsv(sheetRows(workgroups)), ...outcome, aside: problemLines(problems) };
  },
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function groupText(group: Workgroup, titles: Record<string, string>): string {
  const { id, title, programme, hub, year, booking, days } = group;
  const about = [programme, hub && `hub ${hub}`, year, `id ${id}`].filter(Boolean).join(', ');
  const closes = booking?.closes && `closes on ${formatDate(booking.closes)}`;
  const place =
    booking && `Booking: ${[booking.status.replace('-', ' '), closes, booking.link].filter(Boolean).join(', ')}`;
  return [
    wrap(title ?? titles[programme] ?? programme),
    wrap(about, '  '),
    ...(place ? [wrap(place, '  ')] : []),
    days.length ? dayTable(days, '  ') : '  All dates are to be confirmed.',
  ].join('\n');
}

/** What a feed says, in words. */
function feedText(feed: ReadFeed): string {
  const { hub, programmes, journeys, workgroups, problems } = feed.reading;
  const days = workgroups.reduce((sum, group) => sum + group.days.length, 0);
  const what = [
    hub && `the hub ${hub.name}`,
    programmes.length && count(programmes.length, 'programme'),
    journeys.length && count(journeys.length, 'journey'),
    `${count(workgroups.length, 'Work Group')} with ${count(days, 'day')}`,
    problems.length ? count(problems.length, 'problem') : 'no problem',
  ];
  const titles = titlesOf(feed);
  const blocks = [
    wrap(`${capital(feed.kind)}: ${what.filter(Boolean).join(', ')}.`),
    ...workgroups.map((group) => groupText(group, titles)),
    ...(problems.length ? [`What is wrong\n${problemLines(problems).trimEnd()}`] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
