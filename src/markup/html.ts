/*
 * HTML as text that cannot be got wrong: what is put into a `markup` template is escaped, unless `markup` made it. The tags
 * are those that the filters of WordPress and its like let pass, and there is never an empty line, of which they make
 * paragraphs.
 */

/** Text that is HTML already. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What can be put into a template: text, which is escaped; HTML; several of them, one a line; or nothing. */
export type Content = string | number | Html | false | null | undefined | readonly Content[];

/** What HTML reads as markup, and the brackets in which WordPress looks for its shortcodes. */
const MEANT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '[': '&#91;',
  ']': '&#93;',
};

/** Text as it is written in HTML, between tags or in an attribute: on one line, without what cannot be printed. */
export const escape = (text: string): string =>
  text
    .replace(/[\s\u2028\u2029]+/g, (space) => (space === '\u00a0' ? space : ' '))
    .replace(/[\0-\x1f\x7f-\x9f]|\p{Surrogate}/gu, '')
    .replace(/[&<>"'[\]]/g, (mark) => MEANT[mark]!);

/** Whatever it is as HTML; what is empty leaves no line. */
function written(content: Content): string {
  if (typeof content === 'string' || typeof content === 'number') return escape(String(content));
  if (content instanceof Html) return content.text;
  return content ? content.map(written).filter(Boolean).join('\n') : '';
}

/** A template of HTML: what is put into it is escaped. */
export const markup = (strings: TemplateStringsArray, ...contents: readonly Content[]): Html =>
  new Html(strings.map((text, at) => (at ? written(contents[at - 1]) : '') + text).join(''));

/** Several things, one a line. */
export const lines = (...contents: readonly Content[]): Html => new Html(written(contents));

/** A heading. @param level from 2; whatever is past 6 becomes 6 */
export function heading(level: number, text: string): Html {
  const tag = new Html(`h${Math.min(level, 6)}`);
  return markup`<${tag}>${text}</${tag}>`;
}

/** A list, each item on lines of its own; nothing where there are no items. */
export function list(kind: 'ul' | 'ol', items: readonly Content[]): Html | undefined {
  if (!items.length) return undefined;
  const tag = new Html(kind);
  return lines(
    markup`<${tag}>`,
    items.map((item) => markup`<li>${item}</li>`),
    markup`</${tag}>`,
  );
}

/** What is open only when the reader wants it. It needs no script. */
export const folded = (summary: string, ...contents: readonly Content[]): Html =>
  lines(markup`<details>`, markup`<summary>${summary}</summary>`, contents, markup`</details>`);

/** A link, or, where there is no address that a page may link to, its words. */
export const link = (text: string, href: string | undefined): Content =>
  href && /^(https?:\/\/|mailto:)/i.test(href) ? markup`<a href="${href}">${text}</a>` : text;

/** A moment that machines read too. */
export const time = (datetime: string, text: string): Html => markup`<time datetime="${datetime}">${text}</time>`;

/** Short facts in a line: "Secondary · 2023/24"; nothing where there are none. */
export function facts(...each: readonly (string | undefined)[]): Html | undefined {
  const said = each.filter((text) => text);
  return said.length ? markup`<p>${said.join('\u00a0· ')}</p>` : undefined;
}

/** The paragraphs of a passage, and its list where it has one. */
export const passage = ({
  text,
  points = [],
}: {
  readonly text: readonly string[];
  readonly points?: readonly string[];
}): Html =>
  lines(
    text.map((paragraph) => markup`<p>${paragraph}</p>`),
    list('ul', points),
  );
