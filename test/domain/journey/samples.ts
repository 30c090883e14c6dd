import { readFileSync } from 'node:fs';
import type { Dataset, Journey, Question, Stage } from '../../../src/model/types.js';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8'));

const NAMES = [
  'primary-2019-20',
  'primary-2024-25',
  'primary-2025-26',
  'secondary-2022-23',
  'secondary-2023-24',
  'special-2023-24',
  'post-16-2023-24',
] as const;
/** The journeys of the dataset, by id. */
export const journeys = Object.fromEntries(
  NAMES.map((name) => [name, read(`journeys/${name}.json`) as Journey]),
) as Record<(typeof NAMES)[number], Journey>;
export const dataset: Pick<Dataset, 'journeys'> = { journeys: Object.values(journeys) };
export const { questions } = read('questions.json') as { questions: Question[] };

const SOURCE = { document: 'sample', section: 'sample' };

/** A stage that leads to others, with what a test says of it. */
export const stage = (id: string, leadsTo: string[] = [], more: Partial<Stage> = {}): Stage => ({
  id,
  title: id.toUpperCase(),
  track: 'school',
  summary: 'A sample.',
  details: [{ title: 'Support', text: 'A sample.' }],
  leadsTo: leadsTo.map((to) => ({ stage: to })),
  source: SOURCE,
  ...more,
});

/** A journey of 2023/24 through these stages. */
export const journey = (...stages: Stage[]): Journey => ({
  id: 'sample',
  title: 'A sample',
  phase: 'secondary',
  year: '2023/24',
  summary: 'A sample.',
  stages,
  source: SOURCE,
});

/** Ids, to compare. */
export const ids = (stages: readonly Stage[]): string[] => stages.map(({ id }) => id);
