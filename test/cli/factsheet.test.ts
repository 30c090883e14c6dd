import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCsv } from '../../cli/csv.js';
import { sheetHtml } from '../../cli/factsheet-html.js';
import { allRows, COLUMNS, sheetCsv } from '../../cli/sheet.js';
import { changed, conditionOf, dataset } from './datasets.js';

const html = sheetHtml(dataset);
const count = (pattern: RegExp, text = html) => text.match(pattern)?.length ?? 0;

describe('The sheet as CSV', () => {
  test('has its columns, and a line for every row', () => {
    const { records, unclosed } = readCsv(sheetCsv(dataset));
    assert.equal(unclosed, undefined);
    assert.deepEqual(records[0]!.cells, [...COLUMNS]);
    assert.equal(records.length, allRows(dataset).length + 1);
    for (const { cells } of records) assert.ok(cells.length === COLUMNS.length && cells.every(Boolean), cells[0]);
  });

  test('names the document and the section', () => {
    const row = readCsv(sheetCsv(dataset)).records.find(
      ({ cells }) => cells[0] === 'secondary-tfm-development/no-two-teachers',
    );
    assert.equal(
      row!.cells[6],
      'Secondary teaching for mastery, Maths Hubs Programme: Heard about teaching for mastery? > What is involved?',
    );
  });
});

describe('The sheet as a page', () => {
  test('has a table with a caption for each programme, and a row for every row', () => {
    assert.equal(count(/<table>\s*<caption>/g), dataset.programmes.length);
    assert.equal(count(/<th scope="row">/g), allRows(dataset).length);
    assert.equal(count(/<th scope="col">/g), 6 * dataset.programmes.length);
  });

  test('stands alone: no script, nothing loaded, no style in an attribute', () => {
    assert.doesNotMatch(html, /<script|<link|<img|\sstyle=|\ssrc=|\son\w+=|@import|url\(/i);
    assert.equal(count(/<style>/g), 1);
    assert.match(html, /^<!doctype html>\n<html lang="en-GB">/);
  });

  test('has every id once', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  test('shows what is in the data as words, never as markup', () => {
    const hostile = changed((copy) => {
      conditionOf(copy, 'secondary-tfm-embedding', 'development-last-year').met = '<script>alert("x")</script>';
    });
    assert.match(sheetHtml(hostile), /&#60;script&#62;alert\(&#34;x&#34;\)/);
    assert.doesNotMatch(sheetHtml(hostile), /<script/);
  });

  test('tells apart what is only wished for', () => {
    assert.match(
      html,
      /nobody is turned away for it:<\/p>\s*<ul>\s*<li>One of your schools is in a Secondary Teaching for Mastery Work Group/,
    );
  });
});
