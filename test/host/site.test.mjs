/** The site for webmasters: what the builder hands out works where it is pasted, and the date checker says what is doubtful. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { elementsOf } from '../../tools/editor-files.mjs';
import { engines, inBrowser, page } from './browsers.mjs';
import { visitor } from './visitor.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
/** A page of the site as the first page of a server; what lies beside it is in `site/`. */
const sitePage = (file) => read(`dist/site/${file}`).replace(/(src|href)="(?![.#]|data:|https?:)/g, '$1="/site/');
const elements = elementsOf(JSON.parse(read('custom-elements.json')));
const TAGS = elements.map(({ tagName }) => tagName);

/* in the page */
const ready = (id) => document.getElementById(id)?.hidden === false;
const set = (id, value) => {
  const control = document.getElementById(id);
  if (control.type === 'checkbox' || control.type === 'radio') control.checked = value;
  else control.value = value;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  return control.value;
};
const textOf = (id) => document.getElementById(id).textContent.replace(/\s+/g, ' ').trim();
const snippet = () => document.getElementById('snippet').textContent;
const press = (text) => {
  const button = [...document.querySelectorAll('button')].find((each) => each.textContent === text);
  button?.click();
  return !!button;
};
const problems = () =>
  [...document.querySelectorAll('.problems li')].map((item) => item.innerText.replace(/\s+/g, ' '));

for (const engine of engines) {
  describe(`the site in ${engine}`, () => {
    const open = inBrowser(engine);
    const builder = async () => {
      const host = await open(sitePage('builder.html'));
      await host.until(ready, 'builder');
      await host.call(set, 'folder', '/');
      return host;
    };

    test('offers every widget, and every attribute with what it is for', async () => {
      const host = await builder();
      for (const { tagName, attributes } of elements) {
        assert.equal(await host.call(set, 'widget', tagName), tagName);
        const offered = await host.call(() =>
          [...document.querySelectorAll('#settings > *')].map((field) => ({
            name: field.querySelector('label code, legend code').textContent,
            labelled: field.matches('fieldset') || !!field.querySelector('input, select').labels.length,
            hint: field.querySelector('.hint').textContent,
          })),
        );
        assert.deepEqual(offered.map(({ name }) => name).sort(), attributes.map(({ name }) => name).sort(), tagName);
        for (const { name, labelled, hint } of offered) assert.ok(labelled && hint.length > 20, `${tagName} ${name}`);
        assert.equal(await host.call(() => document.querySelector('#preview > *').localName), tagName);
      }
      assert.deepEqual(await host.heard(), []);
    });

    test('gives tags that work where they are pasted, in both forms, pinned and moving', async () => {
      const host = await builder();
      const given = { pinned: [], moving: [] };
      for (const [form, version] of [
        ['div', 'pinned'],
        ['element', 'moving'],
      ]) {
        await host.call(set, `form-${form}`, true);
        await host.call(set, `version-${version}`, true);
        for (const tag of TAGS) {
          await host.call(set, 'widget', tag);
          if (tag === 'tfm-journey') await host.call(set, 'set-phase', 'primary');
          given[version].push(await host.call(snippet));
        }
      }
      assert.deepEqual(await host.heard(), []);
      const strangers = (await host.loaded()).filter((address) => !address.startsWith(host.url));
      assert.deepEqual(strangers, []);

      for (const [version, snippets] of Object.entries(given)) {
        for (const text of snippets) {
          assert.equal(text.includes(' integrity="sha384-'), version === 'pinned');
          assert.doesNotMatch(text.replace(/^<script.*/, ''), /<script|style=| on\w+=/);
        }
        const pasted = await open(page(snippets.join('\n')));
        await pasted.until(visitor, 'shown');
        for (const tag of TAGS) assert.ok(await pasted.call((name) => !!document.querySelector(name), tag), tag);
        assert.ok(await pasted.call(visitor, 'says', 'tfm-journey', 'primary school’s journey'));
        assert.deepEqual(await pasted.heard(), []);
      }
    });

    test('gives a frame that shows the widget as it was set, and a shortcode', async () => {
      const host = await builder();
      await host.call(set, 'widget', 'programme-card');
      await host.call(set, 'set-programme', 'sktm-secondary-ect');
      await host.call(set, 'set-compact', true);
      await host.call(set, 'form-shortcode', true);
      assert.equal(await host.call(snippet), '[programme_card programme="sktm-secondary-ect" compact]');
      await host.call(set, 'form-frame', true);
      const framed = await open(page(await host.call(snippet)));
      const text = await framed.until(
        () => frames[0]?.document.querySelector('programme-card')?.shadowRoot?.querySelector('h2')?.textContent,
      );
      assert.match(text, /Specialist Knowledge/);
      assert.equal(await framed.call(() => frames[0].document.querySelector('programme-card').compact), true);
    });

    test('says what is wrong with a setting, and hands nothing out until it is put right', async () => {
      const host = await builder();
      await host.call(set, 'widget', 'tfm-data');
      await host.call(set, 'set-today', '2023-02-30');
      assert.match(
        await host.call(textOf, 'set-today-wrong'),
        /found "2023-02-30", expected a day that is in the calendar/,
      );
      assert.equal(await host.call(() => document.getElementById('set-today').ariaInvalid), 'true');
      assert.equal(await host.call(() => document.getElementById('copy').disabled), true);
      assert.doesNotMatch(await host.call(snippet), /</);
      await host.call(set, 'set-today', '2023-02-28');
      assert.equal(await host.call(() => document.getElementById('set-today-wrong').hidden), true);
      assert.match(await host.call(snippet), /data-today="2023-02-28"/);
      await host.call(set, 'folder', 'javascript:alert(1)');
      assert.match(await host.call(textOf, 'folder-wrong'), /web address/);
      assert.doesNotMatch(await host.call(snippet), /</);
    });

    test('says what became of copying, and keeps what was chosen in its address', async () => {
      const host = await builder();
      await host.call(set, 'widget', 'tfm-hub');
      await host.call(set, 'set-hub', 'turing-nw');
      assert.ok(await host.call(press, 'Copy'));
      const said = await host.until(textOf, 'said');
      assert.match(said, /^Copied\.|^Your browser does not let us copy\. The text is marked/);
      if (!said.startsWith('Copied')) {
        assert.match(await host.call(() => getSelection().toString()), /<div data-tfm="tfm-hub" data-hub="turing-nw">/);
      }
      const hash = await host.call(() => location.hash);
      await host.call(set, 'widget', 'tfm-impact');
      await host.call((link) => void (location.hash = link), hash);
      await host.until(() => document.getElementById('snippet').textContent.includes('data-hub="turing-nw"'));
    });

    const checker = async () => {
      const host = await open(sitePage('dates.html'));
      await host.until(ready, 'checker');
      return host;
    };

    test('says where a weekday is wrong, and its repair mends the text', async () => {
      const host = await checker();
      const asked = host.requests().length;
      await host.call(set, 'year', '2022/23');
      await host.call(set, 'text', 'Day 1 – Wednesday 1st February, 4pm to 5pm\nDay 2 – Wednesday 9th March 10.30 – 4');
      await host.until(() => document.querySelectorAll('tbody tr').length === 2);
      const [problem] = await host.call(problems);
      assert.match(problem, /Line 2, column 9.*Wednesday 9th March.*9 March 2023 is a Thursday, not a Wednesday\./);
      assert.ok(await host.call(press, 'Make it Thursday 9 March 2023'));
      assert.equal(
        await host.call(() => document.getElementById('text').value),
        'Day 1 – Wednesday 1st February, 4pm to 5pm\nDay 2 – Thursday 9 March 10.30 – 4',
      );
      assert.deepEqual(await host.call(problems), []);
      assert.equal(await host.call(() => document.activeElement.id), 'found-title');
      assert.match(
        await host.until(textOf, 'said'),
        /Done: Make it Thursday 9 March 2023\. Dates: 2 days, no problem\./,
      );
      const times = () => [...document.querySelectorAll('tbody time')].map(({ dateTime }) => dateTime);
      assert.deepEqual(await host.call(times), [
        ...['2023-02-01', '2023-02-01T16:00+00:00'],
        ...['2023-03-09', '2023-03-09T10:30+00:00'],
      ]);
      assert.ok(await host.call(press, 'Undo the last repair'));
      assert.match(await host.call(() => document.getElementById('text').value), /Wednesday 9th March/);
      // nothing is sent
      assert.equal(host.requests().length, asked);
      assert.deepEqual(await host.heard(), []);
    });

    test('reads a sheet, a calendar and JSON as well, and mends what was meant', async () => {
      const host = await checker();
      await host.call(set, 'text', 'Programme,Group,Date\nsktm-secondry-ect,Tuesdays,Tuesday 12 January 2027\n');
      await host.until(() => !!document.querySelector('.problems li'));
      assert.match((await host.call(problems))[0], /Row 2, column “Programme”.*Found "sktm-secondry-ect"/);
      assert.ok(await host.call(press, 'Make it sktm-secondary-ect'));
      assert.deepEqual(await host.call(problems), []);
      assert.match(await host.until(textOf, 'said'), /A spreadsheet: 1 Work Group, 1 day, no problem\./);

      await host.call(
        set,
        'text',
        'Programme,Group,Date\nsktm-secondary-ect,Tuesdays,Wednesday 12 January 2027\n,,Tuesday 2 February 2027',
      );
      await host.until(() => !!document.querySelector('.problems li'));
      assert.ok(await host.call(press, 'Make it Tuesday 12 January 2027'));
      assert.deepEqual(await host.call(problems), []);

      await host.call(set, 'text', read('stories/feeds/dates.ics'));
      await host.until(() => document.getElementById('said').textContent.startsWith('A calendar: '));
      await host.call(set, 'text', '{"workgroup": []}');
      await host.until(() => document.getElementById('said').textContent.startsWith('A feed in JSON: '));
      assert.match((await host.call(problems))[0], /Workgroup.*workgroups/);
      assert.deepEqual(await host.heard(), []);
    });
  });
}
