import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const room = new URL('../../../src/dates/', import.meta.url);

/** Every file of the room that a file needs when it runs; type imports need nothing. */
function needs(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(new URL(file, room), 'utf8');
  for (const [, imported] of text.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)\.js';/gm)) {
    const path = new URL(`${imported}.ts`, new URL(file, room)).href;
    // words and types of other rooms are theirs to look after
    if (path.startsWith(room.href)) needs(path.slice(room.href.length), seen);
  }
  return seen;
}

test('what an element on a page needs brings no text reader and no bank holidays along', () => {
  const small = [
    'london',
    'academic-year',
    'format',
    'standing',
    'icalendar',
    'links',
    'clashes',
    'cover-plan',
    'json-ld',
  ];
  for (const part of small) {
    const files = [...needs(`${part}.ts`)];
    assert.deepEqual(
      files.filter((file) => file.startsWith('read/') || file === 'bank-holidays.ts'),
      [],
      part,
    );
  }
});

test('nothing here has a clock, a zone of the machine or a page', () => {
  for (const file of needs('index.ts')) {
    const code = readFileSync(new URL(file, room), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    assert.doesNotMatch(
      code,
      /Date\.now|new Date\(\)|\bIntl\b|getTimezoneOffset|\.get(?:Hours|Date|Day|Month|FullYear)\(|\bdocument\b|\bwindow\b/,
      file,
    );
  }
});
