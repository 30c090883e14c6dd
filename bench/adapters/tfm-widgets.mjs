import { assess, nextQuestion } from '../../src/eligibility/index.js';

/**
 * Ours. The rules are copied, because what is compiled is kept as long as the arrays it was made from: so every engine that
 * is built here begins with nothing remembered.
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
