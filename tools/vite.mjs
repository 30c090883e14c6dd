/** What Vite has to know of us, for Storybook, the tests of the stories and the pages of the pictures alike. */
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));

/** package.json speaks of dist/ when it says which modules do something by themselves, and src/ and stories/ are not dist/. */
const defines = {
  name: 'defines',
  transform: (_code, id) =>
    /[\\/](src[\\/](.+[\\/])?define|stories[\\/][\w-]+)\.ts$/.test(id) ? { moduleSideEffects: true } : null,
};

/** @type {import('vite').UserConfig} */
export const vite = {
  plugins: [defines],
  cacheDir: at('.cache/vite'),
  // node_modules may be a link to somewhere else
  server: { fs: { allow: [at('.'), realpathSync(at('node_modules'))] } },
  define: { __TFM_VERSION__: JSON.stringify(version) },
  // a feed is fetched: as a `data:` address within the script it would be none that may be read
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  optimizeDeps: {
    // all that is imported anywhere, named before the first page asks: what Vite finds later reloads the page in the middle of
    // a test, and a Lit found in two ways is two Lits
    include: [
      'lit',
      'lit/decorators.js',
      'lit/directive.js',
      'lit/directive-helpers.js',
      'lit/directives/keyed.js',
      '@lit/context',
      'ical.js',
      'papaparse',
      'uqr',
      'zod/mini',
    ],
  },
};
