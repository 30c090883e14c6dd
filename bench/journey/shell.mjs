/** The page that all cases stand on, and how the peers' scripts are built for it. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** What any site has: a typeface, a measure, and room for a drawing that needs to be given some. */
export const PAGE_CSS = `body{max-width:72rem;margin:0 auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif}
.canvas{height:44rem;border:1px solid #c8d2d6}
`;

/** A whole page. Files stand beside it; its own style sheet is `page.css`. */
export const shell = (body, head = '', title = 'The journey to mastery') =>
  `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
${head}
</head>
<body>
<h1>Our Maths Hub</h1>
${body}
</body>
</html>
`;

/** Above a peer's drawing: what ours shows there, too. */
export const heading = ({ title, year, summary }) => `<h2>${title} (${year})</h2>\n<p>${summary}</p>`;

/**
 * Builds a peer's page as a bundler does for production: minified, only what is imported, what is imported later in files of
 * its own.
 *
 * @param {string} entry the file beside this one that draws
 * @param {unknown} content what it gets for `import content from 'journey:content'`
 * @returns {Promise<Map<string, string>>} what was made, by name: `page.js`, `page.bundle.css` where there are styles, chunks
 */
export async function bundle(entry, content) {
  const { outputFiles } = await build({
    entryPoints: { page: fileURLToPath(new URL(entry, import.meta.url)) },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
    write: false,
    outdir: 'out',
    plugins: [
      {
        name: 'journey-content',
        setup(build) {
          build.onResolve({ filter: /^journey:content$/ }, ({ path }) => ({ path, namespace: 'content' }));
          build.onLoad({ filter: /.*/, namespace: 'content' }, () => ({
            contents: JSON.stringify(content),
            loader: 'json',
          }));
        },
      },
    ],
  });
  return new Map(
    outputFiles.map(({ path, text }) => {
      const name = path.split(/[\\/]/).pop();
      return [name === 'page.css' ? 'page.bundle.css' : name, text];
    }),
  );
}
