import type { Dataset, Feed } from './types.js';

interface Named {
  readonly id: string;
}

/** What is newer takes the place of what has its id; what is new goes to the end. */
const replace = <T extends Named>(old: T[], newer: readonly T[] = []): T[] =>
  newer.length ? [...new Map([...old, ...newer].map((thing) => [thing.id, thing])).values()] : old;

/**
 * The dataset as one hub says it: the feed's programmes, journeys, work groups and hub added, or put in the place of those with the
 * same id. Nothing is merged within one of them: a group in the feed is the whole group.
 *
 * @param dataset stays as it is
 * @param feed has been checked, as by `readFeed`
 * @returns a new dataset; the lists that the feed says nothing about are the same ones
 */
export const overlay = (dataset: Dataset, { programmes, journeys, workgroups, hub }: Feed): Dataset => ({
  ...dataset,
  programmes: replace(dataset.programmes, programmes),
  journeys: replace(dataset.journeys, journeys),
  workgroups: replace(dataset.workgroups, workgroups),
  hubs: replace(dataset.hubs, hub && [hub]),
});
