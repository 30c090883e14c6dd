/** Every page of hosts.mjs, in every engine: the widgets look as they were designed, can be read, and can be used. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { engines, inBrowser, page } from './browsers.mjs';
import { HOSTS, TAG, WIDGETS } from './hosts.mjs';
import { visitor } from './visitor.mjs';

/** What a reader comes for: an answer given, a stage opened, a day seen. And it can be read all the while. */
async function useAll(host) {
  const press = async (tag, text) => assert.equal(await host.call(visitor, 'press', tag, text), 'pressed');
  const says = (tag, text) => host.until(visitor, 'says', tag, text);
  await press('eligibility-checker', 'A secondary, middle or upper school');
  await press('eligibility-checker', 'Continue');
  await says('eligibility-checker', 'Question 2');
  await press('tfm-journey', 'More about Development');
  await says('tfm-journey', 'Two maths teachers');
  await says('workgroup-dates', 'Thursday 4 May 2023, 9.30am to 3pm');
  assert.deepEqual(await host.call(visitor, 'complaints'), []);
}

/** What is drawn differently on two pages, as sentences, but for the properties that a page changes on purpose. */
function differences(looks, plain, own) {
  assert.deepEqual(Object.keys(looks), Object.keys(plain));
  return Object.entries(looks).flatMap(([name, style]) =>
    Object.keys(style)
      .filter((key) => !own.includes(key) && style[key] !== plain[name][key])
      .map((key) => `${name}: ${key} is ${style[key]} instead of ${plain[name][key]}`),
  );
}

for (const engine of engines) {
  describe(`in ${engine}, on a page`, () => {
    const open = inBrowser(engine);
    const plain = {};

    /** How the widgets look on a page that does nothing to them, when they are this wide and the window is of that size. */
    async function designed(width, size) {
      const key = `${width} in ${size?.width}`;
      if (!plain[key]) {
        const host = await open(page(WIDGETS, `<style>body { margin: 0; width: ${width}px }</style>${TAG}`), { size });
        await host.until(visitor, 'shown');
        plain[key] = await host.call(visitor, 'looks');
      }
      return plain[key];
    }

    for (const [name, { html, own = [], says = [], ...options }] of Object.entries(HOSTS)) {
      test(name, async () => {
        const host = await open(html, options);
        await host.until(visitor, 'shown');
        assert.deepEqual(await host.call(visitor, 'complaints'), []);
        const [looks, width] = [await host.call(visitor, 'looks'), await host.call(visitor, 'width')];
        await useAll(host);
        const heard = await host.heard();
        assert.equal(heard.length, says.length, heard.join('\n'));
        for (const [at, text] of says.entries()) assert.ok(heard[at].includes(text), heard[at]);
        assert.deepEqual(differences(looks, await designed(width, options.size), own).slice(0, 20), []);
      });
    }
  });
}
