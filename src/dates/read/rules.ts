/*
 * Rules in place of dates: "every Wednesday in November", "the first Tuesday of each month", "weekly from 3 November". Holidays,
 * and the first and last day, are for the hub to say; so a rule is pointed at, with the dates it makes where it names its month.
 */
import { MONTHS, WEEKDAYS } from '../format.js';
import { inWords, isDay, weekday } from './calendar.js';
import type { At, Draft } from './draft.js';
import { monthInWords } from './lookup.js';
import { MESSAGES } from './messages.js';
import type { Problems } from './problems.js';
import { words } from './reading.js';
import type { Resolved } from './resolve.js';

/** A rule as it stands in the text. */
export interface Rule {
  at: At;
  /** 1 to 7; none for "weekly". */
  weekday?: number;
  /** Which of its month: 1 to 5, or -1 for the last. */
  nth?: number;
  /** Where the rule itself names its month. */
  month?: { month: number; year?: number };
  /** The academic year that a heading, or the caller, gave it. */
  academicYear: string | undefined;
  /** The days that its line names. */
  days: readonly Draft[];
}

/** A line of no more words is about nothing but its dates. */
const MOST_WORDS = 8;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const BEFORE =
  /(?<!\p{L})(?:(?:every|each|alternate|the)\s)*(?:(?:other|following|next|previous|first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)\s)?$/iu;
const AFTER = /* @__PURE__ */ new RegExp(
  `^\\s(?:evenings?\\s|afternoons?\\s|mornings?\\s)?(?:in|of|during)\\s(?:(?:each|every|the|a)\\s)?(?:(?:half[\\s-])?term|month|(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')})(?:\\s(\\d{4}))?)(?![\\p{L}\\d])`,
  'iu',
);

/** A text without the words at its end that make a rule of the weekday after it. */
export const withoutRule = (text: string): string =>
  text.length > 400 ? text : text.slice(0, text.length - (BEFORE.exec(text.slice(-40))?.[0].length ?? 0));

/** The rule that a weekday is part of: "every Wednesday in November", "on Tuesdays". */
export function ruleAt(
  line: string,
  { from, to, value }: { from: number; to: number; value: number },
): ({ from: number; to: number } & Pick<Rule, 'weekday' | 'nth' | 'month'>) | undefined {
  const before = BEFORE.exec(line.slice(Math.max(0, from - 40), from))?.[0] ?? '';
  const after = AFTER.exec(line.slice(to, to + 50));
  const many = /s$/i.test(line.slice(from, to)) && /days$/i.test(line.slice(from, to));
  if (!many && !/\p{L}/u.test(before.replace(/the\s/gi, '')) && !/\d/.test(before)) return undefined;
  // "Mondays to Fridays" are when an office is open
  if (many && /days?\s?(?:to|[-\u2010-\u2015])\s?$/i.test(line.slice(Math.max(0, from - 9), from))) return undefined;
  if (many && /^\s?(?:to|[-\u2010-\u2015])\s?\p{L}/u.test(line.slice(to, to + 9))) return undefined;
  const word = /(\S+)\s$/.exec(before)?.[1]?.toLowerCase() ?? '';
  const nth = word === 'last' ? -1 : ORDINALS.indexOf(word) + 1 || parseInt(word, 10) || undefined;
  const month = after?.[1] && {
    month: MONTHS.findIndex((name) => name.toLowerCase().startsWith(after[1]!.toLowerCase().slice(0, 3))) + 1,
    ...(after[2] && { year: Number(after[2]) }),
  };
  return {
    from: from - before.length,
    to: to + (after?.[0].length ?? 0),
    weekday: value,
    ...(nth !== undefined && { nth }),
    ...(month && !/other|alternate/i.test(before) && { month }),
  };
}

const MEETS =
  /(?<!\p{L})(meet|meets|meeting|sessions?|workshops?|twilights?|webinars?|training|places?|held|runs?|events?)(?!\p{L})/iu;
/** Whether a line that says how often something is can be about the group at all. */
export const isOfMeeting = (line: string): boolean =>
  MEETS.test(line.slice(0, 300)) || words(line.slice(0, 300)) <= MOST_WORDS;

const OFTEN =
  /(?<!\p{L})(?:(?:weekly|fortnightly|monthly)(?!\s(?:news|bulletin|e-?mail|update|challenge|puzzle))|(?:every|each|alternate)\s(?:other\s|second\s)?(?:week|fortnight|month|half[\s-]term)(?!\p{L})|for\s(?:the\snext\s)?(?:\d{1,2}|two|three|four|five|six|seven|eight|ten)\s(?:consecutive\s)?(?:weeks|months))(?!\p{L})/iu;
/** Words for how often a group meets, where they stand in a text. */
export function oftenIn(text: string): { from: number; to: number } | undefined {
  const match = OFTEN.exec(text.slice(0, 300));
  return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}

const CHOICE =
  /(?<!\p{L})(?:pick|choose|attend|select|come\sto|join|book)\s(?:just\s|only\s)?(?:one|either|any)(?!\p{L}|\s(?:more|other))|(?<!\p{L})(?:offered|repeated)\stwice(?!\p{L})/iu;
/** Whether a text says that one of the days is enough: "pick one". */
export const isChoice = (text: string): boolean => CHOICE.test(text.slice(0, 300));

/** The dates that a rule makes in the month it names. */
function datesOf({ weekday: wanted, nth, month, academicYear }: Rule): string[] {
  const year = month && /\d{4}$/.exec(monthInWords(month, academicYear))?.[0];
  if (!month || !year) return [];
  const found: string[] = [];
  for (let day = 1; day <= 31; day++) {
    const date = `${year}-${String(month.month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (isDay(date) && weekday(date) === wanted) found.push(date);
  }
  return nth === undefined ? found : found.slice(nth < 0 ? nth : nth - 1, nth < 0 ? undefined : nth);
}

/** How many of the days fall on each weekday, from 1. */
function weekdaysOf(all: readonly Resolved[]): number[] {
  const count = Array<number>(8).fill(0);
  for (const { day } of all) if (day.date) count[weekday(day.date)]!++;
  return count;
}

/** Whether a line names days enough to say what its rule means, and whether it names any. */
function namedBy(days: readonly Draft[]): { any: boolean; several: boolean } {
  const dated = days.filter(({ date, choice }) => date ?? choice);
  return { any: dated.length > 0, several: dated.length > 1 || dated.some(({ choice }) => choice) };
}

/**
 * Says which rules are none of the days; those that the text spells out as days as well are none of its problems.
 *
 * @param all the days that the text names
 */
export function checkRules(rules: readonly Rule[], all: readonly Resolved[], problems: Problems): void {
  if (!rules.length) return;
  const perWeekday = weekdaysOf(all);
  // the rules of one line share its days
  let line: readonly Draft[] | undefined;
  let named = namedBy([]);
  for (const rule of rules) {
    if (rule.days !== line) {
      line = rule.days;
      named = namedBy(line);
    }
    const spelt = named.several || (rule.weekday ? perWeekday[rule.weekday]! > 1 : !named.any);
    if (spelt) continue;
    problems.add(
      'rule',
      rule.at,
      () => MESSAGES.rule(rule.at.text),
      () => {
        const dates = datesOf(rule);
        if (!dates.length) return [];
        const replacement = dates.map((date) => inWords(date)).join(', ');
        return [
          {
            text: `Write ${dates.length === 1 ? replacement : `each ${WEEKDAYS[rule.weekday! - 1]}`}`,
            replacement,
          },
        ];
      },
    );
  }
}
