import { academicYear } from '../dates/index.js';
import type { Dataset, Journey, Phase } from '../model/types.js';

/** What there is when a journey is looked for. */
export interface FoundJourney {
  /** The journey; `undefined` when the phase has none, or none for the year that was asked for. */
  journey: Journey | undefined;
  /** Every academic year that the phase has a journey for, the earliest first. */
  years: string[];
}

/**
 * The journey of a phase.
 *
 * @param wanted `year`, such as `2023/24`. Without it, the latest that has begun by `today` (`YYYY-MM-DD`), or the first of
 *   all where none has; without either, the latest there is
 */
export function findJourney(
  { journeys }: Pick<Dataset, 'journeys'>,
  { phase, year, today }: { phase: Phase; year?: string | undefined; today?: string | undefined },
): FoundJourney {
  const ofPhase = journeys.filter((journey) => journey.phase === phase).sort((a, b) => (a.year < b.year ? -1 : 1));
  const now = today && academicYear(today);
  const journey = year
    ? ofPhase.find((each) => each.year === year)
    : (ofPhase.findLast((each) => !now || each.year <= now) ?? ofPhase[0]);
  return { journey, years: ofPhase.map((each) => each.year) };
}
