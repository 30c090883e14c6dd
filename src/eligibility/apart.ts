/**
 * The variables of a diagram that only tell anything together: see `depends` in `diagram.ts`.
 *
 * @param sizes how many values each variable has
 * @param reads which variable a node reads; for the ends, one past the last
 * @param way where a node goes on for a value of a variable
 * @param unsure the variables in which two ways may part, in order
 * @returns those that are in a smallest set, each once, in no order
 */
export function apart(
  root: number,
  sizes: readonly number[],
  reads: readonly number[],
  way: (id: number, variable: number, value: number) => number,
  unsure: readonly number[],
): number[] {
  const done = new Map<number, number[][]>();
  /** The smallest sets of variables in which a way from here and one from there part, and end differently. */
  const go = (a: number, b: number): number[][] => {
    if (!a || !b) return [];
    const variable = Math.min(reads[a]!, reads[b]!);
    if (variable === sizes.length) return a === b ? [] : [[]];
    const key = a * reads.length + b;
    let sets = done.get(key);
    if (!sets) {
      const sure = !unsure.includes(variable);
      const found: number[][] = [];
      for (let one = 0; one < sizes[variable]!; one++) {
        for (let other = a === b || sure ? one : 0; other < (sure ? one + 1 : sizes[variable]!); other++) {
          const below = go(way(a, variable, one), way(b, variable, other));
          found.push(...(one === other ? below : below.map((set) => [variable, ...set])));
        }
      }
      done.set(key, (sets = smallest(found)));
    }
    return sets;
  };
  return [...new Set(go(root, root).flat())];
}

/** Of sets that are sorted lists, those that have no other as a part, each once. */
function smallest(sets: readonly number[][]): number[][] {
  const kept: number[][] = [];
  for (const set of [...sets].sort((a, b) => a.length - b.length)) {
    if (!kept.some((part) => part.every((member) => set.includes(member)))) kept.push(set);
  }
  return kept;
}
