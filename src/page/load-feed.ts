import { decode } from '../feeds/decode.js';
import type { FeedReading } from '../feeds/feed-reading.js';
import { kindOf } from '../feeds/kind.js';
import { readAs, type GroupReader } from '../feeds/read-as.js';
import type { Dataset } from '../model/types.js';
import type { FeedRequest } from './feed-request.js';

const SECONDS = 10;
const MEGABYTES = 5;
/** How many problems of a feed the console names. */
const NAMED = 20;

/** What came of a feed. */
export interface LoadedFeed {
  /** What the hub says; absent when nothing of it could be used. */
  readonly feed?: FeedReading;
  /** What is wrong, each as a line for the webmaster. */
  readonly problems: readonly string[];
  /** The same for the console, in one text; absent when nothing is wrong. */
  readonly warning?: string;
}

/** Load what reads each kind of feed but JSON. They reject where that cannot be loaded. */
export type Readers = Readonly<Record<'sheet' | 'calendar', () => Promise<GroupReader>>>;

/** A file, or why there is none, as the end of a sentence, and whether another try may help. */
interface Fetched {
  readonly file?: Blob;
  readonly why?: string;
  readonly again?: boolean;
}

/** One try, that stops where the file is too large. */
async function fetchOnce(request: FeedRequest): Promise<Fetched> {
  try {
    const { ok, status, body } = await request.answer();
    if (!ok) return { why: status === 404 ? 'is not there (404)' : `was refused (${status})`, again: status >= 500 };
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const reader = body?.getReader();
    for (let room = MEGABYTES * 1e6; reader;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      room -= value.length;
      if (room < 0) {
        reader.cancel().catch(() => {});
        return { why: `is larger than ${MEGABYTES} MB` };
      }
    }
    return { file: new Blob(parts) };
  } catch {
    return {
      why: 'cannot be fetched: the server is away, or its CORS settings or this page’s content security policy forbid it',
      again: true,
    };
  }
}

/** A try, a second one a second later where that may help, and an end to it all. */
async function fetchFeed(request: FeedRequest): Promise<Fetched> {
  const timer = setTimeout(() => request.stop(), SECONDS * 1000);
  let got = await fetchOnce(request);
  if (got.again && !request.stopped) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    got = await fetchOnce(request);
  }
  clearTimeout(timer);
  return request.stopped ? { why: `did not come within ${SECONDS} seconds` } : got;
}

/**
 * Waits for a hub's feed and reads it. Never rejects. When it was given up, the answer means nothing.
 *
 * @param request what was asked for
 * @param dataset what the feed will be laid over, asked for once the feed is here
 * @param readers what reads feeds of other kinds than JSON, asked for when one of these is here
 */
export async function loadFeed(request: FeedRequest, dataset: () => Dataset, readers: Readers): Promise<LoadedFeed> {
  if (!request.url) return told(['A feed has an address on this site or one that begins https://.']);
  const { file, why } = await fetchFeed(request);
  if (!file) return told([`${request.url} ${why}.`]);
  // its bytes: only they tell the encoding, as a server says what it thinks
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  const kind = kindOf(text);
  let reader: GroupReader | undefined;
  try {
    if (kind && kind !== 'json') reader = await readers[kind]();
  } catch {
    return told([`The part of tfm-widgets that reads ${kind}s cannot be loaded.`]);
  }
  const feed = readAs(text, dataset(), reader);
  const problems = feed.problems.map(({ text }) => text);
  const { hub, programmes, journeys, workgroups, voices = [] } = feed;
  const empty = !hub && ![programmes, journeys, workgroups, voices].some(({ length }) => length);
  return told(problems, problems.length && empty ? undefined : feed);
}

/** What came of it, with the words for the console. */
function told(problems: readonly string[], feed?: FeedReading): LoadedFeed {
  if (!problems.length) return { ...(feed && { feed }), problems };
  const lines = problems.slice(0, NAMED);
  if (problems.length > NAMED) lines.push(`And ${problems.length - NAMED} more.`);
  const warning = `${feed ? 'Not all of' : 'Nothing of'} this feed could be used.\n${lines.join('\n')}`;
  return { ...(feed && { feed }), problems, warning };
}
