import type { WorkgroupDay } from '../../model/types.js';
import { dayNumber } from '../calendar-day.js';
import { formatTime, formatTimes } from '../format.js';
import { londonOffset, toInstant } from '../london.js';
import type { DateProblem, DateProblemKind, DateRepair } from '../types.js';
import { addDays, inWords, weekday, withoutYear } from './calendar.js';
import type { At, Draft, DraftDate } from './draft.js';
import { lookUp, type Looked } from './lookup.js';
import { ERRORS, MESSAGES } from './messages.js';
import type { Times } from './written-times.js';

/** A day with all that is known of it, and where it stands in the text. */
export interface Resolved {
  day: WorkgroupDay;
  draft: Draft & { number: number };
}

/** A day that has its date. */
export type Dated = Resolved & { day: { date: string }; draft: { date: DraftDate } };
/** Whether a day has its date. */
export const isDated = (resolved: Resolved): resolved is Dated =>
  resolved.day.date !== undefined && resolved.draft.date !== undefined;

/** A problem, with the severity of its kind. */
export const problem = (kind: DateProblemKind, at: At, text: string, repairs: DateRepair[] = []): DateProblem => ({
  kind,
  severity: ERRORS.includes(kind) ? 'error' : 'warning',
  at,
  text,
  repairs,
});

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

/**
 * The day that a draft comes to, with what is wrong with it alone.
 *
 * @param looked what the calendar says of its date
 * @param was the date it had before
 * @param span the stretch of text from one place to another on the same line
 */
export function resolve(
  draft: Resolved['draft'],
  looked: Looked | undefined,
  was: string | undefined,
  span: (from: At, to: At) => At,
): { day: WorkgroupDay; problems: DateProblem[] } {
  const { number, date: written, times, session, status } = draft;
  const problems: DateProblem[] = [];
  const notes = [...draft.notes];
  const [only, more] = times;
  const meets = !more && !only?.doubt ? only?.times : undefined;
  if (session) notes.unshift(usual(session.text)[0]);
  if (more)
    notes.push(times.map(({ times: said, at }) => (said ? formatTimes(said.start, said.end) : at.text)).join(' or '));
  if (status === 'postponed' && !notes.some((note) => note.startsWith('Postponed'))) notes.unshift('Postponed');

  const build = (date: string | undefined, hours = meets): WorkgroupDay => {
    const settled = date !== undefined && status !== 'postponed';
    const before = status === 'postponed' ? (was ?? date) : was;
    return {
      number,
      ...(settled && { date }),
      ...hours,
      status:
        status === 'cancelled'
          ? status
          : !settled || status === 'tbc'
            ? 'tbc'
            : status === 'moved' || before
              ? 'moved'
              : 'confirmed',
      ...(before && before !== date && { was: before }),
      ...(status === 'postponed' && before && { was: before }),
      ...(draft.place && { place: draft.place }),
      ...(draft.online !== undefined && { online: draft.online }),
      ...(notes.length && { note: notes.join('. ') }),
      sequence: 0,
    };
  };
  const make = (date: string, year?: boolean): DateRepair => ({
    text: `Make it ${inWords(date)}`,
    day: build(date),
    replacement: replacement(date, written ?? draft.choice![0]!, year),
  });

  let date = looked?.date;
  if (looked?.kind) {
    problems.push(
      problem(
        looked.kind,
        written!.at,
        looked.text,
        looked.candidates.map((candidate) => make(candidate)),
      ),
    );
  }
  if (draft.week && date) {
    const monday = addDays(date, 1 - weekday(date));
    const week = [0, 1, 2, 3, 4].map((days) => make(addDays(monday, days)));
    problems.push(problem('week-only', written!.at, MESSAGES['week-only'](date), week));
    notes.unshift(`In the week of ${inWords(date)}`);
    date = undefined;
  } else if (!written && draft.choice) {
    const at = span(draft.choice[0]!.at, draft.choice.at(-1)!.at);
    const dates = draft.choice.flatMap((choice) => lookUp(choice).date ?? []);
    problems.push(
      problem(
        'two-dates',
        at,
        MESSAGES['two-dates'](number),
        dates.map((one) => make(one)),
      ),
    );
  } else if (!written && (!status || status === 'moved')) {
    const repair = {
      text: 'Say that it is to be confirmed',
      day: build(undefined),
      replacement: `${draft.at.text} TBC`,
    };
    problems.push(problem('no-date', draft.at, MESSAGES['no-date'](number), [repair]));
  }

  const offer = (
    at: At,
    kind: DateProblemKind,
    text: string,
    options: { start: string; end?: string }[],
    prefix = '',
  ) => {
    const repairs = options.map(({ start, end }) => ({
      text: `Make it ${end ? formatTimes(start, end) : `start at ${formatTime(start)}`}`,
      day: build(date, { start, ...(end && { end }) }),
      replacement: prefix + (end ? formatTimes(start, end) : formatTime(start)),
    }));
    problems.push(problem(kind, at, text, repairs));
  };
  if (more) {
    const at = span(only!.at, times.at(-1)!.at);
    const said = times.flatMap((one) => one.times ?? one.options.slice(0, 1));
    const ends = said.flatMap(({ start, end }) => end ?? start);
    const whole = { start: said.map(({ start }) => start).sort()[0]!, end: ends.sort().at(-1)! };
    offer(at, 'two-times', MESSAGES['two-times'](number), [...said, ...(whole.start < whole.end ? [whole] : [])]);
  } else if (only?.doubt) {
    offer(only.at, only.doubt, MESSAGES[only.doubt](only.at.text), only.options);
  } else if (only?.odd) {
    offer(only.at, 'odd-time', MESSAGES['odd-time'](only.times!.start, only.times!.end), only.options);
  } else if (meets && date && only!.zone !== undefined && only!.zone !== londonOffset(toInstant(date, meets.start))) {
    const summer = only!.zone === 0;
    const text = MESSAGES['other-zone'](only!.at.text, date, summer);
    offer(only!.at, 'other-zone', text, [meets, later(meets, summer ? 1 : -1)]);
  } else if (session && !only && date && status !== 'cancelled') {
    const [, ...options] = usual(session.text);
    const hours = options.map(([start, end]) => ({ start, end }));
    offer(
      session,
      'vague-time',
      MESSAGES['vague-time'](session.text),
      hours,
      /^[ap]\.?\s?m/i.test(session.text) ? '' : `${session.text}, `,
    );
  }
  return { day: build(date), problems };
}

/** The days from one date to another, both counted. */
export const daysFrom = (from: string, to: string): number => dayNumber(to) - dayNumber(from) + 1;
