/* What a text comes to: dates as people write them, or a feed; with every problem in one shape, and the text that each repair makes. */
import { kindOf, readDates, readFeed } from '../domain.js';
import { count } from './page.js';

const KINDS = { sheet: 'A spreadsheet', calendar: 'A calendar', json: 'A feed in JSON' };

/**
 * A problem as the page shows it. `to` of a repair is the whole text after it, `academicYear` the year to read it by.
 *
 * @typedef {object} Shown
 * @property {string} where
 * @property {string} [found] the very characters
 * @property {string} words
 * @property {'error' | 'warning'} severity
 * @property {{words: string, to?: string, academicYear?: string}[]} repairs
 * @property {string[]} hints ways out that nobody can take for you
 */

/** Where the place of a problem begins in its text. */
function offsetOf(text, { line, column }) {
  let [start, left] = [0, line - 1];
  for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\v\f\u2028\u2029]/g)) {
    if (left-- === 0) break;
    start = index + end.length;
  }
  return start + column - 1;
}

/** A text with something else in a place. */
const put = (text, start, length, instead) => text.slice(0, start) + instead + text.slice(start + length);

/** A problem with dates in a text. */
function shownDate(text, { at, severity, text: words, repairs }) {
  const able = repairs.filter(({ replacement, academicYear }) => replacement !== undefined || academicYear);
  return {
    where: `Line ${at.line}, column ${at.column}`,
    found: at.text,
    words,
    severity,
    repairs: able.map(({ text: words, replacement, academicYear }) => ({
      words,
      academicYear,
      to: replacement === undefined ? text : put(text, offsetOf(text, at), at.text.length, replacement),
    })),
    hints: repairs.filter((repair) => !able.includes(repair)).map((repair) => repair.text),
  };
}

/** The text in quotation marks that a problem found, where it stands in the feed exactly once: there it can be put right. */
function placeOf(text, found) {
  if (!/^".*"$/.test(found) || found.endsWith('…"')) return undefined;
  const written = JSON.parse(found);
  const start = text.indexOf(written);
  return written && start >= 0 && text.indexOf(written, start + 1) < 0 ? { written, start } : undefined;
}

/** A problem with a feed: of the word that was meant, and of a date, the repair can be made here. */
function shownFeed(text, academicYear, { path, found, repair, text: words }) {
  const place = placeOf(text, found);
  const meant = /^Did you mean "(.+)"\?$/.exec(repair ?? '')?.[1];
  const repairs = [];
  if (place && meant) {
    const to = put(text, place.start, place.written.length, meant);
    repairs.push({ words: `Make it ${meant}`, to });
  } else if (place) {
    for (const problem of readDates(place.written, { academicYear }).problems) {
      for (const { words, to } of shownDate(place.written, problem).repairs) {
        if (to !== place.written) repairs.push({ words, to: put(text, place.start, place.written.length, to) });
      }
    }
  }
  const where = path ? path.charAt(0).toUpperCase() + path.slice(1) : 'The whole';
  // the place stands in front of it already
  const said = words.startsWith(`${path}: `) ? words.slice(path.length + 2) : words.replace(/^The whole: /, '');
  return { where, words: said.charAt(0).toUpperCase() + said.slice(1), severity: 'error', repairs, hints: [] };
}

/**
 * Reads a text. It is a feed where anything in it says so, and otherwise dates as people write them.
 *
 * @returns {{kind: string, words: string, groups: {title: string, about: string[], days: object[]}[], problems: Shown[]}} `words`
 *   says what there is besides days
 */
export function check(text, academicYear, dataset) {
  const feed = readFeed(text, { dataset });
  const [first] = feed.problems;
  const kind = kindOf(text);
  if (kind === 'sheet' && !feed.workgroups.length && first?.path === '' && first.found.startsWith('text that begins')) {
    const { days, problems } = readDates(text, { academicYear });
    const groups = days.length ? [{ title: '', about: [], days }] : [];
    return { kind: 'Dates', words: '', groups, problems: problems.map((each) => shownDate(text, each)) };
  }
  const titles = new Map([...dataset.programmes, ...feed.programmes].map(({ id, title }) => [id, title]));
  const groups = feed.workgroups.map(({ title, programme, hub, year, days }) => ({
    title: title ?? titles.get(programme) ?? programme,
    about: [programme, hub, year].filter(Boolean),
    days,
  }));
  const words = [
    feed.hub && `the hub ${feed.hub.name}`,
    feed.programmes.length && count(feed.programmes.length, 'programme'),
    feed.journeys.length && count(feed.journeys.length, 'journey'),
    count(groups.length, 'Work Group'),
  ].filter(Boolean);
  const problems = feed.problems.map((each) => shownFeed(text, academicYear, each));
  return { kind: KINDS[kind] ?? 'Something else', words: words.join(', '), groups, problems };
}
