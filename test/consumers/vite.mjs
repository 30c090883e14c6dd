/** Builds the sites of this folder with Vite, as their developers would: production, and nothing of ours by another way in. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

const here = fileURLToPath(new URL('./', import.meta.url));

/** The package by its name, as if it were installed: what `exports` of package.json does not open stays shut. */
const installed = {
  name: 'installed',
  enforce: 'pre',
  resolveId: (id) => (/^tfm-widgets(\/|$)/.test(id) ? fileURLToPath(import.meta.resolve(id)) : null),
};

/** What each framework asks for: Vue has to be told which tags are not its own, as its guide says. */
const plugins = {
  html: () => [],
  react: () => [react()],
  vue: () => [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })],
};

const settings = (site) => ({
  root: join(here, site),
  configFile: false,
  logLevel: 'error',
  mode: 'production',
  plugins: [installed, ...plugins[site]()],
});

/** A built file for the test server. */
const served = ({ fileName, code, source }) => [
  `/${fileName}`,
  { type: fileName.slice(fileName.lastIndexOf('.')), body: code ?? String(source) },
];

/** A page that a script fills, or takes over from what a server wrote. */
const shell = (words, entry) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page</title></head><body><div id="app">${words}</div><script type="module" src="/${entry}"></script></body></html>`;

/** Builds a module of a site for browsers. */
async function bundled(site, module) {
  const { output } = await build({
    ...settings(site),
    build: { write: false, rollupOptions: { input: join(here, site, module) } },
  });
  const { fileName } = output.find(({ isEntry }) => isEntry);
  return { entry: fileName, files: Object.fromEntries(output.map(served)) };
}

/** What the server's module of a site renders. */
async function rendered(site, module, scratch) {
  await build({
    ...settings(site),
    ssr: { noExternal: true },
    build: {
      ssr: join(here, site, module),
      outDir: scratch,
      rollupOptions: { output: { entryFileNames: `${site}.mjs` } },
    },
  });
  const { render } = await import(pathToFileURL(join(scratch, `${site}.mjs`)).href);
  return render();
}

/**
 * The sites as they are put on the web: each gives its page, and what else is to be had, by path. `scratch` is a folder for what
 * only a server runs.
 */
export const sites = {
  async html() {
    const { output } = await build({ ...settings('html'), build: { write: false } });
    const files = Object.fromEntries(output.map(served));
    return { page: files['/index.html'].body, files };
  },
  async react(scratch) {
    const { entry, files } = await bundled('react', 'client.jsx');
    return { page: shell(await rendered('react', 'server.jsx', scratch), entry), files };
  },
  async live() {
    const { entry, files } = await bundled('react', 'live.jsx');
    return { page: shell('', entry), files };
  },
  async vue(scratch) {
    const { entry, files } = await bundled('vue', 'client.js');
    return { page: shell(await rendered('vue', 'server.js', scratch), entry), files };
  },
};
