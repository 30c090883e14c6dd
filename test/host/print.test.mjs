/** What comes out of the printer: how many pages, and what is on them. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright';
import { chromium } from '../../tools/chromium.mjs';
import { serve } from '../../tools/serve.mjs';
import { page as pageOf } from './browsers.mjs';
import { print } from './print.mjs';

const SCRIPT = '<script src="/tfm-widgets.js"></script>';

describe('on paper', () => {
  let browser;
  before(async () => {
    browser = await playwright.launch(chromium);
  });
  after(() => browser?.close());

  async function printed(body, head = SCRIPT) {
    const server = await serve({
      host: '127.0.0.1',
      folders: [fileURLToPath(new URL('../../dist/', import.meta.url))],
      answer: (path) => (path === '/' ? { type: '.html', body: pageOf(body, head) } : undefined),
    });
    const page = await browser.newPage();
    try {
      await page.goto(server.url);
      return await print(page);
    } finally {
      await page.close();
      await server.close();
    }
  }

  test('pages are counted as they are', async () => {
    for (const breaks of [0, 2]) {
      const { pages } = await printed('<p style="break-after: page">A page</p>'.repeat(breaks) + '<p>The last</p>', '');
      assert.equal(pages, breaks + 1);
    }
  });

  test('a card has all that was never opened, and a compact one is a page', async () => {
    const tag = '<programme-card programme="secondary-tfm-development"';
    const whole = await printed(`${tag}></programme-card>`);
    assert.match(whole.text, /^Secondary Teaching for Mastery – Development$/m);
    assert.match(whole.text, /^Who can take part\?$/m);
    assert.match(whole.text, /^Free for your school/m);
    assert.equal((await printed(`${tag} compact></programme-card>`)).pages, 1);
  });

  test('a question takes one page, to be answered with a pen', async () => {
    const { pages, text } = await printed('<eligibility-checker></eligibility-checker>');
    assert.equal(pages, 1);
    assert.match(text, /^Where do you work\?$/m);
    assert.doesNotMatch(text, /Continue/);
  });
});
