/**
 * Serves pages as a good host does, brotli at its best and nothing kept, and counts what each of them costs. Every page has a
 * folder of its own, so that whatever it asks for is counted for it.
 */
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
};

const squeeze = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });

/**
 * @returns {Promise<{url: string, add: Function, cost: Function, close: Function}>} `add(page, files)` puts files, a text by
 *   name, in a page's folder; `cost(page)` gives `{requests, bytes, files}` since it was last asked: the bytes of the bodies
 *   as they went over the wire, and which files they were
 */
export async function serve() {
  const pages = new Map();
  const costs = new Map();
  const server = createServer(({ url }, response) => {
    const [, page, name = ''] = new URL(url, 'http://localhost').pathname.match(/^\/([^/]+)\/(.*)$/) ?? [];
    const file = pages.get(page)?.get(name || 'index.html');
    if (!file) return response.writeHead(404).end();
    file.body ??= squeeze(file.text);
    const cost = costs.get(page);
    cost.requests += 1;
    cost.bytes += file.body.length;
    cost.files.push([name || 'index.html', file.body.length]);
    return response
      .writeHead(200, {
        'content-type': TYPES[(name || 'index.html').split('.').pop()],
        'content-encoding': 'br',
        'content-length': file.body.length,
        'cache-control': 'no-store',
      })
      .end(file.body);
  });
  await new Promise((ok, fail) => server.once('error', fail).listen(0, '127.0.0.1', ok));
  const none = () => ({ requests: 0, bytes: 0, files: [] });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    add(page, files) {
      pages.set(page, new Map(Object.entries(files).map(([name, text]) => [name, { text }])));
      costs.set(page, none());
    },
    cost(page) {
      const cost = costs.get(page);
      costs.set(page, none());
      return cost;
    },
    close: () =>
      new Promise((ok) => {
        server.close(ok);
        server.closeAllConnections();
      }),
  };
}
