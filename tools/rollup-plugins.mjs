/** What makes our bundles good guests: see docs/decisions/classic-script.md, trusted-types.md, feeds-file.md, qr-file.md and picture-file.md. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * The first lines of the classic script, inside its function: when a page has the script twice, the second copy ends here,
 * before Lit is read. The same version says nothing; another one says which of the two is in use. Then it notes where the script
 * is from, which it can only ask while it is being run, and makes room for the policy below.
 *
 * @param {string} version the version being built
 */
export const guard = (version) => `
  const tfmWidgetsHere = globalThis.tfmWidgets?.version;
  if (typeof tfmWidgetsHere === 'string') {
    if (tfmWidgetsHere !== ${JSON.stringify(version)}) {
      console.warn('tfm-widgets: version ' + tfmWidgetsHere + ' is already on this page, so version ${version} was not started. Keep one of the two script tags.');
    }
    return;
  }
  const tfmWidgetsScript = document.currentScript?.src || document.baseURI;
  let tfmWidgetsPolicy;
`;

const POLICY = /createPolicy\(\s*(["'`])([\w-]+)\1/g;
const policies = (code) => [...code.matchAll(POLICY)].map(([, , name]) => name);
/** As it stands in Lit. */
const LITS = /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/g;

/**
 * Gives Lit's Trusted Types policy a name of our own, so that a page can allow it, and so that ours does not collide with the
 * policy of another Lit on the page. Fails the build unless there is exactly one policy in all that is built together.
 *
 * @param {string} name the policy's name
 * @param {{ forScripts?: boolean }} [options] `forScripts` lets the policy pass the address of a file of ours too, for
 *   `besideScript`
 */
export const trustedTypesPolicy = (name, { forScripts = false } = {}) => ({
  name: 'trusted-types-policy',
  transform(code, id) {
    if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
    const own = (_, types) =>
      forScripts
        ? `tfmWidgetsPolicy=${types}.createPolicy("${name}",{createHTML:t=>t,createScriptURL:t=>t})`
        : `${types}.createPolicy("${name}",{createHTML:t=>t})`;
    return { code: code.replace(LITS, own), map: null };
  },
  generateBundle(_, bundle) {
    const found = Object.values(bundle).flatMap(({ code = '' }) => policies(code));
    if (found.length !== 1 || found[0] !== name) {
      this.error(
        `There should be one Trusted Types policy, "${name}"; found ${found.length ? found.join(', ') : 'none'}. Did Lit change how it makes its own?`,
      );
    }
  },
});

/**
 * What packages leave on `window`, as what it is, where it is, and what is put there instead. Lit's three packages keep lists of
 * the versions on the page, by which a development build warns of a second Lit, and a place for a kind of decorator that we do
 * not use. A page that brings a Lit of its own keeps its lists, and finds nothing of ours in them.
 */
const LEFT_BY_LIT = [
  ['the version of lit-html', /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\w.-]+"\)/g, '0'],
  ['the version of lit-element', /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\w.-]+"\)/g, '0'],
  ['the version of reactive-element', /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\w.-]+"\)/g, '0'],
  ['metadata', /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/g, '0'],
  // where that is looked into: it is there if another Lit made it
  ['a look at metadata', /(?<![.\w])litPropertyMetadata\.get\(/g, 'globalThis.litPropertyMetadata?.get('],
];
/** zod keeps its settings there, for all of a page. */
const LEFT_BY_ZOD = [
  ['its settings', /\(_a = globalThis\)\.__zod_globalConfig \?\? \(_a\.__zod_globalConfig = \{\}\);/g, ''],
  ['a way to them', /globalConfig = globalThis\.__zod_globalConfig;/g, 'globalConfig = {};'],
  ['a look at them', /globalThis\.__zod_globalConfig\?\./g, 'globalConfig.'],
];

/** Takes out what a package leaves on the page. Fails the build unless each is found exactly once in all that is built together. */
const nothingLeftBy = (name, folder, leavings) => {
  const found = {};
  return {
    name: `nothing-left-by-${name}`,
    buildStart() {
      for (const [what] of leavings) found[what] = 0;
    },
    transform(code, id) {
      if (!folder.test(id)) return null;
      let clean = code;
      for (const [what, leaving, instead] of leavings) {
        found[what] += code.match(leaving)?.length ?? 0;
        clean = clean.replace(leaving, instead);
      }
      return clean === code ? null : { code: clean, map: null };
    },
    buildEnd(error) {
      if (error) return;
      const wrong = Object.keys(found).find((what) => found[what] !== 1);
      if (wrong)
        this.error(`${name} should leave ${wrong} on the page once; found ${found[wrong]}. Did it change how?`);
    },
  };
};
export const nothingLeftByLit = () =>
  nothingLeftBy('Lit', /[\\/](lit-html|lit-element|reactive-element)[\\/]/, LEFT_BY_LIT);
export const nothingLeftByZod = () => nothingLeftBy('zod', /[\\/]zod[\\/]/, LEFT_BY_ZOD);

/**
 * Writes everything that is not ASCII as an escape. A classic script is read in the encoding of its page, whatever that is. (The
 * minifier can do it too, but not inside templates.)
 */
export const ascii = () => ({
  name: 'ascii',
  renderChunk: (code) => ({
    code: code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    map: null,
  }),
});

/** What few readers need, by the module that `import()` names: files of their own, loaded when they are asked for. */
const APART = {
  'load-feed': 'tfm-feeds.js',
  sheet: 'tfm-sheets.js',
  calendar: 'tfm-calendars.js',
  qr: 'tfm-qr.js',
  'save-picture': 'tfm-picture.js',
};
const MODULE = new RegExp(`/(${Object.keys(APART).join('|')})\\.js$`);
const IMPORT = new RegExp(`\\bimport\\((["'])(${Object.values(APART).join('|')})\\1\\)`, 'g');

/** The hash that such a file has, for an `integrity` attribute. They are built before the others. */
const integrity = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;

/**
 * For the classic script, one of its first lines: loads a file from beside the script, and only if it is the one that was built
 * with it. `import()` cannot be held to a hash, a script element can, and what it loaded is what `import()` then gives.
 */
export const besideScript = `
  const tfmWidgetsBeside = (file, integrity) => {
    const script = document.createElement('script');
    const href = new URL(file, tfmWidgetsScript).href;
    Object.assign(script, { type: 'module', integrity, crossOrigin: 'anonymous' });
    const loaded = new Promise((ok, fail) => Object.assign(script, { onload: ok, onerror: fail }));
    script.src = tfmWidgetsPolicy ? tfmWidgetsPolicy.createScriptURL(href) : href;
    document.head.append(script);
    return loaded.then(() => import(href)).finally(() => script.remove());
  };
`;

/** Keeps those files out of every bundle but their own. The classic script has `besideScript` for them. */
export const filesApart = () => ({
  name: 'files-apart',
  resolveDynamicImport(specifier) {
    const [, module] = MODULE.exec(specifier) ?? [];
    return module ? { id: APART[module], external: true } : null;
  },
  renderChunk(code, { fileName }, { format }) {
    const up = '../'.repeat(fileName.split('/').length - 1) || './';
    const call = (_, quote, file) =>
      format === 'es' ? `import("${up}${file}")` : `tfmWidgetsBeside('${file}', '${integrity(file)}')`;
    return { code: code.replace(IMPORT, call), map: null };
  },
});

/** Leaves the descriptions out of the schemas that readers load: they are for JSON Schema, editors and types. */
export const withoutDescriptions = () => ({
  name: 'without-descriptions',
  transform(code, id) {
    if (!/[\\/]model[\\/]schema[\\/]fields\.js$/.test(id)) return null;
    const silent = code.replace(/^export const (says|named) = .*;$/gm, 'export const $1 = () => () => {};');
    if (silent === code)
      this.error('The descriptions in schema/fields.js are not made by `says` and `named` any more.');
    return { code: silent, map: null };
  },
});

/**
 * Papa Parse as an ES module: it is published only in the form that Node and old loaders know. Rollup and the test runner both
 * call `transform`, each in its own way.
 */
const PAPA = /[\\/]papaparse[\\/]papaparse(\.min)?\.js$/;
export const papaAsModule = (code) =>
  `const module = { exports: {} }, exports = module.exports;\n${code}\nexport default module.exports;\n`;
export const papaParse = () => ({
  name: 'papa-parse',
  transform: (code, id) => (PAPA.test(id) ? { code: papaAsModule(code), map: null } : null),
});
/** The same for @web/test-runner. */
export const papaParseServed = () => ({
  name: 'papa-parse',
  transform: ({ body, path }) => (PAPA.test(path) ? papaAsModule(body) : undefined),
});
