import type { Answers } from '../model/answers.js';
import { changeOf } from './change.js';
import { judge, type Judgement } from './judge.js';
import { clean } from './clean-answers.js';
import { because } from './reasons.js';
import type { Given } from './space.js';
import type { Assessment, Verdict } from './types.js';
import { ASK, ELIGIBLE, partsOf, REFUSED, worldOf, type Part, type Rules } from './world.js';

const VERDICTS: Readonly<Record<number, Verdict>> = {
  0: 'depends',
  [ELIGIBLE]: 'eligible',
  [ASK]: 'ask-hub',
  [REFUSED]: 'not-eligible',
};

/**
 * What the answers come to, for each programme in the order of the dataset. Exact: a verdict is given when, and only when,
 * all ways to answer what is open lead to it, and no later answer takes it back. (`judge` says how "I don't know" and
 * answers that cannot be true together are taken.)
 *
 * The rules are compiled when they are first seen and kept as long as the dataset's arrays `programmes` and `questions`: do
 * not change what is in them. The assessments are kept as well: the same answers bring the same objects.
 *
 * @param answers may be incomplete; what the dataset does not know is passed over, as `readAnswers` says
 */
export function assess(dataset: Rules, answers: Answers): Assessment[] {
  return assessGiven(dataset, clean(dataset.questions, answers));
}

/** The last assessments of some programmes: an answer bears on few of many. */
const latest = new WeakMap<readonly Part[], { given: Given; assessments: readonly Assessment[] }>();

function assessGiven(dataset: Rules, given: Given): Assessment[] {
  const parts = partsIn(dataset, given);
  const last = latest.get(parts);
  const changed = dataset.questions.filter(({ id }) => String(given.get(id)) !== String(last?.given.get(id)));
  const assessments = parts.map((part, at) =>
    last && !part.space.variables.some(({ question }) => changed.includes(question))
      ? last.assessments[at]!
      : assessPart(part, given),
  );
  latest.set(parts, { given, assessments });
  return [...assessments];
}

/** The programmes as they stand in the world of the answers. */
export const partsIn = ({ programmes, questions }: Rules, given: Given): readonly Part[] =>
  partsOf(worldOf(questions, given), programmes);

/** The judgement of a programme under the answers. */
export const judgePart = (part: Part, given: Given): Judgement => judge(part, part.space.state(given));

function assessPart(part: Part, given: Given): Assessment {
  const judgement = judgePart(part, given);
  const { variables } = part.space;
  // Of several options the nearest change rests on each, though the rules may not tell them apart.
  const key = variables.map(({ question }) => (question.kind === 'multiple' ? given.get(question.id) : '')).join('|');
  let found = judgement.assessments.get(key);
  if (!found) {
    found = {
      programme: part.programme.id,
      verdict: VERDICTS[judgement.outcome]!,
      because: because(judgement),
      dependsOn: judgement.depends.map((variable) => variables[variable]!.question.id),
      change: changeOf(judgement, given),
    };
    judgement.assessments.set(key, found);
  }
  return found;
}

/**
 * The answers that made no difference, in the order of the dataset: no reason of a settled verdict rests on them, and
 * without all of them together every programme stands where it stands now.
 *
 * @param options.programmes the ids of the programmes that count; all, if it is not given
 */
export function madeNoDifference(
  dataset: Rules,
  answers: Answers,
  { programmes }: { readonly programmes?: readonly string[] } = {},
): string[] {
  const given = clean(dataset.questions, answers);
  const counting = (so: Given) =>
    assessGiven(dataset, so).filter(({ programme }) => !programmes || programmes.includes(programme));
  const standing = (so: Given) =>
    counting(so)
      .map(({ verdict, dependsOn }) => `${verdict} ${dependsOn}`)
      .join();
  const now = standing(given);
  const used = counting(given).flatMap(({ because }) => because.flatMap(({ questions }) => questions));
  const idle: string[] = [];
  for (const id of [...given.keys()].reverse()) {
    const without = new Map([...given].filter(([other]) => other !== id && !idle.includes(other)));
    if (!used.includes(id) && standing(without) === now) idle.unshift(id);
  }
  return idle;
}
