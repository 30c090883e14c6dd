/** Every way to take one of each list, the first list changing slowest. */
export const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((ways, list) => ways.flatMap((way) => list.map((each) => [...way, each])), [[]]);
