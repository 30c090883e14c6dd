/** The elements' tests, in every engine that is on this machine: see tools/browsers.mjs, which `npm test` runs before. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { accessibility } from './tools/accessibility.mjs';
import { here } from './tools/browsers.mjs';
import { chromium } from './tools/chromium.mjs';
import { collectGarbage, forcedColors, golden, quietConsole } from './tools/commands.mjs';
import { firefox } from './tools/firefox.mjs';
import { papaParseServed } from './tools/rollup-plugins.mjs';
import { countsReporter } from './tools/reporters/wtr.mjs';
import { webkitLauncher } from './tools/webkit.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

// the browsers take over this zone: a date made in the reader's own zone instead of London's shows at once
process.env.TZ = 'Asia/Dubai';

/**
 * Gives every file of tests a page of its own, with a history of its own. A page that is used again keeps the entries of those
 * before, and at fifty a browser drops some: what goes Back would then leave the tests.
 */
function pageForEach(launcher) {
  const stop = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stop(id);
    await Promise.all(launcher.inactivePages.splice(0).map(({ puppeteerPage }) => puppeteerPage.close()));
    return result;
  };
  return launcher;
}

const launchers = {
  chromium: () => pageForEach(chromeLauncher({ launchOptions: chromium })),
  firefox: () => pageForEach(chromeLauncher({ puppeteer: puppeteerCore, launchOptions: firefox, concurrency: 1 })),
  webkit: webkitLauncher,
};

export default {
  files: ['test/{elements,contract}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser', 'default'] },
  browsers: here().map((engine) => launchers[engine]()),
  concurrentBrowsers: 2,
  // more than one page at a time takes the focus away from tests that use the keyboard or the mouse
  concurrency: 1,
  plugins: [
    a11ySnapshotPlugin(),
    forcedColors(),
    collectGarbage(),
    accessibility(),
    golden(fileURLToPath(new URL('test/', import.meta.url))),
    papaParseServed(),
    quietConsole('/test/helpers/console.ts'),
    // the target is not 'auto', which leaves decorators as they are, and the tsconfig says which kind they are
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
      define: { __TFM_VERSION__: JSON.stringify(version) },
    }),
  ],
  reporters: [defaultReporter(), countsReporter(process.env.TFM_COUNTS)],
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('lit.dev/msg/dev-mode')),
};
