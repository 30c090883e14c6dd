import type { Answers } from '../model/answers.js';

/**
 * What time does to an answer. `to` has what it will be after one year, after two, and so on, the last for good; `null`
 * where nobody can know, so that the question is open in that year. What is not in the table stays as it is: nobody is
 * promoted, retrained or moved by it.
 *
 * | question    | answer          | after a year | after two | after that |
 * | ----------- | --------------- | ------------ | --------- | ---------- |
 * | development | this-year       | last-year    | earlier   | earlier    |
 * | development | last-year       | earlier      | earlier   | earlier    |
 * | teaching    | within-a-year   | now          | now       | now        |
 * | career      | first-two-years | open         | early     | early      |
 */
const TIME = [
  {
    question: 'development',
    from: 'this-year',
    to: ['last-year', 'earlier'],
    text: 'When this year’s Development Work Group is over.',
  },
  { question: 'development', from: 'last-year', to: ['earlier'], text: 'When the Embedding year is over.' },
  { question: 'teaching', from: 'within-a-year', to: ['now'], text: 'When you teach some maths, as agreed.' },
  {
    question: 'career',
    from: 'first-two-years',
    to: [null, 'early'],
    text: 'When your first two years of teaching are over.',
  },
] as const;

/**
 * What joining a programme makes of an answer, in the year of joining; from then on time does the rest. Only what a source
 * says: no source tells what follows the other programmes.
 */
const JOINING = [
  {
    programme: 'secondary-tfm-development',
    question: 'development',
    answer: 'this-year',
    text: 'After a year in the Development Work Group.',
  },
  {
    programme: 'primary-mastery-readiness',
    question: 'readiness',
    answer: 'secure',
    text: 'After a year of Mastery Readiness.',
  },
  {
    programme: 'sktm-secondary-ect',
    question: 'ect-community',
    answer: 'yes',
    text: 'After phase 1 of the community.',
  },
] as const;

/** The answers some years ahead, and for each question whose answer is another then, why. */
export interface Ahead {
  readonly answers: Answers;
  readonly why: ReadonlyMap<string, string>;
}

/**
 * The answers some years ahead.
 *
 * @param years how many; 0 for now
 * @param joined for each programme that is joined on the way, in how many years
 */
export function advance(answers: Answers, years: number, joined: ReadonlyMap<string, number>): Ahead {
  const then = new Map(Object.entries(answers));
  const why = new Map<string, string>();
  for (const { question, from, to, text } of TIME) {
    if (years && answers[question] === from) {
      const answer = to[Math.min(years, to.length) - 1];
      if (answer) then.set(question, answer);
      else then.delete(question);
      why.set(question, text);
    }
  }
  for (const { programme, question, answer, text } of JOINING) {
    const since = years - (joined.get(programme) ?? years);
    if (since > 0) {
      then.set(question, advance({ [question]: answer }, since, new Map()).answers[question]!);
      why.set(question, text);
    }
  }
  return { answers: Object.fromEntries(then), why };
}
