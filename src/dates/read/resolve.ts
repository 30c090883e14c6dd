import type { WorkgroupDay } from '../../model/types.js';
import { dayNumber } from '../calendar-day.js';
import { formatTime, formatTimes } from '../format.js';
import { londonOffset, toInstant } from '../london.js';
import type { DateProblemKind, DateRepair } from '../types.js';
import { addDays, inWords, weekday, withoutYear } from './calendar.js';
import type { At, Draft, DraftDate } from './draft.js';
import { fits, withEnd } from './lengths.js';
import { lookUp } from './lookup.js';
import { MESSAGES } from './messages.js';
import type { Problems } from './problems.js';
import type { Times } from './written-times.js';

/** A draft that has its number. */
export type Numbered = Draft & { number: number };

/** A day with all that is known of it, and where it stands in the text. */
export interface Resolved {
  day: WorkgroupDay;
  draft: Numbered;
}

/** A day that has its date. */
export type Dated = Resolved & { day: { date: string }; draft: { date: DraftDate } };
/** Whether a day has its date. */
export const isDated = (resolved: Resolved): resolved is Dated =>
  resolved.day.date !== undefined && resolved.draft.date !== undefined;

/** What the halves of a day usually last, to offer when the text says no more than their name. */
const USUAL: Readonly<Record<string, [name: string, ...times: [string, string][]]>> = {
  twilight: ['Twilight', ['16:00', '17:30']],
  morning: ['Morning', ['09:00', '12:00']],
  afternoon: ['Afternoon', ['13:00', '16:00']],
  evening: ['Evening', ['18:00', '20:00']],
  half: ['Half day', ['09:00', '12:00'], ['13:00', '16:00']],
  full: ['Full day', ['09:30', '15:30']],
};
const usual = (text: string) => {
  const word = text.toLowerCase();
  const key =
    /^a/.test(word) && !/^(all|after)/.test(word)
      ? 'morning'
      : /^p/.test(word)
        ? 'afternoon'
        : /^(1\/2|½)/.test(word)
          ? 'half'
          : /^(all|whole)/.test(word)
            ? 'full'
            : '';
  return USUAL[key] ?? USUAL[Object.keys(USUAL).find((name) => word.startsWith(name)) ?? 'full']!;
};

/** Times so many hours later. */
function later({ start, end }: Times, hours: number): Times {
  const move = (time: string) =>
    `${String((Number(time.slice(0, 2)) + hours + 24) % 24).padStart(2, '0')}${time.slice(2)}`;
  return { start: move(start), ...(end && { end: move(end) }) };
}

/** A date to write in place of another, with its year where that one had it or the year is another. */
export const replacement = (date: string, written: DraftDate, year = written.year !== undefined): string =>
  year ? inWords(date) : withoutYear(date);

/** The day of a draft that tells of no more than its date and place; most are such, and need none of what follows. */
function plainDay(draft: Numbered): WorkgroupDay | undefined {
  const { number, looked, times, notes, place, online } = draft;
  if (!looked?.date || times.length || notes.length || draft.status || draft.was || draft.session) return undefined;
  if (draft.week || draft.earlier || draft.ends || draft.lasts) return undefined;
  const day: WorkgroupDay = { number, date: looked.date, status: 'confirmed' } as WorkgroupDay;
  if (place) day.place = place;
  if (online !== undefined) day.online = online;
  day.sequence = 0;
  return day;
}

/**
 * The day that a draft comes to.
 *
 * @param problems takes down what is wrong with it alone
 * @param span the stretch of text from one place to another on the same line
 */
export function resolve(draft: Numbered, problems: Problems, span: (from: At, to: At) => At): WorkgroupDay {
  const plain = plainDay(draft);
  if (plain) return plain;
  const { number, date: written, looked, session, status, ends, lasts } = draft;
  const times = draft.times.length || !draft.earlier ? draft.times : draft.earlier;
  const old = draft.was && lookUp(draft.was);
  const was = old?.date;
  if (old?.kind) problems.add(old.kind, draft.was!.at, () => old.text);
  const notes = [...draft.notes];
  const [only, more] = times;
  const said = !more && !only?.doubt ? only?.times : undefined;
  const meets = said && withEnd(said, ends, lasts?.minutes);
  if (ends?.times && meets?.end !== ends.times.start) notes.push(`Until ${formatTime(ends.times.start)}`);
  if (lasts && (!meets || meets === said)) notes.push(lasts.at.text);
  if (session) notes.unshift(usual(session.text)[0]);
  if (more)
    notes.push(times.map(({ times: said, at }) => (said ? formatTimes(said.start, said.end) : at.text)).join(' or '));
  if (status === 'postponed' && !notes.some((note) => note.startsWith('Postponed'))) notes.unshift('Postponed');

  const build = (date: string | undefined, hours = meets): WorkgroupDay => {
    const settled = date !== undefined && status !== 'postponed';
    const before = status === 'postponed' ? (was ?? date) : was;
    // one after the other, in the order of the schema: an object spread for each would take ten times as long
    const day = { number } as WorkgroupDay;
    if (settled) day.date = date;
    if (hours) day.start = hours.start;
    if (hours?.end) day.end = hours.end;
    day.status =
      status === 'cancelled'
        ? status
        : !settled || status === 'tbc'
          ? 'tbc'
          : status === 'moved' || before
            ? 'moved'
            : 'confirmed';
    if (before && (before !== date || status === 'postponed')) day.was = before;
    if (draft.place) day.place = draft.place;
    if (draft.online !== undefined) day.online = draft.online;
    if (notes.length) day.note = notes.join('. ');
    day.sequence = 0;
    return day;
  };
  const make = (date: string, year?: boolean): DateRepair => ({
    text: `Make it ${inWords(date)}`,
    day: build(date),
    replacement: replacement(date, written ?? draft.choice![0]!, year),
  });

  let date = looked?.date;
  if (looked?.kind) {
    problems.add(
      looked.kind,
      written!.at,
      () => looked.text,
      () => looked.candidates.map((candidate) => make(candidate)),
    );
  }
  if (draft.week && date) {
    const given = date;
    const monday = addDays(given, 1 - weekday(given));
    problems.add(
      'week-only',
      written!.at,
      () => MESSAGES['week-only'](given),
      () => [0, 1, 2, 3, 4].map((days) => make(addDays(monday, days))),
    );
    notes.unshift(`In the week of ${inWords(given)}`);
    date = undefined;
  } else if (!written && draft.choice) {
    const at = span(draft.choice[0]!.at, draft.choice.at(-1)!.at);
    const dates = draft.choice.flatMap((choice) => lookUp(choice).date ?? []);
    problems.add(
      'two-dates',
      at,
      () => MESSAGES['two-dates'](number),
      () => dates.map((one) => make(one)),
    );
  } else if (!written && (!status || status === 'moved')) {
    problems.add(
      'no-date',
      draft.at,
      () => MESSAGES['no-date'](number),
      () => [
        {
          text: 'Say that it is to be confirmed',
          day: build(undefined),
          replacement: `${draft.at.text} TBC`,
        },
      ],
    );
  }

  const offer = (at: At, kind: DateProblemKind, text: () => string, options: () => readonly Times[], prefix = '') =>
    problems.add(kind, at, text, () =>
      options().map((hours) => {
        const { start, end } = hours;
        return {
          text: `Make it ${end ? formatTimes(start, end) : `start at ${formatTime(start)}`}`,
          day: build(date, hours),
          replacement: prefix + (end ? formatTimes(start, end) : formatTime(start)),
        };
      }),
    );
  if (more) {
    const at = span(only!.at, times.at(-1)!.at);
    offer(
      at,
      'two-times',
      () => MESSAGES['two-times'](number),
      () => {
        const said = times.flatMap((one) => one.times ?? one.options.slice(0, 1));
        const ends = said.flatMap(({ start, end }) => end ?? start);
        const whole = { start: said.map(({ start }) => start).sort()[0]!, end: ends.sort().at(-1)! };
        return whole.start < whole.end ? [...said, whole] : said;
      },
    );
  } else if (only?.doubt) {
    const { at, doubt, options } = only;
    offer(
      at,
      doubt,
      () => MESSAGES[doubt](at.text),
      () => options,
    );
  } else if (only?.odd) {
    const { at, times: said, options } = only;
    offer(
      at,
      'odd-time',
      () => MESSAGES['odd-time'](said!.start, said!.end),
      () => options,
    );
  } else if (said?.end && lasts && !fits(said, lasts.minutes)) {
    offer(
      only!.at,
      'length',
      () => MESSAGES.length(lasts.at.text, said.start, said.end!),
      () => [withEnd({ start: said.start }, undefined, lasts.minutes)],
    );
  } else if (meets && date && only!.zone !== undefined && only!.zone !== londonOffset(toInstant(date, meets.start))) {
    const summer = only!.zone === 0;
    const { at } = only!;
    const on = date;
    offer(
      at,
      'other-zone',
      () => MESSAGES['other-zone'](at.text, on, summer),
      () => [meets, later(meets, summer ? 1 : -1)],
    );
  } else if (session && !only && date && status !== 'cancelled') {
    const [, ...options] = usual(session.text);
    offer(
      session,
      'vague-time',
      () => MESSAGES['vague-time'](session.text),
      () => options.map(([start, end]) => ({ start, end })),
      /^[ap]\.?\s?m/i.test(session.text) ? '' : `${session.text}, `,
    );
  }
  return build(date);
}

/** The days from one date to another, both counted. */
export const daysFrom = (from: string, to: string): number => dayNumber(to) - dayNumber(from) + 1;
