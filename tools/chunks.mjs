/**
 * What the ES modules share, and in which files: docs/decisions/module-chunks.md. A file costs a reader a request, and a
 * module that an element never uses costs bytes; so what nearly every element needs is in few files, and the rest is left to
 * Rollup, which gives each element what it alone has.
 *
 * The pure rooms stand apart from what knows the DOM: `dist/domain.js` shares them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';

const CHUNKS = [
  [
    'dataset',
    /\/src\/(model\/(amount|answers|bundled|names|words)|dates\/(academic-year|calendar-day|format|london|standing))\.js$/,
  ],
  [
    'core',
    /node_modules\/(@lit|lit|lit-html|lit-element|tslib)\/|\/src\/(page\/(announcer|back-controller|choices-link|define|events|feed-controller|feed-request|filter-view|guest|history-key|log|names|outcome|own-page|page|page-controller|print-controller|programme-parts|settings|state|templates|version|widget)|model\/overlay|styles\/(controls|filters|panel|paper|root|text))\.js$/,
  ],
  [
    'rules',
    /\/src\/(eligibility\/(apart|assess|change|choices|clean-answers|diagram|fewest|judge|next-question|reasons|rule|space|world)|page\/assessments)\.js$/,
  ],
  ['question', /\/src\/(page\/question\/[\w-]+|styles\/question)\.js$/],
];

/** The file that a module belongs to, or nothing where Rollup is to see to it. */
export const chunkOf = (id) => CHUNKS.find(([, modules]) => modules.test(id.replaceAll('\\', '/')))?.[0];

/**
 * Writes `build/modules.json`: for each file of `dist/`, the source modules that are in it, so that a test can say what an
 * element brings along.
 */
export const moduleList = () => ({
  name: 'module-list',
  writeBundle(_, bundle) {
    const source = (id) => id.replaceAll('\\', '/').replace(/^.*\/(?=(?:build\/src|node_modules)\/)/, '');
    const list = Object.values(bundle).map(({ fileName, modules = {} }) => [
      fileName,
      Object.entries(modules)
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([id]) => source(id).replace(/^build\/src\//, 'src/'))
        .sort(),
    ]);
    mkdirSync('build', { recursive: true });
    writeFileSync('build/modules.json', `${JSON.stringify(Object.fromEntries(list), null, 2)}\n`);
  },
});
