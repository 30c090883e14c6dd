/** The files of `dist/`: that they are what they say, and as small as they should be. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { compileDataset } from '../../tools/build-data.mjs';
import { overBudget, sizes } from '../../tools/sizes.mjs';
import { hostingDoc } from '../../tools/hosting-table.mjs';
import { filesIn, json, read, TAGS } from './helpers.mjs';
import Ajv from 'ajv/dist/2020.js';

const { version } = json('package.json');
const loadable = filesIn('dist')
  .map((path) => path.slice('dist/'.length))
  .filter(
    (path) => /\.(js|css)$/.test(path) && !/^(cli|site|types)\//.test(path) && !/^(jsx|vue|svelte)\.js$/.test(path),
  );
const policies = (path) => read(`dist/${path}`).match(/createPolicy\(["'`][\w-]+/g) ?? [];

describe('dist/', () => {
  test('keeps to its budgets, which are there for the script and the style sheet', () => {
    const rows = sizes();
    assert.deepEqual(overBudget(rows), []);
    assert.equal(rows.find(({ file }) => file === 'tfm-widgets.js').budget, 68_500);
    assert.equal(rows.find(({ file }) => file === 'tfm-widgets.css').budget, 1_000);
  });

  test('is as large as docs/hosting.md says', () => {
    // `node tools/hosting-table.mjs` puts it right
    assert.equal(read('docs/hosting.md'), hostingDoc());
  });

  test('has pages for frames that hold nothing but files and know every setting', () => {
    const { modules } = json('custom-elements.json');
    const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
    for (const { tagName, attributes = [] } of elements) {
      const html = read(`dist/embed/${tagName}.html`);
      assert.match(html, /<html lang="en-GB">/);
      assert.match(html, /<title>[^<]{5,}<\/title>/);
      assert.match(html, /<meta name="robots" content="noindex, indexifembedded">/);
      assert.doesNotMatch(html, /<script(?! src="[^"]+" defer>)|<style| style=| on\w+=/);
      const takes = [...html.matchAll(/ data-takes="([^"]*)"/g)].flatMap(([, names]) => names.split(' '));
      for (const { name } of attributes) assert.ok(takes.includes(name), `${tagName} ${name}`);
    }
    assert.ok(read('dist/embed/embed.js').length < 2_500);
  });

  test('reads each kind of feed with less than 42 kB', () => {
    for (const file of ['tfm-feeds.js', 'tfm-sheets.js', 'tfm-calendars.js']) {
      assert.ok(sizes().find((row) => row.file === file).brotli < 42_000, file);
    }
  });

  test('has a true hash, size and version in sri.json for every file that a tag can load', () => {
    const sri = json('dist/sri.json');
    assert.deepEqual(Object.keys(sri).sort(), loadable.sort());
    for (const [file, entry] of Object.entries(sri)) {
      const bytes = readFileSync(new URL(`../../dist/${file}`, import.meta.url));
      const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
      assert.deepEqual(entry, { integrity, bytes: bytes.length, version }, file);
    }
  });

  test('names its Trusted Types policy tfm-widgets, once in the script and once in the modules', () => {
    assert.deepEqual(
      policies('tfm-widgets.js').map((call) => call.slice(14)),
      ['tfm-widgets'],
    );
    const modules = loadable.filter((path) => path.endsWith('.js') && path !== 'tfm-widgets.js').flatMap(policies);
    assert.deepEqual(
      modules.map((call) => call.slice(14)),
      ['tfm-widgets'],
    );
  });

  test('keeps what reads feeds, what draws QR codes and what draws pictures in files of their own, which the script knows by their hashes', () => {
    const rows = sizes();
    const has = (pattern) => loadable.filter((path) => pattern.test(read(`dist/${path}`)));
    assert.deepEqual(has(/Data too long/), ['tfm-qr.js']);
    assert.deepEqual(has(/is larger than/), ['tfm-feeds.js']);
    assert.deepEqual(has(/textLength/), ['tfm-picture.js']);
    // words of Papa Parse and of ical.js; a worker or a server may want all of the rules and readers at once
    const domain = rows.find(({ file }) => file === 'domain.js').paths;
    const elsewhere = (pattern) => has(pattern).filter((path) => !domain.includes(path));
    assert.deepEqual(elsewhere(/UndetectableDelimiter/), ['tfm-sheets.js']);
    assert.deepEqual(elsewhere(/invalid line \(no token/), ['tfm-calendars.js']);
    for (const { file, paths } of rows) {
      if (file === 'domain.js') continue;
      for (const path of paths) {
        const apart = /^tfm-(sheets|calendars)\.js$/.test(path);
        assert.ok(
          apart || !/UndetectableDelimiter|invalid line \(no token/.test(read(`dist/${path}`)),
          `${file}: ${path}`,
        );
      }
    }
    const sri = json('dist/sri.json');
    const known = ['tfm-feeds.js', 'tfm-sheets.js', 'tfm-calendars.js', 'tfm-qr.js', 'tfm-picture.js'].map(
      (file) => sri[file].integrity,
    );
    for (const hash of read('dist/tfm-widgets.js').match(/sha384-[\w+/=]+/g)) assert.ok(known.includes(hash), hash);
  });

  test('carries its version, and runs no text as code', () => {
    for (const path of loadable.filter((file) => file.endsWith('.js'))) {
      const bad = /__TFM_VERSION__|\beval\(|\bnew Function\b|sourceMappingURL/;
      assert.deepEqual(read(`dist/${path}`).match(bad), null, path);
    }
    assert.ok(read('dist/tfm-widgets.js').startsWith(`/*! tfm-widgets ${version}, MIT;`));
    for (const owner of ['Google LLC', 'Colin McDonnell', 'Matthew Holt', 'Mozilla Public License', 'Project Nayuki']) {
      assert.ok(read('dist/licences.txt').includes(owner), owner);
    }
  });

  test('has a script that reads the same in whatever encoding a page has', () => {
    assert.deepEqual(read('dist/tfm-widgets.js').match(/[^\x20-\x7e\n]/g), null);
  });

  test('has the dataset that data/ makes, and it is what its schema says', () => {
    const dataset = json('dist/dataset.json');
    assert.deepEqual(dataset, compileDataset().dataset);
    const validate = new Ajv({ strict: false }).compile(json('dist/schema/dataset.schema.json'));
    assert.ok(validate(dataset), JSON.stringify(validate.errors, null, 2));
    assert.equal(validate({ ...dataset, programmes: [{}] }), false);
  });

  test('tells of every element in the plain guide and in the editors’ files', () => {
    const guide = read('dist/llms.txt');
    const code = json('dist/vscode.html-custom-data.json').tags.map(({ name }) => name);
    const brains = json('dist/web-types.json').contributions.html.elements.map(({ name }) => name);
    for (const tag of TAGS) assert.ok(guide.includes(`## <${tag}>`), tag);
    assert.deepEqual(code, TAGS);
    assert.deepEqual(brains, TAGS);
  });
});
