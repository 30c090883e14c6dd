import { html, nothing, type TemplateResult } from 'lit';
import { type DayStanding, dayStanding, formatDate } from '../../dates/index.js';
import type { WorkgroupDay } from '../../model/types.js';
import { readerTimes } from '../../page/reader-time.js';
import { dayTime } from '../../page/templates.js';

/** Where a day is: "Online", "The sports hall", "Online, and at the sports hall". */
const whereabouts = ({ online, place }: WorkgroupDay): string =>
  online ? `Online${place ? `, and at ${place}` : ''}` : (place ?? '');

/** The date that a day had before, without its year where that is the same. */
const before = ({ date, was }: WorkgroupDay): string =>
  was ? `Moved from ${formatDate(was, { year: was.slice(0, 4) !== date?.slice(0, 4) })}` : '';

/** How a day stands, as marks to see at a glance: the words, and whether they are good news. */
function marks(standing: DayStanding, { date, status }: WorkgroupDay, next: boolean): [words: string, look: string][] {
  const now = standing === 'today' ? 'Today' : next ? 'Next' : '';
  const news =
    standing === 'cancelled'
      ? 'Cancelled'
      : standing === 'past'
        ? ''
        : status === 'moved'
          ? 'Moved'
          : status === 'tbc' && date
            ? 'To be confirmed'
            : '';
  const all: [string, string][] = [
    [now, 'live'],
    [news, 'care'],
    [standing === 'past' ? 'Passed' : '', ''],
  ];
  return all.filter(([words]) => words);
}

/** The date and times of a day, struck out where it is cancelled, and by the reader's own clock while it is still to come. */
export function whenView(day: WorkgroupDay, standing: DayStanding): TemplateResult {
  const open = standing !== 'past' && standing !== 'cancelled';
  const there = open && readerTimes(day);
  return html`${standing === 'cancelled' ? html`<s>${dayTime(day)}</s>` : dayTime(day)}
  ${open && day.date && !day.start ? html`<span class="muted">Time to be confirmed</span>` : nothing}
  ${there ? html`<span class="muted">${there} where you are</span>` : nothing}`;
}

/**
 * A day of a group.
 *
 * @param today `YYYY-MM-DD` in London
 * @param next whether it is the day to turn up for next
 * @param clashes what it clashes with, each as a sentence
 */
export function dayView(
  day: WorkgroupDay,
  { today, next, clashes = [] }: { today: string; next: boolean; clashes: readonly string[] | undefined },
): TemplateResult {
  const standing = dayStanding(day, today);
  const more = [before(day), whereabouts(day), day.note].filter(Boolean);
  return html`<li
    class="day ${standing} ${next ? 'next' : ''}"
    part="day"
    aria-current=${standing === 'today' ? 'date' : nothing}
  >
    <span class="number">Day ${day.number}</span>
    <span class="when">
      ${whenView(day, standing)} ${more.map((text) => html`<span class="muted">${text}</span> `)}
      ${clashes.map((text) => html`<strong class="clash">${text}</strong> `)}
    </span>
    <span class="tags">
      ${marks(standing, day, next).map(([words, look]) => html`<span class="tag ${look}">${words}</span> `)}
    </span>
  </li>`;
}
