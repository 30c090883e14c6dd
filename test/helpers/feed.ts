/**
 * For the tests of feeds: a server that can be out of order in every way, and an ear for what a `<tfm-data>` says. Loaded, it
 * sets the page before each test and puts the real `fetch` and `setTimeout` back after it.
 */
import { fixture, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
// in source the readers of feeds are many files: fetched here, so that no test has to wait for them
import '../../src/feeds/calendar.js';
import '../../src/feeds/sheet.js';
import '../../src/page/load-feed.js';
import type { TfmDataErrorEvent, TfmDataReadyEvent } from '../../src/page/events.js';
import type { Widget } from '../../src/page/widget.js';
import { setPage, textOf } from './show.js';

type Reply =
  string | Uint8Array<ArrayBuffer> | Response | Error | ((signal: AbortSignal) => Response | Promise<Response>);

/** What was asked of `fetch`. */
export interface Call {
  readonly url: string;
  readonly init: RequestInit & { signal: AbortSignal };
}

const { fetch, setTimeout } = window;

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
    calls.push({ url: (input as URL).href, init: init as Call['init'] });
    const reply = replies[Math.min(calls.length, replies.length) - 1]!;
    signal.throwIfAborted();
    if (reply instanceof Error) throw reply;
    if (typeof reply === 'function') return reply(signal);
    return reply instanceof Response ? reply.clone() : new Response(reply);
  };
  return calls;
}

/** Makes the waits of a feed a hundredth of what they are, so that nobody waits for a server that never answers. */
export function hurry(): void {
  window.setTimeout = ((work: () => void, wait = 0) =>
    setTimeout(work, wait === 1000 || wait === 10_000 ? wait / 100 : wait)) as typeof window.setTimeout;
}

export const asked = (calls: readonly Call[]): Promise<void> =>
  waitUntil(() => calls.length > 0, 'the feed should be asked for');

/** A server that answers when it is told to, and then with these. */
export function slow(...after: Reply[]): { asked: () => Promise<void>; answer: (text: string) => void } {
  let resolve!: (response: Response) => void;
  const calls = serve(() => new Promise((ok) => (resolve = ok)), ...after);
  return { asked: () => asked(calls), answer: (text) => resolve(new Response(text)) };
}

/** The text of a feed in which all is well. */
export const feed = await (await fetch(new URL('../../stories/feeds/hub.json', import.meta.url))).text();

/** A group in which all is well, but for what is given. */
export const group = (id: string, more: object = {}): object => ({
  id,
  programme: 'sktm-secondary-ect',
  title: `Group ${id}`,
  year: '2026/27',
  days: [{ number: 1, date: '2026-12-02', status: 'confirmed', sequence: 0 }],
  ...more,
});

/** The texts of the same as a spreadsheet and as a calendar. */
export const [sheet, calendar] = (await Promise.all(
  ['dates.csv', 'dates.ics'].map(async (name) =>
    (await fetch(new URL(`../../stories/feeds/${name}`, import.meta.url))).text(),
  ),
)) as [string, string];

export const feedOf = (...workgroups: object[]): string => JSON.stringify({ workgroups });

let count = 0;
/** The address of a feed that no other test of the page has, as the console says each thing only once. */
export const address = (): string => `feeds/${++count}.json`;

/** How the note begins that visitors see when a feed has failed. */
export const NOTE = 'The newest details could not be loaded';

/** What a widget has to say for itself, if anything. */
export const notes = (element: Element): string => textOf(element.shadowRoot!.querySelector('[part="notice"]'));

/** Puts it on the page without waiting for anything that it loads. */
export const put = <T extends Element>(template: TemplateResult): Promise<T> => fixture<T>(template);

export async function rendered(...widgets: Element[]): Promise<void> {
  for (const widget of widgets) await (widget as Widget).updateComplete;
}

let heard: (TfmDataReadyEvent | TfmDataErrorEvent)[] = [];
for (const name of ['tfm-data-ready', 'tfm-data-error'] as const) {
  document.addEventListener(name, (event) => heard.push(event as (typeof heard)[number]));
}

/** The types of what every `<tfm-data>` of the page has said since the test began, or since that was forgotten. */
export const types = (): string[] => heard.map(({ type }) => type);

export function forget(): void {
  heard = [];
}

/** Waits until so many such events were heard, and gives the last. */
export async function hearing(name: 'ready' | 'error', times = 1): Promise<TfmDataReadyEvent & TfmDataErrorEvent> {
  const such = () => heard.filter(({ type }) => type === `tfm-data-${name}`);
  await waitUntil(() => such().length === times, `tfm-data-${name} should be heard`, { timeout: 5000 });
  return such().at(-1) as TfmDataReadyEvent & TfmDataErrorEvent;
}

beforeEach(() => {
  forget();
  setPage({ today: '2026-11-21' });
});

afterEach(() => {
  Object.assign(window, { fetch, setTimeout });
});
