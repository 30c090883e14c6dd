/** The sites of test/consumers/, built with Vite: attributes, properties, events, and what a server rendered. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { sites } from '../consumers/vite.mjs';
import { engines, inBrowser } from './browsers.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'tfm-consumers-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const SITES = {
  html: 'A plain page with modules',
  react: 'A React 19 page from a server',
  live: 'A React 19 page without a server',
  vue: 'A Vue 3 page from a server',
};
const built = new Map();
const siteOf = (name) => built.get(name) ?? built.set(name, sites[name](scratch)).get(name);

/** In the page: what a widget shows, once it shows something. */
const shown = (tag) => document.querySelector(tag)?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim();
const heading = (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('h1,h2,h3,h4,h5,h6')?.localName;
const said = (words) => document.querySelector('#said').textContent.includes(words);
const cardSays = (words) =>
  document.querySelector('programme-card')?.shadowRoot?.textContent.replace(/\s+/g, ' ').includes(words);
/** Ticks the first answer of the checker's question, and sends it. */
const answer = () => {
  const root = document.querySelector('eligibility-checker').shadowRoot;
  root.querySelector('form input').click();
  root.querySelector('form [type="submit"]').click();
};

for (const [name, title] of Object.entries(SITES)) {
  if (name === 'live') continue;
  test(`${title} has the words inside the tags before any script runs`, async () => {
    const { page } = await siteOf(name);
    assert.match(page, /<programme-card[^>]*\sprogramme="secondary-tfm-development"[^>]*>/);
    assert.match(page, /<p>Development is for two teachers of a school\.<\/p>/);
    assert.match(page, /<p>Ask your Maths Hub who can join\.<\/p>/);
  });
}

for (const engine of engines) {
  describe(`sites built with Vite, in ${engine}`, () => {
    const open = inBrowser(engine);
    for (const [name, title] of Object.entries(SITES)) {
      test(`${title}: settings, events and changes reach the widgets and come back`, async () => {
        const { page, files } = await siteOf(name);
        const host = await open(page, { files });
        assert.ok(await host.until(cardSays, 'Secondary Teaching for Mastery'));
        assert.equal(await host.call(heading, 'programme-card'), 'h3');
        assert.equal(await host.call(() => document.querySelector('programme-card').compact), true);

        await host.until(shown, 'eligibility-checker');
        await host.until(() => !!document.querySelector('eligibility-checker').shadowRoot.querySelector('form input'));
        await host.call(answer);
        await host.until(said, ': ');
        // the page rendered again, and nothing was asked or shown anew
        assert.doesNotMatch(await host.call(() => document.querySelector('#said').textContent), /Nothing/);

        await host.call(() => document.querySelector('#other').click());
        assert.ok(await host.until(cardSays, 'Early Career Teachers'));
        assert.equal(await host.call(() => document.querySelector('programme-card').compact), false);
        assert.equal(await host.call(() => document.querySelectorAll('programme-card').length), 1);
        assert.deepEqual(await host.heard(), []);
      });
    }
  });
}
