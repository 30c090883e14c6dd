/** `tfm-widgets html`: a widget as a page has it without script, to paste. */
import { isDay } from '../src/dates/calendar-day.js';
import { londonDate } from '../src/dates/london.js';
import {
  divSnippet,
  elementSnippet,
  fallback,
  isTag,
  settingProblems,
  settingsOf,
  TAGS,
  type Attributes,
} from '../src/markup/index.js';
import { overlay } from '../src/model/overlay.js';
import { quote, suggestion } from '../src/model/problems.js';
import { Refusal, type Command } from './command.js';
import { openFeed, problemLines } from './feed.js';
import { readDataset } from './read-dataset.js';

const SWITCHES = new Set(
  TAGS.flatMap((tag) => Object.entries(settingsOf(tag))).flatMap(([name, kind]) => (kind === 'switch' ? [name] : [])),
);
const NAMES = [...new Set(TAGS.flatMap((tag) => Object.keys(settingsOf(tag))))];

/** See `usage`. It ends with 0, and with 1 where something in the feed is wrong: the rest is written all the same. */
export const html: Command = {
  usage:
    'html <tag> [--attribute value…] [--element] [--feed <feed>] [--today YYYY-MM-DD] [--out <file>] [--dataset <file>]',
  summary: `Writes a widget to paste, as a div that any editor keeps, with all it says inside for readers without script and for search engines. --element writes a custom element instead; --feed brings your hub’s own dates. The tags: ${TAGS.join(', ')}.`,
  files: ['the tag'],
  options: {
    ...Object.fromEntries(NAMES.map((name) => [name, { type: SWITCHES.has(name) ? 'boolean' : 'string' }] as const)),
    element: { type: 'boolean' },
    feed: { type: 'string' },
    today: { type: 'string' },
    out: { type: 'string' },
    dataset: { type: 'string' },
  },
  run: async ({ files: [tag = ''], options }, files) => {
    if (!isTag(tag)) {
      const meant = suggestion(tag, TAGS) ?? `There is: ${TAGS.join(', ')}.`;
      throw new Refusal(`There is no widget ${quote(tag)}. ${meant}`);
    }
    const { element, feed, today = londonDate(files.now()), out, dataset: path, ...given } = options;
    if (!isDay(today)) {
      throw new Refusal(`--today: found ${quote(today)}, expected a day that is in the calendar, YYYY-MM-DD.`);
    }
    const set = tag === 'tfm-data' && options.today !== undefined ? { ...given, today } : given;
    const attributes = Object.fromEntries(
      Object.entries(set).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ) satisfies Attributes;

    const opened = feed === undefined ? undefined : await openFeed(files, feed, path);
    const dataset = opened ? overlay(opened.dataset, opened.reading) : readDataset(files, path);
    const wrong = settingProblems(dataset, tag, attributes, today);
    if (wrong.length) throw new Refusal(wrong.map(({ text }) => `--${text}`).join('\n'));

    const snippet = element === undefined ? divSnippet : elementSnippet;
    const { problems = [] } = opened?.reading ?? {};
    return {
      text: `${snippet(tag, attributes, fallback(dataset, tag, attributes, { today }))}\n`,
      file: out,
      aside: problemLines(problems),
      code: problems.length ? 1 : 0,
    };
  },
};
