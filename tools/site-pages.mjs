/**
 * What of `dist/site/` is made rather than written: the guides, from `docs/` and the README, and what the builder says of each widget
 * and setting, from the manifest.
 */
import { readFileSync } from 'node:fs';
import { Marked } from 'marked';
import { TAGS } from '../src/markup/index.ts';
import { elementsOf } from './editor-files.mjs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The guides in the order in which a webmaster needs them: where each is written, and what it is for. */
const GUIDES = {
  overview: ['README.md', 'The widgets and their settings, in brief.'],
  feeds: ['docs/feeds.md', 'Keep your dates in a sheet or a calendar, and let the page show them.'],
  wordpress: ['docs/wordpress.md', 'The plugin, its blocks and its shortcodes; and how to do without.'],
  hosting: ['docs/hosting.md', 'Which web space the files need, pinned and moving addresses, and what it costs.'],
  security: ['docs/security.md', 'What is sent and stored, and the lines for a content policy.'],
  colours: ['docs/colours.md', 'Your own colours, type and space.'],
  frameworks: ['docs/frameworks.md', 'React, Vue and other frameworks, with and without a server.'],
};
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

const escaped = (text) => text.replace(/[&<>"]/g, (mark) => `&#${mark.codePointAt(0)};`);
/** The name that a heading is linked by, as GitHub makes it. */
const slug = (text) =>
  text
    .toLowerCase()
    .replace(/<[^>]*>|&#?\w+;|[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** Where a link of a guide leads on the site; undefined for a file that is only in the repository. */
function target(href) {
  if (/^(https?:|mailto:|#)/.test(href)) return href;
  const [path, part] = href.split('#');
  const file = path.replace(/^(\.\.?\/)+/, '').replace(/^docs\//, '');
  const guide = Object.entries(GUIDES).find(([, [source]]) => source.replace(/^docs\//, '') === file)?.[0];
  return guide && `${guide}.html${part ? `#${part}` : ''}`;
}

/** Markdown as HTML of the site: what scrolls can be reached by keyboard, and what leads nowhere is no link. */
function rendered(markdown) {
  const marked = new Marked({
    renderer: {
      heading: (text, level) => `<h${level} id="${slug(text)}">${text}</h${level}>\n`,
      link(href, _, text) {
        const to = target(href);
        return to ? `<a href="${escaped(to)}">${text}</a>` : text;
      },
      code: (text) => `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`,
      table: (head, body) =>
        `<div class="sheet" role="group" tabindex="0" aria-label="Table"><table>\n<thead>\n${head}</thead>\n<tbody>\n${body}</tbody>\n</table></div>\n`,
    },
  });
  return marked.parse(markdown);
}

const page = (title, main, current) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – tfm-widgets</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../site.css">
<link rel="stylesheet" href="../tools.css">
</head>
<body>
<header class="top">
<a class="skip" href="#main">Skip to the page</a>
<div class="wide">
<p class="name"><a href="../">tfm-widgets</a></p>
<nav aria-label="This site">
<ul>
<li><a href="../builder.html">Builder</a></li>
<li><a href="../dates.html">Date checker</a></li>
<li><a href="./"${current}>Guides</a></li>
<li><a href="../storybook/">Storybook</a></li>
</ul>
</nav>
</div>
</header>
<main id="main" class="wide">
<div class="guide">
${main}</div>
</main>
</body>
</html>
`;

/** The title of a guide: its first heading. */
const titleOf = (markdown) => /^# (.+)$/m.exec(markdown)[1];

/** The guides. @returns {[file: string, text: string][]} */
function guides() {
  const texts = Object.entries(GUIDES).map(([name, [source, about]]) => ({ name, about, text: read(source) }));
  const list = texts.map(
    ({ name, about, text }) =>
      `<li><a href="${name}.html">${name === 'overview' ? 'Overview' : titleOf(text)}</a><br>${about}</li>`,
  );
  return [
    [
      'index.html',
      page('Guides', `<h1>Guides</h1>\n<ul class="list">\n${list.join('\n')}\n</ul>\n`, ' aria-current="page"'),
    ],
    ...texts.map(({ name, text }) => [`${name}.html`, page(escaped(titleOf(text)), rendered(text), '')]),
  ].map(([file, text]) => [`guides/${file}`, text]);
}

/** What a widget and its settings are, in the manifest's words. */
function described(manifest) {
  const elements = elementsOf(manifest).filter(({ tagName }) => TAGS.includes(tagName));
  return Object.fromEntries(
    elements.map(({ tagName, summary, attributes }) => [
      tagName,
      { summary, attributes: Object.fromEntries(attributes.map(({ name, description }) => [name, description])) },
    ]),
  );
}

/**
 * All of it.
 *
 * @returns {[file: string, text: string][]} by their names in `dist/site/`
 */
export const sitePages = (manifest) => [...guides(), ['widgets.json', `${JSON.stringify(described(manifest))}\n`]];
