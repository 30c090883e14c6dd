import { decode } from '../feeds/decode.js';
import type { FeedReading } from '../feeds/feed-reading.js';
import { kindOf } from '../feeds/kind.js';
import { readAs, type GroupReader } from '../feeds/read-as.js';
import type { Dataset } from '../model/types.js';

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

/** The address of a feed as the page means it, or `null` when it is none that may be read. */
function addressOf(src: string): URL | null {
  try {
    const url = new URL(src, document.baseURI);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : null;
  } catch {
    return null;
  }
}

/** One try, that stops where the file is too large. Nothing that would tell who the reader is goes along. */
async function fetchOnce(url: URL, signal: AbortSignal): Promise<Fetched> {
  try {
    const { ok, status, body } = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
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
async function fetchFeed(url: URL, signal: AbortSignal): Promise<Fetched> {
  const limit = new AbortController();
  const stop = () => limit.abort();
  const timer = setTimeout(stop, SECONDS * 1000);
  signal.addEventListener('abort', stop);
  let got = await fetchOnce(url, limit.signal);
  if (got.again && !limit.signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    got = await fetchOnce(url, limit.signal);
  }
  clearTimeout(timer);
  return limit.signal.aborted ? { why: `did not come within ${SECONDS} seconds` } : got;
}

/**
 * Loads a hub's feed and reads it. Never rejects. After an abort the answer means nothing.
 *
 * @param src its address, from the page's own or in full; `http:` and `https:` only
 * @param signal ends it early
 * @param dataset what the feed will be laid over, asked for once the feed is here
 * @param readers what reads feeds of other kinds than JSON, asked for when one of these is here
 */
export async function loadFeed(
  src: string,
  signal: AbortSignal,
  dataset: () => Dataset,
  readers: Readers,
): Promise<LoadedFeed> {
  const url = addressOf(src);
  if (!url) return told(['A feed has an address on this site or one that begins https://.']);
  // given up before this file was there: nobody is to be asked
  if (signal.aborted) return { problems: [] };
  const { file, why } = await fetchFeed(url, signal);
  if (!file) return told([`${url} ${why}.`]);
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
