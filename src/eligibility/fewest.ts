import type { State } from './diagram.js';
import type { Space } from './space.js';

/**
 * The fewest of some things that are enough, the earlier ones first where it is a tie.
 *
 * @returns them in order; `undefined` when not even all are enough
 */
export function fewest<T>(all: readonly T[], enough: (some: readonly T[]) => boolean): readonly T[] | undefined {
  const grow = (some: readonly T[], from: number, missing: number): readonly T[] | undefined => {
    if (!missing) return enough(some) ? some : undefined;
    for (let at = from; at <= all.length - missing; at++) {
      const found = grow([...some, all[at]!], at + 1, missing - 1);
      if (found) return found;
    }
    return undefined;
  };
  for (let size = 0; size <= all.length; size++) {
    const found = grow([], 0, size);
    if (found) return found;
  }
  return undefined;
}

/** The fewest known variables that already keep a diagram at one end, whatever the others are. */
export const fewestFor = (
  space: Space,
  diagram: number,
  state: State,
  end: number,
  on: readonly number[] = space.support(diagram),
): readonly number[] | undefined =>
  fewest(
    on.filter((variable) => state[variable]! >= 0),
    (some) =>
      space.ends(some.reduce((left, variable) => space.after(left, variable, state[variable]!), diagram)) === end,
  );
