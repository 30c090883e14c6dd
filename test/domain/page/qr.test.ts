import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import decodeQR from 'qr/decode.js';
import { answersToFragment, assess } from '../../../src/eligibility/index.js';
import type { Answers } from '../../../src/model/answers.js';
import { qrPath } from '../../../src/page/qr.js';
import { compileDataset } from '../../../tools/build-data.mjs';

/** Pixels to a module. */
const SCALE = 4;

/** The modules that a path darkens, row by row. Fails on anything but runs within the square, none of them over another. */
function modules({ size, path }: { size: number; path: string }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const rest = path.replace(
    /M(\d+) (\d+)h(\d+)v1h-(\d+)z/g,
    (_, x: string, y: string, length: string, back: string) => {
      assert.equal(length, back);
      for (let at = Number(x); at < Number(x) + Number(length); at++) {
        assert.equal(rows[Number(y)]![at], false, `${at}, ${y}`);
        rows[Number(y)]![at] = true;
      }
      return '';
    },
  );
  assert.equal(rest, '');
  return rows;
}

/** What a reader that is not of the make of the writer sees in the picture. */
function read(code: { size: number; path: string }): string {
  const rows = modules(code);
  const width = code.size * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (let pixel = 0; pixel < width * width; pixel++) {
    const [x, y] = [pixel % width, Math.trunc(pixel / width)].map((at) => Math.trunc(at / SCALE));
    if (rows[y!]![x!]) data.fill(0, pixel * 4, pixel * 4 + 3);
  }
  return decodeQR({ width, height: width, data }, { timeLimit: 10_000 });
}

const link = (length: number) => 'https://hub.example/who#tfm-answers=1;_sum='.padEnd(length, '8t1nm4;phase=primary,');

describe('a link as a QR code', () => {
  for (const length of [1, 14, 15, 50, 100, 150, 200, 300, 400, 500, 700, 900, 990]) {
    it(`is read again from ${length} characters`, () => {
      const text = link(length).slice(0, length);
      assert.equal(read(qrPath(text)!), text);
    });
  }

  it('is read again when it is not all ASCII', () => {
    for (const text of ['https://hub.example/ysgol-môn#é', 'https://学校.example/数学?x=1', 'Maths – for 😀']) {
      assert.equal(read(qrPath(text)!), text);
    }
  });

  it('is no finer than a phone can read for all the answers there are', () => {
    const dataset = compileDataset().dataset!;
    const answers: Answers = Object.fromEntries(
      dataset.questions.map(({ id, kind, options }) => {
        const ids = options.filter(({ exclusive }) => !exclusive).map((option) => option.id);
        return [id, kind === 'multiple' ? ids : ids.reduce((a, b) => (b.length > a.length ? b : a))];
      }),
    );
    const fragment = answersToFragment(answers, { assessments: assess(dataset, answers), all: true });
    const text = `https://www.some-maths-hub.example/programmes/which-are-for-my-school/#${fragment}`;
    const code = qrPath(text)!;
    assert.equal(read(code), text);
    assert.ok(code.size <= 100, `${text.length} characters, ${code.size} modules`);
  });

  it('has a light edge of four modules, and the three corners inside it', () => {
    const code = qrPath(link(120))!;
    const rows = modules(code);
    const edge = (at: number) => at < 4 || at >= code.size - 4;
    rows.forEach((row, y) => row.forEach((dark, x) => assert.ok(!(dark && (edge(x) || edge(y))))));
    const corner = (x: number, y: number) => rows[y]!.slice(x, x + 7).every(Boolean);
    assert.ok(corner(4, 4) && corner(code.size - 11, 4) && corner(4, code.size - 5));
    assert.equal((code.size - 8 - 17) % 4, 0);
  });

  it('survives a stain on a hundredth of it', () => {
    const text = link(300);
    const code = qrPath(text)!;
    const middle = Math.trunc(code.size / 2);
    const side = Math.ceil(code.size / 10);
    const kept = code.path.replace(/M(\d+) (\d+)h\d+v1h-\d+z/g, (run, x: string, y: string) =>
      [x, y].every((at) => Math.abs(Number(at) - middle) < side / 2) ? '' : run,
    );
    assert.notEqual(kept, code.path);
    assert.equal(read({ size: code.size, path: kept }), text);
  });

  it('is not drawn when it would be too fine, and nothing throws', () => {
    assert.equal(qrPath(link(1274)), null);
    assert.equal(qrPath('x'.repeat(1_000_000)), null);
    assert.equal(qrPath('\ud800'), null);
    assert.equal(qrPath(link(1273))!.size, 17 + 4 * 25 + 8);
  });
});
