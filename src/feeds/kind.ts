import { problem, quote, type Problem } from '../model/problems.js';

/** What a feed can be. */
export type FeedKind = 'json' | 'calendar' | 'sheet';

const EXPECTED = 'a feed: a spreadsheet saved as CSV, a calendar file (.ics) or JSON by schema/feed.schema.json';
const START = 40;
const AS_CSV = 'Save the sheet as CSV, and give the address of that file.';

/** What a text that is no feed is instead, told by how it begins. */
const OTHERS: readonly (readonly [begins: RegExp, found: string, repair?: string])[] = [
  [/^$/, 'nothing at all'],
  [
    /^</,
    'a web page',
    'Give the address of the file itself, not of a page that shows it; for a Google Sheet, the one that “Publish to web” gives for CSV.',
  ],
  [/^PK\x03\x04/, 'a workbook of Excel or LibreOffice', AS_CSV],
  [/^\xd0\xcf\x11\xe0/, 'a workbook of an old Excel', AS_CSV],
  [/^%PDF/, 'a PDF'],
];

/** The first letters of a text. */
const beginning = (text: string) => text.trimStart().slice(0, START);

/**
 * What kind of feed a text may be, as far as its beginning tells. The content decides: a file's name and its media type only
 * say what somebody hoped it would be.
 *
 * @param text with or without a byte order mark and white space in front
 * @returns `undefined` for what is no feed by its first characters; `sheet` for all that may be one
 */
export function kindOf(text: string): FeedKind | undefined {
  const start = beginning(text);
  if (/^[{[]/.test(start)) return 'json';
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'calendar';
  return OTHERS.some(([begins]) => begins.test(start)) ? undefined : 'sheet';
}

/** Why a text is no feed: what it is instead. */
export function notAFeed(text: string): Problem {
  const start = beginning(text);
  const line = start.split(/[\r\n]/)[0]!.trimEnd();
  const [, found = `text that begins ${quote(line)}`, repair] = OTHERS.find(([begins]) => begins.test(start)) ?? [];
  return problem('', found, EXPECTED, repair);
}
