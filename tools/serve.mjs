/**
 * A small server for files, for `npm start` and for the tests. `PORT` says where (default 8000); `CSP`, or the option, is sent
 * as the Content-Security-Policy of every page.
 */
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The file that a path means within a folder; undefined where there is none, or where the path leads out of the folder. */
function fileIn(folder, path) {
  const base = realpathSync(folder);
  const file = join(base, path, path.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file)) return undefined;
  const real = realpathSync(file);
  const inside = relative(base, real);
  return !inside.startsWith('..') && !isAbsolute(inside) && statSync(real).isFile() ? real : undefined;
}

/** The path of a request as it is meant, or undefined for one that nobody means well by. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return /[\0\\]/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * Serves folders until closed.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0, the default, takes any that is free
 * @param {string} [options.host] which of this machine's addresses to listen on; all of them by default
 * @param {string[]} [options.folders] where to look for a path, in this order
 * @param {string} [options.csp] the Content-Security-Policy
 * @param {(path: string, query: URLSearchParams) => {type: string, body: string} | undefined} [options.answer] asked before the
 *   folders are: `type` is an ending, such as `.html`
 * @returns {Promise<{url: string, requests: string[], close(): Promise<void>}>} its address, what was asked of it so far, and
 *   how to end it
 */
export async function serve({ port = 0, host, folders = [], csp, answer = () => undefined } = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    const { method, url } = request;
    const path = pathOf(url);
    requests.push(url);
    const end = (status, text) => response.writeHead(status, { 'content-type': TYPES['.txt'] }).end(text);
    if (path === undefined) return end(400, 'This address cannot be read.');
    if (method !== 'GET' && method !== 'HEAD') return end(405, 'Only GET and HEAD are answered here.');

    const head = (type) =>
      response.writeHead(200, {
        'content-type': TYPES[type] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
        ...(csp && { 'content-security-policy': csp }),
      });
    const own = answer(path, new URL(url, 'http://localhost').searchParams);
    if (own) return head(own.type).end(own.body);
    const file = folders.map((folder) => fileIn(folder, path)).find(Boolean);
    if (!file) return end(404, 'There is nothing at this address.');
    head(extname(file));
    if (method === 'HEAD') return response.end();
    return createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });

  await new Promise((ok, fail) => server.once('error', fail).listen(port, host, ok));
  return {
    url: `http://${host ?? 'localhost'}:${server.address().port}/`,
    requests,
    close: () =>
      new Promise((ok) => {
        server.close(ok);
        server.closeAllConnections();
      }),
  };
}

if (import.meta.filename === process.argv[1]) {
  const port = Number(process.env.PORT || 8000);
  const dist = fileURLToPath(new URL('../dist/', import.meta.url));
  try {
    const { url } = await serve({ port, folders: [join(dist, 'site'), dist], csp: process.env.CSP });
    console.log(`\nThe widgets are at ${url}   (Ctrl+C ends it)`);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is taken. Take another one: PORT=${port + 1} npm start`);
    process.exitCode = 1;
  }
}
