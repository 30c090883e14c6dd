import { problem, type Problem } from '../model/problems.js';

/**
 * Whether a value is more than can be checked in good time: nested too deeply, or with a text, a name or a list that is too
 * long. No hub's feed comes near that; past it something is broken, or meant to break us, and is not looked at further. Goes
 * through it without recursion, so that no nesting is too deep for this itself.
 *
 * @param value what JSON gave
 * @param path where it stands
 * @returns the first thing that is too much, or `null`
 */
export function excess(value: unknown, path: string): Problem | null {
  const open = [{ value, path, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, depth } = next;
    const fields = typeof value === 'object' && value ? Object.entries(value) : [];
    if (depth > 40 || long(value) || fields.length > 1000 || fields.some(([name]) => name.length > 100)) {
      return problem(path, 'more than can be read', 'at most 40 levels, 1000 entries and texts of 20000 characters');
    }
    for (const [name, inner] of fields) {
      // most are short, and need no place to be told by
      if (typeof inner !== 'object' && !long(inner) && depth < 40) continue;
      const at = Array.isArray(value) ? `${path}[${name}]` : path ? `${path}.${name}` : name;
      open.push({ value: inner, path: at, depth: depth + 1 });
    }
  }
  return null;
}

const long = (value: unknown): boolean => typeof value === 'string' && value.length > 20_000;
