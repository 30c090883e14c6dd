/**
 * Opens pages in the three engines by one and the same few calls, and hears everything that a page says or asks for. What
 * drives each engine differs (playwright, puppeteer, plain WebDriver); the tests need not know.
 */
import { after, afterEach, before } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright';
import puppeteer from 'puppeteer-core';
import { here } from '../../tools/browsers.mjs';
import { chromium } from '../../tools/chromium.mjs';
import { firefox } from '../../tools/firefox.mjs';
import { serve } from '../../tools/serve.mjs';
import { startWebKit } from '../../tools/webkit.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * Runs in the page before anything else and keeps what is said: the console, errors, and violations of the content policy.
 * Chromium and Firefox take it from their drivers; WebKit's cannot do that, so there the page gets it as its first script.
 */
const WATCH = `
  window.heard = [];
  const hear = (kind, text) => window.heard.push(kind + ': ' + text);
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) {
    const original = console[level].bind(console);
    console[level] = (...args) => { hear(level, args.map(String).join(' ')); original(...args); };
  }
  addEventListener('error', (event) => hear('error', event.message ?? 'could not load ' + event.target.src), true);
  addEventListener('unhandledrejection', (event) => hear('error', String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) => hear('policy', event.effectiveDirective + ' ' + event.blockedURI));
`;

const WATCHED = '<script src="/watch.js"></script>';

const SIZE = { width: 1024, height: 768 };

/**
 * Each gives `{evaluate, close}` for one page after another, and `end` for the browser. The reader's system is as `reader` says; all
 * but `dark` cannot be set in WebKit from outside.
 */
const drivers = {
  async chromium({ dark, still, forced, text }) {
    const args = [...(chromium.args ?? []), ...(text ? [`--blink-settings=defaultFontSize=${text}`] : [])];
    const browser = await playwright.launch({ ...chromium, args });
    return {
      async open(url, viewport) {
        const context = await browser.newContext({
          viewport,
          colorScheme: dark ? 'dark' : 'light',
          reducedMotion: still ? 'reduce' : 'no-preference',
          forcedColors: forced ? 'active' : 'none',
        });
        const page = await context.newPage();
        await page.addInitScript(WATCH);
        await page.goto(url);
        return { evaluate: (text) => page.evaluate(text), close: () => context.close() };
      },
      end: () => browser.close(),
    };
  },
  async firefox({ dark, still, forced, text }) {
    const prefs = {
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      ...(still && { 'ui.prefersReducedMotion': 1 }),
      ...(forced && { 'browser.display.document_color_use': 2 }),
      ...(text && { 'font.size.variable.x-western': text }),
    };
    const browser = await puppeteer.launch({
      ...firefox,
      extraPrefsFirefox: { ...firefox.extraPrefsFirefox, ...prefs },
    });
    return {
      async open(url, viewport) {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.setViewport(viewport);
        await page.evaluateOnNewDocument(WATCH);
        await page.goto(url);
        return { evaluate: (text) => page.evaluate(text), close: () => context.close() };
      },
      end: () => browser.close(),
    };
  },
  async webkit({ dark }) {
    const browser = await startWebKit({ GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita' });
    return {
      async open(url, viewport) {
        // its window does not become that narrow; a frame in it does
        const framed = viewport.width < 450;
        await browser.wd('POST', '/frame', { id: null });
        await browser.resize(framed ? SIZE : viewport);
        await browser.goto(framed ? `${url}frame?${viewport.width}&${viewport.height}` : `${url}?watch`);
        if (framed) await browser.wd('POST', '/frame', { id: 0 });
        return {
          evaluate: (text) => browser.evaluate(`return ${text}`),
          close: () => browser.goto('about:blank'),
        };
      },
      end: () => browser.close(),
    };
  },
};

/** A whole page around a body. `html` is what the page's first tag says. */
export const page = (body, head = '', html = 'lang="en-GB"') =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>${head}</head><body>${body}</body></html>`;

/** A page with nothing but the page of the test in it, in a frame of this size. */
const frame = ([width, height]) =>
  `<!doctype html><iframe width="${width}" height="${height}" style="border: 0" src="/?watch"></iframe>`;

/** The engines on this machine. */
export const engines = here();

/**
 * Starts an engine for the tests of a suite, and ends it with them: to be called in the suite.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 * @param {{dark?: boolean, still?: boolean, forced?: boolean, text?: number}} [reader] how the reader's system is set: dark, with
 *   less motion, with colours of its own, with text of another size
 */
export function inBrowser(engine, reader = {}) {
  let browser;
  const opened = [];
  before(async () => {
    browser = await drivers[engine](reader);
  });
  afterEach(async () => {
    for (const close of opened.splice(0)) await close();
  });
  after(() => browser?.end());

  /**
   * Opens a page of a server of its own, which has what is in `dist/` beside it. It is closed after the test.
   *
   * @param {string} html the page
   * @param {object} [options]
   * @param {string} [options.csp] its Content-Security-Policy
   * @param {Record<string, {type: string, body: string}>} [options.files] what else is to be had, by path
   * @param {{width: number, height: number}} [options.size] of the window's inside, in pixels
   */
  return async function open(html, { csp, files = {}, size = SIZE } = {}) {
    const server = await serve({
      host: '127.0.0.1',
      folders: [dist],
      csp,
      answer(path, query) {
        if (path === '/watch.js') return { type: '.js', body: WATCH };
        if (path === '/frame') return { type: '.html', body: frame([...query.keys()]) };
        if (path === '/')
          return { type: '.html', body: query.has('watch') ? html.replace('<head>', `$&${WATCHED}`) : html };
        return files[path];
      },
    });
    opened.push(() => server.close());
    const page = await browser.open(server.url, size);
    opened.unshift(() => page.close());
    const call = (fn, ...args) => page.evaluate(`(${fn})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);

    return {
      /** Runs a function in the page; what it takes and gives is JSON. */
      call,
      /** Waits until a function gives something true in the page, and gives that. */
      async until(fn, ...args) {
        for (let tries = 0; tries < 200; tries++) {
          const value = await call(fn, ...args);
          if (value) return value;
          await sleep(25);
        }
        throw new Error(
          `It never came true in ${engine}: ${fn.name || fn} ${args.join(', ')}\n${(await this.heard()).join('\n')}`,
        );
      },
      /** Everything the page said, in order: `warn: …`, `error: …`, `policy: …`. */
      heard: () => call(() => window.heard.filter((text) => !text.endsWith('/favicon.ico'))),
      /** The paths that were asked for, in order, ours for listening apart. */
      requests: () =>
        server.requests
          .map((url) => url.replace(/\?watch$/, ''))
          .filter((url) => url !== '/watch.js' && url !== '/favicon.ico'),
      /** Every address the page itself knows to have loaded, wherever it is. */
      loaded: () =>
        call(() =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => !/\/(watch\.js|favicon\.ico)$/.test(name)),
        ),
      url: server.url,
    };
  };
}
