/** The journey beside three drawing libraries and a static page: what it costs a telephone, and what a reader gets. */
import { chromium as playwright } from 'playwright';
import { chromium } from '../../tools/chromium.mjs';
import { audit } from '../journey/audit.mjs';
import { bpmnJs } from '../journey/bpmn-js.mjs';
import { readContent } from '../journey/content.mjs';
import { mermaid } from '../journey/mermaid.mjs';
import { module, oneScript, withList } from '../journey/ours.mjs';
import { probe } from '../journey/probe.mjs';
import { reactFlow } from '../journey/react-flow.mjs';
import { countElements } from '../journey/reading.mjs';
import { report as write } from '../journey/report.mjs';
import { serve } from '../journey/server.mjs';
import { freeze, staticPage } from '../journey/static.mjs';

export const name = 'journey';
export const title = 'The journey: the same stages as a drawing, and as a page';
export const rounds = 15;
export const warmup = 1;

/** Chromium's CPU, so many times slower. */
const SLOWER = 4;
/** How long nothing may have moved before a page counts as drawn, in milliseconds. */
const QUIET = 700;

const dist = new URL('../../dist/', import.meta.url);
const ours = [module, oneScript, withList];
const peers = [mermaid, reactFlow, bpmnJs];
const pages = [...ours, staticPage, ...peers];
let content, server, browser;

/** Waits until nothing has moved for a while. The page is asked without being kept busy. */
async function settled(page) {
  await page.waitForFunction(
    (quiet) => window.probed?.settled && performance.now() - window.probed.settled > quiet,
    QUIET,
    { polling: 200, timeout: 60_000 },
  );
}

async function ready(page, url) {
  await page.addInitScript(
    probe,
    content.stages.map(({ title }) => title),
  );
  await page.goto(url);
  await settled(page);
}

export async function prepare() {
  content = readContent(dist);
  server = await serve();
  browser = await playwright.launch(chromium);
  for (const page of pages) {
    if (page !== staticPage) server.add(page.folder, await page.files(content, dist));
  }
  const page = await browser.newPage();
  await ready(page, server.url + `${module.folder}/`);
  // what only paper shows is a part of the page, and ours makes it when it is printed
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  server.add(staticPage.folder, staticPage.files(await page.evaluate(freeze, 'tfm-journey')));
  await page.context().close();
}

export async function finish() {
  await browser?.close();
  await server?.close();
}

/** Opens a page once, in a context that knows nothing yet, on a slow machine. */
async function round({ folder }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    server.cost(folder);
    await ready(page, `${server.url}${folder}/`);
    const { tasks, first, titles, settled } = await page.evaluate(() => window.probed);
    const { bytes, requests } = server.cost(folder);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return {
      bytes: [bytes],
      requests: [requests],
      first: [first],
      titles: [titles],
      settled: [settled],
      long: [tasks.length],
      blocked: [tasks.reduce((sum, each) => sum + each, 0)],
      elements: [await page.evaluate(countElements)],
      heap: [usedSize / 1e6],
    };
  } finally {
    await context.close();
  }
}

export const cases = pages.map((page) => ({ name: page.name, round: () => round(page) }));

export async function report(results) {
  const audits = new Map();
  for (const { name, folder } of pages) {
    audits.set(name, await audit(browser, `${server.url}${folder}/`, content, ready));
  }
  const names = (pages) => pages.map(({ name }) => name);
  return write({
    results,
    audits,
    content,
    rounds,
    slower: SLOWER,
    version: browser.version(),
    ours: names(ours),
    peers: names(peers),
    limit: staticPage.name,
  });
}
