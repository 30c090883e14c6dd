import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc32 as crcOfZlib, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { crc32, withTexts } from '../../../src/page/png-text.js';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crcOfZlib(body));
  return Buffer.concat([length, body, check]);
}

/** The smallest PNG: one grey pixel. */
const PIXEL = Buffer.concat([
  SIGNATURE,
  chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
  chunk('IEND', Buffer.alloc(0)),
]);

/** Reads a PNG as ISO/IEC 15948 has it, and fails on any chunk whose length or check is wrong. */
function chunks(png: Uint8Array): { type: string; data: Buffer }[] {
  const bytes = Buffer.from(png);
  assert.deepEqual(bytes.subarray(0, 8), SIGNATURE);
  const found = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    assert.equal(body.length, length + 4);
    assert.equal(bytes.readUInt32BE(at + 8 + length), crcOfZlib(body));
    found.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return found;
}

/** What an international text chunk says: keyword, language and text. */
function textOf({ data }: { data: Buffer }): [string, string, string] {
  const end = data.indexOf(0);
  assert.deepEqual([...data.subarray(end + 1, end + 3)], [0, 0], 'not compressed');
  const language = data.indexOf(0, end + 3);
  const translated = data.indexOf(0, language + 1);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(data.subarray(translated + 1));
  return [data.toString('latin1', 0, end), data.toString('latin1', end + 3, language), text];
}

const pixel = () => new Uint8Array(PIXEL);

describe('The check of a chunk', () => {
  it('is that of the standard’s own example and of zlib', () => {
    assert.equal(crc32(Buffer.from('IEND')), 0xae426082);
    fc.assert(fc.property(fc.uint8Array(), (bytes) => assert.equal(crc32(bytes), crcOfZlib(bytes))));
  });
});

describe('A PNG with texts', () => {
  it('says them behind its header, and is the same picture', () => {
    const all = chunks(withTexts(pixel(), { Title: 'A journey', Description: 'One\nTwo – £1,000, 数学' }));
    assert.deepEqual(
      all.map(({ type }) => type),
      ['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND'],
    );
    assert.deepEqual(textOf(all[1]!), ['Title', 'en-GB', 'A journey']);
    assert.deepEqual(textOf(all[2]!), ['Description', 'en-GB', 'One\nTwo – £1,000, 数学']);
    assert.deepEqual(
      all.filter(({ type }) => type !== 'iTXt'),
      chunks(PIXEL),
    );
  });

  it('says any text as it is, but for what ends one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [, said] = chunks(withTexts(pixel(), { Description: text }));
        assert.equal(textOf(said!)[2], Buffer.from(text.replaceAll('\0', '')).toString());
      }),
    );
  });

  it('is left alone where it is none', () => {
    const jpeg = new Uint8Array([255, 216, 255, 224]);
    assert.equal(withTexts(jpeg, { Title: 'x' }), jpeg);
    assert.equal(withTexts(new Uint8Array(), { Title: 'x' }).length, 0);
  });
});
