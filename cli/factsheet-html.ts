/** The fact-check sheet as a page that stands alone: no script, nothing loaded, made to be read and printed. */
import { formatDate } from '../src/dates/format.js';
import { inWords } from './conditions.js';
import { rowsOf, undecisive, type Row } from './outcomes.js';
import { sourceWords, VERDICTS } from './sheet.js';
import type { Condition, Dataset, Programme, Source } from '../src/model/types.js';

const escape = (text: string) => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

const STYLES = `
  :root { color-scheme: light; }
  body { margin: 2rem auto; max-width: 75rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1d1d1b; background: #fff; }
  h1, h2 { line-height: 1.2; }
  h2 { margin: 2.5rem 0 0.25rem; }
  .about { max-width: 45rem; }
  .scroll { overflow-x: auto; }
  table { width: 100%; border-collapse: collapse; }
  caption { padding: 0.5rem 0; text-align: start; font-weight: 600; }
  th, td { padding: 0.5rem; border: 1px solid #767676; text-align: start; vertical-align: top; }
  thead th { background: #eee; }
  tbody th { font-weight: 400; overflow-wrap: anywhere; font-family: ui-monospace, monospace; font-size: 0.8rem; width: 9rem; }
  ul { margin: 0; padding-inline-start: 1.1rem; }
  .verdict { font-weight: 600; white-space: nowrap; }
  .right { width: 6rem; white-space: nowrap; }
  .source { font-size: 0.875rem; overflow-wrap: anywhere; }
  @media print {
    @page { size: A4 landscape; margin: 12mm; }
    body { margin: 0; max-width: none; padding: 0; font-size: 9pt; }
    h2, caption { break-after: avoid; }
    tr { break-inside: avoid; }
    .scroll { overflow: visible; }
  }
`;

/**
 * The sheet as an HTML page. Each programme has a table, with a row for every way to a verdict.
 *
 * @param dataset with its sources, as in `dist/dataset.json`
 */
export function sheetHtml(dataset: Dataset): string {
  const { version, checked, programmes } = dataset;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Who can join what: a sheet to check</title>
<style>${STYLES}</style>
</head>
<body>
<main>
<h1>Who can join what: a sheet to check</h1>
<div class="about">
<p>These are the rules behind the programme checker of tfm-widgets, version ${escape(version)} of the facts, last held against their sources on ${formatDate(checked, { weekday: false })}. For ${programmes.length === 1 ? 'the one programme' : `each of ${programmes.length} programmes`} every way to an answer is told once: what a person says, what they are told, the reason they are given, and where the rule is from.</p>
<p>Everybody fits one row of a table and only one, whatever else they say. Where several things stand in somebody’s way, they are in the row of the first; the checker names all of them.</p>
<p><strong>To send it back:</strong> print it, tick each row or write what it should say, and return it to whoever gave it to you. Or ask them for the spreadsheet of the same rows (<code>tfm-widgets factsheet --format csv</code>), change what is wrong in the columns “verdict”, “reason” and “source”, leave the names in “row” and “conditions” as they are, and return that: a program reads it and lists what differs.</p>
</div>
${programmes.map((programme) => section(dataset, programme)).join('\n')}
<p>Checked by (name and role): ______________________________ Date: ______________</p>
</main>
</body>
</html>
`;
}

function section(dataset: Dataset, programme: Programme): string {
  const rows = rowsOf(dataset, programme);
  const others = undecisive(programme, rows);
  const heading = `p-${programme.id}`;
  return `<section>
<h2 id="${heading}">${escape(programme.title)}</h2>
<p>As described for ${escape(programme.year)}.</p>
<div class="scroll" role="region" aria-labelledby="${heading}" tabindex="0">
<table>
<caption>Who can join ${escape(programme.title)}</caption>
<thead><tr><th scope="col">Row</th><th scope="col">If the answers are</th><th scope="col">they are told</th><th scope="col">for this reason</th><th scope="col">Source</th><th scope="col">Is that right?</th></tr></thead>
<tbody>
${rows.map((row) => rowHtml(dataset, row)).join('\n')}
</tbody>
</table>
</div>${
    others.length
      ? `
<p>Said as well, but nobody is turned away for it:</p>
<ul>
${others.map((condition) => otherHtml(dataset, programme, condition)).join('\n')}
</ul>`
      : ''
  }
</section>`;
}

function otherHtml(
  dataset: Dataset,
  { who }: Programme,
  { strength, met, notMet, source = who.source }: Condition,
): string {
  const words = strength === 'prefer' ? `${met} Or else: ${notMet}` : met;
  return `<li>${escape(words)}${source ? ` <span class="source">${sourceHtml(dataset, source)}</span>` : ''}</li>`;
}

function rowHtml(dataset: Dataset, { id, programme, tests, verdict, reasons, sources }: Row): string {
  const asked = inWords(tests, dataset.questions).map(
    ({ question, words }) => `<li>${escape(question.text)} <strong>${escape(words)}</strong></li>`,
  );
  return `<tr>
<th scope="row">${escape(id.slice(programme.length + 1))}</th>
<td>${asked.length ? `<ul>${asked.join('')}</ul>` : 'Whatever the answers are'}</td>
<td class="verdict">${escape(VERDICTS[verdict])}</td>
<td>${reasons.map(escape).join(' ')}</td>
<td class="source">${sources.map((source) => sourceHtml(dataset, source)).join('<br>') || 'Not said'}</td>
<td class="right">☐ yes ☐ no</td>
</tr>`;
}

function sourceHtml(dataset: Dataset, source: Source): string {
  const address = dataset.sources.find(({ id }) => id === source.document)?.address;
  const words = escape(sourceWords(dataset, source));
  return address ? `<a href="${escape(address)}">${words}</a>` : words;
}
