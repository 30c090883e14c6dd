import fc from 'fast-check';
import { picture, type Picture, type PictureOptions } from '../../../src/journey/picture.js';
import { roughWidth } from '../../../src/journey/picture-text.js';
import type { Journey } from '../../../src/model/types.js';
import { tenStages } from '../../../stories/feeds/ten-stages.js';
import { dataset, journey, stage } from './samples.js';

const COLOURS = { accent: '#0a5a66', text: '#1a2226', muted: '#4c5a61', surface: '#ffffff', border: '#c8d2d6' };

/** The picture of a journey, its texts measured roughly. */
export const drawn = (of: Journey, options: Partial<PictureOptions> = {}): Picture =>
  picture(of, { phase: 'Secondary', measure: roughWidth, colours: COLOURS, ...options });

/** The journeys that there are. */
export const known: readonly Journey[] = [...dataset.journeys, tenStages];

/** Texts as no editor would write them: of any letters, with long words, markup, and what XML cannot hold. */
const anyText = fc.oneof(
  fc.lorem({ maxCount: 25 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('W', 'm', '/', 'ß'), minLength: 1, maxLength: 90 }),
  fc.constantFrom('</text><script>', ']]>&amp;"\'', '\u0000\u0001\ud800', 'a\u0301'.repeat(40), 'العربية'),
);

/** Any journey: loops, dangling stages and stages of one id among them. */
export const anyJourney: fc.Arbitrary<Journey> = fc
  .record({
    title: anyText,
    summary: anyText,
    notes: fc.option(fc.array(anyText, { maxLength: 2 }), { nil: undefined }),
    stages: fc.array(
      fc.record({
        people: fc.boolean(),
        title: anyText,
        summary: anyText,
        length: fc.option(anyText, { nil: undefined }),
        entry: fc.option(anyText, { nil: undefined }),
        detail: anyText,
        year: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
        to: fc.uniqueArray(fc.integer({ min: -1, max: 9 }), { maxLength: 3 }),
        meets: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
        why: fc.option(anyText, { nil: undefined }),
      }),
      { minLength: 1, maxLength: 10 },
    ),
  })
  .map(({ stages, notes, ...rest }) => ({
    ...journey(
      ...stages.map(({ people, length, entry, detail, year, to, meets, why, ...texts }, at) =>
        stage(`s${at}`, [], {
          ...texts,
          track: people ? 'people' : 'school',
          details: [
            { title: 'Money', text: detail },
            { title: 'What it asks', text: detail },
          ],
          ...(length !== undefined && { length }),
          ...(entry !== undefined && { entry: { text: entry } }),
          ...(year && { year }),
          leadsTo: to.map((by) => ({ stage: `s${at + by}`, ...(why !== undefined && { text: why }) })),
          meets: meets.map((by) => ({ stage: `s${by}` })),
        }),
      ),
    ),
    ...rest,
    ...(notes && { notes }),
  }));
