/**
 * `npm run build`: everything in `dist/`, from nothing.
 *
 * data/ → the dataset in src/model/bundled.ts → (compiler) build/ → (rollup) dist/, and beside it what is made for editors,
 * frameworks and webmasters. Ends with the table of sizes, and fails where a budget is broken.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import * as model from '../src/model/schema.ts';
import { compileDataset } from './build-data.mjs';
import { editorFiles } from './editor-files.mjs';
import { embedPages } from './embed-pages.mjs';
import { jsonSchema } from './generate.mjs';
import { pluginFiles, pluginZip } from './wordpress-plugin.mjs';
import { sitePages } from './site-pages.mjs';
import { overBudget, sizes, table } from './sizes.mjs';

const root = new URL('../', import.meta.url);
const at = (path) => new URL(path, root);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const pkg = JSON.parse(readFileSync(at('package.json'), 'utf8'));

/** A step that has said itself what is wrong. */
class StepFailed extends Error {}

/** Runs a tool of ours or of a package on this same Node. */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new StepFailed(`${args.find((arg) => arg.includes('/') && !arg.endsWith('ts.mjs'))} failed.`);
}

/** The manifest as it is now; the committed one is kept true by a test. */
export function manifest() {
  run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet', '--outdir', 'build');
  return JSON.parse(readFileSync(at('build/custom-elements.json'), 'utf8'));
}

/** The JSON Schemas of what others read and write: the dataset and a hub's feed. */
export const publishedSchemas = () => [
  ['dataset', jsonSchema(model.Dataset)],
  ['feed', jsonSchema(model.Feed)],
];

/**
 * The declarations of all that the doors of `src/` lead to. The compiler leaves out of an element's `define.d.ts` what it
 * brings along: the class, with what `document.createElement` gives for the tag, and the events. That is put back.
 */
function copyTypes() {
  cpSync(at('build/src/'), at('dist/types/'), {
    recursive: true,
    filter: (path) => !/\.[a-z]+$/.test(path) || path.endsWith('.d.ts'),
  });
  for (const tag of readdirSync(at('dist/types/elements/'))) {
    const file = at(`dist/types/elements/${tag}/define.d.ts`);
    writeFileSync(file, `import './${tag}.js';\nimport '../../page/events.js';\n${readFileSync(file, 'utf8')}`);
  }
}

/** A style sheet, without its comments and its air. */
const styles = (file) =>
  readFileSync(at(`src/styles/${file}`), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim();

/** The licences of what is bundled ask to be handed on with it; that of ical.js also where its source is. */
function licences() {
  const bundled = [
    'lit',
    'lit-html',
    'lit-element',
    '@lit/reactive-element',
    '@lit/context',
    'zod',
    'papaparse',
    'ical.js',
    'uqr',
  ];
  const texts = bundled.map((name) => {
    const { version, license, repository } = JSON.parse(readFileSync(at(`node_modules/${name}/package.json`), 'utf8'));
    const from = repository?.url.replace(/^git\+/, '');
    const source = license.startsWith('MPL') ? `\nIts source, of which this is a shortened form: ${from}` : '';
    return `${name} ${version} (${license})${source}\n\n${readFileSync(at(`node_modules/${name}/LICENSE`), 'utf8').trim()}\n`;
  });
  const ours = readFileSync(at('LICENSE'), 'utf8').trim();
  return [`tfm-widgets ${pkg.version} (MIT)\n\n${ours}\n`, ...texts].join(`\n${'-'.repeat(72)}\n\n`);
}

/** What a page can load by a tag, with the hash for its `integrity` attribute. */
function integrity() {
  const files = readdirSync(at('dist/'), { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(js|css)$/.test(file) && !/^(types|site|cli)\/|^(jsx|vue|svelte)\.js$/.test(file))
    .sort();
  return Object.fromEntries(
    files.map((file) => {
      const bytes = readFileSync(at(`dist/${file}`));
      const hash = createHash('sha384').update(bytes).digest('base64');
      return [file, { integrity: `sha384-${hash}`, bytes: bytes.length, version: pkg.version }];
    }),
  );
}

async function build() {
  for (const folder of ['build/', 'dist/']) rmSync(at(folder), { recursive: true, force: true });
  run('--import', './tools/ts.mjs', 'tools/build-data.mjs');
  run('node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json');
  run('node_modules/rollup/dist/bin/rollup', '--config', '--silent');
  copyTypes();
  cpSync(at('site/'), at('dist/site/'), { recursive: true });

  mkdirSync(at('dist/schema/'));
  mkdirSync(at('dist/site/guides/'));
  const { dataset } = compileDataset();
  const elements = manifest();
  const made = [
    ['dataset.json', json(dataset)],
    ...publishedSchemas().map(([name, schema]) => [`schema/${name}.schema.json`, json(schema)]),
    ...(await editorFiles(elements, pkg, dataset)),
    ['tfm-widgets.css', styles('page.css')],
    ...embedPages(dataset, dataset.checked),
    ['embed/embed.css', styles('embed.css')],
    ['licences.txt', licences()],
    ...sitePages(elements).map(([file, text]) => [`site/${file}`, text]),
  ];
  for (const [file, text] of made) writeFileSync(at(`dist/${file}`), text);
  const sri = integrity();
  writeFileSync(at('dist/sri.json'), json(sri));
  mkdirSync(at('dist/wordpress/'));
  const plugin = pluginFiles({ manifest: elements, dataset, sri, version: pkg.version });
  writeFileSync(at('dist/wordpress/tfm-widgets.zip'), pluginZip(plugin));

  const rows = sizes();
  console.log(`\n${table(rows)}\n`);
  for (const { file, brotli, budget } of overBudget(rows)) {
    console.error(`dist/${file} is ${brotli} bytes (brotli); it must be under ${budget}.`);
    process.exitCode = 1;
  }
}

if (import.meta.filename === process.argv[1]) {
  await build().catch((error) => {
    if (!(error instanceof StepFailed)) throw error;
    console.error(`The build stops here: ${error.message}`);
    process.exitCode = 1;
  });
}
