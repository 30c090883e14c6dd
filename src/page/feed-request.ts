/** The address of a feed as the page means it, or `null` when it is none that may be read. */
function addressOf(src: string): URL | null {
  try {
    const url = new URL(src, document.baseURI);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : null;
  } catch {
    return null;
  }
}

/**
 * A feed that is asked for. The first request goes out at once, while what reads feeds is itself still to come: a reader waits
 * for the slower of the two, and not for one after the other.
 */
export class FeedRequest {
  /** Where the feed is; `null` for an address that is not asked: a feed's begins `http:` or `https:`. */
  readonly url: URL | null;
  readonly #limit = new AbortController();
  #first: Promise<Response> | undefined;

  /** @param src its address, from the page's own or in full */
  constructor(src: string) {
    this.url = addressOf(src);
    if (!this.url) return;
    this.#first = this.#ask(this.url);
    // that it failed is told by whoever asks for the answer, which nobody can yet
    this.#first.catch(() => {});
  }

  /** Whether it was given up. */
  get stopped(): boolean {
    return this.#limit.signal.aborted;
  }

  /** The answer to the first request, or to another one from the second time on. Rejects as `fetch` does. */
  answer(): Promise<Response> {
    const answer = this.#first ?? this.#ask(this.url!);
    this.#first = undefined;
    return answer;
  }

  /** Gives it up, whether it is on its way or yet to be asked for again. */
  stop(): void {
    this.#limit.abort();
  }

  /** Nothing that would tell who the reader is goes along. Whatever the page made of `fetch`, this rejects and never throws. */
  async #ask(url: URL): Promise<Response> {
    return fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: this.#limit.signal });
  }
}
