/** What comes out of the printer: how many pages, and what is on them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright';
import { chromium } from '../../tools/chromium.mjs';
import { serve } from '../../tools/serve.mjs';
import { page as pageOf } from './browsers.mjs';
import { letters, print, wordsIn } from './print.mjs';

const SCRIPT = '<script src="/tfm-widgets.js"></script>';

const folder = new URL('../../data/journeys/', import.meta.url);
const journeys = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

/** Runs in the page: presses a button of the widget. */
const press = (button) => document.querySelector('tfm-journey').shadowRoot.querySelector(button).click();
const times = (text, words) => text.split(words).length - 1;

describe('on paper', () => {
  let browser;
  before(async () => {
    browser = await playwright.launch(chromium);
  });
  after(() => browser?.close());

  async function printed(body, head = SCRIPT, act = async () => {}, files = {}) {
    const server = await serve({
      host: '127.0.0.1',
      folders: [fileURLToPath(new URL('../../dist/', import.meta.url))],
      answer: (path) =>
        path === '/'
          ? { type: '.html', body: pageOf(body, head) }
          : files[path] && { type: '.json', body: files[path] },
    });
    const page = await browser.newPage();
    try {
      await page.goto(server.url);
      await act(page);
      return await print(page);
    } finally {
      await page.close();
      await server.close();
    }
  }

  test('pages are counted as they are', async () => {
    for (const breaks of [0, 2]) {
      const { pages } = await printed('<p style="break-after: page">A page</p>'.repeat(breaks) + '<p>The last</p>', '');
      assert.equal(pages, breaks + 1);
    }
  });

  test('a card has all that was never opened, and a compact one is a page', async () => {
    const tag = '<programme-card programme="secondary-tfm-development"';
    const whole = await printed(`${tag}></programme-card>`);
    assert.match(whole.text, /^Secondary Teaching for Mastery – Development$/m);
    assert.match(whole.text, /^Who can take part\?$/m);
    assert.match(whole.text, /^Free for your school/m);
    assert.equal((await printed(`${tag} compact></programme-card>`)).pages, 1);
  });

  for (const { phase, year, title, stages } of journeys) {
    const tag = `<tfm-journey phase="${phase}" year="${year}"></tfm-journey>`;

    test(`a journey has the details of every stage, though none was opened: ${title}, ${year}`, async () => {
      const { text, pdf } = await printed(tag);
      const paper = wordsIn(pdf);
      for (const stage of stages) {
        assert.match(text, new RegExp(`^${stage.title.replace(/[()]/g, '.')}$`, 'm'));
        for (const said of [stage.title, stage.summary, ...stage.details.map((detail) => detail.text)]) {
          assert.ok(text.includes(said), said);
          assert.ok(paper.includes(letters(said)), `in the file: ${said}`);
        }
      }
      assert.doesNotMatch(text, /More about|Find our place|Clear/);
    });
  }

  test('a journey has neither the stage that is open nor the question that is asked', async () => {
    const { stages } = journeys.find(({ id }) => id === 'secondary-2023-24');
    const all = stages.flatMap(({ details }) => details.map((detail) => detail.text));
    const question = 'Has your school been in a Secondary Teaching for Mastery Development Work Group?';
    const { text } = await printed('<tfm-journey year="2023/24"></tfm-journey>', SCRIPT, async (page) => {
      await page.evaluate(press, '.start .main');
      await page.getByRole('heading', { name: question }).waitFor();
      await page.evaluate(press, '.more');
      await page.getByRole('dialog').waitFor();
    });
    for (const said of all) assert.equal(times(text, said), times(all.join('\n'), said), said);
    assert.equal(times(text, question), 0);
    assert.doesNotMatch(text, /Where does our school start|Close/);
  });

  test('a journey has the place of the school, where that is known', async () => {
    const { text } = await printed('<tfm-journey year="2023/24"></tfm-journey>', SCRIPT, async (page) => {
      await page.evaluate(press, '.start .main');
      await page.getByLabel('Yes, it was in one last year').check();
      await page.evaluate(press, '.start [type="submit"]');
      await page.getByText('Your school is here').waitFor();
    });
    assert.match(text, /^Your school is here$/m);
    assert.match(text, /^Embedding\. Your school was in a Development Work Group last year\.$/m);
    assert.doesNotMatch(text, /Show Embedding|Clear/);
  });

  test('dates have every day, of what is folded too, and nothing to press', async () => {
    for (const setting of ['', 'compact']) {
      const tag = `<workgroup-dates ${setting}></workgroup-dates>`;
      const { text } = await printed(`<tfm-data today="2023-07-01">${tag}</tfm-data>`);
      assert.match(text, /^Earlier groups \(1\)$/m);
      for (const day of ['1 February', '9 March', '4 May', '27 June']) assert.match(text, new RegExp(`${day} 2023, `));
      const { text: ahead } = await printed(`<tfm-data today="2023-02-10">${tag}</tfm-data>`);
      for (const day of ['1 February', '9 March', '4 May', '27 June']) assert.match(ahead, new RegExp(`${day} 2023, `));
      assert.doesNotMatch(ahead, /calendar|Plan with|Programme$/m);
    }
  });

  test('dates have every group that the reader chose, those behind "Show more" too, and say where the others are', async () => {
    const year = (at) => (at < 40 ? '2026/27' : '2025/26');
    const workgroups = Array.from({ length: 70 }, (_, at) => ({
      id: `group-${at}`,
      programme: at % 2 ? 'sktm-secondary-ect' : 'years-5-8-continuity',
      title: `Meeting ${at}.`,
      year: year(at),
      days: [{ number: 1, date: `${year(at).slice(0, 4)}-12-02`, status: 'confirmed', sequence: 0 }],
    }));
    const tag = '<tfm-data today="2026-11-18" src="/feed.json"><workgroup-dates></workgroup-dates></tfm-data>';
    const shown = (act) => printed(tag, SCRIPT, act, { '/feed.json': JSON.stringify({ workgroups }) });
    const first = async (page) => {
      await page.getByRole('combobox', { name: 'Programme' }).selectOption('years-5-8-continuity');
      await page.getByText('35 of 72 groups', { exact: true }).waitFor();
    };
    const has = (pdf) => workgroups.flatMap(({ title }, at) => (pdf.includes(letters(title)) ? at : []));
    const even = (from, to) => workgroups.flatMap((_, at) => (at % 2 || at < from || at >= to ? [] : at));

    const closed = await shown(first);
    const paper = wordsIn(closed.pdf);
    assert.deepEqual(has(paper), even(0, 40));
    assert.ok(paper.includes(letters('15 more groups are on the page: open the list there to print them too.')));

    const open = await shown(async (page) => {
      await first(page);
      await page.getByText('Earlier groups (15)').click();
      await page.getByText('Meeting 68.').waitFor();
    });
    assert.deepEqual(has(wordsIn(open.pdf)), even(0, 70));
  });

  test('a cover plan is on paper, for the only group there is', async () => {
    const { text } = await printed(
      '<tfm-data today="2023-02-10"><workgroup-dates programme="sktm-secondary-ect"></workgroup-dates></tfm-data>',
    );
    assert.match(text, /^Days out of class still to come, 2022\/23$/m);
    assert.match(text, /^Summer term, first half$/m);
  });

  test('a question takes one page, to be answered with a pen', async () => {
    const { pages, text } = await printed('<eligibility-checker></eligibility-checker>');
    assert.equal(pages, 1);
    assert.match(text, /^Where do you work\?$/m);
    assert.doesNotMatch(text, /Continue/);
  });
});
