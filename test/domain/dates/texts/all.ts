import type { Case } from './case.js';
import { changes } from './changes.js';
import { days } from './days.js';
import { details } from './details.js';
import { hours } from './hours.js';
import { mixes } from './mixes.js';
import { pasted } from './pasted.js';
import { places } from './places.js';
import { series } from './series.js';
import { shapes } from './shapes.js';
import { sources } from './sources.js';

/** Every text with the days it holds, and the academic year to read it by. */
export const texts: readonly { year: string; text: Case }[] = [
  ...sources.map(([year, ...text]) => ({ year, text })),
  ...[shapes, days, details, mixes, hours, series, changes, pasted, places]
    .flat()
    .map((text) => ({ year: '2022/23', text })),
];
