import type { Problem } from '../src/model/problems.js';
import type { Dataset } from '../src/model/types.js';

/** A problem, and the file of `data/` that it is in; `text` begins with the file. */
export interface FileProblem extends Problem {
  file: string;
}

/** Every file in `data/`, as its path from the repository's root and its text. */
export function readData(): Record<string, string>;

/**
 * The whole dataset from the files of `data/` (path → text), or everything that is wrong with them. `dataset` is what is
 * shipped; `whole` also has what is not, such as the terms a source is checked by. Neither is there when a problem is.
 */
export function compileDataset(files?: Record<string, string>): {
  dataset?: Dataset;
  whole?: Dataset;
  problems: FileProblem[];
};

/** The dataset as a page carries it: without what no widget shows, which is mostly where each fact is from. */
export function onPage(dataset: Dataset): Dataset;

/** The text of `src/model/bundled.ts` for a dataset. */
export function bundledModule(dataset: Dataset): string;
