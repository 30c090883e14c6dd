/** What readers have set on their own machines: the widgets keep to it as far as the page around them does. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { engines, inBrowser, page } from './browsers.mjs';
import { TAG, WIDGETS } from './hosts.mjs';
import { visitor } from './visitor.mjs';

/** In the page: what is read of a widget's root. */
const drawn = (tag) => {
  const { color, fontSize } = getComputedStyle(document.querySelector(tag).shadowRoot.querySelector('.root'));
  return { color, fontSize };
};
/** In the page: whether anything in the widgets moves by itself, or takes its time to. */
const moving = () => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
  return all(document.body)
    .filter((each) => each.getRootNode() !== document)
    .filter((each) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
      const moves = transitionDuration.split(', ').some((time) => parseFloat(time) > 0.01);
      return moves || animationName !== 'none' || scrollBehavior === 'smooth';
    })
    .map((each) => `${each.localName}.${each.className}`);
};

const shown = async (open, html) => {
  const host = await open(html);
  await host.until(visitor, 'shown');
  assert.deepEqual(await host.call(visitor, 'complaints'), []);
  assert.deepEqual(await host.heard(), []);
  return host;
};

for (const engine of engines) {
  describe(`in ${engine}, for a reader whose system is dark`, () => {
    const open = inBrowser(engine, { dark: true });

    test('the widgets are light on a page that is light', async () => {
      const host = await shown(open, page(WIDGETS, `<style>body { background: #fff; color: #222 }</style>${TAG}`));
      assert.equal(await host.call(() => matchMedia('(prefers-color-scheme: dark)').matches), true);
      // what is light by the page's word is light by the reader's too: the same text either way
      const told = await shown(
        open,
        page(WIDGETS, `<style>:root { color-scheme: light } body { background: #fff; color: #222 }</style>${TAG}`),
      );
      assert.deepEqual(await host.call(visitor, 'looks'), await told.call(visitor, 'looks'));
    });

    test('and dark on a page that goes by the reader', async () => {
      const follows = ':root { color-scheme: light dark } body { background: Canvas; color: CanvasText }';
      const host = await shown(open, page(WIDGETS, `<style>${follows}</style>${TAG}`));
      const [red] = (await host.call(drawn, 'programme-card')).color.match(/\d+/g).map(Number);
      assert.ok(red > 180, `text of ${red}`);
    });
  });

  // WebKit's settings cannot be had from outside, and what follows is CSS that every engine reads alike
  if (engine === 'webkit') continue;

  // all at once: a browser takes longer to start than all of it to test
  describe(`in ${engine}, for a reader with large text, less motion and colours of their own`, () => {
    const open = inBrowser(engine, { text: 24, still: true, forced: true });
    const set = () => ['(prefers-reduced-motion: reduce)', '(forced-colors: active)'].map((q) => matchMedia(q).matches);

    test('the widgets are as large as that, and stand still', async () => {
      const host = await shown(open, page(WIDGETS, TAG));
      assert.deepEqual(await host.call(set), [true, true]);
      assert.equal((await host.call(drawn, 'programme-card')).fontSize, '24px');
      assert.deepEqual(await host.call(moving), []);
    });

    test('and can be used', async () => {
      const host = await shown(open, page(WIDGETS, TAG));
      const press = async (tag, text) => assert.equal(await host.call(visitor, 'press', tag, text), 'pressed');
      await press('eligibility-checker', 'A secondary, middle or upper school');
      await press('eligibility-checker', 'Continue');
      await host.until(visitor, 'says', 'eligibility-checker', 'Question 2');
    });
  });
}
