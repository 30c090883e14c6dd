/** The dataset as it is shipped, and ways to change a copy of it. */
import assert from 'node:assert/strict';
import type { Condition, Dataset, Programme, Question } from '../../src/model/types.js';
import { compileDataset } from '../../tools/build-data.mjs';

const compiled = compileDataset().dataset;
assert.ok(compiled);
/** What `dist/dataset.json` has. */
export const dataset: Dataset = compiled;

/** A copy of it, changed. */
export function changed(change: (copy: Dataset) => void): Dataset {
  const copy = structuredClone(dataset);
  change(copy);
  return copy;
}

export const programmeOf = ({ programmes }: Dataset, id: string): Programme =>
  programmes.find((programme) => programme.id === id)!;
export const conditionOf = (from: Dataset, programme: string, id: string): Condition =>
  programmeOf(from, programme).who.conditions.find((condition) => condition.id === id)!;
export const questionOf = ({ questions }: Dataset, id: string): Question =>
  questions.find((question) => question.id === id)!;
