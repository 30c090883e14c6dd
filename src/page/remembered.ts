/**
 * Keeps what was worked out last, for as long as nothing that it was made of is another one.
 *
 * @returns a function that takes what it is made of, and how to make it
 */
export function remembered<T>(): (of: readonly unknown[], make: () => T) => T {
  let last: { readonly of: readonly unknown[]; readonly made: T } | undefined;
  return (of, make) => {
    if (!last || of.some((each, at) => each !== last!.of[at])) last = { of, made: make() };
    return last.made;
  };
}
