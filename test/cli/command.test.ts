/** The command as it is typed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sheetCsv } from '../../cli/sheet.js';
import { dataset } from './datasets.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tfm-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const data = file('dataset.json', JSON.stringify(dataset));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './tools/ts.mjs', 'cli/main.ts', ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

describe('tfm-widgets', () => {
  test('lists what there is when asked, or when it does not know the command', () => {
    const asked = run('--help');
    assert.equal(asked.status, 0);
    assert.match(asked.stdout, /factsheet \[.*diff <old> <new>/s);
    for (const args of [[], ['factsheets']]) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /tfm-widgets factsheet .*tfm-widgets diff /s);
    }
    assert.match(run('factsheets').stderr, /^There is no command "factsheets"\. Did you mean "factsheet"\?/);
  });

  test('says what is wrong with what was typed', () => {
    const told = (...args: string[]) => {
      const { status, stderr } = run(...args);
      assert.equal(status, 2);
      return stderr;
    };
    assert.match(
      told('diff', data),
      /^diff: found ".*", expected the old dataset and the new dataset\.\nUse: tfm-widgets diff <old> <new>/,
    );
    assert.match(told('factsheet', '--fromat', 'csv'), /^There is no option "--fromat"\. Did you mean "--format"\?/);
    assert.match(told('factsheet', '--format', 'pdf'), /^There is no value of --format "pdf"\. There is: html, csv\./);
    assert.match(told('factsheet', '--out'), /^--out needs a value after it\./);
  });

  test('says what is wrong with a file, and where', () => {
    const told = (path: string) => {
      const { status, stdout, stderr } = run('factsheet', '--dataset', path);
      assert.deepEqual([status, stdout], [2, '']);
      return stderr;
    };
    assert.match(
      told(join(folder, 'nowhere.json')),
      /^Cannot read .*nowhere\.json: there is no such file or folder\.\n$/,
    );
    assert.match(told(folder), /: that is a folder; name a file\.\n$/);
    assert.match(
      told(file('comma.json', '{"version": "1",}')),
      /is not JSON\.\n {2}line 1, column 17: found "}", expected /,
    );
    const programmes = dataset.programmes.map((programme) => ({ ...programme, titel: programme.title }));
    assert.match(
      told(file('titel.json', JSON.stringify({ ...dataset, programmes }))),
      /is not a dataset\.\n {2}programmes\[0\]\.titel: found .*, expected "title"\..*and \d+ more\.\n$/s,
    );
    assert.match(
      told(file('questions.json', JSON.stringify({ ...dataset, questions: dataset.questions.slice(1) }))),
      /do not fit each other\.\n {2}programmes\[\d+\]\.who\.conditions\[\d\]\.when\.question: found "phase", /,
    );
  });

  test('writes the sheet to the screen or to a file, and reads it back', () => {
    assert.match(run('factsheet', '--dataset', data).stdout, /^<!doctype html>/);
    const out = join(folder, 'sheet.csv');
    const written = run('factsheet', '--dataset', data, '--format=csv', '--out', out);
    assert.deepEqual(written, { status: 0, stdout: '', stderr: '' });
    assert.equal(readFileSync(out, 'utf8'), sheetCsv(dataset));
    assert.equal(run('factsheet', '--dataset', data, '--check', out).status, 0);
    const wrong = file('wrong.csv', sheetCsv(dataset).replace('talk to your hub', 'can join'));
    const checked = run('factsheet', '--dataset', data, '--check', wrong);
    assert.equal(checked.status, 1);
    assert.match(checked.stdout, /the sheet says “can join”, the rules come to “talk to your hub”\./);
  });

  test('compares two datasets, and its end says whether they differ', () => {
    const other = file('other.json', JSON.stringify({ ...dataset, impact: [] }));
    assert.equal(run('diff', data, data).status, 0);
    const { status, stdout } = run('diff', data, other, '--format', 'json');
    assert.equal(status, 1);
    assert.match(stdout, /^\{\n {2}"same": false,/);
  });
});
