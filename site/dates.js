/* The date checker: what the widgets would read of a text, and what is doubtful in it. Everything happens in the browser. */
import { academicYear, decode, isYear, londonDate, nextYear, previousYear } from '../domain.js';
import { byId, count, load, make, say } from './page.js';
import { check } from './dates-check.js';
import { groupTable } from './dates-table.js';

const EXAMPLE = `Day 1 – Wednesday 1st February 10.30 a.m. – 4.00 p.m.
Day 2 – Wednesday 9th March 10.30 a.m. – 4.00 p.m.
Day 3 – Friday 31st April, online, 4 to 5.30pm
Day 4 – TBC`;
/** How long nobody has to have typed before the text is read, in milliseconds. */
const PAUSE = 400;

const dataset = await load('../dataset.json');
const [text, year] = [byId('text'), byId('year')];
/** The text and the year as they were before each repair, the latest last. */
const before = [];
let waiting;

/** Puts a year into the list and chooses it. */
function setYear(chosen) {
  if (![...year.options].some(({ value }) => value === chosen)) year.append(make('option', { value: chosen }, chosen));
  year.value = chosen;
}

/** A problem: where, what, and how to put it right. */
function problemItem({ where, found, words, severity, repairs, hints }) {
  const buttons = repairs.map(({ words, to, academicYear }) =>
    make('button', { type: 'button', class: 'second', onclick: () => repair(words, to, academicYear) }, words),
  );
  return make(
    'li',
    { class: severity },
    make('p', { class: 'where' }, make('strong', {}, where), found && ': ', found && make('q', {}, found)),
    make('p', {}, severity === 'warning' && make('em', {}, 'Taken as it is, but look. '), words),
    ...hints.map((hint) => make('p', { class: 'hint' }, hint)),
    buttons.length > 0 && make('p', { class: 'doing' }, ...buttons),
  );
}

/** Reads what is there and shows it; gives what came of it in a sentence. */
function show() {
  clearTimeout(waiting);
  byId('undo').hidden = !before.length;
  if (!text.value.trim()) {
    byId('problems').replaceChildren();
    byId('read').replaceChildren(make('p', { class: 'hint' }, 'Nothing yet: paste your dates, and they appear here.'));
    return '';
  }
  const { kind, groups, problems, words } = check(text.value, year.value, dataset);
  const days = groups.reduce((sum, group) => sum + group.days.length, 0);
  const wrong = problems.length ? count(problems.length, 'problem') : 'no problem';
  byId('problems').replaceChildren(
    ...(problems.length
      ? [make('h3', {}, 'What to look at'), make('ol', { class: 'problems' }, ...problems.map(problemItem))]
      : []),
  );
  byId('read').replaceChildren(...groups.map((group, at) => groupTable(group, at)));
  return `${kind}: ${words ? `${words}, ` : ''}${count(days, 'day')}, ${wrong}.`;
}

/** Does what a button for a repair says. */
function repair(words, to = text.value, chosen = year.value) {
  before.push([text.value, year.value]);
  text.value = to;
  setYear(chosen);
  byId('found-title').focus();
  say(byId('said'), `Done: ${words}. ${show()}`);
}

byId('undo').addEventListener('click', () => {
  const [was, chosen] = before.pop();
  text.value = was;
  setYear(chosen);
  if (!before.length) text.focus();
  say(byId('said'), `Undone. ${show()}`);
});
byId('example').addEventListener('click', () => {
  before.length = 0;
  text.value = EXAMPLE;
  setYear('2022/23');
  say(byId('said'), show());
});
byId('file').addEventListener('change', async ({ target: { files } }) => {
  if (!files.length) return;
  before.length = 0;
  text.value = decode(new Uint8Array(await files[0].arrayBuffer()));
  say(byId('said'), show());
});
text.addEventListener('input', () => {
  before.length = 0;
  clearTimeout(waiting);
  waiting = setTimeout(() => say(byId('said'), show()), PAUSE);
});
year.addEventListener('change', () => say(byId('said'), show()));

const now = academicYear(londonDate(new Date()));
const years = [nextYear(now), now];
while (years.at(-1) > '2019/20' && isYear(years.at(-1))) years.push(previousYear(years.at(-1)));
year.replaceChildren(...years.map((each) => make('option', { value: each }, each)));
setYear(now);
// what a browser has kept in the field over a reload
show();
byId('checker').hidden = false;
