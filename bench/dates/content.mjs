/** What every page of the dates suite shows: the four days of the bundled group, and as many made-up days as are asked for. */
import { existsSync, readFileSync } from 'node:fs';

/** The day that all pages are opened on: everything is still to come. */
export const TODAY = '2023-01-09';
/** How many days a made-up group has. */
export const EACH = 10;
const [FIRST, PROGRAMMES] = ['2023-01-10', 2];

/** What is published in `dist/dataset.json`: its one group with days, and what the groups of a feed can refer to. */
export function readContent(dist = new URL('../../dist/', import.meta.url)) {
  const file = new URL('dataset.json', dist);
  if (!existsSync(file)) throw new Error('There is nothing in dist/ to measure: run `npm run build` first.');
  const { workgroups, programmes, hubs } = JSON.parse(readFileSync(file, 'utf8'));
  return { group: workgroups.find(({ days }) => days.length === 4), programmes, hubs };
}

const later = (date, days) => new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10);

/**
 * So many days, ten to a group, of two programmes and of every hub, spread over half a year.
 *
 * @returns groups as a feed has them
 */
export function groupsOf(days, { programmes, hubs }) {
  return Array.from({ length: days / EACH }, (_, at) => ({
    id: `group-${at}`,
    programme: programmes[at % PROGRAMMES].id,
    title: `${programmes[at % PROGRAMMES].title}, group ${at + 1}`,
    hub: hubs[at % hubs.length].id,
    year: '2022/23',
    days: Array.from({ length: EACH }, (_, day) => ({
      number: day + 1,
      date: later(FIRST, (at % 50) + day * 14),
      start: '09:30',
      end: '15:30',
      status: 'confirmed',
      place: 'The main hall',
      sequence: 0,
    })),
    booking: { status: 'open', link: 'https://hub.example/book' },
  }));
}

/** The same days as FullCalendar takes them. */
export const eventsOf = (groups, { programmes }) =>
  groups.flatMap(({ programme, title, days }) =>
    days.map(({ number, date, start, end, place }) => ({
      title: `${title ?? programmes.find(({ id }) => id === programme).title}, day ${number}${place ? `, ${place}` : ''}`,
      start: `${date}T${start}`,
      end: `${date}T${end}`,
      programme,
    })),
  );
