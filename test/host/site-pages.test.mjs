/** The pages of the site for webmasters as visitors have them: in Chromium, which alone can be told to be dark and what it may copy. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { chromium as playwright } from 'playwright';
import { chromium } from '../../tools/chromium.mjs';
import { serve } from '../../tools/serve.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

describe('the site', () => {
  const PAGES = ['builder.html', 'dates.html', 'guides/feeds.html'];
  let server, browser;
  before(async () => {
    const folders = ['dist/site/', 'dist/'].map((path) => fileURLToPath(new URL(path, root)));
    server = await serve({ host: '127.0.0.1', folders });
    browser = await playwright.launch(chromium);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const path of PAGES) {
    test(`has nothing in ${path} that axe objects to, that is said to the console or that scrolls sideways`, async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const heard = [];
      page.on('console', (message) => heard.push(message.text()));
      page.on('pageerror', (error) => heard.push(error.message));
      page.on('requestfailed', (request) => heard.push(request.url()));
      page.on('request', (request) => request.url().startsWith(server.url) || heard.push(request.url()));
      await page.goto(server.url + path);
      if (path === 'builder.html') await page.locator('tfm-journey h2').first().waitFor();
      if (path === 'dates.html') {
        await page.getByRole('button', { name: 'Show me an example' }).click();
        await page.locator('.problems li').first().waitFor();
      }
      for (const [colorScheme, width] of [
        ['light', 1280],
        ['dark', 320],
      ]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page }).exclude('#preview > *').analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
          [],
        );
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      }
      assert.deepEqual(heard, []);
      await context.close();
    });
  }

  test('can be gone through by keyboard alone, from a setting to what is copied', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${server.url}builder.html`);
    await page.locator('#widget').waitFor();
    await page.locator('#widget').focus();
    await page.keyboard.type('Your');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Turing');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'set-hub');
    await page.getByRole('button', { name: 'Copy', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Copied. Paste it into your page.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /<div data-tfm="tfm-hub" data-hub="turing-nw">/);
    await context.close();
  });

  test('has what its pages link to', () => {
    const files = ['index.html', 'builder.html', 'dates.html'].map((file) => ['', file]);
    const guides = ['index', 'overview', 'feeds', 'wordpress', 'hosting', 'security', 'colours', 'frameworks'];
    const links = [...files, ...guides.map((name) => ['guides/', `${name}.html`])].flatMap(([folder, file]) =>
      [...read(`dist/site/${folder}${file}`).matchAll(/href="([^"]*)"/g)].map(([, href]) => [folder, file, href]),
    );
    const lost = links.filter(([folder, file, href]) => {
      if (/^(https?:|data:|mailto:)/.test(href) || href.includes('storybook/')) return false;
      const { pathname, hash } = new URL(href || './', `http://site/site/${folder}${file}`);
      const path = new URL(`dist${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`, root);
      return !existsSync(path) || (hash && !readFileSync(path, 'utf8').includes(`id="${hash.slice(1)}"`));
    });
    assert.deepEqual(lost, []);
  });
});
