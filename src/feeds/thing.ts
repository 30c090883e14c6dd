import type * as z from 'zod/mini';
import { problem, problemsOf, type Problem } from '../model/problems.js';
import { excess } from './limits.js';
import type { Reports } from './reports.js';

/** A kind of thing that stands on its own in a feed. */
export interface Kind<T> {
  /** What it is called in a message: "work group". */
  readonly noun: string;
  readonly schema: z.ZodMiniType<T>;
  /** Optional fields without which it would say something else: when one of them is wrong, all of it is. */
  readonly essential?: readonly string[];
}

/** Something that was read, and where it stands in the feed. */
export interface Placed<T> {
  readonly value: T;
  readonly path: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields in { }: neither a list nor nothing. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The id to find a thing by, if it says one that fits in a message. */
export const idOf = (raw: unknown): string | undefined =>
  isFields(raw) && typeof raw.id === 'string' && raw.id.length <= 60 ? raw.id : undefined;

/** What becomes of a thing that cannot be used. */
export const leftOut = (noun: string): string => `This ${noun} is left out.`;

/** The same of a field at the top of a thing, by a path that leads into it. */
export const fieldLeftOut = (path: string): string => {
  const [name] = /^[^.[]+/.exec(path) ?? [];
  return name ? `"${name}" is left out.` : leftOut('field');
};

const inside = (path: string, { path: rest, found, expected, repair }: Problem): Problem =>
  problem(path && rest && !rest.startsWith('[') ? `${path}.${rest}` : path + rest, found, expected, repair);

/**
 * Checks one thing. What is wrong with a field that it can do without costs only that field; anything else costs the thing.
 *
 * @param kind what it should be
 * @param raw what JSON gave
 * @param path where it stands, such as `workgroups[1]`
 * @param reports is told of everything that is wrong
 * @param owner the id to find it by
 * @returns the thing, or `undefined` when nothing is left of it
 */
export function readThing<T>(
  { noun, schema, essential = [] }: Kind<T>,
  raw: unknown,
  path: string,
  reports: Reports,
  owner = idOf(raw),
): T | undefined {
  const tooMuch = excess(raw, path);
  if (tooMuch) {
    reports.add(tooMuch, leftOut(noun), owner);
    return undefined;
  }
  const { data, error } = schema.safeParse(raw);
  if (!error) return data;
  const wrong = new Set(
    error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [issue.path[0]],
    ),
  );
  const spare = isFields(raw) && !essential.some((name) => wrong.has(name));
  const kept = spare
    ? schema.safeParse(Object.fromEntries(Object.entries(raw).filter(([name]) => !wrong.has(name)))).data
    : undefined;
  for (const said of problemsOf(error.issues, raw, schema)) {
    reports.add(inside(path, said), kept ? fieldLeftOut(said.path) : leftOut(noun), owner);
  }
  return kept;
}

/**
 * Checks every thing of a list by itself, so that a bad one costs none of its neighbours.
 *
 * @param kind what each of them should be
 * @param raw the list
 * @param path where the list stands
 * @param reports is told of everything that is wrong
 * @param owner the id of the thing that has the list; without it, each is found by its own
 */
export const readList = <T>(
  kind: Kind<T>,
  raw: readonly unknown[],
  path: string,
  reports: Reports,
  owner?: string,
): Placed<T>[] =>
  raw.flatMap((entry, index) => {
    const at = `${path}[${index}]`;
    const value = readThing(kind, entry, at, reports, owner);
    return value === undefined ? [] : [{ value, path: at }];
  });
