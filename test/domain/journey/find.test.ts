import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findJourney } from '../../../src/journey/index.js';
import { dataset, journeys } from './samples.js';

const secondary = journeys['secondary-2023-24'];
const newer = { ...secondary, id: 'secondary-2024-25', year: '2024/25' };
const older = { ...secondary, id: 'secondary-2022-23', year: '2022/23' };

describe('Finding a journey', () => {
  it('finds the one of a phase and a year', () => {
    assert.equal(findJourney(dataset, { phase: 'primary', year: '2019/20' }).journey?.id, 'primary-2019-20');
  });

  it('takes the latest of the phase when no year is asked for, in whatever order they stand', () => {
    const all = { journeys: [newer, secondary, older] };
    for (const year of [undefined, '']) {
      assert.equal(findJourney(all, { phase: 'secondary', year }).journey, newer);
    }
  });

  it('takes the latest that has begun by a day, and before the first of all that one', () => {
    const all = { journeys: [newer, secondary, older] };
    const on = (today: string) => findJourney(all, { phase: 'secondary', today }).journey?.year;
    assert.deepEqual(['2024-08-31', '2024-09-01', '2030-01-01', '2019-01-01'].map(on), [
      '2023/24',
      '2024/25',
      '2024/25',
      '2022/23',
    ]);
    assert.equal(findJourney(all, { phase: 'secondary', year: '2022/23', today: '2024-09-01' }).journey, older);
  });

  it('finds none for a year that has none, and says which years there are', () => {
    const all = { journeys: [newer, ...dataset.journeys] };
    assert.deepEqual(findJourney(all, { phase: 'secondary', year: '1999/00' }), {
      journey: undefined,
      years: ['2022/23', '2023/24', '2024/25'],
    });
  });

  it('finds none, and no years, for a phase without a journey', () => {
    assert.deepEqual(findJourney({ journeys: [secondary] }, { phase: 'special' }), { journey: undefined, years: [] });
  });
});
