/** Storybook as `npm start` serves it: built without a word to anybody, with every state in it, and asking no other host. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright';
import { chromium } from '../../tools/chromium.mjs';
import { serve } from '../../tools/serve.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const TAGS = [
  'eligibility-checker',
  'programme-card',
  'tfm-data',
  'tfm-hub',
  'tfm-impact',
  'tfm-journey',
  'tfm-programmes',
  'workgroup-dates',
];

describe('Storybook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tfm-storybook-'));
  const asked = join(folder, 'asked.txt');
  let built, server, browser;

  before(async () => {
    built = spawnSync(
      process.execPath,
      ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--quiet', '--output-dir', join(folder, 'storybook')],
      {
        cwd: at('.'),
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: `--require ${at('test/stories/listen.cjs')}`, TFM_ASKED: asked },
      },
    );
    server = await serve({ host: '127.0.0.1', folders: [folder] });
    browser = await playwright.launch(chromium);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is built without asking any other machine', () => {
    assert.equal(built.status, 0, built.stdout + built.stderr);
    // each of its processes says that it is being listened to
    assert.deepEqual([...new Set(readFileSync(asked, 'utf8').trim().split('\n'))], ['listening']);
  });

  test('has every state of every element', () => {
    const { entries } = JSON.parse(readFileSync(join(folder, 'storybook/index.json'), 'utf8'));
    for (const tag of TAGS) {
      assert.ok(entries[`elements-${tag}--docs`], `${tag} is described`);
      const names = [...readFileSync(at(`stories/${tag}.fixtures.ts`), 'utf8').matchAll(/\bname: '([\w-]+)'/g)];
      const missing = names.map(([, name]) => name).filter((name) => !entries[`elements-${tag}--${name}`]);
      assert.deepEqual(missing, [], `<${tag}> needs a line in stories/${tag}.stories.ts for each`);
    }
  });

  const shown = {
    '?path=/story/elements-programme-card--running': 'programme-card',
    '?path=/docs/elements-tfm-hub--docs': 'tfm-hub',
    '?path=/story/foundations--colour': 'story-foundations',
  };
  for (const [path, tag] of Object.entries(shown)) {
    test(`shows ${path}, and asks this server for everything`, async () => {
      const page = await browser.newPage();
      const elsewhere = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(server.url) && !/^(data|blob):/.test(url)) elsewhere.push(url);
      });
      await page.goto(`${server.url}storybook/${path}`);
      await page.frameLocator('#storybook-preview-iframe').locator(`${tag} >> css=h2, h3`).first().waitFor();
      await page.waitForLoadState('networkidle');
      assert.deepEqual(elsewhere, []);
      await page.close();
    });
  }
});
