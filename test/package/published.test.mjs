/** What npm publishes, seen by the tools that packages are judged by. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { json, root, run, TAGS } from './helpers.mjs';

const pkg = json('package.json');

describe('the published package', () => {
  let folder, tarball, files;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'tfm-pack-'));
    // dist/ is built already
    const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
    const [packed] = JSON.parse(
      execFileSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' }),
    );
    files = packed.files.map(({ path }) => path).sort();
    tarball = join(folder, readdirSync(folder)[0]);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('holds what is promised and nothing that only we need', () => {
    const promised = [
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'custom-elements.json', 'package.json'],
      ...[
        'cli/tfm-widgets.js',
        'dataset.json',
        'define.js',
        'domain.js',
        'index.js',
        'jsx.d.ts',
        'jsx.js',
        'licences.txt',
        'llms.txt',
        'sri.json',
        'svelte.d.ts',
        'svelte.js',
        'vue.d.ts',
        'vue.js',
      ],
      ...[
        'tfm-calendars.js',
        'tfm-feeds.js',
        'tfm-picture.js',
        'tfm-qr.js',
        'tfm-sheets.js',
        'tfm-widgets.css',
        'tfm-widgets.js',
        'vscode.html-custom-data.json',
        'web-types.json',
      ],
      ...TAGS.map((tag) => `elements/${tag}.js`),
      ...TAGS.map((tag) => `embed/${tag}.html`),
      ...['embed/embed.css', 'embed/embed.js'],
      ...['schema/dataset.schema.json', 'schema/feed.schema.json'],
    ].map((path) => (/^[A-Zcp]\S*\.(md|json)$|^LICENSE$/.test(path) ? path : `dist/${path}`));
    for (const path of promised) assert.ok(files.includes(path), `${path} is missing`);
    const rest = files.filter(
      (path) => !promised.includes(path) && !/^dist\/(chunks\/[\w-]+\.js|types\/.+\.d\.ts)$/.test(path),
    );
    assert.deepEqual(rest, []);
  });

  test('asks for Lit alone, which its types name', () => {
    assert.deepEqual(Object.keys(pkg.dependencies).sort(), ['@lit/context', 'lit']);
    assert.equal(pkg.scripts.postinstall ?? pkg.scripts.install ?? pkg.scripts.preinstall, undefined);
  });

  test('can be published with a proof of where it was built', () => {
    assert.deepEqual(pkg.publishConfig, { access: 'public', provenance: true });
  });

  test('gives publint nothing to say', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true, pack: false });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  test('has types that resolve for whoever imports ES modules', () => {
    run(
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      tarball,
      '--profile',
      'esm-only',
      '--no-emoji',
      '--no-color',
    );
  });
});
