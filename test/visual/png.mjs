/** Small pictures: PNG with a palette, which pngjs reads and does not write. */
import { crc32, deflateSync } from 'node:zlib';

/** How far a colour may be from what it was, in each of red, green and blue. */
const NEAR = 10;

/** The colours of a picture's pixels, the most frequent first. */
function coloursOf(pixels) {
  const counts = new Map();
  // most pixels are as the one before
  for (let at = 0, from = 0; at < pixels.length; from = at) {
    while (pixels[++at] === pixels[from]);
    counts.set(pixels[from], (counts.get(pixels[from]) ?? 0) + at - from);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([pixel]) => pixel);
}

const parts = (pixel) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255, pixel >>> 24];
const apart = (a, b) => Math.max(...a.map((part, at) => Math.abs(part - b[at])));

/**
 * At most 256 colours for a picture: the edges of letters have hundreds of shades, and nobody tells neighbours apart.
 *
 * @returns {{ palette: number[][], index: Map<number, number> }} the colours, and which one stands for which pixel
 */
function palette(pixels, near = NEAR) {
  const chosen = [];
  const index = new Map();
  for (const pixel of coloursOf(pixels)) {
    const colour = parts(pixel);
    let at = chosen.findIndex((other) => apart(colour, other) <= near);
    if (at < 0) at = chosen.push(colour) - 1;
    if (chosen.length > 256) return palette(pixels, near + 4);
    index.set(pixel, at);
  }
  return { palette: chosen, index };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/**
 * Writes a picture as PNG with a palette, per https://www.w3.org/TR/png-3/.
 *
 * @param {{ width: number, height: number, data: Buffer }} picture its pixels as RGBA
 */
export function encode({ width, height, data }) {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const { palette: colours, index } = palette(pixels);
  // each row begins with the number of its filter: none, which suits flat colours best
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++) rows[to++] = index.get(pixels[from++]);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(colours.map(([, , , alpha]) => alpha))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
