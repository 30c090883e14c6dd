/** A sheet has the pictures of one state at one width side by side, one for each mode; below a shorter one there is nothing. */
import { PNG } from 'pngjs';
import { encode } from './png.mjs';

/** A picture with nothing on it. */
const blank = (width, height) => Object.assign(new PNG({ width, height }), { data: Buffer.alloc(width * height * 4) });

/** Copies what fits of a picture to a place in another. */
function paste(from, to, left, height = from.height) {
  PNG.bitblt(from, to, 0, 0, from.width, Math.min(height, from.height, to.height), left, 0);
}

/** Pictures side by side in one. */
export function beside(pictures) {
  const all = blank(
    pictures.reduce((sum, { width }) => sum + width, 0),
    Math.max(...pictures.map(({ height }) => height)),
  );
  let left = 0;
  for (const picture of pictures) {
    paste(picture, all, left);
    left += picture.width;
  }
  return all;
}

/** The pictures of a sheet. */
export function apart(sheet, count) {
  const width = sheet.width / count;
  return Array.from({ length: count }, (_, at) => {
    let height = sheet.height;
    const isNothing = (y) => sheet.data[(y * sheet.width + at * width) * 4 + 3] === 0;
    while (height > 0 && isNothing(height - 1)) height--;
    const picture = blank(width, height);
    PNG.bitblt(sheet, picture, at * width, 0, width, height, 0, 0);
    return picture;
  });
}

/** A picture, larger and with nothing in the new room. */
export function grown(picture, width, height) {
  if (picture.width === width && picture.height === height) return picture;
  const larger = blank(width, height);
  paste(picture, larger, 0);
  return larger;
}

export const read = (bytes) => PNG.sync.read(bytes);
export const write = (picture) => encode(picture);
