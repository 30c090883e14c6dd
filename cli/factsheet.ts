/** `tfm-widgets factsheet`: the rules as a table that people can check, and the check of a table that came back. */
import { checkSheet, checkWords } from './check.js';
import type { Command } from './command.js';
import { decode } from './csv.js';
import { sheetHtml } from './factsheet-html.js';
import { readDataset } from './read-dataset.js';
import { sheetCsv } from './sheet.js';

/** See `usage`. With `--check`, it ends with 1 where a row differs from the rules. */
export const factsheet: Command = {
  usage: 'factsheet [--format html|csv] [--out <file>] [--dataset <file>] [--check <edited.csv>]',
  summary:
    'Writes who can join what as a table to read and correct: a page, or CSV for a spreadsheet. --check reads a corrected CSV and says which rows the rules do not bear out.',
  files: [],
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    dataset: { type: 'string' },
    check: { type: 'string' },
  },
  choices: { format: ['html', 'csv'] },
  run: ({ options }, files) => {
    const dataset = readDataset(files, options.dataset);
    if (options.check !== undefined) {
      const checked = checkSheet(dataset, decode(files.read(options.check)));
      const code = checked.differences.length || !checked.rows ? 1 : 0;
      return { text: checkWords(checked), file: options.out, code };
    }
    const text = options.format === 'csv' ? sheetCsv(dataset) : sheetHtml(dataset);
    return { text, file: options.out, code: 0 };
  },
};
