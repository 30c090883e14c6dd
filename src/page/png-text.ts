/** The first bytes of every PNG, and where its first chunk, the header, ends: four bytes for its length, its name, 13, its check. */
const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const HEADER_END = 33;

/** The check of a chunk, as PNG and ISO 3309 have it: CRC-32, without a table, for a few kilobytes at most. */
export function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** Four bytes, the highest first. */
const four = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

/** A text under a keyword, as an `iTXt` chunk: not compressed, in the English of Britain. */
function chunk(keyword: string, text: string): number[] {
  // between the keyword and the text, each ended by a zero: not compressed, by no method; the language; no other keyword
  const content = [...new TextEncoder().encode(`iTXt${keyword}\0\0\0en-GB\0\0${text.replaceAll('\0', '')}`)];
  return [...four(content.length - 4), ...content, ...four(crc32(Uint8Array.from(content)))];
}

/**
 * A PNG (ISO/IEC 15948) with texts that travel with it, right behind its header.
 *
 * @param texts by keyword; `Title` and `Description` are among those that the standard names. UTF-8, whatever they are
 * @returns the picture as it was where it is no PNG
 */
export function withTexts(
  png: Uint8Array<ArrayBuffer>,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  if (!SIGNATURE.every((byte, at) => png[at] === byte)) return png;
  const added = Object.entries(texts).flatMap(([keyword, text]) => chunk(keyword, text));
  const whole = new Uint8Array(png.length + added.length);
  whole.set(png.subarray(0, HEADER_END));
  whole.set(added, HEADER_END);
  whole.set(png.subarray(HEADER_END), HEADER_END + added.length);
  return whole;
}
