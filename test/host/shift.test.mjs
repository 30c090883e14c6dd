/** Whether what is below a widget jumps when the script is slow: in Chromium, which alone measures it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright';
import { divSnippet, elementSnippet, fallback } from '../../src/markup/index.ts';
import { chromium } from '../../tools/chromium.mjs';
import { serve } from '../../tools/serve.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const dataset = JSON.parse(readFileSync(`${dist}dataset.json`, 'utf8'));
const ECT = 'sktm-secondary-ect';
const WIDGETS = [
  ['eligibility-checker', {}],
  ['programme-card', { programme: ECT }],
  ['programme-card', { programme: ECT, compact: '' }],
  ['tfm-hub', {}],
  ['tfm-hub', { hub: 'turing-nw' }],
  ['tfm-impact', {}],
  ['tfm-journey', {}],
  ['tfm-journey', { compact: '' }],
  ['tfm-programmes', {}],
  ['workgroup-dates', {}],
  ['workgroup-dates', { programme: ECT }],
];
const SIZES = [
  { width: 1024, height: 768 },
  { width: 390, height: 800 },
];

describe('with the style sheet, what is below a widget stays where it is', () => {
  let browser, server, html;
  before(async () => {
    server = await serve({
      host: '127.0.0.1',
      folders: [dist],
      answer: (path) => (path === '/' ? { type: '.html', body: html } : undefined),
    });
    browser = await playwright.launch(chromium);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** How far things jump, as the layout-instability standard counts it, when the script comes after all else has been seen. */
  async function shift(snippet, viewport, styles = true) {
    html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>A page</title>${styles ? '<link rel="stylesheet" href="tfm-widgets.css">' : ''}</head>
      <body><h1>A page</h1><p>Before</p>${snippet}${'<p>What comes after it.</p>'.repeat(30)}</body></html>`;
    const page = await browser.newPage({ viewport });
    await page.goto(server.url);
    const value = await page.evaluate(async () => {
      const painted = () => new Promise((ok) => requestAnimationFrame(() => requestAnimationFrame(ok)));
      let sum = 0;
      const add = (entries) => entries.forEach(({ value }) => (sum += value));
      const observer = new PerformanceObserver((list) => add(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      await painted();
      const script = document.createElement('script');
      script.src = 'tfm-widgets.js';
      await new Promise((ok) => {
        script.onload = ok;
        document.body.append(script);
      });
      await painted();
      await painted();
      add(observer.takeRecords());
      return sum;
    });
    await page.close();
    return value;
  }

  for (const viewport of SIZES) {
    for (const [tag, attributes] of WIDGETS) {
      const name = `${tag} ${Object.entries(attributes).flat().filter(Boolean).join(' ')}`.trim();
      test(`${name}, ${viewport.width} px wide`, async () => {
        const inside = fallback(dataset, tag, attributes, { today: '2026-11-21' });
        for (const snippet of [divSnippet, elementSnippet]) {
          const value = await shift(snippet(tag, attributes, inside), viewport);
          assert.ok(value < 0.02, `${snippet.name}: ${value.toFixed(4)}`);
        }
      });
    }
  }

  test('which it would not without', async () => {
    assert.ok((await shift(elementSnippet('eligibility-checker', {}, ''), SIZES[0], false)) > 0.1);
  });
});
