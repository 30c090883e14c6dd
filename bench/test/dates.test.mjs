import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileDataset } from '../../tools/build-data.mjs';
import { readFeed } from '../../src/feeds/index.js';
import { eventsOf, groupsOf, TODAY } from '../dates/content.mjs';

const { dataset } = compileDataset();

describe('The made-up days', () => {
  test('are a feed without a fault, and the same days for FullCalendar', () => {
    const groups = groupsOf(1000, dataset);
    const { workgroups, problems } = readFeed(JSON.stringify({ workgroups: groups }), { dataset });
    assert.deepEqual(problems, []);
    const days = workgroups.flatMap((group) => group.days.map(({ date, start }) => `${date}T${start}`));
    assert.equal(days.length, 1000);
    assert.deepEqual(
      days,
      eventsOf(groups, dataset).map(({ start }) => start),
    );
    assert.ok(days.every((day) => day > TODAY));
  });

  test('are of two programmes, half and half, as the choice that is measured takes it', () => {
    const [one, other] = [0, 1].map((at) => dataset.programmes[at].id);
    const of = (id) => eventsOf(groupsOf(1000, dataset), dataset).filter(({ programme }) => programme === id).length;
    assert.deepEqual([of(one), of(other)], [500, 500]);
  });
});
