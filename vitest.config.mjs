/** The stories as tests: each is rendered in Chromium, looked at by axe, and its play function takes the reader's way. */
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromium } from './tools/chromium.mjs';
import CountsReporter from './tools/reporters/vitest.mjs';
import { vite } from './tools/vite.mjs';

export default defineConfig({
  ...vite,
  test: {
    // a state with a wrong setting says so in the console, as it should
    silent: 'passed-only',
    reporters: ['dot', new CountsReporter(process.env.TFM_COUNTS)],
    projects: [
      {
        extends: true,
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
        test: {
          name: 'stories',
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
