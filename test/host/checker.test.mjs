/**
 * What a reader takes away from the checker, on a page with a strict content policy: the QR code, whose file is loaded when it
 * is asked for and not before, and the sheet of paper, printed as Chromium prints it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright';
import { chromium } from '../../tools/chromium.mjs';
import { serve } from '../../tools/serve.mjs';
import { engines, inBrowser, page } from './browsers.mjs';
import { print } from './print.mjs';

const STRICT = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types tfm-widgets";
const TAG = '<script src="/tfm-widgets.js" defer></script>';
const PAGE = page('<eligibility-checker></eligibility-checker>', TAG);
const MODULES = page('<eligibility-checker></eligibility-checker>', '<script type="module" src="/define.js"></script>');

/* in the page */
const press = (words) => {
  const buttons = [...document.querySelector('eligibility-checker').shadowRoot.querySelectorAll('button')];
  const button = buttons.find((each) => each.textContent.trim().startsWith(words));
  button?.click();
  return !!button;
};
/** Answers with the option of this number, or the last one there is; true when there is nothing more to answer. */
const answer = (which) => {
  const root = document.querySelector('eligibility-checker').shadowRoot;
  if (!root) return false;
  const inputs = [...root.querySelectorAll('input[type="radio"], input[type="checkbox"]')];
  if (!inputs.length) return !!root.querySelector('[part="result"]');
  (inputs[which] ?? inputs.at(-1)).click();
  root.querySelector('[type="submit"]').click();
  return false;
};
const code = () => !!document.querySelector('eligibility-checker').shadowRoot.querySelector('.code');

for (const engine of engines) {
  describe(`the code of a link in ${engine}`, () => {
    const open = inBrowser(engine);

    for (const [door, html] of [
      ['the script', PAGE],
      ['the modules', MODULES],
    ]) {
      test(`is drawn by tfm-qr.js, which ${door} loads when it is asked for`, async () => {
        const host = await open(html, { csp: STRICT });
        await host.until(answer, 0);
        assert.ok(!host.requests().includes('/tfm-qr.js'));
        assert.ok(await host.call(press, 'Show a QR code'));
        await host.until(code);
        assert.ok(host.requests().includes('/tfm-qr.js'));
        assert.deepEqual(await host.heard(), []);
        assert.equal(await host.call(() => document.querySelectorAll('script[integrity]').length), 0);
      });
    }

    test('is not drawn by a file that is not the one that was built, and the link is there all the same', async () => {
      const changed = { type: '.js', body: `${readFileSync('dist/tfm-qr.js', 'utf8')};window.changed = true;` };
      const host = await open(PAGE, { files: { '/tfm-qr.js': changed } });
      await host.until(answer, 0);
      await host.call(press, 'Show a QR code');
      await host.until(() => window.heard.some((text) => text.includes('tfm-qr.js could not be loaded')));
      assert.equal(await host.call(() => 'changed' in window), false);
      assert.ok(
        await host.call(() => document.querySelector('eligibility-checker').shadowRoot.querySelector('#link').value),
      );
    });
  });
}

describe('the sheet for the headteacher, on paper', { skip: !engines.includes('chromium') }, () => {
  let browser;
  let server;
  before(async () => {
    browser = await playwright.launch(chromium);
    server = await serve({
      host: '127.0.0.1',
      folders: [fileURLToPath(new URL('../../dist/', import.meta.url))],
      csp: STRICT,
      answer: (path) => (path === '/' ? { type: '.html', body: PAGE } : undefined),
    });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const [who, which] of [
    ['somebody who chooses the first answer each time', 0],
    ['somebody who chooses the second', 1],
    ['somebody who knows nothing', 99],
  ]) {
    test(`is one page of A4 for ${who}, and holds every reason of the results`, async () => {
      const context = await browser.newContext();
      const host = await context.newPage();
      const said = [];
      host.on('console', (message) => said.push(message.text()));
      await host.goto(server.url);
      while (!(await host.evaluate(`(${answer})(${which})`))) await host.waitForTimeout(10);
      const reasons = await host.locator('.reasons li').allInnerTexts();
      const opening = context.waitForEvent('page');
      await host.getByRole('button', { name: 'Print a sheet for your headteacher' }).click();
      const sheet = await opening;
      await sheet.locator('.code').waitFor();
      const { pages, text } = await print(sheet);
      assert.equal(pages, 1);
      assert.ok(reasons.length > 5);
      const words = text.replace(/\s+/g, ' ');
      for (const reason of reasons) assert.ok(words.includes(reason.trim().replace(/\s+/g, ' ')), reason);
      assert.ok(words.includes('For the headteacher'));
      assert.ok(!words.includes('Print this sheet'), 'what is only for the screen stays there');
      assert.equal(await sheet.title(), 'Teaching for mastery: a sheet for the headteacher');
      assert.deepEqual(said, []);
      await context.close();
    });
  }
});
