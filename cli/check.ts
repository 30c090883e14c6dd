/** The fact-check sheet comes back: its rows as golden tests. */
import type { Verdict } from '../src/eligibility/index.js';
import { problem, quote, suggestion, type Problem } from '../src/model/problems.js';
import type { Dataset } from '../src/model/types.js';
import { misnamed, readTests, sentence, type Test } from './conditions.js';
import { readCsv } from './csv.js';
import { standing } from './outcomes.js';
import { allRows, inSheet, VERDICTS, type SheetRow } from './sheet.js';

/** A row of a sheet: what the rules should come to for some answers. */
export interface GoldenRow {
  /** Where it stands, for a message: its id where it has one, and its line. */
  readonly where: string;
  /** Its id; `''` for a row that somebody added. */
  readonly row: string;
  /** The programme's id. */
  readonly programme: string;
  readonly tests: readonly Test[];
  readonly verdict: Verdict;
  /** What stands in the other columns; `undefined` for a column that is not there. Spaces are as in a line of words. */
  readonly words: string | undefined;
  readonly reason: string | undefined;
  readonly source: string | undefined;
}

/** Text without the spaces and line breaks that a spreadsheet brings in. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const NEEDED = ['programme', 'conditions', 'verdict'] as const;

/**
 * Reads a fact-check sheet, edited or not. Columns are known by their headings and may be in any order; `programme`,
 * `conditions` and `verdict` have to be there. Commas, semicolons and tabs, any line ends, with or without a byte order mark.
 *
 * @returns the rows, and a problem for each that cannot be read, by its line
 */
export function goldenRows(csv: string): { rows: GoldenRow[]; problems: Problem[] } {
  const { records, unclosed } = readCsv(csv);
  const problems: Problem[] = [];
  if (unclosed !== undefined) {
    problems.push(problem(`line ${unclosed}`, 'a quotation mark that is not closed', 'one at the end of the cell too'));
  }
  const [first, ...rest] = records;
  const headings = first?.cells.map((cell) => plain(cell).toLowerCase()) ?? [];
  const missing = NEEDED.filter((column) => !headings.includes(column));
  if (missing.length) {
    const expected = `a line of headings with ${missing.map(quote).join(' and ')}, as in the sheet that was sent`;
    return {
      rows: [],
      problems: [...problems, problem('line 1', headings.length ? quote(headings.join(', ')) : 'nothing', expected)],
    };
  }
  const rows = rest.flatMap(({ line, cells }): GoldenRow[] => {
    const at = (column: keyof SheetRow) =>
      headings.includes(column) ? plain(cells[headings.indexOf(column)] ?? '') : undefined;
    const row = at('row') ?? '';
    const where = row ? `${row} (line ${line})` : `line ${line}`;
    const { tests, problems: wrong } = readTests(at('conditions')!);
    const said = at('verdict')!;
    const verdict = (Object.keys(VERDICTS) as Verdict[]).find((id) =>
      [id, VERDICTS[id]].includes(said.toLowerCase().replace(/[.!]$/, '')),
    );
    if (!verdict || verdict === 'depends') {
      const words = Object.values(VERDICTS).slice(0, 3);
      const expected = words.map(quote).join(', ');
      wrong.push(problem('verdict', said ? quote(said) : 'nothing', `one of ${expected}`, suggestion(said, words)));
    }
    problems.push(...wrong.map((each) => problem(`${where}, ${each.path}`, each.found, each.expected, each.repair)));
    if (wrong.length || !verdict) return [];
    return [
      {
        where,
        row,
        programme: at('programme')!,
        tests,
        verdict,
        words: at('in words'),
        reason: at('reason'),
        source: at('source'),
      },
    ];
  });
  return { rows, problems };
}

/**
 * What is different between a row and the rules, each as a sentence; empty where they agree. Every kind of answer that the row
 * allows is put to `assess`.
 */
export function differences(dataset: Dataset, row: GoldenRow): string[] {
  const programme = dataset.programmes.find(({ id }) => id === row.programme);
  if (!programme) {
    const ids = dataset.programmes.map(({ id }) => id);
    return [problem('programme', quote(row.programme), 'the id of a programme', suggestion(row.programme, ids)).text];
  }
  const wrong = misnamed(row.tests, dataset.questions);
  if (wrong.length) return wrong.map(({ text }) => text);
  const { verdicts, reasons } = standing(dataset, programme, row.tests);
  if (!verdicts.length) return ['No answers fit these conditions: they cannot all be true.'];
  if (verdicts.join() !== row.verdict) {
    const found = verdicts.map((verdict) => `“${VERDICTS[verdict]}”`).join(' or ');
    return [`Verdict: the sheet says “${VERDICTS[row.verdict]}”, the rules come to ${found}.`];
  }
  const differs = (what: string, sheet: string | undefined, rules: string) =>
    sheet === undefined || sheet === plain(rules)
      ? []
      : [`${what}: the sheet says “${sheet}”, the rules say “${plain(rules)}”.`];
  return [
    ...differs('Reason', row.reason, reasons.join(' ')),
    ...differs('In words', row.words, sentence(row.tests, dataset.questions)),
  ];
}

/** A sheet held against the rules. */
export interface CheckedSheet {
  /** How many rows could be read. */
  readonly rows: number;
  /** What could not be read, and what differs: each with the row it is in. */
  readonly differences: readonly { readonly where: string; readonly text: string }[];
  /** The ids of the rows of the rules that the sheet does not have. They were not checked, which is no difference. */
  readonly absent: readonly string[];
}

/** Holds a sheet against a dataset, row by row. A source that was changed in the sheet differs too. */
export function checkSheet(dataset: Dataset, csv: string): CheckedSheet {
  const { rows, problems } = goldenRows(csv);
  const own = new Map(allRows(dataset).map((row): [string, SheetRow] => [row.id, inSheet(dataset, row)]));
  const sourced = ({ row, source }: GoldenRow) => {
    const rules = own.get(row)?.source;
    return rules === undefined || source === undefined || source === plain(rules)
      ? []
      : [`Source: the sheet says “${source}”, the dataset says “${plain(rules)}”.`];
  };
  return {
    rows: rows.length,
    differences: [
      ...problems.map(({ path, text }) => ({ where: path.split(',')[0]!, text })),
      ...rows.flatMap((row) =>
        [...differences(dataset, row), ...sourced(row)].map((text) => ({ where: row.where, text })),
      ),
    ],
    absent: [...own.keys()].filter((id) => !rows.some(({ row }) => row === id)),
  };
}

/** What a check came to, for people. */
export function checkWords({ rows, differences, absent }: CheckedSheet): string {
  const places = [...new Set(differences.map(({ where }) => where))];
  const blocks = places.map((place) =>
    [place, ...differences.filter(({ where }) => where === place).map(({ text }) => `  ${text}`)].join('\n'),
  );
  const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
  const sum = differences.length
    ? `${count(rows, 'row')} read; ${count(differences.length, 'thing')} to look at in ${count(places.length, 'place')}.`
    : `${count(rows, 'row')} read; all agree with the rules.`;
  const not = absent.length ? [`Not in this sheet, and so not checked: ${absent.join(', ')}.`] : [];
  return `${[...blocks, [sum, ...not].join('\n')].join('\n\n')}\n`;
}
