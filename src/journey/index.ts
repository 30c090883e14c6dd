/** Stages and the ways between them, and where a school stands. Pure. */
export { findJourney, type FoundJourney } from './find.js';
export { lanes, yearOf, type Connection, type Lane, type Lanes, type Place, type Track } from './lanes.js';
export { standing, type Standing } from './standing.js';
export { comesAfter, journeyFaults, leadsTo, type Around } from './ways.js';
