import type { Answers } from '../model/answers.js';
import type { Question } from '../model/types.js';
import { changeOf } from './change.js';
import { judge, type Judgement } from './judge.js';
import { clean } from './clean-answers.js';
import { because } from './reasons.js';
import type { Given } from './space.js';
import type { Assessment, Verdict } from './types.js';
import { ASK, ELIGIBLE, once, partsOf, REFUSED, worldOf, type Part, type Rules } from './world.js';

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
 * not change what is in them. The assessments are kept as well: as a rule the same answers bring the same objects.
 *
 * @param answers may be incomplete; what the dataset does not know is passed over, as `readAnswers` says
 */
export function assess(dataset: Rules, answers: Answers): Assessment[] {
  return assessGiven(dataset, clean(dataset.questions, answers));
}

/** How some programmes stood when they were last asked for. */
interface Standing {
  given: Given;
  readonly judgements: Judgement[];
  /** As far as they were asked for. */
  readonly assessments: (Assessment | undefined)[];
  /** For each question, by its place, the programmes that it bears on, and as which variable. */
  readonly on: readonly (readonly { readonly at: number; readonly variable: number }[])[];
}

/** A programme that remembers more is compiled anew, with all the others: it is more than a reader comes to. */
const KEPT = 1000;

/** The last standing of some programmes is kept: an answer bears on few of many. */
const latest = new WeakMap<object, unknown>();

/** How some programmes stand before any answer. */
function blank(parts: readonly Part[], questions: readonly Question[]): Standing {
  const given: Given = new Map();
  const on = questions.map((): { at: number; variable: number }[] => []);
  parts.forEach(({ space }, at) => space.places.forEach((place, variable) => on[place]!.push({ at, variable })));
  return { given, judgements: parts.map((part) => judge(part, part.space.state(given))), assessments: [], on };
}

/** How the programmes stand under the answers, in the world of the answers. */
export function standing({ programmes, questions }: Rules, given: Given): Standing {
  const world = worldOf(questions, given);
  const parts = partsOf(world, programmes);
  const last = once<Standing>(latest, parts, () => blank(parts, questions));
  const { judgements, assessments, on } = last;
  const states = new Map<number, number[]>();
  questions.forEach(({ id }, place) => {
    const [now, before] = [given.get(id), last.given.get(id)];
    if (now === before || String(now) === String(before)) return;
    for (const { at, variable } of on[place]!) {
      let state = states.get(at);
      if (!state) states.set(at, (state = [...judgements[at]!.state]));
      state[variable] = parts[at]!.space.variables[variable]!.value(now);
    }
  });
  for (const [at, state] of states) {
    judgements[at] = judge(parts[at]!, state, judgements[at]);
    assessments[at] = undefined;
  }
  last.given = given;
  const full = parts.some((part) => part.judgements.size + part.lefts.size > KEPT);
  if (full) world.compiled.delete(programmes);
  return last;
}

function assessGiven(rules: Rules, given: Given): Assessment[] {
  const { judgements, assessments } = standing(rules, given);
  return judgements.map((judgement, at) => (assessments[at] ??= assessed(judgement, given)));
}

function assessed(judgement: Judgement, given: Given): Assessment {
  const { part, left, said } = judgement;
  const { variables } = part.space;
  // Of several options the nearest change rests on each, though the rules may not tell them apart.
  const key = !left.outcome
    ? ''
    : variables.map(({ question }) => (question.kind === 'multiple' ? given.get(question.id) : '')).join('|');
  if (said?.key === key) return said.assessment;
  const assessment = {
    programme: part.programme.id,
    verdict: VERDICTS[left.outcome]!,
    because: because(judgement),
    dependsOn: left.depends.map((variable) => variables[variable]!.question.id),
    change: changeOf(judgement, given),
  };
  judgement.said = { key, assessment };
  return assessment;
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
