/** The pages of the dates suite. */
import { readFileSync, readdirSync } from 'node:fs';
import { bundle, PAGE_CSS, shell } from '../journey/shell.mjs';
import { eventsOf, groupsOf } from './content.mjs';

const MODULE = '<script type="module" src="elements/workgroup-dates.js"></script>';
const ONE = '<script src="tfm-widgets.js" defer></script>';
const TITLE = 'Work Group dates';

/** Our files, as they are published. */
const scripts = (dist) =>
  Object.fromEntries(
    readdirSync(dist, { recursive: true })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.js') && !/^(types|site|cli)\//.test(file))
      .map((file) => [file, readFileSync(new URL(file, dist), 'utf8')]),
  );

const page = (body, head) => ({ 'page.css': PAGE_CSS, 'index.html': shell(body, head, TITLE) });

/** Runs in our page: half of the groups are of that programme. */
function ourFilter({ value, days }) {
  const root = document.querySelector('workgroup-dates').shadowRoot;
  const left = new Intl.NumberFormat('en-GB').format(days / 20);
  const said = root.querySelector('.filters p');
  return window.filter(root.querySelector('[name="programme"]'), value, () =>
    said.textContent.startsWith(`${left} of`),
  );
}

/** Runs in FullCalendar's page, where half of the days are of that programme. */
function itsFilter({ value, days }) {
  const list = document.querySelector('.calendar');
  const items = '[role="list"] [role="list"] > [role="listitem"]';
  return window.filter(document.querySelector('select'), value, () => list.querySelectorAll(items).length === days / 2);
}

const ours = (name, folder, head, days) => ({
  name,
  folder,
  tag: 'workgroup-dates',
  sought: { tag: 'workgroup-dates', selector: days ? '.day' : '.day, .panel > .row .button', count: days ? 10 : 5 },
  filter: ourFilter,
  files(content, dist) {
    const setting = days ? 'src="feed.json"' : `programme="${content.group.programme}"`;
    return {
      ...scripts(dist),
      ...page(`<workgroup-dates ${setting}></workgroup-dates>`, head),
      ...(days && { 'feed.json': JSON.stringify({ workgroups: groupsOf(days, content) }) }),
    };
  },
});

let calendar;
const fullCalendar = (name, folder, days) => ({
  name,
  folder,
  sought: { selector: '[role="list"] [role="list"] > [role="listitem"]', count: days ? 10 : 4 },
  filter: itsFilter,
  async files(content) {
    const groups = days ? groupsOf(days, content) : [content.group];
    const options = content.programmes.slice(0, 2).map(({ id, title }) => `<option value="${id}">${title}</option>`);
    const select = `<p><label>Programme <select><option value="">All</option>${options.join('')}</select></label></p>\n`;
    return {
      ...Object.fromEntries((calendar ??= await bundle('../dates/fullcalendar.entry.mjs', {}))),
      ...page(
        `<h2>${TITLE}</h2>\n${days ? select : ''}<div class="calendar"></div>`,
        '<link rel="stylesheet" href="page.bundle.css">\n<script type="module" src="page.js"></script>',
      ),
      'events.json': JSON.stringify(eventsOf(groups, content)),
    };
  },
});

/** The button that adds the days to a calendar; the page around it has the days themselves, which it does not show. */
const addToCalendar = {
  name: 'add-to-calendar-button',
  folder: 'add-to-calendar',
  sought: { tag: 'add-to-calendar-button', selector: '.atcb-button', count: 1 },
  async files(content) {
    const dates = eventsOf([content.group], content).map(({ title, start, end }) => ({
      name: title,
      startDate: start.slice(0, 10),
      startTime: start.slice(11),
      endDate: end.slice(0, 10),
      endTime: end.slice(11),
    }));
    const list = dates.map(
      ({ name, startDate, startTime, endTime }) => `<li>${name}: ${startDate}, ${startTime} to ${endTime}</li>`,
    );
    return {
      ...Object.fromEntries(await bundle('../dates/add-to-calendar.entry.mjs', {})),
      ...page(
        `<h2>${TITLE}</h2>
<ol>
${list.join('\n')}
</ol>
<add-to-calendar-button name="${TITLE}" dates='${JSON.stringify(dates)}' timeZone="Europe/London" options="'Apple','Google','iCal','Microsoft365'"></add-to-calendar-button>`,
        '<script type="module" src="page.js"></script>',
      ),
    };
  },
};

const staticPage = { name: 'static page', folder: 'static', sought: { selector: '.day', count: 4 } };

/** Pages with four days, the static one last: its files are made of ours. */
export const few = [
  ours('ours, the module', 'ours-module', MODULE),
  ours('ours, the one script', 'ours-script', ONE),
  fullCalendar('FullCalendar, list', 'fullcalendar'),
  addToCalendar,
  staticPage,
];

/** Pages with so many days, ours first. */
export const many = (days) => [
  ours(`ours, ${days} days`, `ours-${days}`, MODULE, days),
  fullCalendar(`FullCalendar, ${days} days`, `fullcalendar-${days}`, days),
];
