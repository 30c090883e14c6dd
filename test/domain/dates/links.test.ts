import assert from 'node:assert/strict';
import { test } from 'node:test';
import { googleLink, outlookLink } from '../../../src/dates/index.js';
import { day, fourDays, group, titles } from './groups.js';

const fields = (link: string | undefined) => Object.fromEntries(new URL(link!).searchParams);
const may = { ...fourDays[2]!, place: 'Alder & Birch School', note: 'Bring “manipulatives”' };

test('Google Calendar gets London’s own times and the zone they are in', () => {
  const link = googleLink(may, group([]), titles);
  assert.match(link!, /^https:\/\/calendar\.google\.com\/calendar\/render\?/);
  assert.deepEqual(fields(link), {
    action: 'TEMPLATE',
    text: 'Early Career Teachers, day 3',
    dates: '20230504T093000/20230504T150000',
    ctz: 'Europe/London',
    location: 'Alder & Birch School',
    details: 'Bring “manipulatives”',
  });
});

test('Outlook gets the instants', () => {
  const link = outlookLink(may, group([]), titles);
  assert.match(link!, /^https:\/\/outlook\.office\.com\/calendar\/0\/deeplink\/compose\?/);
  assert.deepEqual(fields(link), {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: 'Early Career Teachers, day 3',
    startdt: '2023-05-04T08:30:00.000Z',
    enddt: '2023-05-04T14:00:00.000Z',
    allday: 'false',
    location: 'Alder & Birch School',
    body: 'Bring “manipulatives”',
  });
  assert.match(outlookLink(may, group([]), titles, 'personal')!, /^https:\/\/outlook\.live\.com\//);
});

test('a date without a time is a whole day', () => {
  const whole = day(1, { date: '2023-03-31' });
  assert.equal(fields(googleLink(whole, group([])))['dates'], '20230331/20230401');
  assert.equal(fields(outlookLink(whole, group([])))['allday'], 'true');
  assert.equal(fields(outlookLink(whole, group([])))['startdt'], '2023-03-31');
});

test('there is no link for a day that nobody can put in a calendar', () => {
  for (const no of [day(1, { status: 'tbc' }), day(1, { date: '2023-02-01', status: 'cancelled' })]) {
    assert.equal(googleLink(no, group([])), undefined);
    assert.equal(outlookLink(no, group([])), undefined);
  }
});
