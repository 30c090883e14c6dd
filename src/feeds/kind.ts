import { problem, quote, type Problem } from '../model/problems.js';

const EXPECTED = 'a feed in JSON, as schema/feed.schema.json describes it';
const START = 40;

/** What a text that is no feed is instead, told by how it begins. */
const OTHERS: readonly (readonly [begins: RegExp, found: string, repair?: string])[] = [
  [/^$/, 'nothing at all'],
  [/^</, 'a web page', 'Give the address of the file itself, not of a page that shows it.'],
  [/^BEGIN:VCALENDAR/i, 'a calendar file'],
];

/**
 * Why a text is no feed that can be read, or `null` when it is one, as far as its first character tells. The content
 * decides: a file's name and its media type only say what somebody hoped it would be.
 *
 * @param text without a byte order mark and without white space in front
 */
export function notAFeed(text: string): Problem | null {
  if (/^[{[]/.test(text)) return null;
  const start = text.slice(0, START).split('\n')[0]!.trimEnd();
  const [, found = `text that begins ${quote(start)}`, repair] = OTHERS.find(([begins]) => begins.test(start)) ?? [];
  return problem('', found, EXPECTED, repair);
}
