import { encode } from 'uqr';

/** The light edge that readers need around a code, in modules: ISO/IEC 18004 asks for four. */
const QUIET = 4;
/** Codes of a higher version have more than 117 modules a side, too fine for many a phone to read from a screen. */
const FINEST = 25;

/**
 * A text as a QR code (ISO/IEC 18004), to be drawn dark on light as `<svg viewBox="0 0 size size"><path d=path>`. As few
 * modules as will do, since fine ones are what a phone fails at: level L (7 % may be unreadable), or better where it costs none.
 * Comes in a file of its own: load it by `import()`.
 *
 * @param text what it says, such as a link; bytes of UTF-8
 * @returns the side of the square with its light edge, and the dark modules as one path, each run of them in a row a rectangle;
 *   `null` for a text of more than about 1,270 characters, whose code would be too fine to be read
 */
export function qrPath(text: string): { readonly size: number; readonly path: string } | null {
  const code = drawn(text);
  if (!code) return null;
  const runs = code.data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const length = row.indexOf(false, x) - x;
      return [`M${x} ${y}h${length}v1h-${length}z`];
    }),
  );
  return { size: code.size, path: runs.join('') };
}

function drawn(text: string) {
  try {
    return encode(text, { ecc: 'L', boostEcc: true, border: QUIET, maxVersion: FINEST });
  } catch {
    // too long, or no text at all: half of a pair of surrogates
    return null;
  }
}
