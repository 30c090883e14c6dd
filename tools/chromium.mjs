import { find } from './browsers.mjs';

/** How Chromium is started, by puppeteer and playwright alike. */
export const chromium = {
  executablePath: find('chromium'),
  args: [
    // root, and containers, have no sandbox to offer
    ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // no name is looked up but this machine's own: tests cannot reach, or wait for, anything else
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ],
};
