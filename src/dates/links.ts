/*
 * Links that open a calendar's own "new event" page, filled in. An event added this way knows nothing of later changes, so a
 * page says so and offers the file or the subscription first.
 */
import type { WorkgroupDay } from '../model/types.js';
import { addDays } from './calendar-day.js';
import { eventText } from './event-text.js';
import { toInstant } from './london.js';
import type { DayGroup, Titles } from './types.js';

const address = (base: string, fields: Record<string, string>) => `${base}?${new URLSearchParams(fields)}`;
const usable = ({ date, status }: WorkgroupDay) => date && status !== 'cancelled';

/**
 * The link that adds a day to Google Calendar; `undefined` for a day that is cancelled or has no date.
 *
 * @param group the group it is a day of
 * @param titles what the programmes are called
 */
export function googleLink(day: WorkgroupDay, group: DayGroup, titles?: Titles): string | undefined {
  if (!usable(day)) return undefined;
  const { date, start, end } = day;
  const { summary, location, description } = eventText(group, day, titles);
  const from = start ? `${date}T${start}00` : date!;
  const to = start ? `${date}T${end ?? start}00` : addDays(date!, 1);
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: summary,
    dates: `${from}/${to}`.replace(/[-:]/g, ''),
    ctz: 'Europe/London',
    location,
    details: description,
  });
}

/**
 * The link that adds a day to Outlook on the web; `undefined` for a day that is cancelled or has no date.
 *
 * @param group the group it is a day of
 * @param titles what the programmes are called
 * @param account `work` (the default) is Microsoft 365, as schools have it; `personal` is Outlook.com
 */
export function outlookLink(
  day: WorkgroupDay,
  group: DayGroup,
  titles?: Titles,
  account: 'work' | 'personal' = 'work',
): string | undefined {
  if (!usable(day)) return undefined;
  const { date, start, end } = day;
  const { summary, location, description } = eventText(group, day, titles);
  const at = (time: string) => toInstant(date!, time).toISOString();
  return address(`https://outlook.${account === 'work' ? 'office' : 'live'}.com/calendar/0/deeplink/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: summary,
    startdt: start ? at(start) : date!,
    enddt: start ? at(end ?? start) : date!,
    allday: String(!start),
    location,
    body: description,
  });
}
