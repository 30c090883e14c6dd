/** `<div data-tfm="…">`, and what CMSs and page builders do to it: in every engine. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { engines, inBrowser, page } from './browsers.mjs';
import { STRICT, TAG } from './hosts.mjs';

const CARD = '<div data-tfm="programme-card" data-programme="sktm-secondary-ect"><p>Held</p></div>';

/* in the page */
/** What a widget says. */
const says = (selector, text) =>
  document.querySelector(selector)?.shadowRoot?.querySelector('.root')?.innerText.includes(text);
/** The words that stand in the page itself, outside of every widget's own, and can be seen. */
const beside = () => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    const range = document.createRange();
    range.selectNode(texts.currentNode);
    if (data.trim() && range.getBoundingClientRect().height && parentElement.id !== 'tfm-announcer')
      seen.push(data.trim());
  }
  return seen;
};
const add = (html) => {
  const range = document.createRange();
  document.body.append(range.createContextualFragment(html));
};

for (const engine of engines) {
  describe(`a div with data-tfm in ${engine}`, () => {
    const open = inBrowser(engine);
    const ECT = 'Early Career Teachers';

    test('takes over the settings that its widget knows, and no others', async () => {
      const place = `<div data-tfm="tfm-hub" data-hub="turing-nw" data-heading-level="4" data-onclick="window.hurt = true"
        data-style="color: red" data-id="theirs" data-="x" data-1="y">Held</div>`;
      const host = await open(page(place, TAG), { csp: STRICT });
      await host.until(says, 'tfm-hub', 'Turing NW');
      const names = await host.call(() => document.querySelector('tfm-hub').getAttributeNames().sort());
      assert.deepEqual(names, ['heading-level', 'hub']);
      await host.call(() => document.querySelector('tfm-hub').click());
      assert.equal(await host.call(() => 'hurt' in window), false);
      assert.deepEqual(await host.heard(), []);
    });

    test('mounts when it comes later, follows its settings, and survives being moved and put back', async () => {
      const host = await open(page('<main></main>', TAG));
      await host.until(() => !!window.tfmWidgets);
      await host.call(add, `<section>${CARD}</section>`);
      await host.until(says, 'programme-card', ECT);
      await host.call(() => {
        const place = document.querySelector('[data-tfm]');
        document.querySelector('main').append(place);
        place.dataset.programme = 'secondary-tfm-development';
      });
      await host.until(says, 'main programme-card', 'Development');
      await host.call(() => {
        window.place = document.querySelector('[data-tfm]');
        window.place.remove();
      });
      await host.call(() => document.body.append(window.place));
      await host.until(says, 'body > div > programme-card', 'Development');
      assert.equal(await host.call(() => document.querySelectorAll('programme-card').length), 1);
      assert.deepEqual(await host.call(beside), []);
      assert.deepEqual(await host.heard(), []);
    });

    test('never leaves what it held beside the widget, whatever is put into it, copied or wrapped', async () => {
      const host = await open(page(`<p>${CARD}</p><div>${CARD.replace('<p>', '<br><p>')}</div>`, TAG));
      await host.until(says, 'programme-card', ECT);
      await host.call(() => {
        for (const place of document.querySelectorAll('[data-tfm]')) {
          place.prepend('Later words', document.createElement('br'));
          place.append(Object.assign(document.createElement('p'), { textContent: 'Later still' }));
          document.body.append(place.cloneNode(true));
        }
      });
      await host.until(() => document.querySelectorAll('[data-tfm] > programme-card:only-child').length === 4);
      assert.deepEqual(await host.call(beside), []);
      assert.equal(await host.call(() => document.querySelectorAll('programme-card').length), 4);
      assert.deepEqual(await host.heard(), []);
    });

    test('that names none of our widgets keeps what it held, and the console says what it can name', async () => {
      const wrong = '<div data-tfm="programe-card"><p>Held</p></div>';
      const host = await open(page(wrong + wrong + CARD, TAG));
      await host.until(says, 'programme-card', ECT);
      assert.deepEqual(await host.call(beside), ['Held', 'Held']);
      const [line, ...more] = await host.heard();
      assert.match(
        line,
        /^warn: tfm-widgets: data-tfm="programe-card" .*eligibility-checker, programme-card, tfm-data/,
      );
      assert.deepEqual(more, []);
    });

    test('is left as it is where its name belongs to another script, and the others are not', async () => {
      const theirs = "customElements.define('programme-card', class extends HTMLElement {});";
      const host = await open(
        page(`${CARD}<div data-tfm="tfm-hub">Held too</div>`, `<script src="/theirs.js"></script>${TAG}`),
        { files: { '/theirs.js': { type: '.js', body: theirs } } },
      );
      await host.until(says, 'tfm-hub', 'Maths Hub');
      assert.deepEqual(await host.call(beside), ['Held']);
      assert.equal(await host.call(() => document.querySelector('programme-card')), null);
      const heard = await host.heard();
      assert.equal(heard.length, 1);
      assert.match(heard[0], /^warn: tfm-widgets: <programme-card> belongs to another script/);
    });
  });
}
