export { assess, madeNoDifference } from './assess.js';
export { nextQuestion } from './next-question.js';
export { readAnswers, type AnswerProblem } from './read-answers.js';
export { route } from './route.js';
export { evaluate } from './rule.js';
export { preferences, status } from './status.js';
export type * from './types.js';
