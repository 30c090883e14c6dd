import { aTimeout, expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import '../../src/define.js';
import type { WorkgroupDates } from '../../src/elements/workgroup-dates/workgroup-dates.js';
import { all, day, find, group, saved, showGroups, texts } from '../helpers/groups.js';
import { textOf } from '../helpers/show.js';

const at = (number: number, date: string, fields = {}) =>
  day(number, { date, start: '09:30', end: '15:00', ...fields });
const three = group('a', {
  days: [at(1, '2026-11-11'), at(2, '2026-12-02'), at(3, '2027-05-05', { status: 'cancelled' }), at(4, '2027-06-02')],
});

/** What the page hears of calendars: the id of the group and the number of the day. */
function ears(element: WorkgroupDates): [string, number | null][] {
  const heard: [string, number | null][] = [];
  element.addEventListener('tfm-calendar', ({ workgroup, day, bubbles, composed }) => {
    expect(bubbles && composed).to.equal(true);
    heard.push([workgroup, day]);
  });
  return heard;
}

/** The events of a calendar file, by another reader. */
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => [event.getFirstPropertyValue('uid'), String(event.getFirstPropertyValue('dtstart'))]);

async function openDays(element: WorkgroupDates): Promise<void> {
  find<HTMLDetailsElement>(element, 'details', 'Add one day').open = true;
  await aTimeout(50);
  await element.updateComplete;
}

describe('calendars from <workgroup-dates>', () => {
  it('are one file with every day of a group, the cancelled one too, and the page is told', async () => {
    const element = await showGroups([three]);
    const heard = ears(element);
    const file = await saved(() => find(element, 'button', 'Add to your calendar').click());
    expect([file.name, file.type]).to.deep.equal(['a.ics', 'text/calendar;charset=utf-8']);
    expect(eventsOf(file.text)).to.deep.equal([
      ['a.day-1@tfm-widgets', '2026-11-11T09:30:00'],
      ['a.day-2@tfm-widgets', '2026-12-02T09:30:00'],
      ['a.day-3@tfm-widgets', '2027-05-05T09:30:00'],
      ['a.day-4@tfm-widgets', '2027-06-02T09:30:00'],
    ]);
    expect(file.text).to.contain('SUMMARY:Group a\\, day 2');
    expect(heard).to.deep.equal([['a', null]]);
  });

  it('are offered for one day, if it is still to come, in a file that has the same UID for it', async () => {
    const element = await showGroups([three]);
    const heard = ears(element);
    expect(texts(element, '.one-day')).to.deep.equal([]);
    await openDays(element);
    expect(texts(element, '.one-day > span:first-child')).to.deep.equal([
      'Day 2, Wednesday 2 December',
      'Day 4, Wednesday 2 June',
    ]);
    const file = await saved(() => all(element, '.one-day button')[1]!.click());
    expect(file.name).to.equal('a-day-4.ics');
    expect(eventsOf(file.text)).to.deep.equal([['a.day-4@tfm-widgets', '2027-06-02T09:30:00']]);
    expect(heard).to.deep.equal([['a', 4]]);
  });

  it('are offered by link for one day: London time for Google, the instant for Outlook, in a new tab', async () => {
    const element = await showGroups([three]);
    const heard = ears(element);
    await openDays(element);
    const [google, outlook] = all<HTMLAnchorElement>(element, '.one-day:last-child a') as [
      HTMLAnchorElement,
      HTMLAnchorElement,
    ];
    expect(textOf(google)).to.equal('Google Calendar, day 4');
    expect(new URL(google.href).searchParams.get('dates')).to.equal('20270602T093000/20270602T150000');
    expect(new URL(google.href).searchParams.get('ctz')).to.equal('Europe/London');
    expect(new URL(outlook.href).searchParams.get('startdt')).to.equal('2027-06-02T08:30:00.000Z');
    for (const link of [google, outlook]) {
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    }
    expect(heard).to.deep.equal([
      ['a', 4],
      ['a', 4],
    ]);
  });

  it('can be subscribed to where the hub has one, and nowhere else', async () => {
    const element = await showGroups([{ ...three, calendar: 'https://hub.example/a.ics' }]);
    const heard = ears(element);
    const link = find<HTMLAnchorElement>(element, 'a', 'Subscribe');
    expect(link.getAttribute('href')).to.equal('webcal://hub.example/a.ics');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(heard).to.deep.equal([['a', null]]);
    const wrong = await showGroups([{ ...three, calendar: 'javascript:alert(1)' }]);
    expect(texts(wrong, 'a')).to.deep.equal([]);
  });

  it('are not offered when nothing is still to come, or no date is known', async () => {
    for (const days of [[], [at(1, '2026-11-11')], [at(1, '2026-12-02', { status: 'cancelled' })], [day(1)]]) {
      expect(texts(await showGroups([group('a', { days })]), 'button')).to.deep.equal([]);
    }
  });
});
