/**
 * What a hub's own feed says. This room is a file of its own in what is shipped, loaded only when a feed is used.
 */
import { problem } from '../model/problems.js';
import type { Dataset } from '../model/types.js';
import type { FeedReading } from './feed-reading.js';
import { readJson } from './json.js';
import { notAFeed } from './kind.js';
import { Reports } from './reports.js';

export type { Problem } from '../model/problems.js';
export type { FeedReading } from './feed-reading.js';

/**
 * Reads a hub's feed. Never throws, whatever the text: what cannot be used is named in `problems`, by where it stands and
 * what should stand there, and the rest is given back. What is left out is the smallest thing that stands on its own: a
 * field that may be missing, a day, a link, a work group, a programme.
 *
 * - A work group that names no hub belongs to the feed's. Days are put in the order of their numbers.
 * - Where the text was decoded from another encoding than UTF-8 (it then has U+FFFD in it), that is said and the rest is read.
 * - A work group of which no day can be used is left out: with no days it would say that they are to be confirmed.
 *
 * @param text the feed: JSON by `schema/feed.schema.json`, with or without a byte order mark
 * @param options `dataset`, what the feed will be laid over: then a programme, a hub or a question that is neither there nor
 *   in the feed is a problem; without it, ids are taken as they are
 */
export function readFeed(text: string, { dataset }: { dataset?: Dataset } = {}): FeedReading {
  const reports = new Reports();
  const strange = text.indexOf('\ufffd');
  if (strange >= 0) {
    const line = `line ${text.slice(0, strange).split('\n').length}`;
    reports.add(problem(line, 'a letter that is not in UTF-8', 'that encoding', 'Save the file as UTF-8.'), '');
  }
  const other = notAFeed(text.trimStart());
  if (other) reports.add(other, '');
  const read = other
    ? { workgroups: [], programmes: [], hub: undefined }
    : readJson(text.replace(/^\ufeff/, ''), dataset, reports);
  return { ...read, problems: reports.all };
}
