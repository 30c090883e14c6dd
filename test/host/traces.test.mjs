/**
 * What a page has of the widgets once everything in them was used: no request but for our own files and a feed that was asked for, nothing
 * stored, one global name, one element.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { engines, inBrowser, page } from './browsers.mjs';
import { TAG, WIDGETS } from './hosts.mjs';
import { visitor } from './visitor.mjs';

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types tfm-widgets";
/** Runs before ours: what the page had by itself, and what would be saved to the reader’s machine. */
const BEFORE = {
  type: '.js',
  body: `
    window.saved = [];
    HTMLAnchorElement.prototype.click = function () { window.saved.push(this.download); };
    window.had = { elements: new Set(), names: [] };
    addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') had.elements = new Set(document.querySelectorAll('*'));
    }, true);
    had.names = Object.getOwnPropertyNames(window);
  `,
};
const FEED = {
  type: '.csv',
  body: readFileSync(new URL('../../stories/feeds/dates.csv', import.meta.url), 'utf8'),
};

/* in the page */
const answer = () => {
  const root = document.querySelector('eligibility-checker').shadowRoot;
  const inputs = [...root.querySelectorAll('form input')];
  if (!inputs.length) return !!root.querySelector('[part="result"]');
  inputs[0].click();
  root.querySelector('form .main').click();
  return false;
};
const choose = () => {
  const select = document.querySelector('tfm-programmes').shadowRoot.querySelector('select');
  select.value = 'special';
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
const left = async () => ({
  elements: [...document.querySelectorAll('*')].filter((each) => !window.had.elements.has(each)).map(({ id }) => id),
  names: Object.getOwnPropertyNames(window).filter((name) => !window.had.names.includes(name)),
  metadata: 'litPropertyMetadata' in window,
  stored: [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ],
});

for (const engine of engines) {
  describe(`after everything was used in ${engine}`, () => {
    const open = inBrowser(engine);

    test('there is nothing but one global name, one element to speak by, and our own files', async () => {
      const feed = '<workgroup-dates id="feed" src="/dates.csv">Held: feed</workgroup-dates>';
      const host = await open(page(WIDGETS + feed, `<script src="/before.js"></script>${TAG}`), {
        csp: STRICT,
        files: { '/before.js': BEFORE, '/dates.csv': FEED },
      });
      const press = async (tag, text) => assert.equal(await host.call(visitor, 'press', tag, text), 'pressed');
      await host.until(visitor, 'shown');
      await host.until(() => !!document.querySelector('#feed').shadowRoot.querySelector('.day'));
      await host.until(answer);
      await press('eligibility-checker', 'Copy the link');
      await press('eligibility-checker', 'Show a QR code');
      await host.until(() => !!document.querySelector('eligibility-checker').shadowRoot.querySelector('.code'));
      await host.call(choose);
      await press('tfm-journey', 'Save as picture');
      await host.until(() => window.saved.length === 1);
      await press('tfm-journey', 'More about Embedding');
      await host.until(visitor, 'says', 'tfm-journey', 'Your maths department');

      const files = ['tfm-feeds.js', 'dates.csv', 'tfm-sheets.js', 'tfm-qr.js', 'tfm-picture.js'];
      const own = ['/', '/before.js', '/tfm-widgets.js', ...files.map((file) => `/${file}`)];
      assert.deepEqual([...new Set(host.requests())].sort(), own.sort());
      assert.deepEqual(
        (await host.loaded()).filter((address) => !address.startsWith(host.url)),
        [],
      );
      assert.deepEqual(await host.call(left), {
        elements: ['tfm-announcer'],
        names: ['tfmWidgets'],
        metadata: false,
        stored: ['', 0, 0, 0, 0],
      });
      assert.deepEqual(await host.heard(), []);
    });
  });
}
