import { HIDDEN, type State } from './diagram.js';
import type { Space } from './space.js';
import type { Assessment } from './types.js';
import { ASK, type Part } from './world.js';

/** What the answers come to for a programme. */
export interface Judgement {
  readonly part: Part;
  readonly state: State;
  /** Whether the state can be at all. */
  readonly possible: boolean;
  /** The outcome that all ways to answer the open questions lead to; 0 while they differ. */
  readonly outcome: number;
  /** The variables that can still change the outcome, in order. */
  readonly depends: readonly number[];
  /**
   * The variables that what is left of the diagram reads. `depends` is among them here and in every state that further
   * answers lead to: they bound what there is to ask.
   */
  readonly reads: readonly number[];
  /** What is left of the diagram of outcomes: the same wherever the same can still happen. */
  readonly left: number;
  /** The judgement after one more answer. */
  readonly after: (variable: number, value: number) => Judgement;
  /** The assessments that say this, by what they rest on besides. */
  readonly assessments: Map<string, Assessment>;
}

/** So many judgements of a programme are kept before they are made afresh: more than a reader comes to. */
const KEPT = 500;

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
 */
export function judge(part: Part, state: State): Judgement {
  const key = part.space.key(state);
  const kept = part.judgements.get(key);
  if (kept) return kept;

  const { space } = part;
  let left = space.given(part.outcome, state);
  if (state.includes(HIDDEN)) left = settled(space, left);
  const ends = space.reach(left, state);
  const open = severalOf(ends);
  const reads = open ? space.support(left) : [];
  const next: Judgement[][] = [];
  const judgement: Judgement = {
    part,
    state,
    possible: ends > 0,
    outcome: open ? 0 : ends,
    depends: open ? space.depends(left) : [],
    reads,
    left,
    after: (variable, value) =>
      ((next[variable] ??= [])[value - HIDDEN] ??= judge(
        part,
        state.map((before, at) => (at === variable ? value : before)),
      )),
    assessments: new Map(),
  };
  if (part.judgements.size >= KEPT) part.judgements.clear();
  part.judgements.set(key, judgement);
  return judgement;
}

/** Whether a set of outcomes has more than one member. */
const severalOf = (ends: number): boolean => (ends & (ends - 1)) > 0;

/** A diagram of outcomes in which hidden answers were united: where they lead to several outcomes, it is the hub's to say. */
export const settled = (space: Space, diagram: number): number =>
  space.combine((ends) => (severalOf(ends) ? ASK : ends), diagram);
