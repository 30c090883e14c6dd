/** Takes pictures of states in Chromium: at a width, in light, dark, forced colours and print. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright';
import { build } from 'vite';
import { chromium } from '../../tools/chromium.mjs';
import { vite } from '../../tools/vite.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const BUILT = at('.cache/pictures/');

/** How wide pictures are, and where they end: what is below is more of the same. */
const SIZES = { 320: 2000, 768: 1600, 1280: 1400 };
export const WIDTHS = Object.keys(SIZES).map(Number);
/** What a reader sees of a page at once; a dialog goes by it. */
const HEIGHT = 800;

/** How a page is looked at: its medium, and what the reader prefers. */
const looks = (media, colours = 'light', forced = 'none') => ({
  media,
  features: [
    { name: 'prefers-color-scheme', value: colours },
    { name: 'forced-colors', value: forced },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ],
});
const LOOKS = {
  light: looks('screen'),
  dark: looks('screen', 'dark'),
  'forced colours': looks('screen', 'light', 'active'),
  print: looks('print'),
};
export const MODES = Object.keys(LOOKS);

/** Where the page is, as far as it knows: a link to it can be read in some states, and is the same in every run. */
const ADDRESS = 'https://hub.example/';
/** Comes with Debian's Chromium, and is wide enough to be hard on every line. fonts.conf leaves no other. */
const FONT = 'DejaVu Sans';
const PAGE = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Pictures</title><link rel="icon" href="data:,"><style>
  :root { color-scheme: light dark; font-family: '${FONT}'; --tfm-font: '${FONT}'; caret-color: transparent; }
  body { margin: 0; }
  main { display: flow-root; padding: 16px; }
  tfm-data > * + * { margin-block-start: 2em; }
</style><script type="module" src="/page.js"></script></head><body></body></html>`;

/** One file for the page, with all elements and all states in it. */
const bundle = () =>
  build({
    ...vite,
    configFile: false,
    root: at('.'),
    base: './',
    logLevel: 'warn',
    build: {
      ...vite.build,
      outDir: BUILT,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { input: at('test/visual/page.ts'), output: { entryFileNames: 'page.js' } },
    },
  });

/** How wide words are, in each weight: other fonts, and other versions of this one, have other widths. In the page. */
const measure = (font) => {
  const context = document.createElement('canvas').getContext('2d');
  return ['400', '700'].map((weight) => {
    context.font = `${weight} 100px '${font}'`;
    return Math.round(context.measureText('Wednesday 1 February 2023, 10.30am – “mastery” → ✓').width);
  });
};

/** How high the picture is. What is in front of the page is seen at once. In the page. */
const height = async ([once, most]) => {
  await window.drawn();
  const isInFront = (root) =>
    [...root.querySelectorAll('*')].some(
      (each) => each.matches('dialog:modal') || (each.shadowRoot && isInFront(each.shadowRoot)),
    );
  if (isInFront(document)) return once;
  return Math.min(most, Math.ceil(document.querySelector('main').getBoundingClientRect().height));
};

/** A page that shows one state after the other. */
async function openTab(browser) {
  // the reader is where nobody else is: the same place as in every other test, whatever this machine's own
  const tab = await browser.newPage({ timezoneId: 'Asia/Dubai' });
  const failures = [];
  tab.on('pageerror', ({ message }) => failures.push(message));
  const devtools = await tab.context().newCDPSession(tab);
  const set = (name, value) => devtools.send(`Emulation.set${name}`, value);
  const resize = (width) =>
    set('DeviceMetricsOverride', { width, height: HEIGHT, deviceScaleFactor: 1, mobile: false });
  await tab.route(`${ADDRESS}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill(pathname === '/' ? { contentType: 'text/html', body: PAGE } : { path: join(BUILT, pathname) });
  });
  await tab.goto(ADDRESS);
  await tab.waitForFunction(() => window.states);

  async function shoot(width) {
    await resize(width);
    const pictures = {};
    for (const [mode, look] of Object.entries(LOOKS)) {
      await set('EmulatedMedia', look);
      const clip = { x: 0, y: 0, width, height: await tab.evaluate(height, [HEIGHT, SIZES[width]]), scale: 1 };
      const format = { format: 'png', optimizeForSpeed: true, captureBeyondViewport: true };
      const { data } = await devtools.send('Page.captureScreenshot', { ...format, clip });
      pictures[mode] = Buffer.from(data, 'base64');
    }
    return pictures;
  }

  return {
    tab,
    /** Shows a state and gives its pictures: by width, by mode, as PNG. */
    async take(tag, name) {
      await set('EmulatedMedia', LOOKS.light);
      await resize(WIDTHS.at(-1));
      await tab.evaluate(([tag, name]) => window.show(tag, name), [tag, name]);
      const pictures = {};
      for (const width of WIDTHS) pictures[width] = await shoot(width);
      if (failures.length) throw new Error(failures.splice(0).join('\n'));
      return pictures;
    },
  };
}

/**
 * A browser with the page in it, in as many tabs as can be at work at the same time.
 *
 * @param {number} tabs how many
 */
export async function openCamera(tabs) {
  await bundle();
  const browser = await playwright.launch({
    ...chromium,
    args: [...chromium.args, '--disable-lcd-text', '--disable-font-subpixel-positioning'],
    env: { ...process.env, FONTCONFIG_FILE: at('test/visual/fonts.conf') },
  });
  const free = await Promise.all(Array.from({ length: tabs }, () => openTab(browser)));
  const [{ tab }] = free;

  return {
    states: await tab.evaluate(() => window.states),
    /** What pictures depend on besides ourselves. */
    made: { chromium: browser.version(), font: FONT, widths: await tab.evaluate(measure, FONT) },
    async take(tag, name) {
      const one = free.pop();
      try {
        return await one.take(tag, name);
      } finally {
        free.push(one);
      }
    },
    async close() {
      await browser.close();
    },
  };
}
