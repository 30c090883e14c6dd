import type { Condition } from '../model/types.js';
import { HIDDEN, OPEN, type State } from './diagram.js';
import { fewest, fewestFor } from './fewest.js';
import type { Judgement } from './judge.js';
import { NO, YES, type Space } from './space.js';
import type { Reason } from './types.js';
import { ASK, ELIGIBLE, REFUSED, type Part, type Term } from './world.js';

/** Why a judgement is as it is: see `Assessment.because`. */
export function because({ part, state, left: { outcome } }: Judgement): Reason[] {
  const { space, terms } = part;
  const met = (term: Term) =>
    reasonOf(space, term.condition, 'met', fewestFor(space, term.diagram, state, YES, term.on)!);
  if (outcome === ELIGIBLE) return part.counting().map(met);
  if (outcome === REFUSED) {
    return failing(part, state, (strength) => strength !== 'if-space').sort(
      (a, b) => a.questions.length - b.questions.length || +a.changeable - +b.changeable,
    );
  }
  if (outcome !== ASK) return [];
  const reasons = [...toFindOut(part, state), ...failing(part, state, (strength) => strength === 'if-space')];
  const order = terms.map(({ condition }) => condition.id);
  return reasons.sort((a, b) => order.indexOf(a.condition) - order.indexOf(b.condition));
}

/** The conditions that fail for sure; where none does so alone, the fewest that cannot all be met. */
function failing({ space, terms }: Part, state: State, of: (strength?: Condition['strength']) => boolean): Reason[] {
  const own = terms.filter(({ condition }) => of(condition.strength));
  const alone = own.filter(({ diagram }) => space.reach(diagram, state) === NO);
  if (alone.length) {
    return alone.map(({ condition, diagram, on }) =>
      reasonOf(space, condition, 'not-met', fewestFor(space, diagram, state, NO, on)!),
    );
  }
  const all = (some: readonly Term[]) =>
    some.reduce((so, { diagram }) => space.combine(Math.max, so, diagram), space.possible);
  const clash = fewest(own, (some) => space.reach(all(some), state) === NO);
  if (!clash) return [];
  const variables = fewestFor(space, all(clash), state, NO)!;
  return clash.map(({ condition }) => reasonOf(space, condition, 'not-met', variables));
}

/** The conditions that an "I don't know" leaves open, where that matters for the outcome. */
function toFindOut({ space, terms, outcome }: Part, state: State): Reason[] {
  if (!state.includes(HIDDEN)) return [];
  const open = state.map((value) => Math.max(value, OPEN));
  const hidden = (diagram: number) =>
    space.depends(space.given(diagram, open)).filter((variable) => state[variable] === HIDDEN);
  const matter = hidden(outcome);
  return terms.flatMap(({ condition, diagram }) => {
    const variables = hidden(diagram).filter((variable) => matter.includes(variable));
    return variables.length ? [reasonOf(space, condition, 'open', variables)] : [];
  });
}

/** A condition as a reason that rests on some variables. */
export function reasonOf(
  { variables }: Space,
  condition: Condition,
  state: Reason['state'],
  on: readonly number[],
): Reason {
  const questions = on.map((variable) => variables[variable]!.question);
  const reason: Reason = {
    condition: condition.id,
    strength: condition.strength ?? 'must',
    state,
    text:
      state === 'met'
        ? condition.met
        : state === 'not-met'
          ? condition.notMet
          : `Find out: ${questions.map(({ text }) => text).join(' ')}`,
    questions: questions.map(({ id }) => id),
    changeable: condition.changeable,
  };
  if (state === 'not-met' && condition.instead) reason.instead = condition.instead;
  return reason;
}
