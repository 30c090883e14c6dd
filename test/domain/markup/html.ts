import assert from 'node:assert/strict';

/** The tags that `wp_kses_post` lets an author write, of those that we use; `time` goes there, and what it holds stays. */
const ALLOWED = ['a', 'details', 'div', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'p', 's', 'strong', 'summary', 'ul'];
const TOKEN = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z][a-z0-9-]*(?:="[^"<>]*")?)*)>|([^<>]+)/gy;
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  a: /^ href="(https?:\/\/|mailto:)[^"]+"$/i,
  time: /^ datetime="\d{4}-\d\d-\d\d(T\d\d:\d\d\+0[01]:00)?"$/,
};

/** What stands in HTML: its headings, with their levels, and all its text. */
export interface Seen {
  headings: string[];
  text: string;
}

/**
 * Reads HTML as strictly as can be: every tag is allowed, closed in its order and has the attributes that it should; no mark
 * of HTML stands by itself; no line is empty.
 *
 * @param own more tags that may be there, with any attributes
 */
export function strictly(html: string, own: readonly string[] = []): Seen {
  const open: string[] = [];
  const seen: Seen = { headings: [], text: '' };
  let end = 0;
  for (const { 0: token, 1: slash, 2: tag, 3: attributes = '', 4: text, index } of html.matchAll(TOKEN)) {
    assert.equal(index, end, `cannot be read: ${html.slice(end, end + 80)}`);
    end = index + token.length;
    if (text !== undefined) {
      assert.doesNotMatch(text, /&(?!(amp|lt|gt|quot|#39|#91|#93);)|["'[\]]/, text);
      const said = text.replace(/&(\w+|#\d+);/g, (_, name: string) => NAMED[name]!);
      if (/^h\d$/.test(open.at(-1) ?? '')) seen.headings.push(`${open.at(-1)} ${said}`);
      seen.text += said;
    } else if (slash) {
      assert.equal(open.pop(), tag, `is closed out of order near ${html.slice(index - 80, end)}`);
    } else {
      const ours = own.includes(tag!);
      assert.ok(ours || tag === 'time' || ALLOWED.includes(tag!), `<${tag}> is not allowed`);
      if (!ours) assert.match(attributes, ATTRIBUTES[tag!] ?? /^$/, `<${tag}${attributes}>`);
      open.push(tag!);
    }
  }
  assert.equal(end, html.length, `cannot be read: ${html.slice(end, end + 80)}`);
  assert.deepEqual(open, [], 'is not closed');
  assert.doesNotMatch(html, /\n\s*\n|[^\n\u00a0\P{C}]/u);
  return seen;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#91': '[',
  '#93': ']',
};
