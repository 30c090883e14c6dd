/** Stages and the ways between them, and where a school stands. Pure. */
export { connections, sayNext, sayPrevious, type Connections, type Step } from './connections.js';
export { findJourney, type FoundJourney } from './find.js';
export { lanes, yearOf, type Connection, type Lane, type Lanes, type Place, type Track } from './lanes.js';
export { standing, type Standing } from './standing.js';
export { findStart, type Ahead, type Start } from './start.js';
export { comesAfter, journeyFaults, leadsTo, type Around } from './ways.js';
