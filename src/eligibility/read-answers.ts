import { UNKNOWN, type Answer, type Answers } from '../model/answers.js';
import type { Question } from '../model/types.js';
import { fewestFor } from './fewest.js';
import { YES, type Given } from './space.js';
import { worldOf } from './world.js';

/** Something about the answers that could not be taken as it was. */
export interface AnswerProblem {
  /** The question it is about: an id of the dataset, or, for one that is not there, the id that was given. */
  readonly question: string;
  /** What was wrong and what became of it, as a sentence to the reader. */
  readonly text: string;
}

/**
 * Takes answers from anywhere (a link, a page, an older dataset) and keeps what this dataset knows. Nothing throws.
 *
 * Dropped, each with a problem that says so: questions and options that do not exist; a list where one answer belongs, one
 * answer where a list belongs, an empty list; an exclusive option ("None of these") beside another. Answers that cannot be
 * true together are kept, as nobody can tell which is wrong: a problem names them, and the verdicts are worked out as if
 * they could be.
 *
 * @param answers anything; what is not an object holds no answers
 * @returns clean answers, lists in the order of the dataset
 */
export function readAnswers(
  { questions }: { readonly questions: readonly Question[] },
  answers: unknown,
): { answers: Answers; problems: AnswerProblem[] } {
  const { given, problems } = clean(questions, answers);
  const world = worldOf(questions, given);
  for (const { question, when, text } of world.broken) {
    const space = world.space([when]);
    const names = fewestFor(space, space.diagram(when), space.state(given), YES)!.map((variable) => {
      const { short, text } = space.variables[variable]!.question;
      return `“${short ?? text}”`;
    });
    const said =
      names.length > 1
        ? `The answers to ${names.slice(0, -1).join(', ')} and ${names.at(-1)} cannot ${names.length > 2 ? 'all' : 'both'} be true.`
        : `The answer to ${names[0]} cannot be true.`;
    problems.push({ question: question.id, text: `${said} ${text}` });
  }
  return { answers: Object.fromEntries(given), problems };
}

/** The same, without the combinations that cannot be true. */
export function clean(questions: readonly Question[], answers: unknown): { given: Given; problems: AnswerProblem[] } {
  const given = new Map<string, Answer>();
  const problems: AnswerProblem[] = [];
  const said = new Map(Object.entries(answers !== null && typeof answers === 'object' ? answers : {}));
  for (const question of questions) {
    if (!said.has(question.id)) continue;
    const answer = cleanAnswer(question, said.get(question.id), (text) =>
      problems.push({ question: question.id, text }),
    );
    if (answer) given.set(question.id, answer);
    said.delete(question.id);
  }
  for (const id of said.keys()) {
    problems.push({ question: id, text: `There is no question ${quoted(id)} here, so its answer was left out.` });
  }
  return { given, problems };
}

/** Something that was given, short enough to be shown. */
const quoted = (given: unknown): string => (typeof given === 'string' ? `“${given.slice(0, 40)}”` : 'That');

/** An answer as the question takes it; `undefined` when nothing is left of it. */
function cleanAnswer(
  { text, kind, options }: Question,
  answer: unknown,
  problem: (text: string) => void,
): Answer | undefined {
  if (answer === UNKNOWN) return UNKNOWN;
  const several = Array.isArray(answer);
  if (several !== (kind === 'multiple') || (!several && typeof answer !== 'string')) {
    problem(
      `“${text}” takes ${kind === 'single' ? 'one answer' : 'a list of answers'}, so what was given was left out.`,
    );
    return undefined;
  }
  const list: readonly unknown[] = several ? answer : [answer];
  let taken = options.filter(({ id }) => list.includes(id));
  for (const one of list) {
    if (!taken.some(({ id }) => id === one)) {
      problem(`${quoted(one)} is not one of the answers to “${text}”, so it was left out.`);
    }
  }
  const alone = taken.find(({ exclusive }) => exclusive);
  if (several && alone && taken.length > 1) {
    const others = taken.filter(({ exclusive }) => !exclusive);
    problem(
      `Nothing can be chosen together with “${alone.label}” in “${text}”, so ${others.length ? 'that' : 'the other'} was left out.`,
    );
    taken = others.length ? others : [alone];
  }
  if (several && !list.length) problem(`No answer to “${text}” was chosen, so it counts as not answered.`);
  const ids = taken.map(({ id }) => id);
  return several ? (ids.length ? ids : undefined) : ids[0];
}
