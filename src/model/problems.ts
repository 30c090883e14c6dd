/**
 * What is wrong with a file, in words for the person who wrote it. Pure: the schemas report, this only puts it into
 * English, so it serves the build and, in the browser, the feeds of the hubs.
 */
import type { core } from 'zod/mini';

/** One thing that is wrong. `text` is the whole of it; the other fields are its parts. */
export interface Problem {
  /** Where, such as `days[1].date` or `line 4, column 7`. Empty for the whole. */
  path: string;
  /** What stands there, cut short, strings in quotation marks: `"2023-02-30"`, `nothing`, `an empty list`. */
  found: string;
  /** What should stand there: `a day that is in the calendar`. */
  expected: string;
  /** What to do about it, as a sentence, where "expected" does not say it already. */
  repair?: string;
  /** Path, found, expected and repair as one line to read. */
  text: string;
}

/** Puts the parts of a problem together and writes its `text`. */
export function problem(path: string, found: string, expected: string, repair?: string): Problem {
  const text = `${path || 'The whole'}: found ${found}, expected ${expected}.${repair ? ` ${repair}` : ''}`;
  return { path, found, expected, ...(repair && { repair }), text };
}

const LONGEST = 60;

/** A value as it would be written, cut to 60 characters: `"Turing"`, `12`, `nothing` for what is not there. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value) && value.length === 0) return 'an empty list';
  const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
  return typeof value === 'string' ? JSON.stringify(cut(value)) : cut(JSON.stringify(value) ?? typeof value);
}

/** A choice in words: `"a"`, `"a" or "b"`, `"a", "b" or "c"`. */
export function either(choices: readonly unknown[]): string {
  const words = choices.map(quote);
  const last = words.pop() ?? 'nothing';
  return words.length ? `${words.join(', ')} or ${last}` : last;
}

const plain = (word: string) => word.toLowerCase().replace(/[\s_-]/g, '');

/** How many letters to add, drop, change or swap with their neighbour to get from one word to the other. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? older[j - 2]! + 1 : Infinity;
      row.push(Math.min(change, swap, above[j]! + 1, row[j - 1]! + 1));
    }
    [older, above] = [above, row];
  }
  return above[b.length]!;
}

/** The known word that somebody most likely meant, if one is near enough; case, spaces and hyphens do not count. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // nobody means an id this long, and comparing takes time by the length of both
  if (word.length > 100) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  const from = plain(word);
  for (const candidate of known) {
    const to = plain(candidate);
    // as many letters as one is longer than the other have to be added at least
    if (Math.abs(from.length - to.length) >= least) continue;
    const letters = distance(from, to);
    if (letters < least) [best, least] = [candidate, letters];
  }
  return best;
}

/** "Did you mean …?" when there is a near one among the known. */
export function suggestion(word: unknown, known: Iterable<string>): string | undefined {
  const meant = typeof word === 'string' ? nearest(word, known) : undefined;
  return meant === undefined ? undefined : `Did you mean ${quote(meant)}?`;
}

type Step = string | number;
type Schema = core.$ZodType;

/** A path as a programmer would write it: `days[1].date`. */
export const pathText = (path: readonly PropertyKey[]) =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const name = String(step);
    if (!/^[\w$-]+$/.test(name)) return `${text}[${quote(name)}]`;
    return text ? `${text}.${name}` : name;
  }, '');

const valueAt = (input: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined | null)?.[step], input);

/** The names a schema allows at a path, as far as they can be told without a choice between shapes. */
function namesAt(schema: Schema | undefined, path: readonly PropertyKey[]): string[] {
  let rest = path;
  for (let here = schema; here;) {
    const def = (here as core.$ZodTypes)._zod.def;
    if (def.type === 'lazy') here = def.getter();
    else if (def.type === 'optional') here = def.innerType;
    else if (def.type === 'object' && !rest.length) return Object.keys(def.shape);
    else if (def.type === 'object' || def.type === 'array') {
      here = def.type === 'array' ? def.element : def.shape[String(rest[0])];
      rest = rest.slice(1);
    } else return [];
  }
  return [];
}

const KINDS: Record<string, string> = {
  string: 'text in quotation marks',
  array: 'a list in [ ]',
  object: 'fields in { }',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

/** What to do about a value of the wrong kind. */
function convert(value: unknown, expected: string, name: PropertyKey | undefined): string | undefined {
  if (value === undefined) return name === undefined ? undefined : `Add ${quote(String(name))}.`;
  if (expected === 'array') return 'Put it in [ ].';
  if (expected === 'string' && typeof value !== 'object') return 'Put it in quotation marks.';
  if (typeof value !== 'string') return undefined;
  const same = expected === 'boolean' ? /^(true|false)$/ : /^-?\d+(\.\d+)?$/;
  return same.test(value) ? 'Write it without the quotation marks.' : undefined;
}

const RULE =
  'one of the five shapes of a rule: {"all": […]}, {"any": […]}, {"not": …}, ' +
  '{"question": "…", "in": […]} or {"question": "…", "atLeast": 2}';
const RULE_FIELDS = ['all', 'any', 'not', 'question', 'in', 'atLeast'];

/** The rule says nothing sensible as a whole: name the shapes, and the field that looks like a slip. */
function noRule(path: string, value: unknown): Problem {
  const names = typeof value === 'object' && value ? Object.keys(value) : [];
  for (const name of names.filter((name) => !RULE_FIELDS.includes(name))) {
    const meant = nearest(name, RULE_FIELDS);
    if (meant) return problem(path, quote(value), RULE, `Did you mean ${quote(meant)} where it says ${quote(name)}?`);
  }
  return problem(path, quote(value), RULE);
}

/** Of several shapes that all failed, the complaints about the one whose fields are there; none if no shape is. */
function intended(issue: core.$ZodIssueInvalidUnion, value: unknown): readonly core.$ZodIssue[] | undefined {
  return issue.errors.find((complaints) =>
    complaints.every(({ path }) => path.length > 0 && (path.length > 1 || valueAt(value, path) !== undefined)),
  );
}

function explain(issue: core.$ZodIssue, outer: readonly PropertyKey[], input: unknown, schema?: Schema): Problem[] {
  const path = [...outer, ...issue.path] as Step[];
  const at = pathText(path);
  const value = valueAt(input, path);
  const found = quote(value);
  switch (issue.code) {
    case 'invalid_type':
      return [problem(at, found, KINDS[issue.expected] ?? issue.expected, convert(value, issue.expected, path.at(-1)))];
    case 'invalid_value': {
      const words = issue.values.filter((choice) => typeof choice === 'string');
      const repair = value === undefined ? convert(value, '', path.at(-1)) : suggestion(value, words);
      return [problem(at, found, either(issue.values), repair)];
    }
    case 'too_small':
    case 'too_big': {
      const [limit, word] = issue.code === 'too_small' ? [issue.minimum, 'at least'] : [issue.maximum, 'at most'];
      const what = issue.origin === 'array' ? (Number(limit) === 1 ? 'entry' : 'entries') : '';
      return [problem(at, found, what ? `${word} ${limit} ${what}` : `a number of ${word} ${limit}`)];
    }
    case 'unrecognized_keys': {
      const known = namesAt(schema, path);
      return issue.keys.map((key) => {
        const meant = nearest(key, known);
        const expected = meant ? quote(meant) : known.length ? `one of ${known.join(', ')}` : 'only fields known here';
        const repair = meant ? 'Rename it.' : 'Take it out, or rename it.';
        return problem(pathText([...path, key]), 'a field that is not known here', expected, repair);
      });
    }
    case 'invalid_union': {
      const complaints = intended(issue, value);
      return complaints?.flatMap((inner) => explain(inner, path, input, schema)) ?? [noRule(at, value)];
    }
    default:
      // Formats and refinements carry their own words, written in schema.ts.
      return [problem(at, found, issue.message)];
  }
}

/**
 * What a schema complained of, in plain English. `input` is what was checked; with the `schema` it was checked by, a
 * field with an unknown name gets the known one that was meant. One problem a place: the first says enough.
 */
export function problemsOf(issues: readonly core.$ZodIssue[], input: unknown, schema?: Schema): Problem[] {
  const all = issues.flatMap((issue) => explain(issue, [], input, schema));
  // "met is missing" and "metr is unknown, did you mean met?" are one slip: the second says it better.
  const renamed = new Set(
    all
      .filter(({ repair }) => repair === 'Rename it.')
      .map(({ path, expected }) => path.replace(/[^.]*$/, '') + JSON.parse(expected)),
  );
  const seen = new Set<string>();
  return all.filter(
    ({ path, found }) => !(found === 'nothing' && renamed.has(path)) && !seen.has(path) && seen.add(path),
  );
}
