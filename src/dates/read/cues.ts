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

const ASIDE = /^\s*\([^()]{0,40}$/;
/** Whether what stands between a list of dates and a word puts the word into a bracket of the last date's own. */
export const isAside = (joint: string): boolean =>
  ASIDE.test(joint) && !/(?<!\p{L})(all|both|each)(?!\p{L})/iu.test(joint);

const GOES_ON = /^\s*(\([^()]*\)|\s[\u2013\u2014-]\s[^,;()]*)\s*(,|;|&|and|then|plus|\s)+$/iu;
/** Whether what stands between two dates leads from one to the next of the same list: "9 March (online), 4 May". */
export const goesOn = (joint: string): boolean => joint.length < 80 && GOES_ON.test(joint);

/** "Provisionally 27 June": the date that follows is there, and not sure. */
export const isTentative = (text: string): boolean => /^(provisional|tentative|pencil)/i.test(text);

/** What "Twilight 1", "Half-day 2" and "Webinar 1" say beside the number. */
export const kindOf = (label: At): Partial<Draft> =>
  /^(twilight|half|full)/i.test(label.text) ? { session: label } : /^webinar/i.test(label.text) ? { online: true } : {};

/** "Next session:", whose date the list below may have as well. */
export const announcesNext = (text: string): boolean => /(?<!\p{L})next(?!\p{L})/iu.test(text.slice(0, 200));

/** Whether a sentence ends in a stretch of text, and with it what was said of the next date. */
export const endsSentence = (text: string): boolean => /\.\s|;|\.$/.test(text);

/** The sentences that a stretch of text holds whole. */
export const sentences = (text: string): string =>
  text.slice(0, Math.max(text.lastIndexOf('. '), text.lastIndexOf(';')) + 1);
