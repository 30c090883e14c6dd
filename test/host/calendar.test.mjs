/** One day has one name in every calendar, whether a reader took it from the page or it came from the files that a hub hosts. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inBrowser, page } from './browsers.mjs';

const command = fileURLToPath(new URL('../../dist/cli/tfm-widgets.js', import.meta.url));
const SHEET = `Programme,Group,Day,Date,Start,End
sktm-secondary-ect,Tuesdays,1,12 January 2027,16:00,17:30
,,2,2 February 2027,16:00,17:30
`;
const uids = (calendar) => [...calendar.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid.trim());

/** What the command writes for the sheet. */
function written(...options) {
  const folder = mkdtempSync(join(tmpdir(), 'tfm-ics-'));
  try {
    writeFileSync(join(folder, 'dates.csv'), SHEET);
    execFileSync(process.execPath, [
      command,
      'ics',
      join(folder, 'dates.csv'),
      '--out',
      join(folder, 'out'),
      ...options,
    ]);
    return uids(readFileSync(join(folder, 'out', 'all.ics'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/* in the page: presses the button, and keeps what would be saved */
const save = () => {
  const root = document.querySelector('workgroup-dates').shadowRoot;
  const panel = [...root.querySelectorAll('[part="group"]')].find((each) => each.textContent.includes('Tuesdays'));
  if (!panel) return false;
  URL.createObjectURL = (blob) => {
    blob.text().then((text) => (window.saved = text));
    return '#';
  };
  panel.querySelector('.button').click();
  return true;
};

describe('a sheet that names no hub', () => {
  const open = inBrowser('chromium');

  for (const [what, around, inside, options] of [
    ['on a hub’s page', 'hub="turing-nw"', '', ['--hub', 'turing-nw']],
    ['in a hub’s widget', '', 'hub="turing-nw"', ['--hub', 'turing-nw']],
    ['where no hub is named', '', '', []],
  ]) {
    test(`gives each day the same name in the page’s file and in the command’s: ${what}`, async () => {
      const tag = `<workgroup-dates src="/dates.csv" ${inside}></workgroup-dates>`;
      const html = page(
        `<tfm-data today="2026-11-18" ${around}>${tag}</tfm-data>`,
        '<script src="/tfm-widgets.js" defer></script>',
      );
      const host = await open(html, { files: { '/dates.csv': { type: '.csv', body: SHEET } } });
      await host.until(save);
      const saved = await host.until(() => window.saved);
      const expected = written(...options);
      assert.equal(expected.length, 2);
      assert.deepEqual(uids(saved), expected);
    });
  }
});
