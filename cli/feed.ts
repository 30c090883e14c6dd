/** A hub's feed on the command line. */
import { decode, kindOf, readFeed, type FeedReading } from '../src/feeds/index.js';
import type { Dataset } from '../src/model/types.js';
import { Refusal, type Files } from './command.js';
import { readDataset } from './read-dataset.js';
import { wrap } from './terminal.js';

/** A feed that was read. */
export interface ReadFeed {
  readonly dataset: Dataset;
  readonly reading: FeedReading;
  /** What it is, as words: "a spreadsheet". */
  readonly kind: string;
}

const KINDS = { json: 'a feed in JSON', calendar: 'a calendar', sheet: 'a spreadsheet' } as const;

/** Problems as a person reads them, one below the other. */
export const problemLines = (problems: FeedReading['problems']): string =>
  problems.map(({ text }) => `- ${wrap(text, '  ').trimStart()}\n`).join('');

/**
 * Reads a feed from a file or an address.
 *
 * @param place where it is
 * @param dataset the file of the dataset that it adds to; by default the one of the package
 * @throws {Refusal} where it is not there, or nothing in it can be used
 */
export async function openFeed(files: Files, place: string, dataset: string | undefined): Promise<ReadFeed> {
  const known = readDataset(files, dataset);
  const text = decode(await files.open(place));
  const reading = readFeed(text, { dataset: known });
  const { hub, programmes, journeys, workgroups, problems } = reading;
  if (problems.length && !hub && !programmes.length && !journeys.length && !workgroups.length) {
    throw new Refusal(`Nothing of ${place} can be used.\n${problemLines(problems).trimEnd()}`);
  }
  return { dataset: known, reading, kind: KINDS[kindOf(text) ?? 'sheet'] };
}

/** What programmes are called, those of the feed too. */
export const titlesOf = ({ dataset, reading }: ReadFeed): Record<string, string> =>
  Object.fromEntries([...dataset.programmes, ...reading.programmes].map(({ id, title }) => [id, title]));
