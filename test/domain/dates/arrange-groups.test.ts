import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeGroups, groupsByYear, meetingMode } from '../../../src/dates/index.js';
import type { Workgroup } from '../../../src/model/types.js';
import { day, fourDays, group } from './groups.js';

const ids = (groups: readonly Workgroup[]) => groups.map(({ id }) => id);
const on = (id: string, year: string, ...dates: (string | undefined)[]) =>
  group(
    dates.map((date, at) => day(at + 1, date ? { date } : { status: 'tbc' })),
    { id, year },
  );

test('a group meets in person, online, or both ways, and cancelled days do not count', () => {
  const online = { online: true };
  assert.equal(meetingMode(group([...fourDays])), 'in-person');
  assert.equal(meetingMode(group([day(1, online), day(2, online)])), 'online');
  assert.equal(meetingMode(group([day(1, online), day(2)])), 'both');
  assert.equal(meetingMode(group([day(1, { ...online, place: 'The hall' })])), 'both');
  assert.equal(meetingMode(group([day(1, online), day(2, { status: 'cancelled' })])), 'online');
  assert.equal(meetingMode(group([day(1, { status: 'cancelled' })])), undefined);
  assert.equal(meetingMode(group([])), undefined);
});

test('groups still to come are in order of their year and next day, those without a date after the others of their year', () => {
  const groups = [
    on('next-year', '2023/24', '2023-10-01'),
    on('unknown', '2022/23', undefined),
    on('late', '2022/23', '2023-02-01', '2023-06-01'),
    on('soon', '2022/23', '2023-03-01', '2023-07-01'),
  ];
  const { coming, earlier } = arrangeGroups(groups, '2023-02-10');
  assert.deepEqual(ids(coming), ['soon', 'late', 'unknown', 'next-year']);
  assert.deepEqual(earlier, []);
});

test('groups that are over are apart, the latest first', () => {
  const groups = [
    on('long-ago', '2020/21', '2020-10-01'),
    on('first', '2022/23', '2022-10-01'),
    on('second', '2022/23', '2022-11-01'),
    on('never-confirmed', '2022/23', undefined),
    on('coming', '2023/24', '2023-12-01'),
  ];
  const { coming, earlier } = arrangeGroups(groups, '2023-09-10');
  assert.deepEqual(ids(coming), ['coming']);
  assert.deepEqual(ids(earlier), ['second', 'first', 'never-confirmed', 'long-ago']);
});

test('groups of the same day keep the order of the file', () => {
  const groups = ['b', 'a', 'c'].map((id) => on(id, '2022/23', '2023-03-01'));
  assert.deepEqual(ids(arrangeGroups(groups, '2023-02-01').coming), ['b', 'a', 'c']);
});

test('groups are put under their years in the order in which they come', () => {
  const groups = [on('a', '2023/24'), on('b', '2022/23'), on('c', '2023/24')];
  assert.deepEqual(
    groupsByYear(groups).map(([year, each]) => [year, ids(each)]),
    [
      ['2023/24', ['a', 'c']],
      ['2022/23', ['b']],
    ],
  );
});
