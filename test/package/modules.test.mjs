/** What an element's module brings along: the source modules behind every file that it imports, told by the build. */
import assert from 'node:assert/strict';
import { dirname, join, normalize } from 'node:path';
import { describe, test } from 'node:test';
import { json, read, TAGS } from './helpers.mjs';

const modules = json('build/modules.json');
const IMPORT = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g;

/** The files that load at once with one of `dist/`, itself included. */
function graph(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of read(`dist/${file}`).matchAll(IMPORT)) graph(normalize(join(dirname(file), path)), seen);
  return seen;
}

/** The rooms of the house that an element's module has something of, apart from those that all have. */
const rooms = (file) => {
  const found = [...graph(file)]
    .flatMap((each) => modules[each])
    .map((id) =>
      id.startsWith('src/')
        ? id.replace(/^src\/(elements\/[^/]+|page\/question|dates\/read|[^/]+).*$/, '$1')
        : id.replace(/^node_modules\/((?:@[^/]+\/)?[^/]+).*$/, '$1'),
    );
  return [...new Set(found)].filter((room) => !EVERYWHERE.has(room)).sort();
};

const EVERYWHERE = new Set([
  ...['src', 'model', 'page', 'styles', 'dates'],
  ...['@lit/context', '@lit/reactive-element', 'lit', 'lit-element', 'lit-html', 'tslib'],
]);

/** Each element, and what it needs besides: nothing here is there by accident. */
const NEEDS = {
  'eligibility-checker': ['eligibility', 'page/question'],
  'programme-card': ['eligibility'],
  'tfm-data': [],
  'tfm-hub': [],
  'tfm-impact': [],
  'tfm-journey': ['eligibility', 'journey', 'page/question'],
  'tfm-programmes': ['eligibility', 'elements/programme-card'],
  'workgroup-dates': [],
};

describe('An element loads only what it needs', () => {
  for (const tag of TAGS) {
    const needs = NEEDS[tag].length ? ` and ${NEEDS[tag].join(', ')}` : '';
    test(`<${tag}>: itself${needs}`, () => {
      assert.deepEqual(rooms(`elements/${tag}.js`), [`elements/${tag}`, ...NEEDS[tag]].sort());
    });
  }

  test('calendar files, links and the cover plan come with the dates alone', () => {
    const having = TAGS.filter((tag) =>
      [...graph(`elements/${tag}.js`)].some((file) => modules[file].includes('src/dates/icalendar.js')),
    );
    assert.deepEqual(having, ['workgroup-dates']);
  });

  test('no element waits for more than seven files', () => {
    for (const tag of TAGS) assert.ok(graph(`elements/${tag}.js`).size <= 7, tag);
  });

  test('the functions for Node and workers bring nothing that knows a page', () => {
    const all = [...graph('domain.js')].flatMap((file) => modules[file]);
    assert.deepEqual(
      all.filter((id) => /^src\/(elements|styles)\/|\/(lit|lit-html|lit-element)\/|@lit\//.test(id)),
      [],
    );
  });

  test('the reader of feeds is in none of them', () => {
    for (const tag of TAGS) {
      const all = [...graph(`elements/${tag}.js`)].flatMap((file) => modules[file]);
      assert.deepEqual(
        all.filter((id) => /^src\/feeds\/|\/zod\/|\/papaparse\/|\/ical\.js\/|model\/schema/.test(id)),
        [],
        tag,
      );
    }
  });
});
