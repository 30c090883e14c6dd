/**
 * What WordPress makes of everything that we hand out to paste: its own filter for authors, `wp_kses_post`, and its maker of
 * paragraphs, `wpautop`. What is left must be the whole of it, and one widget in a browser, with nothing standing beside it.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { compileDataset } from '../../tools/build-data.mjs';
import { filtered } from '../../tools/wordpress.mjs';
import { choicesOf, divSnippet, elementSnippet, fallback, settingsOf, TAGS } from '../../src/markup/index.ts';
import { engines, inBrowser, page } from '../host/browsers.mjs';

const { dataset } = compileDataset();
const root = new URL('../../', import.meta.url);
const OURS = new RegExp(`<(${TAGS.join('|')})\\b|data-tfm=`);
const SCRIPT = '<script src="/tfm-widgets.js" defer></script>';

/** The HTML in our guides, without the script: that is the webmaster's to place. Addresses of feeds lead nowhere here. */
const guides = [
  'README.md',
  ...readdirSync(new URL('docs/', root))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const inGuides = guides.flatMap((file) =>
  [...readFileSync(new URL(file, root), 'utf8').matchAll(/```html\n([\s\S]*?)```/g)]
    .map(([, html]) => html.replace(/<script\b[\s\S]*?<\/script>|<link\b[^>]*>/g, '').trim())
    .filter((html) => OURS.test(html))
    .map((html) => ({ from: file, html })),
);

/** Each setting by itself, with its first and its last choice. */
function settings(tag) {
  const needed = tag === 'programme-card' ? { programme: 'sktm-secondary-ect' } : {};
  const free = { address: '', day: '2023-02-10', switch: '' };
  const each = Object.entries(settingsOf(tag)).flatMap(([name, kind]) => {
    const choices = choicesOf(dataset, tag, name)?.map(([value]) => value) ?? [free[kind]];
    return [...new Set([choices[0], choices.at(-1)])].map((value) => ({ ...needed, [name]: value }));
  });
  return [needed, ...each];
}
/** What `tfm-widgets html` and the builder give. */
const made = (tag, form) =>
  settings(tag).map((set) => form(tag, set, fallback(dataset, tag, set, { today: dataset.checked })));
const inside = divSnippet(
  'tfm-data',
  { today: '2023-02-10' },
  divSnippet('tfm-hub', {}, fallback(dataset, 'tfm-hub', {}, { today: dataset.checked })),
);

/** In the page: everything a text holds, element by element. Paragraphs and line breaks are what `wpautop` adds. */
const parts = (html) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const elements = [...body.querySelectorAll('*')].filter(({ localName }) => !['p', 'br', 'time'].includes(localName));
  return {
    elements: elements.map(({ localName, attributes }) =>
      [localName, ...[...attributes].map(({ name, value }) => `${name}=${value}`)].join(' '),
    ),
    words: body.textContent.replace(/\s+/g, ' ').trim(),
  };
};
/** In the page: how many widgets show something, once all do, and what stands beside them. */
const shown = (tags) => {
  const widgets = [...document.querySelectorAll(tags.join())];
  const ready = widgets.every(
    ({ localName, shadowRoot }) => localName === 'tfm-data' || shadowRoot?.querySelector('.root')?.innerText.trim(),
  );
  return ready && { widgets: widgets.length, beside: document.body.innerText.trim() };
};

test('the guides hand out something to paste', () => {
  assert.ok(inGuides.some(({ from }) => from === 'README.md'));
});

for (const engine of engines) {
  describe(`what WordPress leaves, in ${engine}`, () => {
    const open = inBrowser(engine);

    /** Opens what is left of some posts. @param {number} count how many widgets there are in them */
    async function mounted(posts, count) {
      const host = await open(page(posts.join('\n'), SCRIPT));
      const seen = await host.until(shown, TAGS);
      assert.deepEqual(seen, { widgets: count, beside: '' });
      return host;
    }
    const widgetsIn = (html) => html.match(new RegExp(OURS, 'g')).length;

    for (const tag of TAGS) {
      test(`an author’s <div data-tfm="${tag}"> keeps every setting and every word, and becomes the widget`, async () => {
        const posts = [...made(tag, divSnippet), ...(tag === 'tfm-data' ? [inside] : [])];
        const left = filtered(posts);
        const host = await mounted(
          left,
          posts.reduce((count, html) => count + widgetsIn(html), 0),
        );
        for (const [at, post] of posts.entries()) {
          assert.deepEqual(await host.call(parts, left[at]), await host.call(parts, post));
        }
        assert.deepEqual(await host.heard(), []);
      });
    }

    test('of an author’s custom element the words stay, to be read', async () => {
      const posts = TAGS.flatMap((tag) => made(tag, elementSnippet));
      const left = filtered(posts);
      const host = await open(page(''));
      for (const [at, post] of posts.entries()) {
        assert.doesNotMatch(left[at], OURS);
        assert.equal((await host.call(parts, left[at])).words, (await host.call(parts, post)).words);
      }
    });

    test('an administrator’s post keeps every div whole too', async () => {
      const posts = TAGS.flatMap((tag) => made(tag, divSnippet));
      await mounted(filtered(posts, { trusted: true }), posts.length);
    });

    for (const { from, html } of inGuides) {
      const first = html.slice(0, html.indexOf('\n') >>> 0);
      test(`${from}: ${first} is the widget and nothing else, whoever posts it`, async () => {
        await mounted(filtered([html], { trusted: true }), widgetsIn(html));
        if (html.includes('data-tfm=')) await mounted(filtered([html]), widgetsIn(html));
      });
    }
  });
}
