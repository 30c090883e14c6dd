/** The page that `npm start` shows, as a visitor has it: in Chromium, which alone can be told to be dark, narrow or on paper. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { chromium as playwright } from 'playwright';
import { chromium } from '../../tools/chromium.mjs';
import { serve } from '../../tools/serve.mjs';

const folder = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const WIDGETS = ['tfm-journey', 'eligibility-checker', 'programme-card', 'tfm-hub', 'workgroup-dates', 'tfm-impact'];

describe('the demo page', () => {
  let server, browser;
  before(async () => {
    server = await serve({ host: '127.0.0.1', folders: [folder('dist/site/'), folder('dist/')] });
    browser = await playwright.launch(chromium);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(options = {}) {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage();
    const heard = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('requestfailed', (request) => heard.push(request.url()));
    await page.goto(server.url);
    for (const tag of WIDGETS) await page.locator(`${tag} >> css=h2, h3`).first().waitFor();
    return { page, heard };
  }

  for (const colorScheme of ['light', 'dark']) {
    test(`has nothing that axe objects to, ${colorScheme}`, async () => {
      const { page, heard } = await open({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        [],
      );
      assert.deepEqual(heard, []);
    });
  }

  // 1280 px at a zoom of 400 % is 320 px
  for (const width of [320, 768, 1280]) {
    test(`does not scroll sideways at ${width} px`, async () => {
      const { page } = await open({ viewport: { width, height: 800 } });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      const wide = await page.evaluate((tags) => {
        const roots = tags.flatMap((tag) => [...document.querySelectorAll(tag)].map((each) => each.shadowRoot));
        return roots.filter((root) => root.firstElementChild.scrollWidth > root.firstElementChild.clientWidth).length;
      }, WIDGETS);
      assert.equal(wide, 0);
    });
  }

  test('lets an answer in the checker reach the journey and the cards', async () => {
    const { page } = await open();
    const answer = async (label) => {
      await page.locator('eligibility-checker').getByLabel(label).check();
      await page.locator('eligibility-checker').getByRole('button', { name: 'Continue' }).click();
    };
    assert.equal(await page.locator('tfm-programmes .verdict').count(), 0);
    await answer('A primary, infant, junior or first school');
    const card = page.locator('tfm-programmes programme-card[programme="secondary-tfm-development"] .verdict');
    await card.waitFor();
    assert.match(await card.innerText(), /Not for you now/);
  });

  test('prints what was never opened', async () => {
    const { page } = await open();
    const height = () =>
      page
        .locator('tfm-journey details')
        .first()
        .evaluate((details) => details.getBoundingClientRect().height);
    const closed = await height();
    await page.emulateMedia({ media: 'print' });
    assert.ok((await height()) > closed * 2);
  });
});
