/* What stands in the cells of a sheet: words, numbers and addresses. Dates and times are in `cell-dates.ts`. */
import { isYear } from '../dates/academic-year.js';
import type { Booking, WorkgroupDay } from '../model/types.js';

/** What a cell says, or what it should say. */
export type Cell<T> = { readonly value: T } | { readonly expected: string; readonly repair?: string | undefined };

/** In lower case, with words and single spaces only. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An id made of words: "Alder, Group 1" is `alder-group-1`. */
export const slug = (...words: readonly (string | undefined)[]): string =>
  words
    .map((word) =>
      plain(word ?? '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter(Boolean)
    .join('-') || 'group';

/** Whether a text is an id already, and not a name of one word. */
export const isId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(text);

const oneOf = <T>(words: readonly (readonly [RegExp, T])[], text: string): T | undefined =>
  words.find(([pattern]) => pattern.test(text))?.[1];

/** How a day stands, in the words people have for it. */
const STATUSES = [
  [/^(cancelled|canceled|cancellation|off|not running|withdrawn)$/, 'cancelled'],
  [
    /^(tbc|tba|to be confirmed|to be announced|to be arranged|provisional|pencilled in|unconfirmed|not confirmed|postponed|draft)$/,
    'tbc',
  ],
  [/^(moved|changed|rescheduled|rearranged|new date|date changed|moved date)$/, 'moved'],
  [
    /^(confirmed|definite|going ahead|yes|ok|running|scheduled|fixed|final|done|past|completed|delivered)$/,
    'confirmed',
  ],
] as const satisfies readonly (readonly [RegExp, WorkgroupDay['status']])[];

const PLACES = [
  [/^(waiting list|waitlist|wait list|reserve list|interest list|full waiting list)$/, 'waiting-list'],
  [/^(full|fully booked|no places|no places left|no spaces|booked up|sold out)$/, 'full'],
  [/^(closed|booking closed|bookings closed|not open|finished)$/, 'closed'],
  [
    /^(open|booking open|available|places|places left|places available|spaces|spaces available|book now|limited places|few places left)$/,
    'open',
  ],
] as const satisfies readonly (readonly [RegExp, Booking['status']])[];

export const statusOf = (text: string): WorkgroupDay['status'] | undefined => oneOf(STATUSES, plain(text));
export const placesOf = (text: string): Booking['status'] | undefined => oneOf(PLACES, plain(text));

/** Whether a day is online; a hybrid one can be joined online. */
export const onlineOf = (text: string): boolean | undefined =>
  oneOf(
    [
      [
        /^(yes|y|true|x|1|online|virtual|remote|live online|online live|webinar|zoom|teams|ms teams|microsoft teams|google meet|hybrid|blended|both)$/,
        true,
      ],
      [/^(no|n|false|0|face to face|f2f|ftf|in person|in school|on site|onsite|venue|physical)$/, false],
    ] as const,
    plain(text) || (/^[✓✔☑]/u.test(text) ? 'yes' : ''),
  );

/** The number of a day: "3", "Day 3", "Session 3 of 4". */
export function numberOf(text: string): Cell<number> {
  const number = Number(/\d+/.exec(text)?.[0] ?? NaN);
  return number >= 1 && number <= 1000 ? { value: number } : { expected: 'the number of the day, such as 3 or Day 3' };
}

/** An academic year as people write it: "2022/23", "2022-2023", "22/23". */
export function yearOf(text: string): Cell<string> {
  const [, first, second] = /^\D*(\d{4}|\d\d)\s*[/–—-]\s*(\d{4}|\d\d)\D*$/u.exec(text) ?? [];
  const value = `${first?.length === 2 ? `20${first}` : first}/${second?.slice(-2)}`;
  return isYear(value) ? { value } : { expected: 'an academic year such as 2026/27' };
}

/** A web address. Anything else, and a script above all, is none. */
export function linkOf(text: string): Cell<string> {
  if (/^https?:\/\/[^\s"'<>\\]+$/i.test(text))
    return { value: text.replace(/^https?/i, (scheme) => scheme.toLowerCase()) };
  const repair = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? `Write https://${text} instead.` : undefined;
  return { expected: 'a web address that begins https:// or http://', repair };
}
