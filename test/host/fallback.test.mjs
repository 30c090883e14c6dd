/** Pages on which the script does not come, comes late, may not run or fails in part: what the tags hold is there, in every engine. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { engines, inBrowser, page } from './browsers.mjs';
import { STRICT, TAG } from './hosts.mjs';

const HELD =
  '<programme-card programme="sktm-secondary-ect"><p>Held: card</p></programme-card><tfm-hub>Held: hub</tfm-hub>';
const script = readFileSync(new URL('../../dist/tfm-widgets.js', import.meta.url), 'utf8');
const hash = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const pinned = (integrity) => TAG.replace(' defer', ` integrity="${integrity}" crossorigin="anonymous"`);
const before = (body) => ({
  html: page(HELD, `<script src="/before.js"></script>${TAG}`),
  files: { '/before.js': { type: '.js', body } },
});

/* in the page */
/** The words that can be seen, those of the widgets too. */
const seen = () =>
  [...document.querySelectorAll('programme-card, tfm-hub')].map((each) => {
    const holds = each.firstElementChild ?? each;
    const range = document.createRange();
    range.selectNodeContents(holds);
    const held = range.getBoundingClientRect().height > 0 && holds.textContent;
    return held || (each.shadowRoot?.querySelector('.root')?.innerText.trim() ? 'widget' : 'nothing');
  });
const both = () => (window.tfmWidgets ? [...document.querySelectorAll('tfm-hub')].every((e) => e.shadowRoot) : false);

for (const engine of engines) {
  describe(`in ${engine}, what the tags hold`, () => {
    const open = inBrowser(engine);
    const ALL = ['Held: card', 'Held: hub'];

    for (const [name, options] of Object.entries({
      'shows where the script is not there': { html: page(HELD, '<script src="/nowhere.js"></script>') },
      'shows where the policy of the page forbids it': { html: page(HELD, TAG), csp: "script-src 'none'" },
      'shows where its hash is another': { html: page(HELD, pinned(hash(`${script} `))) },
      'shows where our Trusted Types policy is not allowed': {
        html: page(HELD, TAG),
        csp: STRICT.replace('tfm-widgets', 'lit-html'),
      },
    })) {
      test(name, async () => {
        const host = await open(options.html, options);
        await host.until(() => document.readyState === 'complete');
        assert.deepEqual(await host.call(seen), ALL);
        assert.equal(await host.call(() => 'tfmWidgets' in window), false);
      });
    }

    test('shows until a slow script is there', async () => {
      const host = await open(page(HELD), { files: {} });
      assert.deepEqual(await host.call(seen), ALL);
      await host.call(() => {
        document.head.append(Object.assign(document.createElement('script'), { src: '/tfm-widgets.js', async: true }));
      });
      await host.until(both);
      assert.deepEqual(await host.call(seen), ['widget', 'widget']);
      assert.deepEqual(await host.heard(), []);
    });

    test('gives way to the widgets where the hash is right', async () => {
      const host = await open(page(HELD, pinned(hash(script))));
      await host.until(both);
      assert.deepEqual(await host.call(seen), ['widget', 'widget']);
      assert.deepEqual(await host.heard(), []);
    });

    for (const [where, body] of [
      [
        'cannot be registered',
        "const define = customElements.define; customElements.define = function (name, ...rest) { if (name === 'programme-card') throw new Error('no'); return define.call(this, name, ...rest); };",
      ],
      [
        'cannot be drawn',
        "const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (...args) { const root = attach.apply(this, args); if (this.localName === 'programme-card') root.insertBefore = () => { throw new Error('no'); }; return root; };",
      ],
      [
        'cannot be made',
        "const attach = HTMLElement.prototype.attachInternals; HTMLElement.prototype.attachInternals = function () { if (this.localName === 'programme-card') throw new Error('no'); return attach.call(this); };",
      ],
    ]) {
      test(`shows in a widget that ${where}, and the others work`, async () => {
        const { html, files } = before(body);
        const host = await open(html, { files });
        await host.until(both);
        await host.until(() => window.heard.length > 0);
        assert.deepEqual(await host.call(seen), ['Held: card', 'widget']);
      });
    }
  });
}
