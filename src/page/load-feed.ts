import type { FeedReading } from '../feeds/index.js';
import type { Dataset } from '../model/types.js';

const SECONDS = 10;
const MEGABYTES = 5;

/** What came of a feed. */
export interface LoadedFeed {
  /** What the hub says; absent when nothing of it could be used. */
  readonly feed?: FeedReading;
  /** What is wrong, each as a line for the webmaster. */
  readonly problems: readonly string[];
}

const failed = (problem: string): LoadedFeed => ({ problems: [problem] });

/** The address of a feed as the page means it, or `null` when it is none that may be read. */
function addressOf(src: string): URL | null {
  try {
    const url = new URL(src, document.baseURI);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : null;
  } catch {
    return null;
  }
}

/** One try at it: the file, or the status it was refused with. Nothing that would tell who the reader is goes along. */
async function fetchOnce(url: URL, signal: AbortSignal): Promise<Blob | number | 'large' | 'network'> {
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    if (!response.ok) return response.status;
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body?.getReader();
    for (let room = MEGABYTES * 1e6; reader;) {
      const { done, value } = await reader.read();
      if (done) break;
      room -= value.length;
      if (room < 0) {
        reader.cancel().catch(() => {});
        return 'large';
      }
      parts.push(value);
    }
    return new Blob(parts);
  } catch {
    return 'network';
  }
}

/** The same, with a second try a second later where that may help, and an end to it all. */
async function fetchFeed(url: URL, signal: AbortSignal): Promise<Awaited<ReturnType<typeof fetchOnce>> | 'slow'> {
  const limit = new AbortController();
  const stop = () => limit.abort();
  const timer = setTimeout(stop, SECONDS * 1000);
  signal.addEventListener('abort', stop);
  let got = await fetchOnce(url, limit.signal);
  if (!limit.signal.aborted && (got === 'network' || (typeof got === 'number' && got >= 500))) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    got = await fetchOnce(url, limit.signal);
  }
  clearTimeout(timer);
  signal.removeEventListener('abort', stop);
  return limit.signal.aborted ? 'slow' : got;
}

/**
 * Loads a hub's feed and the room that reads it. Never rejects. After an abort the answer means nothing.
 *
 * @param src its address, from the page's own or in full; `http:` and `https:` only
 * @param signal ends it early
 * @param dataset what the feed will be laid over, asked for once the feed is here
 */
export async function loadFeed(src: string, signal: AbortSignal, dataset: () => Dataset): Promise<LoadedFeed> {
  const url = addressOf(src);
  if (!url) return failed('This is not the address of a feed. It can be dates.json, /feeds/dates.json or https://….');
  const room = import('../feeds/index.js').catch(() => null);
  const got = await fetchFeed(url, signal);
  if (got === 404 || got === 410) return failed(`There is nothing at ${url} (the server answered ${got}).`);
  if (typeof got === 'number') return failed(`The server answered ${got} instead of sending ${url}.`);
  if (got === 'large') return failed(`${url} is larger than ${MEGABYTES} MB.`);
  if (got === 'slow') return failed(`${url} did not arrive within ${SECONDS} seconds.`);
  if (got === 'network') {
    return failed(
      `${url} could not be fetched: the server is out of reach, does not let other sites read it (CORS), or this page’s content security policy forbids it.`,
    );
  }
  const feeds = await room;
  if (!feeds) return failed('The part of tfm-widgets that reads feeds could not be loaded.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await got.arrayBuffer());
  } catch {
    return failed(`${url} is not in UTF-8. Save it in that encoding.`);
  }
  const feed = feeds.readFeed(text, { dataset: dataset() });
  const problems = feed.problems.map((problem) => problem.text);
  const empty = !feed.hub && !feed.programmes.length && !feed.workgroups.length;
  return problems.length && empty ? { problems } : { feed, problems };
}
