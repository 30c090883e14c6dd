/**
 * Reduced ordered decision diagrams with many-valued variables, after Bryant (1986) and Kam et al. (1998). A diagram reads
 * one variable at a time, always in the same order, and ends in a number from 0 to 7; equal diagrams are the same node, so
 * that what a function depends on can be read off it.
 *
 * An end is a set of outcomes, one bit for each. 0, the empty set, is the end of what cannot be. Two diagrams are united by
 * uniting their ends.
 */

/** The state of a variable that has no value yet. */
export const OPEN = -1;
/** The state of a variable that has a value which nobody will tell: both stand for "any", but see `given`. */
export const HIDDEN = -2;
/** For each variable its value, `OPEN` or `HIDDEN`. */
export type State = readonly number[];

const ENDS = 8;

export type Diagrams = ReturnType<typeof diagrams>;

/**
 * A family of diagrams over the same variables.
 *
 * @param sizes how many values each variable has, in the order in which they are read
 */
export function diagrams(sizes: readonly number[]) {
  /** Which variable a node reads; for the ends, one past the last. */
  const reads: number[] = Array<number>(ENDS).fill(sizes.length);
  /** Where a node goes on for each value. */
  const ways: (readonly number[])[] = Array<number[]>(ENDS).fill([]);
  const known = new Map<string, number>();

  const node = (variable: number, to: readonly number[]): number => {
    if (to.every((next) => next === to[0])) return to[0]!;
    const key = `${variable}:${to}`;
    let id = known.get(key);
    if (id === undefined) {
      id = reads.push(variable) - 1;
      ways.push(to);
      known.set(key, id);
    }
    return id;
  };

  /** Goes through a diagram from the bottom up, each node once. */
  const fold = <T>(root: number, at: (id: number, go: (id: number) => T) => T): T => {
    const done = new Map<number, T>();
    const go = (id: number): T => {
      let result = done.get(id);
      if (result === undefined) done.set(id, (result = at(id, go)));
      return result;
    };
    return go(root);
  };

  /** The diagram whose ends are `join` of the ends of others. */
  const combine = (join: (...ends: number[]) => number, ...roots: number[]): number => {
    const done = new Map<string, number>();
    const go = (at: number[]): number => {
      const variable = Math.min(...at.map((id) => reads[id]!));
      if (variable === sizes.length) return join(...at);
      const key = at.join();
      let result = done.get(key);
      if (result === undefined) {
        const reader = at.find((id) => reads[id] === variable)!;
        const to = ways[reader]!.map((_, value) =>
          go(at.map((id) => (reads[id] === variable ? ways[id]![value]! : id))),
        );
        done.set(key, (result = node(variable, to)));
      }
      return result;
    };
    return go(roots);
  };

  const unite = (a: number, b: number): number => (a === b ? a : combine((one, other) => one | other, a, b));

  return {
    node,
    combine,

    /** Every end that can still be reached, as the union of their bits; open and hidden variables go every way. */
    reach: (root: number, state: State): number =>
      fold(root, (id, go) => {
        const way = state[reads[id]!];
        if (id < ENDS) return id;
        return way! >= 0 ? go(ways[id]![way!]!) : ways[id]!.reduce((ends, next) => ends | go(next), 0);
      }),

    /** What is left of a diagram over the open variables: known ones are set, and of hidden ones all ways are united. */
    given: (root: number, state: State): number =>
      fold(root, (id, go): number => {
        if (id < ENDS) return id;
        const variable = reads[id]!;
        const value = state[variable]!;
        if (value >= 0) return go(ways[id]![value]!);
        const to = ways[id]!.map(go);
        return value === HIDDEN ? to.reduce(unite) : node(variable, to);
      }),

    /** The whole diagram, in which each hidden variable has one more value, the last: that it stays hidden. */
    hiding: (root: number, state: State): number =>
      fold(root, (id, go): number => {
        if (id < ENDS) return id;
        const to = ways[id]!.map(go);
        return node(reads[id]!, state[reads[id]!] === HIDDEN ? [...to, to.reduce(unite)] : to);
      }),

    /** The variables that a diagram reads, in order. */
    support: (root: number): number[] => {
      const read = new Set<number>();
      fold(root, (id, go) => (id < ENDS ? 0 : (read.add(reads[id]!), ways[id]!.forEach(go), 0)));
      return [...read].sort((a, b) => a - b);
    },

    /**
     * The variables that an end depends on, in order. Two ways through the diagram tell a set of variables apart where they
     * part in just these, end differently and neither in 0. A variable is listed when it is in a set of which no smaller
     * part does so. Where every combination is possible these are all sets of one, and the variables are the support.
     */
    depends: (root: number): number[] => {
      const done = new Map<string, number[][]>();
      const apart = (a: number, b: number): number[][] => {
        if (!a || !b) return [];
        const variable = Math.min(reads[a]!, reads[b]!);
        if (variable === sizes.length) return a === b ? [] : [[]];
        const key = a < b ? `${a},${b}` : `${b},${a}`;
        let sets = done.get(key);
        if (!sets) {
          const way = (id: number, value: number) => (reads[id] === variable ? ways[id]![value]! : id);
          const found: number[][] = [];
          for (let one = 0; one < sizes[variable]!; one++) {
            for (let other = a === b ? one : 0; other < sizes[variable]!; other++) {
              const below = apart(way(a, one), way(b, other));
              found.push(...(one === other ? below : below.map((set) => [variable, ...set])));
            }
          }
          done.set(key, (sets = smallest(found)));
        }
        return sets;
      };
      return [...new Set(apart(root, root).flat())].sort((a, b) => a - b);
    },

    /** The cheapest way to an end; it costs `Infinity` when there is none. What a diagram does not read costs nothing. */
    cheapest: (root: number, end: number, cost: (variable: number, value: number) => number): Way =>
      fold<Way>(root, (id, go) => {
        let best: Way = { cost: id === end ? 0 : Infinity, steps: [] };
        ways[id]!.forEach((next, value) => {
          const rest = go(next);
          const sum = rest.cost + cost(reads[id]!, value);
          if (sum < best.cost) best = { cost: sum, steps: [[reads[id]!, value], ...rest.steps] };
        });
        return best;
      }),
  };
}

/** A way through a diagram, with what it costs. */
export interface Way {
  readonly cost: number;
  readonly steps: readonly (readonly [variable: number, value: number])[];
}

/** Of sets that are sorted lists, those that have no other as a part, each once. */
function smallest(sets: readonly number[][]): number[][] {
  const kept: number[][] = [];
  for (const set of [...sets].sort((a, b) => a.length - b.length)) {
    if (!kept.some((part) => part.every((member) => set.includes(member)))) kept.push(set);
  }
  return kept;
}
