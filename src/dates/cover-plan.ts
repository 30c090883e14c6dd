import type { Workgroup, WorkgroupDay } from '../model/types.js';
import { academicYear, yearEnd, yearStart } from './academic-year.js';
import { weekday } from './calendar-day.js';
import { busy } from './clashes.js';
import type { Cover, CoverPlan, HalfTerm } from './types.js';

/**
 * The six half terms of an academic year, near enough for England: every school's own dates differ by a week or two, and
 * some have five terms. Each boundary lies in a holiday in nearly every area and year: the end of October, Christmas, the
 * week of 17 February, the middle of the Easter weeks, and the week of the spring bank holiday. Between them they leave no
 * day out, so that none is lost; give `termDates` for a plan by the school's own calendar.
 *
 * @param year such as `2022/23`
 */
export function halfTerms(year: string): HalfTerm[] {
  const [first, second] = [yearStart(year).slice(0, 4), yearEnd(year).slice(0, 4)];
  return [
    { name: 'Autumn term, first half', from: `${first}-09-01`, to: `${first}-10-27` },
    { name: 'Autumn term, second half', from: `${first}-10-28`, to: `${first}-12-31` },
    { name: 'Spring term, first half', from: `${second}-01-01`, to: `${second}-02-17` },
    { name: 'Spring term, second half', from: `${second}-02-18`, to: `${second}-04-10` },
    { name: 'Summer term, first half', from: `${second}-04-11`, to: `${second}-05-30` },
    { name: 'Summer term, second half', from: `${second}-05-31`, to: `${second}-08-31` },
  ];
}

/** Which halves of the school day are missed: 1 the morning, 2 the afternoon, 3 both. Lessons end at 3.30pm here. */
function missed(day: WorkgroupDay): number {
  if (weekday(day.date!) > 5) return 0;
  const [from, to] = busy(day);
  const morning = from < '12:00' && to > '08:30';
  const afternoon = from < '15:30' && to > (morning ? '13:00' : '12:00');
  return (morning ? 1 : 0) | (afternoon ? 2 : 0);
}

/**
 * How many days out of class the groups come to in each half term. What ends by 1pm or starts at noon or later counts half a
 * day, what starts at 3.30pm or later (a twilight) and weekends count nothing; two groups on one date count its halves once.
 * Without a time, or without an end, a day counts for as much as it may take.
 *
 * @param options `termDates`: the school's own half terms, in place of `halfTerms`
 */
export function coverPlan(
  workgroups: readonly Pick<Workgroup, 'days'>[],
  { termDates }: { termDates?: readonly HalfTerm[] } = {},
): CoverPlan {
  const halves = new Map<string, number>();
  let unknown = 0;
  for (const day of workgroups.flatMap(({ days }) => days)) {
    if (day.status === 'cancelled') continue;
    if (!day.date) unknown++;
    else halves.set(day.date, (halves.get(day.date) ?? 0) | missed(day));
  }
  const dates = [...halves].filter(([, mask]) => mask).sort(([a], [b]) => (a < b ? -1 : 1));
  const terms = termDates ?? [...new Set(dates.map(([date]) => academicYear(date)))].flatMap(halfTerms);
  const covers: Cover[] = terms.map((term) => ({ ...term, days: 0, dates: [] }));
  const outside: string[] = [];
  let days = 0;
  for (const [date, mask] of dates) {
    const length = mask === 3 ? 1 : 0.5;
    days += length;
    const cover = covers.find(({ from, to }) => from <= date && date <= to);
    if (cover) {
      cover.days += length;
      cover.dates.push(date);
    } else outside.push(date);
  }
  return { halfTerms: covers, days, outside, unknown, approximate: !termDates };
}
