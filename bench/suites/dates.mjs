/** Work Group dates beside a calendar and a calendar button: what they cost, and how they grow. */
import { chromium as playwright } from 'playwright';
import { chromium } from '../../tools/chromium.mjs';
import { readContent, TODAY } from '../dates/content.mjs';
import { few, many } from '../dates/pages.mjs';
import { probe } from '../dates/probe.mjs';
import { report as write } from '../dates/report.mjs';
import { freeze } from '../journey/static.mjs';
import { PAGE_CSS, shell } from '../journey/shell.mjs';
import { serve } from '../journey/server.mjs';

export const name = 'dates';
export const title = 'Dates: four days, and ten thousand';
export const rounds = 11;
export const warmup = 1;

/** Chromium's CPU, so many times slower, for the four days. */
const SLOWER = 4;
const SIZES = [100, 1000, 10_000];
/** How many rounds the large pages take part in: a calendar with 10,000 days takes its time. */
const LARGE_ROUNDS = 5;

const dist = new URL('../../dist/', import.meta.url);
const large = SIZES.map((days) => ({ days, pages: many(days) }));
const pages = [...few, ...large.flatMap(({ pages }) => pages)];
const limit = few.find(({ files }) => !files);
let content, server, browser;

/** Opens a page in a context that knows nothing yet, and waits until its days are painted. */
async function opened({ folder, sought }, slower) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: 'Europe/London' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(probe, { ...sought, today: TODAY });
  server.cost(folder);
  await page.goto(`${server.url}${folder}/`);
  await page.waitForFunction(() => window.probed.painted, undefined, { polling: 100, timeout: 60_000 });
  return { page, cdp };
}

export async function prepare() {
  content = readContent(dist);
  server = await serve();
  browser = await playwright.launch(chromium);
  for (const page of pages) if (page !== limit) server.add(page.folder, await page.files(content, dist));
  const { page } = await opened(few[0], 1);
  const { html, css } = await page.evaluate(freeze, few[0].tag);
  const looks = `${PAGE_CSS}${css.replace(/\s+/g, ' ')}`;
  server.add(limit.folder, { 'page.css': looks, 'index.html': shell(html, '', 'Work Group dates') });
  await page.context().close();
}

export async function finish() {
  await browser?.close();
  await server?.close();
}

/** Megabytes of script that are kept. */
async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

async function fourDays(sought) {
  const { page, cdp } = await opened(sought, SLOWER);
  try {
    const { bytes, requests } = server.cost(sought.folder);
    const { first, painted } = await page.evaluate(() => window.probed);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return { bytes: [bytes], requests: [requests], first: [first], painted: [painted], heap: [await heapOf(cdp)] };
  } finally {
    await page.context().close();
  }
}

async function manyDays(sought, days) {
  const { page, cdp } = await opened(sought, 1);
  try {
    const { painted, came } = await page.evaluate(() => ({
      painted: window.probed.painted,
      came: performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.json')).responseEnd,
    }));
    const heap = await heapOf(cdp);
    const filter = await page.evaluate(sought.filter, { value: content.programmes[0].id, days });
    return { painted: [painted], since: [painted - came], filter: [filter], heap: [heap] };
  } finally {
    await page.context().close();
  }
}

export const cases = [
  ...few.map((each) => ({ name: each.name, round: () => fourDays(each) })),
  ...large.flatMap(({ days, pages }) =>
    pages.map((each) => ({
      name: each.name,
      round: (round) => (round < LARGE_ROUNDS + warmup ? manyDays(each, days) : {}),
    })),
  ),
];

export const report = (results) =>
  write({
    results,
    rounds,
    largeRounds: LARGE_ROUNDS,
    slower: SLOWER,
    version: browser.version(),
    few,
    large,
    limit: limit.name,
  });
