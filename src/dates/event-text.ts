import type { WorkgroupDay } from '../model/types.js';
import { formatDate } from './format.js';
import type { DayGroup, Titles } from './types.js';

/** What a group is called: by itself, or by its programme. */
export const groupTitle = ({ title, programme }: DayGroup, titles: Titles = {}): string =>
  title ?? titles[programme] ?? 'Maths Hub Work Group';

/** The same words about a day for every calendar. */
export function eventText(
  group: DayGroup,
  { number, start, status, was, online, place, note }: WorkgroupDay,
  titles?: Titles,
): { summary: string; location: string; description: string } {
  return {
    summary:
      (status === 'cancelled' ? 'Cancelled: ' : '') +
      `${groupTitle(group, titles)}, day ${number}` +
      (status === 'tbc' ? ' (to be confirmed)' : start ? '' : ' (time to be confirmed)'),
    location: [online && 'Online', place].filter(Boolean).join(', '),
    description: [was && `Moved from ${formatDate(was)}.`, note, group.booking?.link].filter(Boolean).join('\n'),
  };
}
