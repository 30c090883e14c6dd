import { UNKNOWN, type Answer } from '../model/answers.js';
import type { Question } from '../model/types.js';
import type { Given } from './space.js';

/** A part of the answers that this dataset cannot take, and that was left out. `read-answers.ts` puts it in words. */
export type Slip =
  /** There is no such question. */
  | { readonly kind: 'question'; readonly id: string }
  /** A list where one answer belongs, or one answer where a list belongs. */
  | { readonly kind: 'shape'; readonly question: Question }
  /** There is no such option. */
  | { readonly kind: 'option'; readonly question: Question; readonly given: unknown }
  /** An option stands alone, and others were given with it: those are kept, or of several that stand alone the first. */
  | { readonly kind: 'alone'; readonly question: Question; readonly label: string; readonly kept: 'others' | 'it' }
  /** A list of nothing. */
  | { readonly kind: 'empty'; readonly question: Question };

/**
 * The answers that the questions take, lists in the order of the dataset. Nothing throws; what is left out is told to `slip`.
 *
 * @param answers anything; what is not an object holds no answers
 */
export function clean(questions: readonly Question[], answers: unknown, slip: (slip: Slip) => void = () => {}): Given {
  const given = new Map<string, Answer>();
  const said = new Map(Object.entries(answers !== null && typeof answers === 'object' ? answers : {}));
  for (const question of questions) {
    if (!said.has(question.id)) continue;
    const answer = cleanAnswer(question, said.get(question.id), slip);
    if (answer) given.set(question.id, answer);
    said.delete(question.id);
  }
  for (const id of said.keys()) slip({ kind: 'question', id });
  return given;
}

/** An answer as the question takes it; `undefined` when nothing is left of it. */
function cleanAnswer(question: Question, answer: unknown, slip: (slip: Slip) => void): Answer | undefined {
  if (answer === UNKNOWN) return UNKNOWN;
  const several = Array.isArray(answer);
  if (several !== (question.kind === 'multiple') || (!several && typeof answer !== 'string')) {
    slip({ kind: 'shape', question });
    return undefined;
  }
  const list: readonly unknown[] = several ? answer : [answer];
  let taken = question.options.filter(({ id }) => list.includes(id));
  for (const given of list) if (!taken.some(({ id }) => id === given)) slip({ kind: 'option', question, given });
  const alone = taken.find(({ exclusive }) => exclusive);
  if (several && alone && taken.length > 1) {
    const others = taken.filter(({ exclusive }) => !exclusive);
    slip({ kind: 'alone', question, label: alone.label, kept: others.length ? 'others' : 'it' });
    taken = others.length ? others : [alone];
  }
  if (several && !list.length) slip({ kind: 'empty', question });
  const ids = taken.map(({ id }) => id);
  return several ? (ids.length ? ids : undefined) : ids[0];
}
