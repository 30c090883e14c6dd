import type { Workgroup, WorkgroupDay } from '../../../src/model/types.js';

/** A day of a group, confirmed unless said. */
export const day = (number: number, fields: Partial<WorkgroupDay> = {}): WorkgroupDay => ({
  number,
  status: 'confirmed',
  sequence: 0,
  ...fields,
});

/** A work group of the year 2022/23. */
export const group = (days: WorkgroupDay[], fields: Partial<Workgroup> = {}): Workgroup => ({
  id: 'sktm-ect-2022',
  programme: 'sktm-secondary-ect',
  hub: 'turing-nw',
  year: '2022/23',
  days,
  ...fields,
});

/** The four days that every clock change lies between. */
export const fourDays: readonly WorkgroupDay[] = [
  day(1, { date: '2023-02-01', start: '10:30', end: '16:00' }),
  day(2, { date: '2023-03-09', start: '09:30', end: '15:00' }),
  day(3, { date: '2023-05-04', start: '09:30', end: '15:00' }),
  day(4, { date: '2023-06-27', start: '09:30', end: '15:00' }),
];
export const titles = { 'sktm-secondary-ect': 'Early Career Teachers' };
