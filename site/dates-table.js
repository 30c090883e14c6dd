/* The days that were read, as a table. */
import { datetimeAttribute, formatDate, formatTimes } from '../domain.js';
import { make } from './page.js';

const STATUS = { confirmed: 'Confirmed', tbc: 'To be confirmed', moved: 'Moved', cancelled: 'Cancelled' };

function dayRow({ number, date, start, end, status, was, place, online, note }) {
  const time = (words, datetime) => make('time', { datetime }, words);
  const more = [online && 'Online', place, was && `was ${formatDate(was)}`, note].filter(Boolean).join('; ');
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, `Day ${number}`),
    make('td', {}, date ? time(formatDate(date), date) : '–'),
    make(
      'td',
      {},
      !start ? '–' : date ? time(formatTimes(start, end), datetimeAttribute({ date, start })) : formatTimes(start, end),
    ),
    make('td', {}, STATUS[status]),
    make('td', {}, more || '–'),
  );
}

/** A group with its days. @param {{title: string, about: string[], days: object[]}} group @param {number} at which one it is */
export function groupTable({ title, about, days }, at) {
  const caption = make(
    'caption',
    { id: `group-${at}` },
    title || 'The days, in London time',
    about.length > 0 && make('span', { class: 'hint' }, about.join(', ')),
  );
  if (!days.length) return make('p', {}, make('strong', {}, title), ': all dates are to be confirmed.');
  const heads = ['Day', 'Date', 'Times', 'Status', 'More'].map((head) => make('th', { scope: 'col' }, head));
  const table = make(
    'table',
    {},
    caption,
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...days.map(dayRow)),
  );
  return make('div', { class: 'sheet', role: 'region', tabindex: '0', 'aria-labelledby': `group-${at}` }, table);
}
