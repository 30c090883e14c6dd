import type { Phase } from './types.js';
import { listOf } from './words.js';

/** The phases as a reader knows them. */
export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  primary: 'Primary',
  secondary: 'Secondary',
  special: 'Special schools',
  'post-16': 'Post-16',
};

/** The phases, in the order in which pupils meet them. */
export const PHASES = Object.keys(PHASE_NAMES) as Phase[];

/** "Primary and Secondary" */
export const phaseNames = (phases: readonly Phase[]): string =>
  listOf(
    phases.map((phase) => PHASE_NAMES[phase]),
    'and',
  );

/** Whether a text is the id of a phase. */
export const isPhase = (text: string): text is Phase => Object.hasOwn(PHASE_NAMES, text);

/** The NCETM's page on which a school finds its hub. */
export const FIND_YOUR_HUB = 'https://www.ncetm.org.uk/maths-hubs/find-your-hub/';
