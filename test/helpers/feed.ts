/**
 * Stands in for `fetch` and for long waits while a test file runs, so that a server can be out of order in every way.
 */
type Reply = string | Response | Error | ((signal: AbortSignal) => Response | Promise<Response>);

/** What was asked of `fetch`. */
export interface Call {
  readonly url: string;
  readonly init: RequestInit & { signal: AbortSignal };
}

const { fetch, setTimeout } = window;

/** Puts the real ones back. */
export function restore(): void {
  Object.assign(window, { fetch, setTimeout });
}

/** A promise that never comes, but for an abort, as `fetch` has it. */
export const never = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

/** Has `fetch` answer with these one after the other, and the last of them from then on. Gives the list of what was asked. */
export function serve(...replies: Reply[]): Call[] {
  const calls: Call[] = [];
  window.fetch = async (input, init) => {
    const { signal } = init as Call['init'];
    calls.push({ url: String(input), init: init as Call['init'] });
    const reply = replies[Math.min(calls.length, replies.length) - 1]!;
    signal.throwIfAborted();
    if (reply instanceof Error) throw reply;
    if (typeof reply === 'function') return reply(signal);
    return typeof reply === 'string' ? new Response(reply) : reply.clone();
  };
  return calls;
}

/** Makes the waits of a feed a hundredth of what they are, so that nobody waits for a server that never answers. */
export function hurry(): void {
  window.setTimeout = ((work: () => void, wait = 0) =>
    setTimeout(work, wait === 1000 || wait === 10_000 ? wait / 100 : wait)) as typeof window.setTimeout;
}
