import type { Dataset, Feed, Programme } from './types.js';

interface Named {
  readonly id: string;
}

/** What is newer takes the place of what has its id; what is new goes to the end. */
const replace = <T extends Named>(old: T[], newer: readonly T[] = []): T[] =>
  newer.length ? [...new Map([...old, ...newer].map((thing) => [thing.id, thing])).values()] : old;

/** The programmes with what people say of them added to what is there. */
const voiced = (programmes: Programme[], more: NonNullable<Feed['voices']>): Programme[] =>
  programmes.map((each) => {
    const own = more.filter(({ programme }) => programme === each.id).map(({ programme: _, ...voice }) => voice);
    return own.length ? { ...each, voices: [...each.voices, ...own] } : each;
  });

/**
 * The dataset as one hub says it: the feed's programmes, journeys, work groups and hub added, or put in the place of those with the
 * same id. Nothing is merged within one of them: a group in the feed is the whole group. Only the feed’s voices go to the
 * programme that each is about.
 *
 * @param dataset stays as it is
 * @param feed has been checked, as by `readFeed`
 * @returns a new dataset; the lists that the feed says nothing about are the same ones
 */
export const overlay = (dataset: Dataset, { programmes, journeys, workgroups, hub, voices }: Feed): Dataset => ({
  ...dataset,
  programmes: voices?.length
    ? voiced(replace(dataset.programmes, programmes), voices)
    : replace(dataset.programmes, programmes),
  journeys: replace(dataset.journeys, journeys),
  workgroups: replace(dataset.workgroups, workgroups),
  hubs: replace(dataset.hubs, hub && [hub]),
});
