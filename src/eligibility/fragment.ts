import { UNKNOWN, type Answer, type Answers } from '../model/answers.js';
import type { Question } from '../model/types.js';
import type { AnswerProblem } from './contradictions.js';
import { readAnswers } from './read-answers.js';

/** What the answers stand behind in a fragment: `#tfm-answers=1;phase=primary,secondary;sector=state`. */
const NAME = 'tfm-answers';
/** The version of the way they are written. */
const VERSION = '1';
/** Ids are lower-case letters, digits and hyphens (see `schema.ts`): all may stand in a fragment as they are. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Far more than all answers to any dataset; what is longer was not written by us. */
const LONGEST = 8000;

/** What a fragment says. */
export interface FragmentReading {
  /** The answers that could be read and, where the questions are known, that still exist. */
  readonly answers: Answers;
  /** What could not be taken, each as a sentence to the reader. Empty when the fragment holds no answers at all. */
  readonly problems: readonly AnswerProblem[];
}

/**
 * Answers as the part of an address after the `#`, which a browser keeps to itself: no server sees them. They come back by
 * `answersFromFragment`.
 *
 * @param answers by question; what is not an id is left out
 * @returns such as `tfm-answers=1;phase=primary,secondary;sector=state`, without the `#`; `''` when there are no answers
 */
export function answersToFragment(answers: Answers): string {
  const parts = Object.entries(answers).flatMap(([question, answer]) => {
    const chosen = [answer].flat().filter((option) => ID.test(option));
    return ID.test(question) && chosen.length ? [`${question}=${chosen.join(',')}`] : [];
  });
  return parts.length ? [`${NAME}=${VERSION}`, ...parts].join(';') : '';
}

/**
 * Answers from the part of an address after the `#`. Nothing throws, whatever it holds: what is damaged, too new or no longer
 * there is named, and the rest is kept.
 *
 * @param text the fragment, with or without its `#`; other things in it, after an `&`, are passed over
 * @param dataset the questions there are now: then answers that no longer exist are named and left out. Without it, a single
 *   answer comes as an option and several as a list, and no question is asked about them
 */
export function answersFromFragment(
  text: string,
  dataset?: { readonly questions: readonly Question[] },
): FragmentReading {
  const found = text.slice(0, LONGEST + 1).match(new RegExp(`(?:^|[#&])${NAME}=([^&]*)`))?.[1];
  if (found === undefined) return { answers: {}, problems: [] };
  const [version, ...parts] = plain(found).split(';');
  if (text.length > LONGEST || version !== VERSION) {
    const why = text.length > LONGEST ? 'is too long' : 'was made by another version of this page';
    return { answers: {}, problems: [{ question: '', text: `The link ${why}, so its answers were left out.` }] };
  }
  const damaged: AnswerProblem[] = [];
  const said = parts.flatMap((part): [string, Answer][] => {
    const [question = '', list = '', ...more] = part.split('=');
    const options = list.split(',');
    if (!more.length && ID.test(question) && options.every((option) => ID.test(option))) {
      const several = dataset?.questions.find(({ id }) => id === question)?.kind === 'multiple';
      return [[question, options[0] === UNKNOWN ? UNKNOWN : several || options.length > 1 ? options : options[0]!]];
    }
    damaged.push({
      question: ID.test(question) ? question : '',
      text: `A part of the link is damaged: “${part.slice(0, 40)}” was left out.`,
    });
    return [];
  });
  const read = Object.fromEntries(said);
  if (!dataset) return { answers: read, problems: damaged };
  const { answers, problems } = readAnswers(dataset, read);
  return { answers, problems: [...damaged, ...problems] };
}

/** The fragment as it was written, where something on its way has escaped it; as it is, where that is not escaping. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
