/**
 * The text of a file in whatever encoding it was saved: UTF-16 where its mark says so, UTF-8 where all of it is UTF-8, and
 * else Windows-1252, which is what Excel saves a CSV in on most school machines. The mark is taken off.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
