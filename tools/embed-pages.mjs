/** The pages in `dist/embed/`: a widget each, for frames and for links. See docs/decisions/frames.md. */
import { fallback, frameTitle, settingsOf, TAGS } from '../src/markup/index.ts';
import { FIND_YOUR_HUB, PHASES } from '../src/model/names.ts';

/** Settings that every widget on the page shares. */
const SHARED = ['src', 'hub', 'today'];

/**
 * What such a page may load and do: files, a feed and nothing else, and no text as code. To WebKit a page without an origin, as in
 * a sandbox, has no 'self'; so the schemes stand beside it.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' https: http:",
  "style-src 'self' https: http:",
  'img-src data:',
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types tfm-widgets',
].join('; ');

/** The widgets on the page of a tag. */
const WIDGETS = { 'tfm-data': ['tfm-hub', 'workgroup-dates'] };

const takes = (tag) => Object.keys(settingsOf(tag)).filter((name) => !SHARED.includes(name));

/** What a page says where there is no script to read its address: all that its settings could choose from. */
function without(dataset, tag, today) {
  const say = (tag, attributes = {}) => fallback(dataset, tag, attributes, { today });
  switch (tag) {
    case 'tfm-journey':
      return PHASES.map((phase) => say(tag, { phase, compact: '' })).join('\n');
    case 'programme-card':
      return say('tfm-programmes');
    default:
      return (WIDGETS[tag] ?? [tag]).map((each) => say(each)).join('\n');
  }
}

/**
 * One page.
 *
 * @param {import('../src/model/types.ts').Dataset} dataset
 * @param {import('../src/markup/index.ts').Tag} tag
 * @param {string} today `YYYY-MM-DD`
 */
function embedPage(dataset, tag, today) {
  const title = frameTitle(dataset, tag, {});
  const ask = `<p><a href="${FIND_YOUR_HUB}">Ask your Maths Hub</a> what there is for you.</p>`;
  const widgets = (WIDGETS[tag] ?? [tag]).map(
    (each) => `<${each} data-takes="${takes(each).join(' ')}">${ask}</${each}>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, indexifembedded">
<title>${title}</title>
<base target="_self">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="embed.css">
<script src="embed.js" defer></script>
<script src="../tfm-widgets.js" defer></script>
</head>
<body>
<header>
<h1>${title}</h1>
</header>
<main>
<tfm-data data-takes="${SHARED.join(' ')}">
${widgets.join('\n')}
</tfm-data>
<noscript>
${without(dataset, tag, today)}
</noscript>
</main>
<footer>
<p><a id="home" href="${FIND_YOUR_HUB}">Find your Maths Hub</a> <span id="from"></span></p>
</footer>
</body>
</html>
`;
}

/**
 * All of them.
 *
 * @returns {[file: string, text: string][]} by their names in `dist/`
 */
export const embedPages = (dataset, today) => TAGS.map((tag) => [`embed/${tag}.html`, embedPage(dataset, tag, today)]);
