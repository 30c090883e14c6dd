import { OPEN, severalOf, type State } from './diagram.js';
import type { Space } from './space.js';
import type { Assessment } from './types.js';
import { ASK, type Part } from './world.js';

/**
 * What the answers leave of a programme: the same object for all answers that leave the same, as what may still be asked is
 * the same then too.
 */
export interface Left {
  /** A number that no other has. */
  readonly id: number;
  readonly part: Part;
  /** What is left of the diagram of outcomes: 0 where it cannot be at all. */
  readonly diagram: number;
  /** The outcome that all ways to answer the open questions lead to; 0 while they differ. */
  readonly outcome: number;
  /** The variables that can still change the outcome, in order. */
  readonly depends: readonly number[];
  /**
   * The variables that what is left of the diagram reads. `depends` is among them here and in all that further answers lead
   * to: they bound what there is to ask.
   */
  readonly reads: readonly number[];
  /** How many questions are needed on average, in the best order; `undefined` while nobody asked. */
  needed: number | undefined;
  /** What an answer to each of `reads` gains, at a glance and by a close look: see `roughly` in `next-question.ts`. */
  readonly gains: (readonly number[])[];
}

/** What the answers come to for a programme. */
export interface Judgement {
  readonly part: Part;
  readonly state: State;
  readonly left: Left;
  /** The last assessment that says this, and what it rests on besides. */
  said: { readonly key: string; readonly assessment: Assessment } | undefined;
}

let made = 0;

/**
 * Judges a state.
 *
 * The outcome is that of every way to give the open variables values that can be. A hidden variable has a value too, but
 * nobody will tell: if the outcomes differ by it, the outcome is `ASK`. It follows that an outcome, once there is one, stays
 * whatever is answered next, and that it never matters in which order the answers came.
 *
 * A variable is in `depends` if there are two ways to answer all open questions that can be, differ in its answer, come to
 * different outcomes, and differ in as little as they can: no two ways that come to different outcomes differ in only some
 * of the questions these two differ in. As a rule two such ways differ in one question only. They differ in more where an
 * impossible combination ties answers together, so that none can change alone.
 *
 * @param before the judgement before this one: where all its answers still stand, only the others are gone into
 */
export function judge(part: Part, state: State, before?: Judgement): Judgement {
  const key = part.space.key(state);
  let judgement = part.judgements.get(key);
  if (!judgement) {
    const from = before?.state.every((value, variable) => value === OPEN || value === state[variable]) && before;
    const more = from ? state.map((value, variable) => (value === from.state[variable] ? OPEN : value)) : state;
    const left = leftOf(part, part.space.given(from ? from.left.diagram : part.outcome, more));
    judgement = { part, state, left, said: undefined };
    part.judgements.set(key, judgement);
  }
  return judgement;
}

/** What is left after one more answer, or after the word that there will be none. */
export const further = ({ part, diagram }: Left, variable: number, value: number): Left =>
  leftOf(part, part.space.after(diagram, variable, value));

/**
 * @param diagram of outcomes. Whether several hidden answers are settled in it one after the other or all at once, and in
 *   which order, comes to the same: what is once the hub's to say stays so
 */
function leftOf(part: Part, diagram: number): Left {
  let left = part.lefts.get(diagram);
  if (!left) {
    const { space } = part;
    const plain = settled(space, diagram);
    left = plain === diagram ? newLeft(part, diagram) : leftOf(part, plain);
    part.lefts.set(diagram, left);
  }
  return left;
}

function newLeft(part: Part, diagram: number): Left {
  const { space } = part;
  const ends = space.ends(diagram);
  const open = severalOf(ends);
  return {
    id: made++,
    part,
    diagram,
    outcome: open ? 0 : ends,
    depends: open ? space.depends(diagram) : [],
    reads: open ? space.support(diagram) : [],
    needed: undefined,
    gains: [],
  };
}

/** A diagram of outcomes in which hidden answers were united: where they lead to several outcomes, it is the hub's to say. */
export const settled = (space: Space, diagram: number): number =>
  space.blurred(diagram) ? space.combine((ends) => (severalOf(ends) ? ASK : ends), diagram) : diagram;
