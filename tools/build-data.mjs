/**
 * Checks everything in `data/` and makes it into the dataset that the widgets carry: `src/model/bundled.ts`. Whatever is
 * wrong is named with its file, its place in it and what to do, and fails the build.
 *
 * `node --import ./tools/ts.mjs tools/build-data.mjs`
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonProblem } from '../src/model/json.ts';
import { problem, problemsOf, suggestion } from '../src/model/problems.ts';
import { checkReferences } from '../src/model/references.ts';
import { files as schemas, Phase } from '../src/model/schema.ts';

const root = new URL('../', import.meta.url);

/** The kinds of things that have a folder with one file each; the others have one file for all of them. */
const FOLDERS = ['programmes', 'journeys', 'workgroups'];
/** What helps to write and to check the files, and is of no use to a reader. */
const NOT_SHIPPED = new Set(['$schema', 'terms', 'file', 'headings', 'order']);

/** What things are sorted by, as text. */
const PLACE = {
  programmes: ({ order = 1e6, id }) => `${String(order).padStart(7, '0')} ${id}`,
  journeys: ({ phase, year, id }) => `${Phase.options.indexOf(phase)} ${year} ${id}`,
  workgroups: ({ year, id }) => `${year} ${id}`,
};

/** Every file in `data/`, as its path from the repository's root and its text. The schemas there are generated. */
export function readData() {
  const folder = fileURLToPath(new URL('data/', root));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [`data/${relative(folder, path).replaceAll('\\', '/')}`, path])
    .filter(([file]) => !file.startsWith('data/schema/'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(files.map(([file, path]) => [file, readFileSync(path, 'utf8')]));
}

/** A problem of one file; its text begins with the file. */
const inFile = (file, { path, found, expected, repair }) => {
  const where = path ? `${file} › ${path}` : file;
  return { ...problem(where, found, expected, repair), file, path };
};

/** One file: what it says, or what is wrong with it. */
function readFile(file, text) {
  const [, first, second] = file.split('/');
  const kind = second === undefined ? first.replace(/\.json$/, '') : first;
  const known = file.endsWith('.json') && file.split('/').length === (FOLDERS.includes(kind) ? 3 : 2);
  if (!known || !Object.hasOwn(schemas, kind)) {
    const places = Object.keys(schemas).map((name) => (FOLDERS.includes(name) ? `${name}/<id>.json` : `${name}.json`));
    const wrong = problem(
      '',
      'a file that is not known here',
      `one of ${places.join(', ')}`,
      suggestion(kind, Object.keys(schemas)),
    );
    return { problems: [inFile(file, wrong)] };
  }
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [inFile(file, jsonProblem(text) ?? problem('', error.message, 'JSON'))] };
  }
  const { error } = schemas[kind].safeParse(value);
  const problems = error ? problemsOf(error.issues, value, schemas[kind]) : [];
  const name = basename(file, '.json');
  if (!error && FOLDERS.includes(kind) && value.id !== name) {
    const repair = 'Rename the file or change the id.';
    problems.push(problem('id', JSON.stringify(value.id), `"${name}", as the file is called`, repair));
  }
  return { kind, value, problems: problems.map((each) => inFile(file, each)) };
}

/** From a place in the dataset, `programmes[2].who`, to the file and the place in it. */
function toFile({ path, ...rest }, owners) {
  const [, kind, index, inside] = path.match(/^(\w+)\[(\d+)\]\.?(.*)$/);
  if (!FOLDERS.includes(kind)) return inFile(`data/${kind}.json`, { path, ...rest });
  return inFile(owners[kind][index], { path: inside, ...rest });
}

/** The facts of ours that do not say where they are from. A hub's feed need not; we do. */
function unsourced({ programmes, journeys, questions }) {
  const PARTS = ['who', 'involved', 'learn', 'cost', 'length', 'release', 'signatures'];
  const facts = [
    ...programmes.flatMap((programme, i) => [
      [`programmes[${i}].source`, programme],
      ...PARTS.map((part) => [`programmes[${i}].${part}.source`, programme[part]]),
      ...(programme.leaves ?? []).map((each, at) => [`programmes[${i}].leaves[${at}].source`, each]),
    ]),
    ...journeys.flatMap((journey, i) => [
      [`journeys[${i}].source`, journey],
      ...journey.stages.map((stage, at) => [`journeys[${i}].stages[${at}].source`, stage]),
      ...[journey, ...journey.stages].flatMap(({ disagree = [] }, at) =>
        disagree.flatMap(({ says }, n) =>
          says.map((each, m) => {
            const where = at ? `.stages[${at - 1}]` : '';
            return [`journeys[${i}]${where}.disagree[${n}].says[${m}].source`, each];
          }),
        ),
      ),
    ]),
    ...questions.flatMap(({ options }, i) =>
      options.map(({ later }, at) => [`questions[${i}].options[${at}].later.source`, later]),
    ),
  ];
  const missing = facts.filter(([, fact]) => fact && !fact.source);
  return missing.map(([path]) => problem(path, 'nothing', 'the document and the section that this is from'));
}

/**
 * The whole dataset from the files of `data/`, or everything that is wrong with them. Ids are only compared once every file
 * is sound by itself: before that one slip would be reported from everywhere.
 *
 * @param {Record<string, string>} files path, such as `data/hubs.json`, → text
 * @returns {{dataset?: import('../src/model/types.js').Dataset, whole?: object, problems: object[]}} `whole` also has what is not shipped
 */
export function compileDataset(files = readData()) {
  const read = Object.entries(files).map(([file, text]) => ({ file, ...readFile(file, text) }));
  const problems = read.flatMap((each) => each.problems);
  const missing = Object.keys(schemas).filter((kind) => !FOLDERS.includes(kind) && !(`data/${kind}.json` in files));
  for (const kind of missing) problems.push(inFile(`data/${kind}.json`, problem('', 'no such file', `the ${kind}`)));
  if (problems.length) return { problems };

  const single = Object.fromEntries(
    read.filter(({ kind }) => !FOLDERS.includes(kind)).map(({ kind, value }) => [kind, value]),
  );
  const sorted = (kind) =>
    read.filter((each) => each.kind === kind).sort((a, b) => (PLACE[kind](a.value) < PLACE[kind](b.value) ? -1 : 1));
  const things = Object.fromEntries(FOLDERS.map((kind) => [kind, sorted(kind)]));
  const values = (kind) => things[kind].map(({ value }) => value);
  const whole = {
    version: single.sources.version,
    checked: single.sources.checked,
    sources: single.sources.sources,
    programmes: values('programmes'),
    journeys: values('journeys'),
    questions: single.questions.questions,
    workgroups: values('workgroups'),
    hubs: single.hubs.hubs,
    impact: single.impact.impact,
  };
  const owners = Object.fromEntries(FOLDERS.map((kind) => [kind, things[kind].map(({ file }) => file)]));
  const misfits = [...checkReferences(whole), ...unsourced(whole)].map((each) => toFile(each, owners));
  if (misfits.length) return { problems: misfits };
  const dataset = JSON.parse(JSON.stringify(whole, (key, value) => (NOT_SHIPPED.has(key) ? undefined : value)));
  return { dataset, whole, problems: [] };
}

/**
 * The dataset as a page carries it: without what no widget shows, which is where each fact is from, but for the figures, and
 * the figures in full sentences. `dist/dataset.json` has it all.
 *
 * @param {import('../src/model/types.js').Dataset} dataset
 */
export function onPage({ sources, impact, ...rest }) {
  const without = (value, ...keys) =>
    JSON.parse(JSON.stringify(value, (key, each) => (keys.includes(key) ? undefined : each)));
  const cited = new Set(impact.map(({ source }) => source.document));
  return {
    ...without(rest, 'source'),
    sources: sources.filter(({ id }) => cited.has(id)),
    impact: without(impact, 'text', 'when'),
  };
}

/** The module that carries the dataset: written out as an object, which is shorter by the quotes than text to parse. */
export const bundledModule = (
  dataset,
) => `/** Everything in \`data/\`, checked and put together by \`npm run build:data\`: change it there. */
import type { Dataset } from './types.js';

export const bundled: Dataset = ${JSON.stringify(onPage(dataset))};
`;

if (import.meta.filename === process.argv[1]) {
  const { dataset, problems } = compileDataset();
  if (dataset) {
    const text = bundledModule(dataset);
    writeFileSync(new URL('src/model/bundled.ts', root), text);
    console.log(
      `Made src/model/bundled.ts: ${dataset.programmes.length} programmes, ${Buffer.byteLength(text)} bytes.`,
    );
  } else {
    console.error(problems.map(({ text }) => text).join('\n\n'));
    console.error(`\n${problems.length} to put right in data/. Nothing was written.`);
    process.exitCode = 1;
  }
}
