/** A set of answers in as few words as are true of it. */
import { fewest } from '../src/eligibility/fewest.js';
import { HIDDEN, OPEN } from '../src/eligibility/diagram.js';
import { NO, YES, type Space } from '../src/eligibility/space.js';
import { testsOf, together, type Test } from './conditions.js';

/**
 * Rows of tests, few and short, that hold wherever a diagram ends in `YES` and nowhere that it ends in `NO`. Where it ends in 0
 * does not matter, which is what makes them short. No two hold for the same answers, but for such as do not matter.
 *
 * First it is found with how few questions one can do; then the order to ask them in that needs the fewest rows.
 */
export function cover(space: Space, root: number): Test[][] {
  const { variables, combine, given, reach, support } = space;
  const open = variables.map(() => OPEN);
  const conflict = (diagram: number) => combine((ends) => +(ends === (YES | NO)), diagram) !== 0;
  const hiding = (kept: readonly number[]) =>
    given(
      root,
      open.map((_, at) => (kept.includes(at) ? OPEN : HIDDEN)),
    );

  const known = new Map<number, Test[][]>();
  const rows = (diagram: number): Test[][] => {
    const ends = reach(diagram, open);
    if (!(ends & YES)) return [];
    if (!(ends & NO)) return [[]];
    let best = known.get(diagram);
    if (best) return best;
    for (const at of support(diagram)) {
      const found = split(diagram, at);
      if (!best || size(found) < size(best)) best = found;
    }
    known.set(diagram, best!);
    return best!;
  };
  /** The rows that begin with one variable: values between which there is no difference that matters go together. */
  const split = (diagram: number, at: number): Test[][] => {
    const groups: { group: number[]; left: number }[] = [];
    for (const value of variables[at]!.choices.keys()) {
      const left = given(diagram, open.with(at, value));
      if (reach(left, open) === 0) continue;
      const unite = (other: number) => combine((one, two) => one | two, other, left);
      const same = groups.find((each) => !conflict(unite(each.left)));
      if (same) [same.left] = [unite(same.left), same.group.push(value)];
      else groups.push({ group: [value], left });
    }
    const among = groups.flatMap(({ group }) => group);
    return groups.flatMap(({ group, left }) => {
      const rest = rows(left);
      return rest.length ? together([testsOf(variables[at]!, group, among), rest]) : [];
    });
  };
  return rows(hiding(fewest(support(root), (kept) => !conflict(hiding(kept)))!));
}

/** How much there is to read: a row weighs more than anything in it. */
export const size = (rows: readonly (readonly Test[])[]): number =>
  rows.reduce((sum, tests) => sum + 1000 + tests.length, 0);
