/** A sheet has the pictures of one state at one width, one for each mode, below each other with a gap of nothing between. */
import { PNG } from 'pngjs';
import { encode } from './png.mjs';

/** The room between two pictures. Pictures have no rows of nothing themselves. */
const GAP = 8;

/** A picture with nothing on it. */
const blank = (width, height) => Object.assign(new PNG({ width, height }), { data: Buffer.alloc(width * height * 4) });

/** Puts pictures of one width below each other. */
export function stack(pictures) {
  const height = pictures.reduce((sum, picture) => sum + picture.height + GAP, -GAP);
  const sheet = blank(pictures[0].width, height);
  let top = 0;
  for (const picture of pictures) {
    picture.data.copy(sheet.data, top * sheet.width * 4);
    top += picture.height + GAP;
  }
  return sheet;
}

/** The pictures of a sheet, from the top. */
export function unstack({ width, height, data }) {
  const isNothing = (y) => data[y * width * 4 + 3] === 0;
  const pictures = [];
  for (let top = 0, end = 0; top < height; top = end + GAP) {
    for (end = top; end < height && !isNothing(end); end++);
    pictures.push(Object.assign(blank(width, end - top), { data: data.subarray(top * width * 4, end * width * 4) }));
  }
  return pictures;
}

/** A picture with nothing below it, to a height. */
export function grown(picture, height) {
  if (picture.height === height) return picture;
  const larger = blank(picture.width, height);
  picture.data.copy(larger.data);
  return larger;
}

export const read = (bytes) => PNG.sync.read(bytes);
export const write = (picture) => encode(picture);
