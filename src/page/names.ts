/* What the phases are called: the markup that needs no page has the same names. */
export { isPhase, PHASE_NAMES, phaseNames, PHASES } from '../model/names.js';

/** The language that we write in, whatever that of the page is: WCAG 2.2, 3.1.2. What stands in a tag keeps the page’s own. */
export const LANGUAGE = 'en-GB';
