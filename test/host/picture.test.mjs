/**
 * The picture of a journey, saved on a page with a strict content policy: nothing may be drawn there by way of an image of a
 * file that was made on the page.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { engines, inBrowser, page } from './browsers.mjs';

const STRICT = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types tfm-widgets";
const { journeys } = JSON.parse(readFileSync('dist/dataset.json', 'utf8'));
/** Takes the place of an element that has a button for it. */
const HOOK = {
  type: '.js',
  body: `
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => createObjectURL.call(URL, (window.saved = blob));
    HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; };
    import('/tfm-picture.js').then(({ savePicture }) => { window.savePicture = savePicture; });
  `,
};

for (const engine of engines) {
  describe(`the picture of a journey in ${engine}`, () => {
    const open = inBrowser(engine);

    for (const type of ['svg', 'png']) {
      test(`is saved as ${type.toUpperCase()} under a strict content policy`, async () => {
        const html = page('<p>A page</p>', '<script type="module" src="/hook.js"></script>');
        const host = await open(html, { csp: STRICT, files: { '/hook.js': HOOK } });
        await host.until(() => !!window.savePicture);
        for (const journey of journeys) {
          await host.call(
            (each, as) => {
              window.worked = window.savedAs = undefined;
              window.savePicture(each, as).then((worked) => (window.worked = worked));
            },
            journey,
            type,
          );
          await host.until(() => window.worked !== undefined);
          assert.deepEqual(await host.call(() => [window.worked, window.savedAs]), [true, `${journey.id}.${type}`]);
          assert.ok((await host.call(() => window.saved.size)) > 5000);
        }
        assert.deepEqual(await host.heard(), []);
        assert.deepEqual(host.requests(), ['/', '/hook.js', '/tfm-picture.js']);
      });
    }
  });
}
