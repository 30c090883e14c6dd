import { problem } from '../model/problems.js';
import type { Dataset, Workgroup } from '../model/types.js';
import type { FeedReading } from './feed-reading.js';
import { readJson } from './json.js';
import { kindOf, notAFeed } from './kind.js';
import { misfitsWith } from './references.js';
import { Reports } from './reports.js';
import { readWorkgroup } from './workgroups.js';

/** Reads the groups of a spreadsheet or a calendar; `undefined` for a text that is none. */
export type GroupReader = (text: string, dataset: Dataset | undefined, reports: Reports) => Workgroup[] | undefined;

/**
 * Reads a feed, given the reader for its kind: these are large, and a page loads none that it does not need.
 *
 * @param feed its text, with or without a byte order mark
 * @param dataset what the feed will be laid over
 * @param reader reads it, unless it is JSON
 */
export function readAs(feed: string, dataset: Dataset | undefined, reader: GroupReader | undefined): FeedReading {
  const text = feed.replace(/^\ufeff/, '');
  const reports = new Reports();
  const strange = text.indexOf('\ufffd');
  if (strange >= 0) {
    const line = `line ${text.slice(0, strange).split('\n').length}`;
    reports.add(problem(line, 'a letter that is not in UTF-8', 'that encoding', 'Save the file as UTF-8.'), '');
  }
  if (kindOf(text) === 'json') return { ...readJson(text, dataset, reports), problems: reports.all };
  const groups = reader?.(text, dataset, reports);
  if (!groups) reports.add(notAFeed(text), '');
  // held against the schema too, as a feed in JSON is
  const misfits = misfitsWith(dataset, [], undefined);
  const workgroups = (groups ?? []).flatMap((group) => readWorkgroup(group, group.id, misfits, reports) ?? []);
  return { hub: undefined, programmes: [], journeys: [], workgroups, problems: reports.all };
}
