/* What the phases are called: the markup that needs no page has the same names. */
export { isPhase, PHASE_NAMES, phaseNames, PHASES } from '../model/names.js';
