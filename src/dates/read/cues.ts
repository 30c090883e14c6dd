/*
 * Small signs in a line that say what a date beside them is. Each looks at a bounded piece of the line.
 */
import type { At, Draft } from './draft.js';
import type { Item } from './items.js';

const BY = /(?<!\p{L})(by|before)(\s+(\d[\d.:]*\s?([ap]\.?m\.?)?|noon|midnight|midday)(\s+on)?)?\W*$/iu;
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

const APART = /[.;]\s+(?=[^.;]*$)/;
const NAMES_PART = /(?<!\p{L})(autumn|spring|summer|term|day|session|workshop|meeting|twilight)(?!\p{L})/iu;
/** Whether what stands between a date and a "TBC" names another part of the year, in a sentence of its own. */
export function isOfAnother(joint: string): boolean {
  const match = joint.length < 200 ? APART.exec(joint) : null;
  return !!match && NAMES_PART.test(joint.slice(match.index));
}

const ANOTHER =
  /(?<!\p{L})(one|a|another|the)\s((further|more|final|last|other|second|third|fourth|fifth|sixth)\s)?(date|day|session|meeting|workshop)(?!\p{L})/iu;
/** "And one further date to follow" */
export const isAnother = (line: string): boolean =>
  ANOTHER.test(line.slice(0, 100)) && /(more|further|final|last|another)/i.test(line.slice(0, 100));

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
export const isOldFirst = (words: string): boolean => /^(instead|in place|replac|new date for)/i.test(words);
const FOLLOWS = /^[^.;]{0,60}(:|\s[-\u2010-\u2015])\W*$|^\W*(to|\u2192|->)(?!\p{L})|^[^.;,]{0,20}\sto\s/iu;
/** Whether what stands between an old date and the next says that the next replaces it: "from 3 May due to snow: 10 May". */
export const isReplaced = (joint: string): boolean => FOLLOWS.test(joint.slice(0, 90));

const NEVER =
  /(?<!\p{L})((not|never|no longer|n['\u2019]t)(\s\p{L}+){0,2}|(lunch|parking|refreshments|dinner|coffee)(\s\p{L}+){0,4})\s$/iu;
/** "Has not been cancelled", "no longer online"; and "the lunch is cancelled", which is another matter. */
export const isDenied = (before: string): boolean => NEVER.test(before.slice(-40));

/** "Online rather than in person": what follows is what it is not. */
export const isInstead = (before: string): boolean => /(?<!\p{L})(rather than|instead of)\s$/iu.test(before);

const WORDS_OF_ALL = '(?:all|both|each|every|everybody|everyone|throughout|daily)';
const MEETINGS =
  '(?:\\s(?:days?|dates?|sessions?|meetings?|workshops?|twilights?|webinars?|groups?|venues?|events?|parts?|time|of\\s(?:them|these)))?';
const ALL_BEFORE = /* @__PURE__ */ new RegExp(
  `(?<!\\p{L})(?:all(?!\\sday(?!s))|both|each|every)${MEETINGS}(?:\\s(?:run|runs|are|is|still|also|now|will\\sbe|held|at|from|start|starts|via|on|in|meet|take\\splace))*[\\s:,@(\u2013-]*$`,
  'iu',
);
const TIMES = /(?:^|[.;]\s)(?:times?|timings?)[\s:]*$/i;
const ALL_AFTER = /* @__PURE__ */ new RegExp(
  `^[\\s,)]*(?!all\\sday(?!s))(?:on\\s|for\\s|at\\s|in\\s)?${WORDS_OF_ALL}${MEETINGS}(?!\\p{L})`,
  'iu',
);
/** Whether a line has a word at all that can be about all days. */
export const mayBeOfAll = (line: string): boolean => /all|both|each|every|time|daily|throughout/i.test(line);
/** Whether a time or a place is said to be that of all days: "All sessions 4pm", "9.30-12 each time". */
export const isSaidOfAll = (before: string, after: string): boolean =>
  ALL_BEFORE.test(before.slice(-60)) || TIMES.test(before.slice(-20)) || ALL_AFTER.test(after.slice(0, 40));

/** "Next session:", whose date the list below may have as well. */
export const announcesNext = (text: string): boolean => /(?<!\p{L})next(?!\p{L})/iu.test(text.slice(0, 200));

/** Whether a sentence ends in a stretch of text, and with it what was said of the next date. */
export const endsSentence = (text: string): boolean => /\.\s|;|\.$/.test(text);

/** The sentences that a stretch of text holds whole. */
export const sentences = (text: string): string =>
  text.slice(0, Math.max(text.lastIndexOf('. '), text.lastIndexOf(';')) + 1);

const PLACES = ['first', 'second', 'third', 'fourth'];
const NTH_BEFORE =
  /(?<!\p{L})(first|second|third|fourth|last|final)(?:\s(?:one|session|day|date|meeting|workshop))?(?:\s(?:is|will\sbe|being|on|via|at|held|one))*[\s:,-]*$/iu;
/** Which of several days something is said to be of before it is said, "the last one online": 1 for the first, -1 for the last. */
export function nthBefore(before: string): number {
  const word = NTH_BEFORE.exec(before.slice(-50))?.[1]?.toLowerCase();
  return !word ? 0 : PLACES.indexOf(word) + 1 || -1;
}

const ONE_OF =
  /^\s*(?:(?:start|finish|on|the|,)\s)*(?:day\s(one|two|three|1|2|3)|(first|last|final)\s(?:day|session|one))(?!\p{L})/iu;
/** Which of several days a time is said to be of: 1 for "day one", -1 for "the last day"; 0 where it is not said. */
export function nthAfter(text: string): number {
  const [, number, end] = ONE_OF.exec(text) ?? [];
  if (number) return Number(number) || ['one', 'two', 'three'].indexOf(number.toLowerCase()) + 1;
  return end ? (/first/i.test(end) ? 1 : -1) : 0;
}

const ON_THE =
  /^\s*on\s(?:the\s)?(?:(\d{1,2})(?:st|nd|rd|th)|(mon|tue|wed|thu|fri)\p{L}{0,6})(?!\s?\p{L}{0,3}\s?\d)(?!\p{L})/iu;
/** The day of the month, or of the week, that a time is said to be on: "10am on the Friday", "5.45 on the 17th". */
export function onThe(text: string): { day?: number; weekday?: number } {
  const [, day, weekday] = ON_THE.exec(text) ?? [];
  if (day) return { day: Number(day) };
  return weekday ? { weekday: 'montuewedthufri'.indexOf(weekday.toLowerCase()) / 3 + 1 } : {};
}

const VAGUE =
  /^\W*(and\s)?(a|one)\s((further|final|last|more)\s)?(date|day|session)\sin(?!\p{L})|(?<!\p{L})(early|mid|late|end\sof|beginning\sof|hopefully|possibly|probably|some\s?time)(?!\p{L})/iu;
/** Whether a short line gives no more than a part of a month: "hopefully early March". */
export const isVague = (line: string): boolean =>
  line.length < 80 && VAGUE.test(line) && !/(?<!\p{L})(back|check|updates?)(?!\p{L})/iu.test(line);
