/**
 * What the JSON in `data/` and in a hub's feed may say: the one definition. JSON Schema (`data/schema/`, `dist/schema/`)
 * and the plain types (`types.ts`) are generated from here by `npm run generate`.
 *
 * Written with `zod/mini`, so that the feed reader can check a hub's file in the browser with these same schemas. Nothing
 * else in the browser may import this file: what is bundled was checked when it was built. The descriptions are for
 * editors and readers; the feed reader's bundle leaves them out.
 */
import * as z from 'zod/mini';
import { Day, Text, named, says } from './schema/fields.js';
import { Journey } from './schema/journeys.js';
import { FeedVoice, Programme } from './schema/programmes.js';
import { Question } from './schema/rules.js';
import { ImpactFigure, SourceDocument } from './schema/sources.js';
import { Hub, Workgroup } from './schema/workgroups.js';

export { Phase, Source } from './schema/fields.js';
export * from './schema/journeys.js';
export * from './schema/programmes.js';
export * from './schema/rules.js';
export * from './schema/sources.js';
export * from './schema/workgroups.js';

export const Dataset = z
  .strictObject({
    version: Text,
    checked: Day.check(says('When the facts were last checked against their sources.')),
    sources: z.array(SourceDocument),
    programmes: z.array(Programme),
    journeys: z.array(Journey),
    questions: z.array(Question),
    workgroups: z.array(Workgroup),
    hubs: z.array(Hub),
    impact: z.array(ImpactFigure),
  })
  .check(named('Dataset', 'Everything that is bundled.'));

export const Feed = z
  .strictObject({
    $schema: z.optional(z.string()),
    hub: z.optional(Hub),
    programmes: z.optional(z.array(Programme)),
    journeys: z.optional(z.array(Journey)),
    workgroups: z.optional(z.array(Workgroup)),
    voices: z.optional(
      z.array(FeedVoice).check(says('What people say of programmes, added to what these have already.')),
    ),
  })
  .check(named('Feed', 'What one hub adds to the dataset, or says differently, by id.'));

const schemaLine = z.optional(z.string());
/** The shape of each file in `data/`, by its name or, for a folder, its folder's. */
export const files = {
  sources: z.strictObject({
    $schema: schemaLine,
    version: Text,
    checked: Day,
    sources: z.array(SourceDocument),
  }),
  programmes: Programme,
  journeys: Journey,
  workgroups: Workgroup,
  questions: z.strictObject({ $schema: schemaLine, questions: z.array(Question) }),
  hubs: z.strictObject({ $schema: schemaLine, hubs: z.array(Hub) }),
  impact: z.strictObject({ $schema: schemaLine, impact: z.array(ImpactFigure) }),
};
