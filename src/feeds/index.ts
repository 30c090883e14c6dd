/**
 * What a hub's own feed says. This room is files of their own in what is shipped, loaded only when a feed is used: one for all
 * feeds, with which JSON is read, and one each for spreadsheets and for calendars.
 */
import type { Dataset } from '../model/types.js';
import { readCalendar } from './calendar.js';
import { decode } from './decode.js';
import type { FeedReading } from './feed-reading.js';
import { kindOf } from './kind.js';
import { readAs } from './read-as.js';
import { readSheet } from './sheet.js';

export type { Problem } from '../model/problems.js';
export { decode } from './decode.js';
export type { FeedReading } from './feed-reading.js';
export { kindOf, type FeedKind } from './kind.js';

/**
 * Reads a hub's feed. Never throws, whatever the text: what cannot be used is named in `problems`, by where it stands and
 * what should stand there, and the rest is given back. What is left out is the smallest thing that stands on its own: a
 * field that may be missing, a day, a link, a work group, a journey, a programme.
 *
 * What kind of feed it is, its content tells:
 *
 * - **JSON** by `schema/feed.schema.json`. A work group that names no hub belongs to the feed's. Days are put in the order of
 *   their numbers. A work group of which no day can be used is left out: with no days it would say that they are to be
 *   confirmed. So is a journey with a way that leads nowhere, in a loop, or to nobody.
 * - A **spreadsheet** saved as CSV, with a row for each day; `docs/feeds.md` names its columns.
 * - A **calendar** file (RFC 5545), ours or another. Times are London's, whatever zone they are written in; what repeats is
 *   written out for as long as a group may meet.
 *
 * Where a text was decoded from another encoding than UTF-8 (it then has U+FFFD in it), that is said and the rest is read.
 *
 * @param feed the feed, with or without a byte order mark: its bytes, which `decode` reads, or its text
 * @param options `dataset`, what the feed will be laid over: then a programme, a hub or a question that is neither there nor
 *   in the feed is a problem; without it, ids are taken as they are
 */
export function readFeed(feed: string | Uint8Array, { dataset }: { dataset?: Dataset } = {}): FeedReading {
  const text = typeof feed === 'string' ? feed : decode(feed);
  const kind = kindOf(text);
  return readAs(text, dataset, kind === 'sheet' ? readSheet : kind === 'calendar' ? readCalendar : undefined);
}
