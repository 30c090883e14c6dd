import { UNKNOWN, type Answer, type Answers } from '../model/answers.js';
import type { AnswerProblem } from './contradictions.js';
import { changesSince, hash, NO_CHANGES, verdictsThen, type LinkChanges } from './link-changes.js';
import { readAnswers } from './read-answers.js';
import type { Assessment } from './types.js';
import type { Rules } from './world.js';

/**
 * What the answers stand behind in a fragment. The whole of one:
 *
 *     tfm-answers=1;_sum=jptsnf;phase=primary,secondary;sector=state;_all=9fk6d27d0d
 *
 * the version; a checksum of all that follows it, first so that a link that was cut short shows; the answers; and the verdicts of
 * the day (`verdictsThen`), as `_all` of all programmes or as `_was` of some. No id begins with an underscore. Nothing but
 * lower-case letters, digits and `;=,_-` is used, and the end is a letter or a digit: mail programs and messengers take that for
 * a link to its end.
 */
export const NAME = 'tfm-answers';
/** The version of the way they are written. */
const VERSION = '1';
/** Ids are lower-case letters, digits and hyphens (see `schema.ts`): all may stand in a fragment as they are. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SUM = '_sum=';
const VERDICTS = /^_(all|was)=((?:[a-z0-9]{4}[aden])+)$/;
/** Far more than all answers to any dataset; what is longer was not written by us. */
const LONGEST = 8000;

/** What a fragment says. */
export interface FragmentReading {
  /** The answers that could be read and, where the questions are known, that still exist. */
  readonly answers: Answers;
  /**
   * What could not be taken, each as a sentence to the reader: at most one about the link itself, for no question (`''`), and
   * after it those of `readAnswers`. Empty when the fragment holds no answers at all.
   */
  readonly problems: readonly AnswerProblem[];
  /** What has changed since the link was made. Empty without the rules of now, and for a link that does not say or is damaged. */
  readonly changes: LinkChanges;
}

const sumOf = (text: string): string => hash(text).toString(36);

/**
 * Answers as the part of an address after the `#`, which a browser keeps to itself: no server sees them. They come back by
 * `answersFromFragment`.
 *
 * @param answers by question; what is not an id is left out
 * @param options.assessments what the answers come to for the programmes asked about, as `assess` says: whoever reads the
 *   fragment under other rules is then told what has changed
 * @param options.all whether those are all the programmes there are, so that one that comes later can be told as new
 * @returns such as `tfm-answers=1;_sum=8t1nm4;phase=primary,secondary;sector=state`, without the `#`; `''` when there are no
 *   answers
 */
export function answersToFragment(
  answers: Answers,
  { assessments = [], all }: { readonly assessments?: readonly Assessment[]; readonly all?: boolean } = {},
): string {
  const parts = Object.entries(answers).flatMap(([question, answer]) => {
    const chosen = [answer].flat().filter((option) => ID.test(option));
    return ID.test(question) && chosen.length ? [`${question}=${chosen.join(',')}`] : [];
  });
  if (!parts.length) return '';
  if (assessments.length) parts.push(`_${all ? 'all' : 'was'}=${verdictsThen(assessments)}`);
  const rest = parts.join(';');
  return `${NAME}=${VERSION};${SUM}${sumOf(rest)};${rest}`;
}

/**
 * Answers from the part of an address after the `#`. Nothing throws, whatever it holds: what is damaged, too new or no longer
 * there is said, and the rest is kept.
 *
 * Whatever was cut off, lost or changed behind the name of what `answersToFragment` wrote is noticed or makes no difference,
 * but for one chance in four thousand million: a test tries every single character. A fragment without a checksum, such as
 * people write by hand, is taken at its word.
 *
 * @param text the fragment, with or without its `#`. Other things in it are passed over, up to a `?` or `&` and from the next `&`
 *   on: it may be the `#/page?tfm-answers=…` of a site that keeps its pages there
 * @param dataset the rules there are now: then answers that no longer exist are named and left out, and what has changed is
 *   told. Without it, a single answer comes as an option and several as a list, and no question is asked about them
 */
export function answersFromFragment(text: string, dataset?: Rules): FragmentReading {
  // without any of these it is a place on the page that somebody called so
  const found = text.slice(0, LONGEST + 1).match(new RegExp(`(?:^|[#?&])${NAME}([^&]*[=;%][^&]*)`))?.[1];
  if (found === undefined) return { answers: {}, problems: [], changes: NO_CHANGES };
  // what passed it on may have escaped it, twice over, and taken the end of a sentence for a part of it
  const [version = '', ...parts] = (/^=?(.*[a-z0-9])/s.exec(plain(plain(found)))?.[1] ?? '').split(';');
  const bad = (why: string): AnswerProblem => ({ question: '', text: `The link ${why}.` });
  if (text.length > LONGEST || (version !== VERSION && /^\d+$/.test(version))) {
    const why = text.length > LONGEST ? 'is too long' : 'was made by another version of this page';
    return { answers: {}, problems: [bad(`${why}, so its answers were left out`)], changes: NO_CHANGES };
  }
  const sum = parts[0]?.startsWith(SUM) ? parts.shift()!.slice(SUM.length) : undefined;
  const rest = parts.join(';');
  const then = VERDICTS.exec(parts.at(-1) ?? '');
  if (then) parts.pop();
  // the verdicts are only ever written with a checksum
  let damaged = version !== VERSION || !parts.length || (sum === undefined ? !!then : sum !== sumOf(rest));
  const said = parts.flatMap((part): [string, Answer][] => {
    const [question = '', list = '', ...more] = part.split('=');
    const options = list.split(',');
    if (more.length || ![question, ...options].every((id) => ID.test(id))) {
      damaged = true;
      return [];
    }
    const several = options.length > 1 || dataset?.questions.find(({ id }) => id === question)?.kind === 'multiple';
    return [[question, several && list !== UNKNOWN ? options : list]];
  });
  const read = Object.fromEntries(said);
  const { answers, problems } = dataset ? readAnswers(dataset, read) : { answers: read, problems: [] };
  if (damaged) {
    const left = Object.keys(answers).length ? 'please check the answers that it brought' : 'it brought no answers';
    problems.unshift(bad(`seems to be damaged, so ${left}`));
  }
  return {
    answers,
    problems,
    changes: dataset && then && !damaged ? changesSince(then[2]!, then[1] === 'all', dataset, answers) : NO_CHANGES,
  };
}

/** The fragment as it was written, where something on its way has escaped it; as it is, where that is not escaping. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
