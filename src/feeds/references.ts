import type { Problem } from '../model/problems.js';
import { known, type Known } from '../model/references.js';
import type { Dataset, Hub, Programme } from '../model/types.js';

/** Runs a check of `model/references.ts`, and gives what counts of its problems. */
export type Misfits = (check: (there: Known) => readonly Problem[]) => readonly Problem[];

const NOTHING: Known = { programmes: new Set(), hubs: new Set(), sources: new Set(), questions: new Map() };
/** A hub names sources of its own, which are no documents of ours. */
const SOURCES = /\.document$/;
/** With no dataset at hand nobody can tell whether an id is known. */
const IDS = /\.(?:document|programme|hub|instead|question)$/;

/**
 * Checks against what there will be when the feed is laid over the dataset.
 *
 * @param dataset without it, ids are taken as they are, and the rest is checked all the same
 * @param programmes those of the feed
 * @param hub that of the feed
 */
export function misfitsWith(
  dataset: Dataset | undefined,
  programmes: readonly Programme[],
  hub: Hub | undefined,
): Misfits {
  const there = dataset
    ? known({
        ...dataset,
        programmes: [...dataset.programmes, ...programmes],
        hubs: [...dataset.hubs, ...(hub ? [hub] : [])],
      })
    : NOTHING;
  const trusted = dataset ? SOURCES : IDS;
  return (check) => check(there).filter(({ path }) => !trusted.test(path));
}
