/** The archive of the WordPress plugin: that it holds what dist/ holds, says what the manifest says, and is the same every time. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { elementsOf } from '../../tools/editor-files.mjs';
import { pluginFiles, pluginZip } from '../../tools/wordpress-plugin.mjs';
import { json, read, TAGS } from './helpers.mjs';

const { version } = json('package.json');

const zip = readFileSync(new URL('../../dist/wordpress/tfm-widgets.zip', import.meta.url));
const archive = unzipSync(zip);
const has = (path) => archive[`tfm-widgets/${path}`] ?? assert.fail(`${path} is missing`);
const text = (path) => strFromU8(has(path));

describe('dist/wordpress/tfm-widgets.zip', () => {
  test('is the same to the byte however often it is made', () => {
    const given = {
      manifest: json('custom-elements.json'),
      dataset: json('dist/dataset.json'),
      sri: json('dist/sri.json'),
      version,
    };
    // to compare them in words would take for ever
    assert.ok(zip.equals(pluginZip(pluginFiles(given))));
  });

  test('has the script and every file that it loads, in a folder named by the version', () => {
    const script = read('dist/tfm-widgets.js');
    const files = ['tfm-widgets.js', 'tfm-widgets.css', ...new Set(script.match(/tfm-[a-z]+\.js(?=['"`])/g))];
    assert.ok(files.length > 5, files.join());
    for (const file of files) {
      assert.ok(readFileSync(new URL(`../../dist/${file}`, import.meta.url)).equals(has(`${version}/${file}`)), file);
    }
  });

  test('names the version and the hash of that script', () => {
    const hash = createHash('sha384')
      .update(has(`${version}/tfm-widgets.js`))
      .digest('base64');
    const php = text('tfm-widgets.php');
    assert.ok(php.includes(`const INTEGRITY = 'sha384-${hash}';`));
    assert.ok(php.includes(`const VERSION = '${version}';`));
    assert.match(php, new RegExp(`^ \\* Version: +${version}$`, 'm'));
    assert.ok(text('readme.txt').includes(`Stable tag: ${version}`));
    for (const path of ['tfm-widgets.php', 'readme.txt']) assert.doesNotMatch(text(path), /@@/);
  });

  for (const { tagName, attributes = [] } of elementsOf(json('custom-elements.json'))) {
    test(`gives <${tagName}> a block with the element’s own settings, a shortcode, and text for readers without script`, () => {
      const block = JSON.parse(text(`blocks/${tagName}/block.json`));
      const types = Object.fromEntries(Object.entries(block.attributes).map(([name, { type }]) => [name, type]));
      const own = attributes.map(({ name, type }) => [
        name,
        ['boolean', 'number'].includes(type.text) ? type.text : 'string',
      ]);
      assert.deepEqual(types, Object.fromEntries(own));
      assert.equal(block.version, version);
      assert.ok(text('readme.txt').includes(`* [${tagName.replaceAll('-', '_')}] – `));
      const texts = JSON.parse(text(`blocks/${tagName}/texts.json`));
      if (tagName !== 'tfm-data') assert.match(texts[''], /^<(h2|p)>/);
    });
  }

  test('has nothing else in it', () => {
    const known = [
      /^(tfm-widgets\.php|readme\.txt|licences\.txt)$/,
      new RegExp(`^blocks/(${TAGS.join('|')})/(block|texts)\\.json$`),
      /^\d[^/]*\/(tfm-[a-z]+\.(js|css)|editor\.js)$/,
    ];
    const others = Object.keys(archive)
      .map((path) => path.replace(/^tfm-widgets\//, ''))
      .filter((path) => !known.some((pattern) => pattern.test(path)));
    assert.deepEqual(others, []);
  });
});
