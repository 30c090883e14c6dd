import { assess, nextQuestion } from '../../src/eligibility/index.js';

/**
 * Ours. What is compiled is kept as long as the two arrays it was made from, and by nothing else: so every engine that is
 * built here, from arrays of its own, begins with nothing remembered.
 */
export const ours = {
  name: 'tfm-widgets',
  build({ programmes, questions }) {
    const rules = { programmes: [...programmes], questions: [...questions] };
    return {
      assess: (answers) => assess(rules, answers).map(({ verdict }) => verdict),
      next: (answers) => nextQuestion(rules, answers)?.question ?? null,
    };
  },
};
