import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkSheet, checkWords, differences, goldenRows } from '../../cli/check.js';
import { readCsv, writeCsv } from '../../cli/csv.js';
import { sheetCsv } from '../../cli/sheet.js';
import { changed, conditionOf, dataset } from './datasets.js';

const sheet = sheetCsv(dataset);
/** The sheet with one cell written over. */
function edited(row: string, column: string, text: string): string {
  const records = readCsv(sheet).records.map(({ cells }) => [...cells]);
  const at = records[0]!.indexOf(column);
  assert.ok(at >= 0);
  records.find(([id]) => id === row)![at] = text;
  return writeCsv(records);
}
const told = (csv: string) => checkSheet(dataset, csv).differences.map(({ where, text }) => `${where}: ${text}`);

describe('A sheet that comes back', () => {
  test('unchanged agrees with the rules, row by row', () => {
    const { rows, problems } = goldenRows(sheet);
    assert.deepEqual(problems, []);
    for (const row of rows) assert.deepEqual(differences(dataset, row), [], row.where);
    const checked = checkSheet(dataset, sheet);
    assert.deepEqual(checked, { rows: rows.length, differences: [], absent: [] });
    assert.equal(checkWords(checked), `${rows.length} rows read; all agree with the rules.\n`);
  });

  test('from a spreadsheet that writes semicolons, its own line ends and no mark agrees as well', () => {
    const cells = readCsv(sheet).records.map((record) => record.cells);
    const quoted = cells.map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');
    assert.deepEqual(checkSheet(dataset, quoted), { rows: cells.length - 1, differences: [], absent: [] });
  });

  test('with its columns in another order, or fewer of them, agrees as well', () => {
    const cells = readCsv(sheet).records.map((record) => record.cells);
    const some = [...cells.map(([, programme, conditions, , verdict]) => [verdict!, conditions!, programme!])];
    some[0] = ['Verdict ', ' CONDITIONS', 'Programme'];
    assert.deepEqual(checkSheet(dataset, writeCsv(some)).differences, []);
  });

  test('with another verdict says what the rules come to', () => {
    assert.deepEqual(told(edited('sktm-secondary-non-specialist/ask-state', 'verdict', 'Not for you now')), [
      'sktm-secondary-non-specialist/ask-state (line 16): Verdict: the sheet says “not for you now”, the rules come to “talk to your hub”.',
    ]);
    assert.deepEqual(told(edited('sktm-secondary-non-specialist/ask-state', 'verdict', 'ask-hub')), []);
  });

  test('with other words, another reason or another source says so', () => {
    const row = 'secondary-tfm-embedding/yes';
    for (const [column, name] of [
      ['reason', 'Reason'],
      ['in words', 'In words'],
      ['source', 'Source'],
    ] as const) {
      const [found, ...more] = told(edited(row, column, 'Something else.'));
      assert.match(found!, new RegExp(`^${row} \\(line \\d+\\): ${name}: the sheet says “Something else.”, the `));
      assert.deepEqual(more, []);
    }
  });

  test('with conditions that are too few says what they come to', () => {
    const row = 'secondary-maths-mat-leads/yes';
    assert.match(told(edited(row, 'conditions', 'role=trust-leader'))[0]!, /the rules come to “depends on more”/);
    assert.match(
      told(edited(row, 'conditions', 'trust=with-secondary|without-secondary; role=trust-leader'))[0]!,
      /“can join” or “not for you now”/,
    );
  });

  test('with conditions that nobody meets, or that name what is not there, says so', () => {
    const row = 'post-16-mastery-specialist/yes';
    const found = (conditions: string) => told(edited(row, 'conditions', conditions))[0]!;
    assert.match(found('level-2=yes; teaching=no'), /cannot all be true/);
    assert.match(found('phase=post-16; phase!=post-16'), /cannot all be true/);
    assert.match(
      found('phase=post16; level-2=yes'),
      /found "post16", expected an option of the question "phase"\. Did you mean "post-16"\?/,
    );
    assert.match(found('whatever'), /found "whatever", expected an answer such as/);
    assert.match(
      told(edited(row, 'programme', 'post-16-specialist'))[0]!,
      /found "post-16-specialist", expected the id of a programme/,
    );
  });

  test('with rows taken away or added is checked for what it has', () => {
    const [head, first, ...rest] = readCsv(sheet).records.map(({ cells }) => [...cells]);
    const added = ['', 'secondary-tfm-embedding', 'development=earlier', '', 'not for you now', '', ''];
    const checked = checkSheet(dataset, writeCsv([head!, ...rest, added]));
    assert.deepEqual(checked.absent, [first![0]]);
    assert.deepEqual(new Set(checked.differences.map(({ where }) => where)), new Set([`line ${rest.length + 2}`]));
    assert.match(
      checkWords(checked),
      /Not in this sheet, and so not checked: secondary-maths-mat-leads\/no-trust-lead\.\n$/,
    );
  });

  test('that is no sheet says what it should have been', () => {
    for (const text of ['', 'hello', 'row,verdict\nx,y\n']) {
      const { rows, problems } = goldenRows(text);
      assert.deepEqual(rows, []);
      assert.match(
        problems[0]!.text,
        /^line 1: found .*, expected a line of headings with "programme" and "conditions"/,
      );
    }
    assert.match(goldenRows(`${sheet}"open`).problems[0]!.text, /quotation mark that is not closed/);
  });

  test('finds a rule that was changed behind its back', () => {
    const changedRules = changed((copy) => {
      conditionOf(copy, 'secondary-mastery-specialist', 'state').strength = 'if-space';
    });
    const found = checkSheet(changedRules, sheet).differences.filter(({ text }) => text.startsWith('Verdict'));
    assert.deepEqual(
      found.map(({ text }) => text),
      ['Verdict: the sheet says “not for you now”, the rules come to “depends on more”.'],
    );
  });
});
