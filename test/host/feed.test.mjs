/** A page that names a feed: the file that reads feeds is loaded then, from beside the script, and only as it was built. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { engines, inBrowser, page } from './browsers.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types tfm-widgets";
const FEED = { type: '.json', body: read('stories/feeds/hub.json') };
const HUB = JSON.parse(FEED.body).hub.name;

const WIDGETS = '<tfm-data src="/feed.json" today="2026-10-01"><tfm-hub></tfm-hub></tfm-data>';
const TAG = '<script src="/tfm-widgets.js" defer></script>';
const says = (name) => document.querySelector('tfm-hub').shadowRoot?.textContent.includes(name);

for (const engine of engines) {
  describe(`a feed in ${engine}`, () => {
    const open = inBrowser(engine);

    test('is read by tfm-feeds.js, which the script loads from beside it, under a strict content policy', async () => {
      const host = await open(page(WIDGETS, TAG), { csp: STRICT, files: { '/feed.json': FEED } });
      await host.until(says, HUB);
      assert.deepEqual([...new Set(host.requests())].sort(), ['/', '/feed.json', '/tfm-feeds.js', '/tfm-widgets.js']);
      assert.deepEqual(await host.heard(), []);
      assert.equal(await host.call(() => document.querySelectorAll('script[integrity]').length), 0);
    });

    for (const [name, file] of [
      ['dates.csv', '/tfm-sheets.js'],
      ['dates.ics', '/tfm-calendars.js'],
    ]) {
      for (const [door, tag] of [
        ['script', TAG],
        ['modules', '<script type="module" src="/define.js"></script>'],
      ]) {
        test(`is read by ${file} too where it is ${name}, for the ${door}, under a strict content policy`, async () => {
          const feed = { type: '.json', body: read(`stories/feeds/${name}`) };
          const dates = '<workgroup-dates src="/feed.json"></workgroup-dates>';
          const host = await open(page(dates, tag), { csp: STRICT, files: { '/feed.json': feed } });
          const shows = () =>
            document.querySelector('workgroup-dates').shadowRoot?.textContent.includes('Tuesday 12 January 2027');
          await host.until(shows);
          const asked = host.requests().filter((path) => /^\/tfm-(sheets|calendars)/.test(path));
          assert.deepEqual([...new Set(asked)], [file]);
          assert.deepEqual(await host.heard(), []);
        });
      }
    }

    test('is read by the modules too', async () => {
      const module = '<script type="module" src="/define.js"></script>';
      const host = await open(page(WIDGETS, module), { csp: STRICT, files: { '/feed.json': FEED } });
      await host.until(says, HUB);
      assert.ok(host.requests().includes('/tfm-feeds.js'));
      assert.deepEqual(await host.heard(), []);
    });

    test('is not read by a file that is not the one that was built: what is bundled stays', async () => {
      const changed = { type: '.js', body: `${read('dist/tfm-feeds.js')};window.changed = true;` };
      const host = await open(page(WIDGETS, TAG), { files: { '/feed.json': FEED, '/tfm-feeds.js': changed } });
      await host.until(() => window.heard.some((text) => text.includes('reads feeds cannot be loaded')));
      assert.equal(await host.call(() => 'changed' in window), false);
      assert.equal(await host.call(says, HUB), false);
      assert.ok(await host.call(says, 'Find your Maths Hub'));
    });
  });
}
