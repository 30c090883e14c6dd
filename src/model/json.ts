/**
 * Where JSON is not JSON. Pure, and only needed once `JSON.parse` has refused.
 */
import { problem, quote, type Problem } from './problems.js';

const LITERAL =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where a text stops being JSON (RFC 8259), with the line and column, both from 1, as its path; `null` when it is JSON.
 * `JSON.parse` does not always say where, and never in words for somebody who has a comma too many.
 */
export function jsonProblem(text: string): Problem | null {
  let at = 0;
  const space = () => {
    while (' \t\r\n'.includes(text[at] || 'x')) at++;
  };
  const take = (mark: string) => {
    space();
    return text[at] === mark && ++at > 0;
  };
  const fail = (expected: string, repair?: string): never => {
    space();
    const lines = text.slice(0, at).split('\n');
    const [token] = text.slice(at).match(/^(?:"[^"\n]{0,40}"?|\w+|.)/u) ?? ['the end of the file'];
    const found = at === text.length || token.startsWith('"') ? token : quote(token);
    throw problem(`line ${lines.length}, column ${lines.at(-1)!.length + 1}`, found, expected, repair);
  };
  const literal = (expected: string, string = false) => {
    space();
    LITERAL.lastIndex = at;
    const match = string && text[at] !== '"' ? null : LITERAL.exec(text);
    if (match) at += match[0].length;
    else if (text[at] === '"') fail('text that ends with a quotation mark on the same line');
    else fail(expected, /,\s*$/.test(text.slice(0, at)) ? 'Take away the comma before it.' : undefined);
  };
  const entries = (close: string, entry: () => void) => {
    if (take(close)) return;
    do entry();
    while (take(','));
    if (!take(close)) fail(`a comma or "${close}"`);
  };
  const value = (): void => {
    if (take('[')) entries(']', value);
    else if (take('{')) {
      entries('}', () => {
        literal('a name in double quotation marks', true);
        if (!take(':')) fail('a colon after the name');
        value();
      });
    } else literal('a value');
  };
  try {
    value();
    space();
    if (at < text.length) fail('the end of the file');
    return null;
  } catch (slip) {
    if (slip instanceof Error) throw slip; // Not ours: nested too deeply for the stack.
    return slip as Problem;
  }
}
