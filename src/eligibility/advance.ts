import type { Answer, Answers } from '../model/answers.js';
import type { Dataset, Question } from '../model/types.js';

/** The answers some years ahead, and for each question whose answer is another then, why. */
export interface Ahead {
  readonly answers: Answers;
  readonly why: ReadonlyMap<string, string>;
}

/**
 * The answers some years ahead, as the dataset says it: an option what it is `later`, a programme which answers it `leaves`.
 * What the dataset says nothing about stays as it is: nobody is promoted, retrained or moved by time.
 *
 * @param years how many; 0 for now
 * @param joined for each programme that is joined on the way, in how many years, in the order of joining: what is joined
 *   last has the last word
 */
export function advance(
  { programmes, questions }: Pick<Dataset, 'programmes' | 'questions'>,
  answers: Answers,
  years: number,
  joined: ReadonlyMap<string, number>,
): Ahead {
  const then = new Map(Object.entries(answers));
  const why = new Map<string, string>();
  const become = (question: string, { answer, text }: Become) => {
    if (answer === undefined) then.delete(question);
    else then.set(question, answer);
    if (text) why.set(question, text);
  };
  for (const question of questions) {
    const { [question.id]: answer } = answers;
    if (answer !== undefined) become(question.id, pass(question, answer, years));
  }
  for (const [id, year] of joined) {
    if (year >= years) continue;
    for (const { question, answer, text } of programmes.find((each) => each.id === id)?.leaves ?? []) {
      const asked = questions.find((each) => each.id === question);
      if (asked) become(question, { ...pass(asked, answer, years - year - 1), text });
    }
  }
  return { answers: Object.fromEntries(then), why };
}

/** What an answer has become, and why if it is another. Without an answer, nobody can know. */
interface Become {
  readonly answer?: Answer | undefined;
  readonly text?: string | undefined;
}

/** What so many years make of an answer, step by step. */
function pass({ options }: Question, answer: Answer, years: number): Become {
  let now: Become = { answer };
  for (let left = years; left > 0 && now.answer !== undefined;) {
    const later = options.find(({ id }) => id === now.answer)?.later;
    if (!later) break;
    const { to, after = 1, text } = later;
    now = { answer: left < after ? undefined : to, text };
    left -= after;
  }
  return now;
}
