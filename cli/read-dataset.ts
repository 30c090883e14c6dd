/** A dataset from the bytes of a file, or words about what is wrong with it. */
import { jsonProblem } from '../src/model/json.js';
import { problem, problemsOf, type Problem } from '../src/model/problems.js';
import { checkReferences } from '../src/model/references.js';
import { Dataset as DatasetSchema } from '../src/model/schema.js';
import type { Dataset } from '../src/model/types.js';
import { Refusal, type Files } from './command.js';

/** So many problems are told; whoever has more begins with these. */
const TOLD = 10;

/**
 * Reads a dataset, the shape of `dist/dataset.json`.
 *
 * @param path the file; the dataset of the package, if it is not given
 * @throws {Refusal} where it is not JSON or not a dataset, with each place, what was found there and what was expected
 */
export function readDataset(files: Files, path: string = files.dataset): Dataset {
  const text = new TextDecoder().decode(files.read(path));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refusal(path, 'not JSON', [jsonProblem(text) ?? problem('', (error as Error).message, 'JSON')]);
  }
  const { data, error } = DatasetSchema.safeParse(value);
  if (error) throw refusal(path, 'not a dataset', problemsOf(error.issues, value, DatasetSchema));
  const misfits = checkReferences(data);
  if (misfits.length) throw refusal(path, 'a dataset whose parts do not fit each other', misfits);
  return data;
}

function refusal(path: string, what: string, problems: readonly Problem[]): Refusal {
  const told = problems.slice(0, TOLD).map(({ text }) => `  ${text}`);
  const more = problems.length > TOLD ? [`  … and ${problems.length - TOLD} more.`] : [];
  return new Refusal([`${path} is ${what}.`, ...told, ...more].join('\n'));
}
