/**
 * The rules, the dates, the journey and the markup as plain functions: no DOM, no clock, no zone of the machine. For Node, for workers
 * and for anything that wants the same answers as the widgets.
 */
export * from './eligibility/index.js';
export * from './dates/index.js';
export * from './journey/index.js';
export * from './feeds/index.js';
export * from './markup/index.js';
export type { Answer, Answers } from './model/answers.js';
export type * from './model/types.js';
