import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium as playwright } from 'playwright';
import { chromium } from '../../tools/chromium.mjs';
import { audit } from '../journey/audit.mjs';
import { probe } from '../journey/probe.mjs';
import { countElements, smallestFont } from '../journey/reading.mjs';
import { serve } from '../journey/server.mjs';
import { freeze } from '../journey/static.mjs';
import { content } from './way.mjs';

describe('In Chromium', () => {
  let browser, server;
  before(async () => {
    browser = await playwright.launch(chromium);
    server = await serve();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [what, body, size] of [
    ['as it is set', '<p>Some text</p>', 16],
    [
      'half of it in a drawing shown at half its size',
      '<svg viewBox="0 0 400 100" width="200"><text y="20">Some text</text></svg>',
      8,
    ],
    [
      'the same when the drawing is turned',
      '<svg viewBox="0 0 400 100" width="200"><text x="20" y="20" transform="rotate(90 20 20)">Some text</text></svg>',
      8,
    ],
    [
      'half of it in HTML within such a drawing',
      '<svg viewBox="0 0 400 100" width="200"><foreignObject width="400" height="100"><p>Some text</p></foreignObject></svg>',
      8,
    ],
    [
      'multiplied by every transform around it',
      '<div style="transform:scale(.5)"><div style="scale:.5"><p>Some text</p></div></div>',
      4,
    ],
    [
      'both in a drawing in a page that is scaled',
      '<div style="transform:scale(.5)"><svg viewBox="0 0 400 100" width="200"><text y="20">Some text</text></svg></div>',
      4,
    ],
    [
      'that of what can be seen',
      '<p>Some text</p><p hidden style="font-size:2px">No</p><p style="font-size:2px;visibility:hidden">No</p><p style="font-size:2px;position:absolute;width:1px;height:1px;overflow:hidden">No</p>',
      16,
    ],
    [
      'found in shadow trees',
      '<p>Some text</p><div><template shadowrootmode="open"><p style="font-size:9px">Small</p></template></div>',
      9,
    ],
  ]) {
    test(`the smallest type is ${what}`, async () => {
      // declarative shadow trees are only made by the parser of a page
      server.add('font', { 'index.html': `<!doctype html><body style="margin:0;font-size:16px">${body}` });
      const page = await browser.newPage();
      await page.goto(`${server.url}font/`);
      assert.equal(Number((await page.evaluate(smallestFont)).size.toFixed(2)), size);
      await page.close();
    });
  }

  const SHADOW = `<h1>A way</h1><div id="host"><p>Here it begins, long before the End.</p><template shadowrootmode="open"><style>:host{display:block}h2{color:red}</style><ol>
    <li><h2>Start</h2><p>Here it begins, long before the End.</p><a href="#middle">Leads to Middle</a></li>
    <li><h2 id="middle">Middle</h2><p>Then it goes on.</p><button>More about Middle</button></li>
    <li><h2>End</h2><p>And so it stops.</p><p>Meets Start.</p></li></ol></template></div><button>Another</button>`;
  const open = async (page, url) => {
    await page.addInitScript(
      probe,
      content.stages.map(({ title }) => title),
    );
    await page.goto(url);
    await page.waitForFunction(() => window.probed.settled);
  };

  test('a page is read through its shadow trees: boxes, Tab stops, connections, elements', async () => {
    server.add('shadow', { 'index.html': `<!doctype html><html lang="en"><title>A</title><body>${SHADOW}` });
    const found = await audit(browser, `${server.url}shadow/`, content, open);
    assert.deepEqual(found.stops, [
      { name: 'Leads to Middle', role: 'link', stage: 0 },
      { name: 'More about Middle', role: 'button', stage: 1 },
      { name: 'Another', role: 'button', stage: -1 },
    ]);
    assert.deepEqual(
      [found.shown, found.byTab, found.walked, found.own, found.anywhere, found.cut],
      [3, 1, 1, 2, 2, 0],
    );
  });

  test('the probe waits for the last title, and notes when a title has moved since', async () => {
    server.add('late', {
      'index.html': `<!doctype html><body><div style="height:0" id="gap"></div><h2>Start</h2><h2>Middle</h2>
        <svg><text y="20"><tspan>En</tspan></text></svg><script type="module" src="late.js"></script>`,
      'late.js': `setTimeout(() => {
          window.last = performance.now();
          document.querySelector('tspan').textContent = 'End, and more';
        }, 200);`,
    });
    const page = await browser.newPage();
    await open(page, `${server.url}late/`);
    const moved = await page.evaluate(() => {
      document.querySelector('#gap').style.height = '50px';
      return performance.now();
    });
    await page.waitForFunction((moved) => window.probed.settled > moved, moved);
    const { last, probed } = await page.evaluate(() => ({ last: window.last, probed: window.probed }));
    assert.ok(probed.titles > last && probed.titles < moved, `${last} < ${probed.titles} < ${moved}`);
    await page.close();
  });

  test('the static page has the widget’s text and styles, and no shadow tree', async () => {
    server.add('frozen', {
      'index.html': `<!doctype html><body>${SHADOW.replaceAll(/(<|<\/)div\b/g, '$1a-widget')}
      <script src="frozen.js"></script>`,
      'frozen.js': `customElements.define('a-widget', class extends HTMLElement {
        constructor() { super(); const sheet = new CSSStyleSheet(); sheet.replaceSync(':host{display:grid} :host([hidden]){display:none} li{color:red}'); this.shadowRoot?.adoptedStyleSheets.push(sheet); } });`,
    });
    const page = await browser.newPage();
    await page.goto(`${server.url}frozen/`);
    const { html, css } = await page.evaluate(freeze, 'a-widget');
    assert.match(html, /^<div class="host-a-widget">/);
    assert.ok(html.includes('<h2 id="middle">Middle</h2>') && !html.includes('template'));
    assert.match(css, /^\.host-a-widget \{ display: grid; \}\n\.host-a-widget\[hidden\] \{/);
    await page.close();
  });

  test('the server counts what went over the wire', async () => {
    server.add('count', { 'index.html': `<!doctype html>${'the same words '.repeat(1000)}`, 'a.js': 'void 0' });
    const { headers } = await fetch(`${server.url}count/`, { headers: { 'accept-encoding': 'br' } });
    await fetch(`${server.url}count/a.js`);
    const { bytes, requests } = server.cost('count');
    assert.equal(requests, 2);
    assert.ok(bytes < 200 && Number(headers.get('content-length')) < bytes, `${bytes} bytes`);
    assert.equal(server.cost('count').requests, 0);
  });

  test('elements are counted in all trees', async () => {
    server.add('count-elements', {
      'index.html': '<!doctype html><body><div><template shadowrootmode="open"><p>1</p><p>2</p></template></div>',
    });
    const page = await browser.newPage();
    await page.goto(`${server.url}count-elements/`);
    assert.equal(await page.evaluate(countElements), 6);
    await page.close();
  });
});
