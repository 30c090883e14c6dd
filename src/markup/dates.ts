/*
 * Dates without script. They stand on a page for as long as nobody touches it, so nothing is said that time makes untrue: no
 * "next", no "passed", and of places only where to ask for one. Every date has its weekday and its year.
 */
import { datetimeAttribute, formatDate, formatDay } from '../dates/format.js';
import { arrangeGroups, meetingMode } from '../dates/groups.js';
import { standingText, workgroupStanding } from '../dates/standing.js';
import type { Dataset, Workgroup, WorkgroupDay } from '../model/types.js';
import { facts, heading, lines, link, list, markup, time, type Html } from './html.js';

const MODES = { 'in-person': undefined, online: 'Online', both: 'In person and online' } as const;
/** So many groups are written out, as many as the widget shows at first. */
const MOST = 20;

/** How dates are shown. */
export interface DatesMarkup {
  readonly level: number;
  readonly today: string;
  /** Only those of this programme, by its id; of all, if it is empty. */
  readonly programme: string;
  /** Only those of this hub and those of none, by its id; of all, if it is empty. */
  readonly hub: string;
}

/** The groups that are still to meet; where there are none, those that have met. */
export function datesMarkup(dataset: Dataset, { level, today, programme, hub }: DatesMarkup): Html {
  const groups = dataset.workgroups.filter(
    (group) => (!programme || group.programme === programme) && (!hub || !group.hub || group.hub === hub),
  );
  const { coming, earlier } = arrangeGroups(groups, today);
  const shown = coming.length ? coming : earlier;
  const left = shown.length - MOST;
  return lines(
    heading(level, 'Work Group dates'),
    shown.length
      ? shown.slice(0, MOST).map((group) => groupMarkup(dataset, group, level + 1, today))
      : markup`<p>No dates are known here. Your Maths Hub can tell you what is planned.</p>`,
    left > 0 && markup`<p>There are ${left} more groups. Your Maths Hub can tell you their dates.</p>`,
  );
}

function groupMarkup({ hubs, programmes }: Dataset, group: Workgroup, level: number, today: string): Html {
  const { days, booking, year } = group;
  const { past } = workgroupStanding(group, today);
  const mode = meetingMode(group);
  const said = standingText(group, past);
  return lines(
    heading(level, group.title ?? programmes.find(({ id }) => id === group.programme)?.title ?? group.programme),
    facts(year, hubs.find(({ id }) => id === group.hub)?.name, mode && MODES[mode]),
    said && markup`<p>${said}</p>`,
    list('ul', days.map(dayMarkup)),
    !past && booking?.link && booking.status !== 'closed' && booking.status !== 'full'
      ? markup`<p>${link(booking.status === 'open' ? 'Book a place' : 'Join the waiting list', booking.link)}</p>`
      : undefined,
  );
}

function dayMarkup(day: WorkgroupDay): Html {
  const { number, date, start, status, was, online, place, note } = day;
  const when = date ? time(datetimeAttribute(day), formatDay(day)) : 'To be confirmed';
  const cancelled = status === 'cancelled';
  const more = [
    cancelled && 'Cancelled',
    !cancelled && date && !start && 'Time to be confirmed',
    status === 'tbc' && date && 'To be confirmed',
    was && `Moved from ${formatDate(was, { year: was.slice(0, 4) !== date?.slice(0, 4) })}`,
    online && `Online${place ? `, and at ${place}` : ''}`,
    !online && place,
    note,
  ].filter((text) => text);
  return markup`Day ${number}: ${cancelled ? markup`<s>${when}</s>` : when}${more.length ? ` (${more.join('; ')})` : ''}`;
}
