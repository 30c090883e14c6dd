/**
 * Every state worth seeing, beside the pictures that are kept of it in `pictures/`: at three widths, each in light, dark, forced
 * colours and print. `npm run test:visual -- --update` writes anew those that differ, to be looked at before they are kept; what
 * differs in a failed test is in `differences/`.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { MODES, openCamera } from './camera.mjs';
import { grown, read, stack, unstack, write } from './sheet.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const KEPT = at('pictures/');
const DIFFERENCES = at('differences/');
const MADE = `${KEPT}made-with.json`;
const HOW = 'npm run test:visual -- --update';
const update = Boolean(process.env.UPDATE_PICTURES);

/** So many pixels of a picture may differ: the edge of a circle that another Chromium draws a little otherwise. */
const TOLERANCE = 40;
/** One is taken while another is compared. */
const AT_ONCE = 2;

const camera = await openCamera(AT_ONCE);
after(() => camera.close());
rmSync(DIFFERENCES, { recursive: true, force: true });

const kept = existsSync(MADE) ? JSON.parse(readFileSync(MADE, 'utf8')) : {};
const { made } = camera;
const otherFonts =
  !update && String(kept.widths) !== String(made.widths)
    ? `The fonts differ from those of the pictures, which need ${kept.font} 2.37 (Debian: fonts-dejavu-core).`
    : undefined;
// a browser of another version is no reason to fail, but it may be the reason why something does
const otherBrowser =
  kept.chromium === made.chromium
    ? ''
    : `\nThe pictures were made with Chromium ${kept.chromium}; this one is ${made.chromium}.`;

/** Says how a picture differs from the one that is kept, or nothing; and shows how it was, how it is, and where. */
function compare(before, now, name) {
  const height = Math.max(before.height, now.height);
  const [a, b] = [before, now].map((picture) => grown(picture, height));
  const where = { ...a, data: Buffer.from(a.data) };
  const count = a.data.equals(b.data) ? 0 : pixelmatch(a.data, b.data, where.data, a.width, height);
  if (count <= TOLERANCE && before.height === now.height) return undefined;
  mkdirSync(DIFFERENCES, { recursive: true });
  writeFileSync(`${DIFFERENCES}${name}.png`, write(stack([a, b, where])));
  return before.height === now.height
    ? `${count} pixels differ`
    : `it is ${now.height} px high, and was ${before.height}`;
}

/** Compares a state at a width with its sheet, mode by mode. */
function compareSheet(file, pictures, name) {
  if (!existsSync(file)) return ['there is no picture yet'];
  const sheet = unstack(read(readFileSync(file)));
  return MODES.flatMap((mode, nth) => {
    const found = compare(sheet[nth], pictures[nth], `${name}.${mode.replace(' ', '-')}`);
    return found ? [`${mode}: ${found}`] : [];
  });
}

test('the fonts are those of the pictures', { skip: otherFonts && process.env.CI !== 'true' && otherFonts }, () => {
  assert.equal(otherFonts, undefined);
});

for (const [tag, names] of Object.entries(camera.states)) {
  describe(`<${tag}> looks as it did`, { concurrency: AT_ONCE, skip: otherFonts }, () => {
    mkdirSync(`${KEPT}${tag}`, { recursive: true });
    for (const name of names) {
      test(name, async () => {
        const found = [];
        for (const [width, taken] of Object.entries(await camera.take(tag, name))) {
          const file = `${KEPT}${tag}/${name}.${width}.png`;
          const pictures = MODES.map((mode) => read(taken[mode]));
          const differ = compareSheet(file, pictures, `${tag}.${name}.${width}`);
          if (differ.length && update) writeFileSync(file, write(stack(pictures)));
          found.push(...differ.map((what) => `at ${width} px, ${what}`));
        }
        if (!found.length || update) return;
        assert.fail(`${found.join('\n')}\nSee test/visual/differences/. On purpose? ${HOW}${otherBrowser}`);
      });
    }
  });
}

test('no picture is kept of a state that is gone', () => {
  const all = readdirSync(KEPT, { recursive: true }).filter((file) => file.endsWith('.png'));
  const gone = all.filter((file) => {
    const [tag, name] = file.split(/[\\/.]/);
    return !camera.states[tag]?.includes(name);
  });
  if (update) for (const file of gone) rmSync(`${KEPT}${file}`);
  else assert.deepEqual(gone, [], HOW);
});

// what is in differences/ was to be updated, and has been
if (update) {
  after(() => {
    writeFileSync(MADE, `${JSON.stringify(made, null, 2)}\n`);
    rmSync(DIFFERENCES, { recursive: true, force: true });
  });
}
