/**
 * From `build/` (what the compiler made of `src/`) to the files of `dist/` that a page loads: the one classic script, and the
 * ES modules. Lit is inside both, so that either works from a plain <script> tag; see docs/decisions/bundled-lit.md.
 */
import { readFileSync, readdirSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { chunkOf, moduleList } from './tools/chunks.mjs';
import {
  ascii,
  besideScript,
  filesApart,
  guard,
  nothingLeftByLit,
  nothingLeftByZod,
  papaParse,
  trustedTypesPolicy,
  withoutDescriptions,
} from './tools/rollup-plugins.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const banner = `/*! tfm-widgets ${version}, MIT; with Lit, BSD-3-Clause: see licences.txt */`;
const own = `/*! tfm-widgets ${version}, MIT`;
const feedsBanner = `${own}; with zod, MIT: see licences.txt */`;
const sheetsBanner = `${own}; with Papa Parse, MIT: see licences.txt */`;
const calendarsBanner = `${own}; with ical.js, MPL-2.0: see licences.txt */`;
const commandBanner = `${own}; with zod and Papa Parse, MIT, and ical.js, MPL-2.0: see licences.txt */`;
const pictureBanner = `${own} */`;
const qrBanner = `/*! tfm-widgets ${version}, MIT; with uqr, MIT: see licences.txt */`;

const plugins = () => [
  replace({ preventAssignment: true, values: { __TFM_VERSION__: JSON.stringify(version) } }),
  // package.json speaks of dist/ when it says which modules have side effects, and build/ is not dist/
  resolve({ exportConditions: ['production', 'browser'], ignoreSideEffectsForRoot: true }),
  papaParse(),
  withoutDescriptions(),
  literalsHtmlCssMinifier({
    include: ['build/**'],
    failOnError: true,
    // in SVG it is the slash that ends an element: without it, what comes next would be inside, and not be drawn
    options: { minifyOptions: { keepClosingSlash: true } },
  }),
];
const widgets = (policy) => [...plugins(), filesApart(), nothingLeftByLit(), trustedTypesPolicy('tfm-widgets', policy)];
const minify = (module) => terser({ ecma: 2020, module, compress: { passes: 3 }, format: { comments: /^!/ } });
/** define.js only imports, and that is as it should be; what packages write is not ours. The rest that rollup warns of is. */
const onwarn = ({ code, id, ids = [id], message }) => {
  if (code !== 'EMPTY_BUNDLE' && !ids.every((file) => /node_modules/.test(file))) throw new Error(message);
};

/** The pure rooms only define things: what nobody uses of them goes, tables that are worked out at the top included. */
const treeshake = {
  moduleSideEffects: (id) => !/[\\/]build[\\/]src[\\/](dates|eligibility|feeds|journey|markup|model)[\\/]/.test(id),
};

const tags = readdirSync('build/src/elements').filter((name) => name.includes('-'));

/** A file that is loaded when it is asked for. They come first: the classic script knows their hashes. */
const apart = (module, file, banner, more = []) => ({
  input: `build/src/${module}.js`,
  plugins: [...plugins(), ...more],
  onwarn,
  treeshake,
  output: { file: `dist/${file}`, format: 'es', banner, plugins: [minify(true)] },
});

export default [
  apart('page/load-feed', 'tfm-feeds.js', feedsBanner, [nothingLeftByZod()]),
  apart('feeds/sheet', 'tfm-sheets.js', sheetsBanner),
  apart('feeds/calendar', 'tfm-calendars.js', calendarsBanner),
  apart('page/qr', 'tfm-qr.js', qrBanner),
  apart('page/save-picture', 'tfm-picture.js', pictureBanner),
  {
    input: {
      index: 'build/src/index.js',
      define: 'build/src/define.js',
      domain: 'build/src/domain.js',
      ...Object.fromEntries(tags.map((tag) => [`elements/${tag}`, `build/src/elements/${tag}/define.js`])),
    },
    plugins: [...widgets(), nothingLeftByZod(), moduleList()],
    onwarn,
    treeshake,
    output: {
      dir: 'dist',
      format: 'es',
      banner,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: chunkOf,
      onlyExplicitManualChunks: true,
      // a request costs a reader more than a few kilobytes that another element on the page would have brought
      experimentalMinChunkSize: 5000,
      plugins: [minify(true)],
    },
  },
  {
    input: 'build/src/script-tag.js',
    plugins: widgets({ forScripts: true }),
    onwarn,
    treeshake,
    output: {
      file: 'dist/tfm-widgets.js',
      format: 'iife',
      banner,
      intro: guard(version) + besideScript,
      plugins: [minify(false), ascii()],
    },
  },
  {
    input: 'build/src/embed.js',
    plugins: plugins(),
    onwarn,
    treeshake,
    output: { file: 'dist/embed/embed.js', format: 'iife', banner: `${own} */`, plugins: [minify(false), ascii()] },
  },
  {
    input: 'build/cli/main.js',
    external: /^node:/,
    plugins: [
      resolve({ exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
      papaParse(),
      withoutDescriptions(),
    ],
    onwarn,
    treeshake,
    output: { file: 'dist/cli/tfm-widgets.js', format: 'es', banner: commandBanner, plugins: [minify(true)] },
  },
];
