import { readFileSync } from 'node:fs';
import type { Feed, Programme, Workgroup, WorkgroupDay } from '../../../src/model/types.js';

/** A feed of `stories/feeds/`, as its text. */
export const story = (name: string): string =>
  readFileSync(new URL(`../../../stories/feeds/${name}`, import.meta.url), 'utf8');

/** A feed in which all is well: a hub, a programme of its own and two groups. */
export const sample = JSON.parse(story('hub.json')) as Required<Feed>;

/** A day in which all is well, but for what is given. */
export const day = (number: number, more: object = {}): WorkgroupDay => ({
  number,
  date: `2026-10-${10 + number}`,
  status: 'confirmed',
  sequence: 0,
  ...more,
});

/** A group of which all is well, but for what is given. */
export const group = (id: string, more: object = {}): Workgroup => ({
  id,
  programme: 'sktm-secondary-ect',
  year: '2026/27',
  days: [day(1), day(2)],
  ...more,
});

/** A programme in which all is well, but for what is given. */
export const programme = (id: string, more: object = {}): Programme => ({ ...sample.programmes[0]!, id, ...more });
