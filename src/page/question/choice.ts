import { UNKNOWN, type Answer } from '../../model/answers.js';
import type { Question } from '../../model/types.js';

/** An answer as the list of what is chosen in the form: empty before there is one. */
export const chosenFor = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;

/** What is chosen in the form as an answer. */
export const answerOf = (question: Question, chosen: readonly string[]): Answer =>
  chosen.includes(UNKNOWN) ? UNKNOWN : question.kind === 'multiple' ? chosen : (chosen[0] ?? UNKNOWN);

/** Whether an option rules out all others: "None of these", "I don't know", and of a single question each of them. */
const alone = ({ kind, options }: Question, option: string): boolean =>
  kind === 'single' || option === UNKNOWN || options.some(({ id, exclusive }) => id === option && exclusive);

/**
 * What is chosen after an option was switched on or off.
 *
 * @param question the question that the option belongs to
 * @param chosen what was chosen before
 * @param option the option's id, or `unknown`
 * @param on whether it was switched on
 */
export function choose(question: Question, chosen: readonly string[], option: string, on: boolean): readonly string[] {
  const others = chosen.filter((id) => id !== option);
  if (!on) return others;
  return alone(question, option) ? [option] : [...others.filter((id) => !alone(question, id)), option];
}

/** An answer in words. */
export const answerWords = (question: Question, answer: Answer): string[] =>
  chosenFor(answer).map((id) =>
    id === UNKNOWN ? 'I don’t know' : (question.options.find((option) => option.id === id)?.label ?? id),
  );
