/** The fact-check sheet: the rules of a dataset as rows of words, and as CSV. */
import type { Verdict } from '../src/eligibility/index.js';
import type { Dataset, Source } from '../src/model/types.js';
import { sentence, writeTests } from './conditions.js';
import { writeCsv } from './csv.js';
import { rowsOf, type Row } from './outcomes.js';

/** The columns of the CSV, in order. */
export const COLUMNS = ['row', 'programme', 'conditions', 'in words', 'verdict', 'reason', 'source'] as const;

/** A row of the sheet, by column. */
export type SheetRow = Record<(typeof COLUMNS)[number], string>;

/** The verdicts in the words of the sheet. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  eligible: 'can join',
  'ask-hub': 'talk to your hub',
  'not-eligible': 'not for you now',
  depends: 'depends on more',
};

/** Where something is from, in words: the document, who published it, and the section. */
export function sourceWords({ sources }: Pick<Dataset, 'sources'>, { document, section }: Source): string {
  const found = sources.find(({ id }) => id === document);
  return `${found ? `${found.title}, ${found.publisher}` : document}: ${section}`;
}

/** A row of the rules in the words of the sheet. Where the dataset does not say where things are from, neither does the sheet. */
export const inSheet = (dataset: Dataset, { id, programme, tests, verdict, reasons, sources }: Row): SheetRow => ({
  row: id,
  programme,
  conditions: writeTests(tests),
  'in words': sentence(tests, dataset.questions),
  verdict: VERDICTS[verdict],
  reason: reasons.join(' '),
  source: sources.map((source) => sourceWords(dataset, source)).join(' · '),
});

/** The rows of all programmes, in the order of the dataset. */
export const allRows = (dataset: Dataset): Row[] =>
  dataset.programmes.flatMap((programme) => rowsOf(dataset, programme));

/** The sheet as CSV for Excel. `goldenRows` reads it back. */
export function sheetCsv(dataset: Dataset): string {
  const rows = allRows(dataset).map((row) => inSheet(dataset, row));
  return writeCsv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]);
}
