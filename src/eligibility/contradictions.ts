import type { Question } from '../model/types.js';
import { clean } from './clean-answers.js';
import { fewestFor } from './fewest.js';
import { YES } from './space.js';
import { worldOf } from './world.js';

/** Something about the answers that could not be taken as it was. */
export interface AnswerProblem {
  /** The question it is about: an id of the dataset, or, for one that is not there, the id that was given. */
  readonly question: string;
  /** What was wrong and what became of it, as a sentence to the reader. */
  readonly text: string;
}

/**
 * The answers that cannot be true together. They are kept, as nobody can tell which is wrong, and the verdicts are worked out
 * as if they could be.
 *
 * @param answers what this dataset cannot take of them is passed over
 */
export function contradictions(
  { questions }: { readonly questions: readonly Question[] },
  answers: unknown,
): AnswerProblem[] {
  const given = clean(questions, answers);
  const world = worldOf(questions, given);
  return world.broken.map(({ question, when, text }) => {
    const space = world.space([when]);
    const names = fewestFor(space, space.diagram(when), space.state(given), YES)!.map((variable) => {
      const { short, text } = space.variables[variable]!.question;
      return `“${short ?? text}”`;
    });
    const said =
      names.length > 1
        ? `The answers to ${names.slice(0, -1).join(', ')} and ${names.at(-1)} cannot ${names.length > 2 ? 'all' : 'both'} be true.`
        : `The answer to ${names[0]} cannot be true.`;
    return { question: question.id, text: `${said} ${text}` };
  });
}
