import type { Answers } from '../model/answers.js';
import type { Question } from '../model/types.js';
import { clean, type Slip } from './clean-answers.js';
import { contradictions, type AnswerProblem } from './contradictions.js';

/**
 * Takes answers from anywhere (a link, a page, an older dataset) and keeps what this dataset knows. Nothing throws.
 *
 * Dropped, each with a problem that says so: questions and options that do not exist; a list where one answer belongs, one
 * answer where a list belongs, an empty list; an exclusive option ("None of these") beside another. Answers that cannot be
 * true together are kept, and a problem names them: see `contradictions`.
 *
 * @param answers anything; what is not an object holds no answers
 * @returns clean answers, lists in the order of the dataset
 */
export function readAnswers(
  dataset: { readonly questions: readonly Question[] },
  answers: unknown,
): { answers: Answers; problems: AnswerProblem[] } {
  const slips: AnswerProblem[] = [];
  const given = clean(dataset.questions, answers, (slip) =>
    slips.push({ question: slip.kind === 'question' ? slip.id : slip.question.id, text: inWords(slip) }),
  );
  return { answers: Object.fromEntries(given), problems: [...slips, ...contradictions(dataset, answers)] };
}

/** Something that was given, short enough to be shown. */
const quoted = (given: unknown): string => (typeof given === 'string' ? `“${given.slice(0, 40)}”` : 'That');

function inWords(slip: Slip): string {
  if (slip.kind === 'question') return `There is no question ${quoted(slip.id)} here, so its answer was left out.`;
  const { text, kind } = slip.question;
  switch (slip.kind) {
    case 'shape':
      return `“${text}” takes ${kind === 'single' ? 'one answer' : 'a list of answers'}, so what was given was left out.`;
    case 'option':
      return `${quoted(slip.given)} is not one of the answers to “${text}”, so it was left out.`;
    case 'alone':
      return `Nothing can be chosen together with “${slip.label}” in “${text}”, so ${slip.kept === 'others' ? 'that' : 'the other'} was left out.`;
    case 'empty':
      return `No answer to “${text}” was chosen, so it counts as not answered.`;
  }
}
