/** What tests in a browser can ask of the test runner, beyond what it brings. */
import { mkdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const sessions = new WeakMap();

/**
 * `executeServerCommand('forced-colors', 'active' | 'none')`, in Chromium:
 * emulateMedia of @web/test-runner-commands 1.0 drops forcedColors where puppeteer drives the browser.
 */
export const forcedColors = () => ({
  name: 'forced-colors-command',
  async executeCommand({ command, payload, session }) {
    if (command !== 'forced-colors') return;
    if (session.browser.name !== 'Chrome') throw new Error(`forced-colors is not there in ${session.browser.name}`);
    const page = session.browser.getPage(session.id);
    // one CDP session per page: each session keeps its own emulation
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    await sessions
      .get(page)
      .send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: payload }] });
    return true;
  },
});

/** `executeServerCommand('collect-garbage', {})`, in Chromium: frees at once what nothing holds any more. */
export const collectGarbage = () => ({
  name: 'collect-garbage-command',
  async executeCommand({ command, session }) {
    if (command !== 'collect-garbage') return;
    const client = await session.browser.getPage(session.id).createCDPSession();
    await client.send('HeapProfiler.collectGarbage');
    await client.detach();
    return true;
  },
});

/**
 * Loads a module at the head of every test file, so that no test can forget it: the one that fails a test which says something
 * in the console that it did not expect.
 *
 * @param {string} module its path on the test server
 */
export const quietConsole = (module) => ({
  name: 'quiet-console',
  transform({ path, body }) {
    // on the first line, so that the lines of an error stay right
    return /\.test\.ts$/.test(path) ? { body: `import '${module}';${body}` } : undefined;
  },
});

/**
 * `executeServerCommand('golden', { file, text? })`: what is kept in a file, as `{ text, update }`. With UPDATE_ARIA=1 the first
 * engine that asks is told to update, and the text that it then gives is written; the others compare, as on any other day.
 *
 * @param {string} folder where such files are
 */
export const golden = (folder) => {
  const written = new Set();
  return {
    name: 'golden-command',
    executeCommand({ command, payload }) {
      if (command !== 'golden') return;
      const path = join(folder, payload.file);
      const update = Boolean(process.env.UPDATE_ARIA) && !written.has(path);
      if (update && payload.text !== undefined) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, payload.text);
        written.add(path);
      }
      return { text: existsSync(path) ? readFileSync(path, 'utf8') : '', update };
    },
  };
};
