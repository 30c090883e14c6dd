/*
 * Small signs in a line that say what a date beside them is. Each looks at a bounded piece of the line.
 */
import type { At, Draft } from './draft.js';
import type { Item } from './items.js';

const BY = /(?<!\p{L})(by|before)(\s+(\d[\d.:]*\s?([ap]\.?m\.?)?|noon|midday)(\s+on)?)?\W*$/iu;
/** "by Friday", "before 5pm on": what follows is a deadline. */
export const isDeadline = (line: string, from: number): boolean => BY.test(line.slice(Math.max(0, from - 40), from));

const MONTHLESS = /^\S+\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?(?![\d.:]|\s?[ap]\.?m|\s?[-\u2010-\u2015]\s?\d)/i;
/** How long a date without its month is, "Thursday 9th"; 0 where there is none. */
export const monthless = (line: string, from: number): number =>
  MONTHLESS.exec(line.slice(from, from + 40))?.[0].length ?? 0;

/** "1 February, 9 March, TBC" names a third day; "1 February TBC" is not sure of the first. */
export const isOneMore = (joint: string, { dates, closed }: Extract<Item, { kind: 'dates' }>): boolean =>
  joint.length < 40 &&
  (/^\W*(and|&|\+|plus)(\s(a|an|one|two|more|another|further|final|third|last|other|date|day|session))*\W*$/i.test(
    joint,
  ) ||
    (/^\s*,\s*$/.test(joint) && dates.length > 1 && !closed));

const OF_ALL = /(?<!\p{L})(all|both|each|every|are|were|have)(?!\p{L})/iu;
/** Whether a word that follows a list of dates says itself, or by what leads to it, that it is about all of them. */
export const isOfAll = (joint: string, word: string): boolean => OF_ALL.test(joint.slice(-40)) || OF_ALL.test(word);

const OF_ONE = /^\s*\([^()]{0,40}$|(?<!\p{L})(is|has|was)(?!\p{L})/iu;
/** Whether what stands between a list of dates and a word says that it is about the last: a bracket of its own, or "has been". */
export const isOfLast = (joint: string): boolean => OF_ONE.test(joint.slice(0, 80)) && !isOfAll(joint, '');

const GOES_ON = /^\s*(\([^()]*\)|\s[\u2013\u2014-]\s[^,;()]*)\s*(,|;|&|and|then|plus|\s)+$/iu;
/** Whether what stands between two dates leads from one to the next of the same list: "9 March (online), 4 May". */
export const goesOn = (joint: string): boolean => joint.length < 80 && GOES_ON.test(joint);

/** "Provisionally 27 June": the date that follows is there, and not sure. */
export const isTentative = (text: string): boolean => /^(provisional|tentative|pencil)/i.test(text);

/** What "Twilight 1", "Half-day 2" and "Webinar 1" say beside the number. */
export const kindOf = (label: At): Partial<Draft> =>
  /^(twilight|half|full)/i.test(label.text) ? { session: label } : /^webinar/i.test(label.text) ? { online: true } : {};

/** "Instead of 9 March": the old date is said first, and the one that replaces it follows. */
export const isOldFirst = (words: string): boolean => /^(instead|in place|replacing|new date for)/i.test(words);

/** "Next session:", whose date the list below may have as well. */
export const announcesNext = (text: string): boolean => /(?<!\p{L})next(?!\p{L})/iu.test(text.slice(0, 200));

/** Whether a sentence ends in a stretch of text, and with it what was said of the next date. */
export const endsSentence = (text: string): boolean => /\.\s|;|\.$/.test(text);

/** The sentences that a stretch of text holds whole. */
export const sentences = (text: string): string =>
  text.slice(0, Math.max(text.lastIndexOf('. '), text.lastIndexOf(';')) + 1);
