/** What must not stand in any file of ours. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read, sources } from './helpers.mjs';

const isText = (path) => !/\.(png|ico|woff2)$/.test(path);
const lines = (path) => read(path).split('\n');

/** Every line of the files that matches, as `file:line: text`. */
const found = (files, pattern) =>
  files.flatMap((path) =>
    lines(path).flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim().slice(0, 160)}`] : [])),
  );

describe('the source', () => {
  const all = sources().filter(isText);
  const src = all.filter((path) => /^src\/.*\.ts$/.test(path));

  test('runs no text as code or as markup, and styles nothing inline', () => {
    const harm =
      /\beval\s*\(|\bnew Function\b|\b(inner|outer)HTML\b|insertAdjacentHTML|styleMap|unsafe(HTML|SVG)|<style\b|\sstyle=/;
    assert.deepEqual(found(src, harm), []);
  });

  test('leaves nothing on the reader’s machine and asks nothing of another one', () => {
    const trace =
      /\b(localStorage|sessionStorage|indexedDB|sendBeacon|XMLHttpRequest|WebSocket)\b|document\.cookie|@font-face|@import\b/;
    assert.deepEqual(found(src, trace), []);
  });

  test('names no path of a machine and no host that packages came from', () => {
    // put together here, so that this file does not name them either
    const folders = ['home', 'root', 'tmp', 'work', 'Users', 'usr/local'].map((name) => `/${name}/`);
    const hosts = [
      'registry.npm' + 'js.org',
      'registry.yarn' + 'pkg.com',
      'npm.pkg.git' + 'hub.com',
      'deb.deb' + 'ian.org',
    ];
    const machine = new RegExp(`(^|[\\s"'\`(=:])(${folders.join('|')})|${hosts.join('|').replaceAll('.', '\\.')}`);
    assert.deepEqual(
      found(
        all.filter((path) => path !== 'test/package/source.test.mjs'),
        machine,
      ),
      [],
    );
  });
});
