/** The ES modules in a page with no build tools: all of them, and each element by itself. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { engines, inBrowser, page } from './browsers.mjs';

const tags = readdirSync(new URL('../../dist/elements/', import.meta.url)).map((file) => file.replace('.js', ''));
const script = (path) => `<script type="module" src="${path}"></script>`;
const STRICT = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types tfm-widgets";

for (const engine of engines) {
  describe(`the modules in ${engine}`, () => {
    const open = inBrowser(engine);
    const defined = (names) => names.every((name) => customElements.get(name)) && names;

    for (const tag of tags) {
      test(`elements/${tag}.js registers its element, and works`, async () => {
        const setting = /programme-card|workgroup-dates/.test(tag) ? 'programme="sktm-secondary-ect"' : '';
        const host = await open(page(`<${tag} ${setting}>…</${tag}>`, script(`/elements/${tag}.js`)), { csp: STRICT });
        await host.until(defined, [tag]);
        const shown = (name) => document.querySelector(name).shadowRoot?.textContent.trim().length > 0;
        if (tag !== 'tfm-data') await host.until(shown, tag);
        assert.deepEqual(await host.heard(), []);
      });
    }

    test('define.js registers all of them', async () => {
      const host = await open(page('<tfm-impact></tfm-impact>', script('/define.js')), { csp: STRICT });
      await host.until(defined, tags);
      assert.deepEqual(await host.heard(), []);
    });

    test('index.js registers none, and gives every class', async () => {
      const probe = { type: '.js', body: "import * as all from './index.js'; window.all = all;" };
      const host = await open(page('', script('/probe.js')), { files: { '/probe.js': probe } });
      const names = await host.until(() => window.all && Object.keys(window.all));
      for (const tag of tags) {
        const name = tag.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase());
        assert.ok(names.includes(name), name);
      }
      assert.equal(await host.call((all) => all.some((name) => customElements.get(name)), tags), false);
    });
  });
}
