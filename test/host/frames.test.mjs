/** Widgets in frames, from a server that is not the page's own, as on Google Sites, SharePoint, Wix and Moodle: in every engine. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../tools/serve.mjs';
import { engines, inBrowser, page } from './browsers.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const TAGS = ['eligibility-checker', 'programme-card', 'tfm-data', 'tfm-hub', 'tfm-impact', 'tfm-journey'];
TAGS.push('tfm-programmes', 'workgroup-dates');

/**
 * A page cannot look into a frame of another site. So the frames of these tests have one script more: it tells the page what is
 * to be seen in them, and does what a reader would.
 */
const PROBE = `
  const heard = [];
  for (const level of ['warn', 'error']) console[level] = (...args) => heard.push(args.join(' '));
  addEventListener('error', ({ message }) => heard.push(String(message)));
  document.addEventListener('securitypolicyviolation', (event) => heard.push('policy ' + event.effectiveDirective + ' ' + event.blockedURI));
  const widget = () => [...document.querySelectorAll('main [data-takes]')].at(-1);
  const deeds = {
    see: () => ({
      text: [...document.querySelectorAll('main [data-takes]')].map(({ shadowRoot }) => shadowRoot?.querySelector('.root')?.innerText ?? '').join(' ').trim(),
      height: document.documentElement.getBoundingClientRect().height,
      cut: document.documentElement.scrollHeight - innerHeight,
      scrolls: getComputedStyle(document.documentElement).overflowY !== 'hidden',
      footer: document.querySelector('footer').innerText.trim(),
      home: document.querySelector('#home').href,
      target: document.querySelector('base').target,
      attributes: Object.fromEntries([...document.querySelectorAll('[data-takes]')].flatMap(({ attributes }) => [...attributes]).map(({ name, value }) => [name, value]).filter(([name]) => name !== 'data-takes')),
      scheme: getComputedStyle(document.documentElement).colorScheme,
      heard,
    }),
    fill: (height) => { document.querySelector('main').style.height = height + 'px'; },
    say: ([data, origin]) => parent.postMessage(data, origin),
    answer: () => {
      const root = widget().shadowRoot;
      root.querySelector('input').click();
      root.querySelector('form button:not([type=button])').click();
    },
  };
  addEventListener('message', ({ data, source }) => {
    if (!data?.probe) return;
    source.postMessage({ probed: deeds[data.probe](data.with) ?? null, id: data.id }, '*');
  });
`;

/** In the page: a promise of what a frame says to the probe. */
const CLIENT = `
  window.probed = {};
  addEventListener('message', ({ data }) => { if (data?.probed !== undefined) window.probed[data.id] = data; });
`;

for (const engine of engines) {
  describe(`frames in ${engine}`, () => {
    const open = inBrowser(engine);
    let frames;
    before(async () => {
      frames = await serve({
        host: '127.0.0.1',
        folders: [dist],
        answer(path) {
          if (path === '/probe.js') return { type: '.js', body: PROBE };
          if (path === '/feed.csv')
            return { type: '.csv', body: 'Programme,Year,Day,Date\nsktm-secondary-ect,2026/27,1,2027-02-03\n' };
          if (path === '/embed/other.html')
            return { type: '.html', body: page('', '<script src="/probe.js"></script>') };
          const [, file] = /^\/embed\/([\w-]+\.html)$/.exec(path) ?? [];
          if (!file) return undefined;
          const html = readFileSync(`${dist}embed/${file}`, 'utf8');
          return { type: '.html', body: html.replace('<script', '<script src="/probe.js"></script>$&') };
        },
      });
    });
    after(() => frames?.close());

    const frame = (tag, options = '', attributes = '') =>
      `<iframe src="${frames.url}embed/${tag}.html${options}" title="${tag}" width="500" height="150" ${attributes}></iframe>`;
    const script = () => `<script src="${frames.url}tfm-widgets.js" defer></script>`;

    /** Opens a page with frames in it, with which `ask` speaks. */
    async function show(body, head = script(), options) {
      const host = await open(page(body, `<script>${CLIENT}</script>${head}`), options);
      let id = 0;
      const ask = async (at, probe, more = null) => {
        const mine = ++id;
        const send = (at, probe, more, id) =>
          document.querySelectorAll('iframe')[at].contentWindow.postMessage({ probe, with: more, id }, '*');
        await host.call(send, at, probe, more, mine);
        return (await host.until((id) => window.probed[id], mine)).probed;
      };
      /** What is in a frame, once there is something; it is asked again and again, as it may not listen yet. */
      const seen = async (at) => {
        const there = (at, id) => {
          if (window.probed[id]?.probed.text) return window.probed[id].probed;
          document.querySelectorAll('iframe')[at]?.contentWindow.postMessage({ probe: 'see', id }, '*');
        };
        return host.until(there, at, ++id);
      };
      const heights = () => host.call(() => [...document.querySelectorAll('iframe')].map((each) => each.clientHeight));
      return { host, ask, seen, heights };
    }

    test('ten on one page are each as tall as what they show, each by itself', async () => {
      const { host, ask, seen, heights } = await show(
        [...TAGS, 'tfm-journey', 'programme-card'].map((tag, at) => frame(tag, at > 7 ? '?compact' : '')).join(''),
      );
      for (let at = 0; at < 10; at++) {
        await seen(at);
        await host.until((at) => document.querySelectorAll('iframe')[at].clientHeight !== 150, at);
      }
      // one that is out of sight waits for the reader
      for (let at = 0; at < 10; at++) {
        await host.call((at) => document.querySelectorAll('iframe')[at].scrollIntoView(), at);
        while ((await ask(at, 'see')).cut > 0);
      }
      const before = await heights();
      assert.ok(new Set(before).size > 6, String(before));
      await host.call(() => document.querySelectorAll('iframe')[3].scrollIntoView());
      await ask(3, 'fill', 1234);
      await host.until((tall) => document.querySelectorAll('iframe')[3].clientHeight > tall, 1234);
      const now = await heights();
      assert.deepEqual(now.toSpliced(3, 1), before.toSpliced(3, 1));
      await ask(3, 'fill', 40);
      await host.until(() => document.querySelectorAll('iframe')[3].clientHeight < 200);
      assert.deepEqual(await host.heard(), []);
    });

    test('the page never hears from a frame that it did not ask', async () => {
      const { host, ask, seen, heights } = await show(frame('tfm-hub'), '');
      await host.call(() => {
        window.told = [];
        addEventListener('message', ({ data }) => data?.probed === undefined && window.told.push(data));
      });
      await seen(0);
      await ask(0, 'fill', 900);
      const { cut, scrolls } = await ask(0, 'see');
      assert.deepEqual(await heights(), [150]);
      assert.ok(cut > 0 && scrolls, 'what is below the edge is to be scrolled to');
      assert.deepEqual(await host.call(() => window.told), []);
    });

    test('a message from a stranger changes nothing', async () => {
      const { host, ask, seen, heights } = await show(
        `${frame('tfm-hub')}<iframe src="${frames.url}embed/../index.html#embed/" hidden></iframe>` +
          `<iframe id="stranger" srcdoc="<p>Hello" width="500" height="150"></iframe>` +
          frame('tfm-hub').replace('127.0.0.1', 'localhost'),
      );
      await seen(0);
      await host.until(() => document.querySelector('iframe').clientHeight !== 150);
      const before = await heights();
      // from the page itself, and from a frame that is not ours
      await host.call(() => {
        for (const height of [700, '700']) window.postMessage({ 'tfm-frame': { height } }, '*');
        const { contentWindow } = document.querySelector('#stranger');
        contentWindow.eval(`parent.postMessage({ 'tfm-frame': { height: 700 } }, '*')`);
      });
      // from a frame of ours, in other shapes
      const shapes = [1e9, -5, 0, '700', null, [700], { valueOf: 700 }].map((height) => ({ 'tfm-frame': { height } }));
      for (const data of [
        ...shapes,
        'tfm-frame',
        null,
        700,
        { 'tfm-frame': null },
        { 'tfm-frame': 700 },
        { height: 700 },
      ])
        await ask(0, 'say', [data, '*']);
      // from our folder by another name of the server
      await ask(3, 'say', [{ 'tfm-frame': { height: 700 } }, '*']);
      // a word that is passed on after all of these
      await ask(0, 'see');
      assert.deepEqual(await heights(), before);
      assert.deepEqual(await host.heard(), []);
    });

    test('a frame that has gone to another site is a stranger', async () => {
      const { host, ask, heights } = await show(frame('other'));
      await host.until(() => document.readyState === 'complete');
      await host.call(
        (src) => {
          const frame = document.querySelector('iframe');
          return new Promise((ok) => {
            frame.onload = () => ok();
            frame.contentWindow.location.replace(src);
          });
        },
        `${frames.url.replace('127.0.0.1', 'localhost')}embed/other.html`,
      );
      // what it answers comes after what it says
      await ask(0, 'say', [{ 'tfm-frame': { height: 700 } }, '*']);
      assert.deepEqual(await heights(), [150]);
    });

    test('a sandboxed frame works, without storage and without an origin', async () => {
      const { host, ask, seen } = await show(frame('eligibility-checker', '', 'sandbox="allow-scripts"'));
      const { text } = await seen(0);
      assert.match(text, /Where do you work\?/);
      await host.until(() => document.querySelector('iframe').clientHeight > 300);
      await ask(0, 'answer');
      assert.doesNotMatch((await ask(0, 'see')).text, /Where do you work\?/);
      assert.deepEqual((await ask(0, 'see')).heard, []);
    });

    test('the reader is led to the next question, and only from within the frame', async () => {
      const { host, ask, seen } = await show(
        `<p style="height: 300px">Before</p>${frame('eligibility-checker')}<p style="height: 4000px">After</p>`,
      );
      await seen(0);
      await host.until(() => document.querySelector('iframe').clientHeight > 300);
      // the question is out of sight, and the reader elsewhere
      await host.call(() => scrollTo(0, 800));
      const at = await host.call(() => scrollY);
      await ask(0, 'say', [{ 'tfm-frame': { height: 700, top: 0 } }, '*']);
      await host.until(() => document.querySelector('iframe').clientHeight === 700);
      assert.equal(await host.call(() => scrollY), at);
      await host.call(() => document.querySelector('iframe').focus({ preventScroll: true }));
      // WebKit gives focus within a frame only to people, so there the frame is made to say what it says of theirs
      if (engine === 'webkit') await ask(0, 'say', [{ 'tfm-frame': { height: 700, top: 20 } }, '*']);
      else await ask(0, 'answer');
      await host.until((at) => scrollY < at, at);
      const top = await host.call(() => document.querySelector('iframe').getBoundingClientRect().top);
      assert.ok(top > -400 && top < 400, `the frame is at ${top}`);
    });

    test('has the settings of its address, those that it knows', async () => {
      const { seen } = await show(
        frame(
          'tfm-journey',
          '?phase=primary&compact&today=2024-11-01&onclick=alert(1)&class=x&style=top:0&scheme=dark',
        ) + frame('workgroup-dates', `?src=../feed.csv&compact=false`),
      );
      const journey = await seen(0);
      assert.deepEqual(journey.attributes, { phase: 'primary', compact: '', today: '2024-11-01' });
      assert.match(journey.text, /primary school/);
      assert.equal(journey.scheme, 'dark');
      assert.equal(journey.target, '_blank');
      assert.deepEqual(journey.heard, []);
      const dates = await seen(1);
      assert.deepEqual(dates.attributes, { src: `${frames.url}feed.csv` });
    });

    test('leads home within its own site only', async () => {
      const { seen } = await show(
        [`?home=/our-page`, `?home=https://evil.example/`, `?home=javascript:alert(1)`]
          .map((home) => frame('tfm-hub', home))
          .join(''),
      );
      assert.equal((await seen(0)).home, `${frames.url}our-page`);
      for (const at of [1, 2]) assert.match((await seen(at)).home, /^https:\/\/www\.ncetm\.org\.uk\//);
    });

    test('by itself it reads feeds of its own site alone', async () => {
      const html = readFileSync(`${dist}embed/workgroup-dates.html`, 'utf8')
        .replaceAll('"embed.', '"/embed/embed.')
        .replaceAll('"../', '"/');
      const taken = async (src) => {
        // with an address that the page has before it reads it
        const address = `/?src=${encodeURIComponent(src)}`;
        const first = `<script>history.replaceState(null, '', '${address}')</script>`;
        const host = await open(html.replace('<head>', `$&${first}`));
        await host.until(() => !!document.querySelector('main workgroup-dates')?.shadowRoot?.querySelector('.root'));
        const taken = await host.call(() => document.querySelector('tfm-data').getAttribute('src'));
        return taken?.replace(host.url, '/') ?? null;
      };
      assert.equal(await taken('/feed.csv'), '/feed.csv');
      assert.equal(await taken(`${frames.url}feed.csv`), null);
      assert.equal(await taken('data:text/csv,Day'), null);
    });

    test('in a frame it shows the feed that the page chose, and says from where', async () => {
      const address = `${frames.url.replace('127.0.0.1', 'localhost')}feed.csv`;
      const { seen } = await show(frame('workgroup-dates', `?src=${encodeURIComponent(address)}`));
      const { attributes, footer } = await seen(0);
      assert.deepEqual(attributes, { src: address });
      assert.match(footer, /Dates from localhost:\d+$/);
    });
  });
}
