import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode, readCsv, writeCsv } from '../../cli/csv.js';

const cells = (text: string) => readCsv(text).records.map((record) => record.cells);

describe('CSV', () => {
  test('comes back as it was written, whatever is in a cell', () => {
    const records = [
      ['plain', 'with, comma', 'with "quotation" marks'],
      ['', 'two\r\nlines', ' spaces '],
      ['with; semicolon', '“curly”', 'last'],
    ];
    assert.deepEqual(cells(writeCsv(records)), records);
  });

  test('is written as RFC 4180 has it, with the mark that Excel looks for', () => {
    assert.equal(
      writeCsv([
        ['a', 'b "c"'],
        ['d,e', ''],
      ]),
      '\uFEFFa,"b ""c"""\r\n"d,e",\r\n',
    );
  });

  test('is read with semicolons or tabs, any line ends, and without a mark', () => {
    const expected = [
      ['a', 'b'],
      ['c;d,e', 'f'],
    ];
    assert.deepEqual(cells('a;b\r\n"c;d,e";f\r\n'), expected);
    assert.deepEqual(cells('a\tb\n"c;d,e"\tf'), expected);
    assert.deepEqual(cells('sep=;\r\na;b\r\n"c;d,e";f'), expected);
    assert.deepEqual(cells('\uFEFFa,b\r"c;d,e",f\r'), expected);
  });

  test('with empty lines and short ones keeps what is there, and says on which line it was', () => {
    assert.deepEqual(readCsv('a,b\n\n,\n"x\ny",\nz\n').records, [
      { line: 1, cells: ['a', 'b'] },
      { line: 4, cells: ['x\ny', ''] },
      { line: 6, cells: ['z'] },
    ]);
    assert.deepEqual(readCsv('').records, []);
  });

  test('whose quotation mark is never closed is told from CSV', () => {
    assert.equal(readCsv('a,b\nc,"d\ne,f').unclosed, 2);
  });

  test('is decoded from what Excel saves: UTF-8, UTF-16 and Windows-1252', () => {
    assert.equal(decode(new TextEncoder().encode('headteacher’s')), 'headteacher’s');
    assert.equal(decode(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x19, 0x20)), 'a’');
    assert.equal(decode(Uint8Array.of(0x61, 0x92)), 'a’');
  });
});
