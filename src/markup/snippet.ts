/* What a webmaster pastes: the tag in one of its forms, with the fallback inside. */
import { Html, lines, markup, type Content } from './html.js';
import { settingsOf, type Attributes, type Tag } from './settings.js';

/** Attributes as they are written in a tag, each after a space. Empty ones are left out, switches have no value. */
function written(tag: Tag, attributes: Attributes, prefix = ''): Content {
  const kinds = settingsOf(tag);
  const set = Object.entries(attributes).filter(([name, value]) => kinds[name] === 'switch' || value);
  return set.map(([name, value]) => {
    const bare = new Html(` ${prefix}${name.replace(/[^\w-]/g, '')}`);
    return kinds[name] === 'switch' ? bare : markup`${bare}="${value}"`;
  });
}

const joined = (contents: Content): Html => new Html((contents as readonly Html[]).map(({ text }) => text).join(''));

/**
 * A widget as a `div`: the form for wherever a CMS touches the markup.
 *
 * @param inside HTML that is there without script, as `fallback` gives it
 */
export function divSnippet(tag: Tag, attributes: Attributes, inside: string): string {
  return lines(
    markup`<div data-tfm="${tag}"${joined(written(tag, attributes, 'data-'))}>`,
    new Html(inside),
    markup`</div>`,
  ).text;
}

/** A widget as a custom element: the form for pages that are kept as they are written. */
export function elementSnippet(tag: Tag, attributes: Attributes, inside: string): string {
  const name = new Html(tag);
  return lines(markup`<${name}${joined(written(tag, attributes))}>`, new Html(inside), markup`</${name}>`).text;
}
