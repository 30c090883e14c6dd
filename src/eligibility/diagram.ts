/**
 * Reduced ordered decision diagrams with many-valued variables, after Bryant (1986) and Kam et al. (1998). A diagram reads
 * one variable at a time, always in the same order, and ends in a number from 0 to 7; equal diagrams are the same node, so
 * that what a function depends on can be read off it.
 *
 * An end is a set of outcomes, one bit for each. 0, the empty set, is the end of what cannot be. Two diagrams are united by
 * uniting their ends.
 *
 * A node knows from the day it is made where it can end and what it reads, as its parts do. So whether anything is settled
 * is looked up, not worked out.
 */

import { apart } from './apart.js';

/** The state of a variable that has no value yet. */
export const OPEN = -1;
/** The state of a variable that has a value which nobody will tell: both stand for "any", but see `after`. */
export const HIDDEN = -2;
/** For each variable its value, `OPEN` or `HIDDEN`. */
export type State = readonly number[];

const ENDS = 8;
/** The bit that says that some end is a set of several outcomes. */
const BLUR = 8;
/** So many bits has a number; shifts begin again after them. */
const BITS = 32;

/** The ends, as `ends` has them in a family. */
const PLAIN = [0, 1, 2, 3 | BLUR, 4, 5 | BLUR, 6 | BLUR, 7 | BLUR];

export type Diagrams = ReturnType<typeof diagrams>;

/** Whether a set of outcomes has more than one member. */
export const severalOf = (ends: number): boolean => (ends & (ends - 1)) > 0;

/**
 * A family of diagrams over the same variables.
 *
 * @param sizes how many values each variable has, in the order in which they are read
 */
export function diagrams(sizes: readonly number[]) {
  const all = [...sizes.keys()];
  /** Which variable a node reads; for the ends, one past the last. */
  const reads: number[] = Array<number>(ENDS).fill(sizes.length);
  /** Where the nodes go on, for each value: all in one list, as a list for each node is much to look after. */
  const ways: number[] = [];
  /** Where in it a node begins, and the one before it ends. */
  const from: number[] = Array<number>(ENDS + 1).fill(0);
  /** Every end that a node can reach, as the union of their bits; and `BLUR`, where one of these is a set of several by itself. */
  const ends: number[] = [...PLAIN];
  /** Which variables are read from a node on: a bit each, which in a large family several share. */
  const masks: number[] = Array<number>(ENDS).fill(0);
  /** The nodes by their hash, or by the next number that was free. */
  const known = new Map<number, number>();

  const waysOf = (id: number): number[] => ways.slice(from[id], from[id + 1]);

  const node = (variable: number, to: readonly number[]): number => {
    let same = true;
    let hash = variable;
    let end = 0;
    let mask = 1 << variable;
    for (const next of to) {
      same &&= next === to[0];
      // Kept below 2 ** 30: small whole numbers are the quickest to look up.
      hash = (Math.imul(hash, 0x9e3779b1) + next) & 0x3fffffff;
      end |= ends[next]!;
      mask |= masks[next]!;
    }
    if (same) return to[0]!;
    let id: number | undefined;
    for (; (id = known.get(hash)) !== undefined; hash++) {
      const start = from[id]!;
      if (
        reads[id] === variable &&
        from[id + 1] === start + to.length &&
        to.every((next, value) => next === ways[start + value])
      )
        return id;
    }
    id = reads.push(variable) - 1;
    from.push(ways.push(...to));
    ends.push(end);
    known.set(hash, id);
    masks.push(mask);
    return id;
  };

  /** Whether a variable may be read from a node on: no is sure, and so is yes where each variable has a bit. */
  const has = (id: number, variable: number): boolean => (masks[id]! & (1 << variable)) !== 0;

  /** Where a node goes on for a value of a variable. */
  const way = (id: number, variable: number, value: number): number =>
    reads[id] === variable ? ways[from[id]! + value]! : id;

  /** The diagram whose ends are `join` of the ends of one or two others. */
  const combine = (join: (one: number, other: number) => number, one: number, other = one): number => {
    const count = reads.length;
    const done = new Map<number, number>();
    const go = (a: number, b: number): number => {
      const variable = Math.min(reads[a]!, reads[b]!);
      if (variable === sizes.length) return join(a, b);
      const key = a * count + b;
      let result = done.get(key);
      if (result === undefined) {
        const to = waysOf(reads[a] === variable ? a : b).map((_, value) =>
          go(way(a, variable, value), way(b, variable, value)),
        );
        done.set(key, (result = node(variable, to)));
      }
      return result;
    };
    return go(one, other);
  };

  const unite = (a: number, b: number): number => (a === b ? a : combine((one, other) => one | other, a, b));

  /** What `after` found before, by node, variable and value. */
  const found = new Map<number, number>();
  const width = Math.max(...sizes) - HIDDEN;

  /** What is left of a diagram once a variable has a value; of a hidden one all ways are united. */
  const after = (id: number, variable: number, value: number): number => {
    if (!has(id, variable)) return id;
    const here = reads[id] === variable;
    if (here && value >= 0) return way(id, variable, value);
    const key = (id * sizes.length + variable) * width + value - HIDDEN;
    let left = found.get(key);
    if (left === undefined) {
      left = here
        ? waysOf(id).reduce(unite)
        : node(
            reads[id]!,
            waysOf(id).map((next) => after(next, variable, value)),
          );
      found.set(key, left);
    }
    return left;
  };

  const blurred = (root: number): boolean => ends[root]! >= BLUR;

  /** The variables that a diagram reads, in order. */
  const support = (root: number): number[] =>
    all.filter((variable) => has(root, variable) && (all.length <= BITS || after(root, variable, HIDDEN) !== root));

  /** The nodes of a diagram but for its ends, each after those it leads to. */
  const nodes = (root: number): number[] => {
    const seen = new Set<number>();
    const go = (id: number) => {
      if (id < ENDS || seen.has(id)) return;
      waysOf(id).forEach(go);
      seen.add(id);
    };
    go(root);
    return [...seen];
  };
  /** The nodes that `cheapest` went through last, most often the same ones, and what is cheapest from each. */
  let order: number[] = [];
  const rest: number[] = [];

  return {
    node,
    combine,
    after,
    support,

    /** Every end that a diagram can reach, as the union of their bits. */
    ends: (root: number): number => ends[root]! & ~BLUR,

    /** Whether a diagram has an end that is a set of several outcomes. */
    blurred,

    /** Every end that can still be reached, as the union of their bits; open and hidden variables go every way. */
    reach: (root: number, state: State): number => {
      const done = new Map<number, number>();
      const go = (id: number): number => {
        while (state[reads[id]!]! >= 0) id = ways[from[id]! + state[reads[id]!]!]!;
        if (id < ENDS) return id;
        let found = done.get(id);
        if (found === undefined) done.set(id, (found = waysOf(id).reduce((so, next) => so | go(next), 0)));
        return found;
      };
      return go(root);
    },

    /** What is left of a diagram over the open variables: known ones are set, and of hidden ones all ways are united. */
    given: (root: number, state: State): number =>
      state.reduce((id, value, variable) => (value === OPEN ? id : after(id, variable, value)), root),

    /** The whole diagram, in which each hidden variable has one more value, the last: that it stays hidden. */
    hiding: (root: number, state: State): number => {
      const made = new Map<number, number>();
      const now = (id: number) => made.get(id) ?? id;
      for (const id of nodes(root)) {
        const to = waysOf(id).map(now);
        made.set(id, node(reads[id]!, state[reads[id]!] === HIDDEN ? [...to, to.reduce(unite)] : to));
      }
      return now(root);
    },

    /**
     * The variables that an end depends on, in order. Two ways through the diagram tell a set of variables apart where they
     * part in just these, end differently and neither in 0. A variable is listed when it is in a set of which no smaller
     * part does so. Where every combination is possible these are all sets of one, and the variables are the support.
     *
     * A variable is a set of one where uniting all ways of it blurs an end. Those of which that is not so, as only `tied`
     * ones can be, are gone through pair by pair, which is slow; but first the same is asked of all of them together.
     *
     * @param tied for each variable whether some of its values are impossible beside others; an end of the diagram itself
     *   must not be a set of several
     */
    depends: (root: number, tied: readonly boolean[]): number[] => {
      const read = support(root);
      const unsure = read.filter((variable) => tied[variable] && !blurred(after(root, variable, HIDDEN)));
      const alone = read.filter((variable) => !unsure.includes(variable));
      if (!blurred(unsure.reduce((id, variable) => after(id, variable, HIDDEN), root))) return alone;
      return [...alone, ...apart(root, sizes, reads, way, unsure)].sort((a, b) => a - b);
    },

    /** The cheapest way to an end; it costs `Infinity` when there is none. What a diagram does not read costs nothing. */
    cheapest: (root: number, end: number, cost: (variable: number, value: number) => number): Way => {
      if (order.at(-1) !== root) order = nodes(root);
      for (let id = 0; id < ENDS; id++) rest[id] = id === end ? 0 : Infinity;
      const through = (id: number, at: number): number => {
        const further = rest[ways[at]!]!;
        return further === Infinity ? further : further + cost(reads[id]!, at - from[id]!);
      };
      for (const id of order) {
        let least = Infinity;
        for (let at = from[id]!; at < from[id + 1]!; at++) least = Math.min(least, through(id, at));
        rest[id] = least;
      }
      const steps: [number, number][] = [];
      for (let id = root; id >= ENDS && rest[id]! < Infinity;) {
        let at = from[id]!;
        while (through(id, at) !== rest[id]) at++;
        steps.push([reads[id]!, at - from[id]!]);
        id = ways[at]!;
      }
      return { cost: rest[root]!, steps };
    },
  };
}

/** A way through a diagram, with what it costs. */
export interface Way {
  readonly cost: number;
  readonly steps: readonly (readonly [variable: number, value: number])[];
}
