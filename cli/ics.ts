/** `tfm-widgets ics`: calendar files to put on a site, from a hub's feed. */
import { toCalendar } from '../src/dates/icalendar.js';
import { londonDate } from '../src/dates/london.js';
import { Refusal, type Command, type Files } from './command.js';
import { openFeed, problemLines, titlesOf } from './feed.js';
import { follow, isHistory, type Followed, type History } from './history.js';
import { count, wrap } from './terminal.js';

const HISTORY = 'tfm-history.json';

/** See `usage`. It ends with 0, and with 1 where something in the feed is wrong: the rest is written all the same. */
export const ics: Command = {
  usage: 'ics <feed> --out <folder> [--hub <id>] [--name <name>] [--dataset <file>]',
  summary: `Writes an .ics file for each group of a hub’s feed, and all.ics with all of them, to put on a site for people to subscribe to. Keep ${HISTORY} beside them: by it the next run knows what has moved. For a feed that names no hub give --hub, the same as on the page, so that a day is the same one in both calendars.`,
  files: ['the feed'],
  options: { out: { type: 'string' }, hub: { type: 'string' }, name: { type: 'string' }, dataset: { type: 'string' } },
  run: async ({ files: [place], options }, files) => {
    const { out } = options;
    if (!out)
      throw new Refusal(
        'ics: found no --out, expected the folder to write to.\nUse: tfm-widgets ics <feed> --out <folder>',
      );
    const feed = await openFeed(files, place!, options.dataset);
    const { problems, workgroups } = feed.reading;
    const now = files.now();
    const hub = options.hub ?? feed.reading.hub?.id;
    const today = londonDate(now);
    const followed = follow(workgroups, readHistory(files, `${out}/${HISTORY}`), {
      now,
      today,
      hub,
      complete: !problems.length,
    });
    const { groups, history } = followed;
    const write = (list: typeof groups, name?: string) =>
      toCalendar(list, { now, hub, titles: titlesOf(feed), name, history: history.days });
    const written = [
      ...groups.map((group) => ({
        path: `${out}/${group.id === 'all' ? 'group-all' : group.id}.ics`,
        text: write([group]),
      })),
      { path: `${out}/all.ics`, text: write(groups, options.name) },
      { path: `${out}/${HISTORY}`, text: `${JSON.stringify(history, null, 2)}\n` },
    ];
    return {
      text: saidOf(followed, out),
      files: written,
      aside: problemLines(problems),
      code: problems.length ? 1 : 0,
    };
  },
};

/** What the last run kept, from beside the files; nothing where this is the first. */
function readHistory(files: Files, path: string): History | undefined {
  const bytes = files.find(path);
  if (!bytes) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // said below
  }
  if (isHistory(value)) return value;
  throw new Refusal(
    `${path} is not a history that can be read. Mend it, or move it away: then every day counts as new.`,
  );
}

function saidOf({ groups, changes }: Followed, out: string): string {
  const lines = [`Wrote ${count(groups.length, 'group')} and all.ics to ${out}.`];
  const said = {
    new: 'New',
    changed: 'Changed',
    cancelled: 'Cancelled',
    kept: 'Not in the feed, and left as it was',
  } as const;
  for (const [what, words] of Object.entries(said)) {
    const uids = changes[what as keyof typeof said];
    if (uids.length) lines.push(`${words}: ${uids.map((uid) => uid.replace('@tfm-widgets', '')).join(', ')}.`);
  }
  if (lines.length === 1) lines.push('Nothing has changed.');
  return `${lines.map((line) => wrap(line)).join('\n')}\n`;
}
