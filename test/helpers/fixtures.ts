import type { Fixture } from '../../stories/fixture.js';
import { fixtures as card } from '../../stories/programme-card.fixtures.js';
import { fixtures as checker } from '../../stories/eligibility-checker.fixtures.js';
import { fixtures as data } from '../../stories/tfm-data.fixtures.js';
import { fixtures as dates } from '../../stories/workgroup-dates.fixtures.js';
import { fixtures as hub } from '../../stories/tfm-hub.fixtures.js';
import { fixtures as impact } from '../../stories/tfm-impact.fixtures.js';
import { fixtures as journey } from '../../stories/tfm-journey.fixtures.js';
import { fixtures as programmes } from '../../stories/tfm-programmes.fixtures.js';

/** Every state worth seeing, by element: for the tests that look at all of them. */
export const FIXTURES: Readonly<Record<string, readonly Fixture[]>> = {
  'eligibility-checker': checker,
  'programme-card': card,
  'tfm-data': data,
  'tfm-hub': hub,
  'tfm-impact': impact,
  'tfm-journey': journey,
  'tfm-programmes': programmes,
  'workgroup-dates': dates,
};
