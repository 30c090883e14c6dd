/**
 * The rules: from the reader's answers to a verdict on every programme, the reasons for it, the question to ask next and the
 * years ahead. Pure. From the bottom up: `rule` and `choices` say what a rule and an answer are; `diagram` and `space` make
 * decision diagrams of them; `world` compiles the programmes, `judge` reads a state off them; all else asks `judge`.
 */
export { assess, madeNoDifference } from './assess.js';
export { nextQuestion } from './next-question.js';
export { contradictions, type AnswerProblem } from './contradictions.js';
export { readAnswers } from './read-answers.js';
export type { LinkChanges, VerdictChange } from './link-changes.js';
export { route } from './route.js';
export { answersFromFragment, answersToFragment, type FragmentReading } from './fragment.js';
export { evaluate } from './rule.js';
export { preferences, status } from './status.js';
export type * from './types.js';
