/** A page that holds one script tag and the widgets, as a webmaster leaves it: in every engine. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { engines, inBrowser, page } from './browsers.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const script = readFileSync(new URL('../../dist/tfm-widgets.js', import.meta.url), 'utf8');

const TAG = '<script src="/tfm-widgets.js" defer></script>';
const WIDGETS = `
  <tfm-journey>Journey</tfm-journey>
  <programme-card programme="sktm-secondary-ect">Card</programme-card>
  <eligibility-checker>Checker</eligibility-checker>
  <workgroup-dates programme="sktm-secondary-ect">Dates</workgroup-dates>
  <tfm-programmes>Programmes</tfm-programmes>
  <tfm-hub>Hub</tfm-hub>
  <tfm-impact>Impact</tfm-impact>
  <tfm-data today="2023-03-10"><workgroup-dates programme="sktm-secondary-ect">Dates</workgroup-dates></tfm-data>`;
const STRICT = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types tfm-widgets";

/** In the page: what each widget shows, once all of them are there. */
const shown = () => {
  const widgets = [...document.querySelectorAll('body *')].filter((element) => element.localName.includes('-'));
  const seen = widgets.map(({ localName, shadowRoot }) => {
    const root = shadowRoot?.querySelector('.root');
    return [localName, (root ? root.innerText.trim() : '').length, root ? root.getBoundingClientRect().height : 0];
  });
  const ready = widgets.every(({ localName }) => customElements.get(localName));
  return ready && seen.every(([tag, length]) => length > 0 || tag === 'tfm-data') && seen;
};
/** In the page: what a widget says, and its warnings to the webmaster. */
const said = (selector) => document.querySelector(selector).shadowRoot.querySelector('.root')?.innerText ?? '';

for (const engine of engines) {
  describe(`one script tag in ${engine}`, () => {
    const open = inBrowser(engine);

    const everythingShown = async (host) => {
      const seen = await host.until(shown);
      assert.equal(seen.length, 9);
      for (const [tag, length, height] of seen) {
        if (tag !== 'tfm-data') assert.ok(length > 30 && height > 40, `<${tag}>: ${length} characters, ${height} px`);
      }
    };

    test('every widget has content, the script is all that is loaded, and the console is silent', async () => {
      const host = await open(page(WIDGETS, TAG));
      await everythingShown(host);
      assert.deepEqual(host.requests(), ['/', '/tfm-widgets.js']);
      assert.deepEqual(await host.loaded(), [`${host.url}tfm-widgets.js`]);
      assert.deepEqual(await host.heard(), []);
    });

    test('every drawing has its parts beside each other, where the browser draws them', async () => {
      const host = await open(
        page('<tfm-impact></tfm-impact><eligibility-checker phase="primary"></eligibility-checker>', TAG),
      );
      await host.until(shown);
      // to the end of the questions, so that the verdicts and their signs are there
      const settled = () => {
        const { shadowRoot } = document.querySelector('eligibility-checker');
        shadowRoot.querySelector('form input:not(:checked)')?.click();
        shadowRoot.querySelector('form [type="submit"]')?.click();
        return shadowRoot.querySelectorAll('svg path').length > 0;
      };
      await host.until(settled);
      const drawn = await host.call(() =>
        ['tfm-impact', 'eligibility-checker'].map((tag) => {
          const { shadowRoot } = document.querySelector(tag);
          const shapes = [...shadowRoot.querySelectorAll('svg *')];
          return [
            shapes.length > 1,
            shapes.filter((shape) => shape.closest('rect *, circle *, path *, line *')).length,
          ];
        }),
      );
      assert.deepEqual(drawn, [
        [true, 0],
        [true, 0],
      ]);
    });

    test('nothing is left on the reader’s machine, and one global name on the page', async () => {
      const bare = await open(page(WIDGETS));
      const before = new Set(await bare.call(() => Object.getOwnPropertyNames(window)));
      const host = await open(page(WIDGETS, TAG));
      await host.until(shown);
      const kept = await host.call(() => [document.cookie, localStorage.length, sessionStorage.length]);
      assert.deepEqual(kept, ['', 0, 0]);
      const names = await host.call(() => Object.getOwnPropertyNames(window));
      assert.deepEqual(
        names.filter((name) => !before.has(name)),
        ['tfmWidgets'],
      );
      assert.deepEqual(await host.call(() => window.tfmWidgets), { version });
    });

    test('a strict content policy with Trusted Types is kept to the letter', async () => {
      const host = await open(page(WIDGETS, TAG), { csp: STRICT });
      await everythingShown(host);
      assert.deepEqual(await host.heard(), []);
    });

    test('the four days of the ECT group are there, with weekday, year and times, and have passed', async () => {
      const host = await open(page(WIDGETS, TAG));
      await host.until(shown);
      const text = await host.call(said, 'workgroup-dates');
      const days = [
        'Wednesday 1 February 2023, 10.30am to 4pm',
        'Thursday 9 March 2023, 9.30am to 3pm',
        'Thursday 4 May 2023, 9.30am to 3pm',
        'Tuesday 27 June 2023, 9.30am to 3pm',
      ];
      for (const day of days) assert.ok(text.includes(day), `${day} is not in:\n${text}`);
      assert.match(text, /passed/i);
    });

    test('the script pasted twice does no harm and says nothing', async () => {
      const host = await open(page(WIDGETS, TAG + TAG));
      await everythingShown(host);
      assert.deepEqual(await host.heard(), []);
    });

    test('of two versions the first stays, and the console names both', async () => {
      const other = { type: '.js', body: script.replaceAll(version, '99.0.0') };
      const second = '<script src="/other.js" defer></script>';
      const host = await open(page(WIDGETS, TAG + second), { files: { '/other.js': other }, csp: STRICT });
      await everythingShown(host);
      await host.until(() => window.heard.some((text) => text.startsWith('warn')));
      const heard = await host.heard();
      assert.equal(heard.length, 1);
      assert.match(heard[0], new RegExp(`^warn: tfm-widgets: .*${version}.*99\\.0\\.0`));
      assert.deepEqual(await host.call(() => window.tfmWidgets), { version });
    });

    test('an element of the page that is called tfmWidgets does not keep the script from running', async () => {
      const host = await open(page(`<div id="tfmWidgets"></div>${WIDGETS}`, TAG));
      await everythingShown(host);
      assert.deepEqual(await host.heard(), []);
    });

    test('a script in the head without defer, and a widget added later, work as well', async () => {
      const host = await open(page(WIDGETS, TAG.replace(' defer', '')));
      await everythingShown(host);
      await host.call(() => {
        document.body.replaceChildren(document.createElement('tfm-impact'));
        return true;
      });
      const [[tag]] = await host.until(shown);
      assert.equal(tag, 'tfm-impact');
      assert.deepEqual(await host.heard(), []);
    });

    test('a div that names a widget becomes one, and keeps what it held as the fallback', async () => {
      const div = '<div data-tfm="programme-card" data-programme="sktm-secondary-ect"><p>Card</p></div>';
      const host = await open(page(div, TAG));
      await host.until(shown);
      assert.equal(
        await host.call(() => document.querySelector('[data-tfm] > programme-card > p').textContent),
        'Card',
      );
      assert.deepEqual(await host.heard(), []);
    });

    test('a setting that does not work is named in the widget and once in the console, and nothing beside it breaks', async () => {
      const wrong = [
        ['programme-card', 'programme', 'nope'],
        ['tfm-journey', 'phase', 'nope'],
        ['tfm-journey', 'year', '1999'],
        ['tfm-programmes', 'year', '1999'],
        ['tfm-impact', 'heading-level', '9'],
      ];
      const widgets = wrong.map(
        ([tag, name, value]) => `<${tag} class="wrong" ${name}="${value}"><p>Fallback</p></${tag}>`,
      );
      const host = await open(page(widgets.join('') + WIDGETS, TAG));
      await host.until(shown);
      for (const [tag, name, value] of wrong) {
        const text = await host.call(said, `${tag}.wrong[${name}]`);
        assert.ok(text.includes(`${name}="${value}"`), `<${tag} ${name}="${value}"> says:\n${text}`);
      }
      const heard = await host.heard();
      assert.equal(heard.length, wrong.length, heard.join('\n'));
      for (const [tag, name, value] of wrong) {
        const line = heard.find((text) => text.includes(`<${tag}>`) && text.includes(`${name}="${value}"`));
        assert.match(line ?? heard.join('\n'), new RegExp(`^warn: tfm-widgets: .*${tag}`));
      }
    });
  });
}
