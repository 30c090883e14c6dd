/** Every way into the package. The modules that need a browser are loaded in all engines by test/host/modules.test.mjs. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesIn, json, read, TAGS } from './helpers.mjs';

const pkg = json('package.json');
const resolve = (path) => fileURLToPath(import.meta.resolve(path));

describe('the exports of the package', () => {
  test('are the public contract, and no more', () => {
    assert.deepEqual(Object.keys(pkg.exports).sort(), [
      '.',
      './custom-elements.json',
      './dataset.json',
      './define',
      './domain',
      './elements/*',
      './jsx',
      './package.json',
      './schema/*',
      './svelte',
      './vue',
    ]);
  });

  test('lead to files that are there, types first', () => {
    const paths = [
      'tfm-widgets',
      'tfm-widgets/define',
      'tfm-widgets/domain',
      'tfm-widgets/jsx',
      'tfm-widgets/svelte',
      'tfm-widgets/vue',
      'tfm-widgets/dataset.json',
      'tfm-widgets/custom-elements.json',
      'tfm-widgets/package.json',
      'tfm-widgets/schema/dataset.schema.json',
      'tfm-widgets/schema/feed.schema.json',
      ...TAGS.map((tag) => `tfm-widgets/elements/${tag}`),
    ];
    for (const path of paths) assert.ok(existsSync(resolve(path)), `${path} leads nowhere`);
    for (const [path, target] of Object.entries(pkg.exports)) {
      if (typeof target === 'string') continue;
      assert.equal(Object.keys(target)[0], 'types', path);
      for (const tag of path.includes('*') ? TAGS : ['']) {
        assert.ok(
          existsSync(new URL(`../../${target.types.replace('*', tag)}`, import.meta.url)),
          `${path} has no types`,
        );
      }
    }
  });

  test('keep everything else closed', async () => {
    for (const path of ['tfm-widgets/dist/index.js', 'tfm-widgets/src/index.ts', 'tfm-widgets/elements/nope']) {
      await assert.rejects(import(path), path);
    }
  });

  test('give the rules, the dates and the journey to Node, with no DOM', async () => {
    assert.equal(globalThis.document, undefined);
    const domain = await import('tfm-widgets/domain');
    const { default: dataset } = await import('tfm-widgets/dataset.json', { with: { type: 'json' } });
    const assessments = domain.assess(dataset, {});
    assert.equal(assessments.length, dataset.programmes.length);
    assert.ok(domain.nextQuestion(dataset, {}).question);
    assert.match(domain.toCalendar(dataset.workgroups, { now: new Date(0) }), /^BEGIN:VCALENDAR\r\n/);
  });

  test('give the JSON files, the schemas and the types for frameworks', async () => {
    const load = async (path) => (await import(path, { with: { type: 'json' } })).default;
    assert.equal((await load('tfm-widgets/package.json')).version, pkg.version);
    assert.equal((await load('tfm-widgets/custom-elements.json')).schemaVersion, '1.0.0');
    assert.equal((await load('tfm-widgets/dataset.json')).programmes.length, 12);
    for (const name of ['dataset', 'feed']) {
      assert.match((await load(`tfm-widgets/schema/${name}.schema.json`)).$schema, /json-schema\.org/);
    }
    for (const framework of ['jsx', 'vue', 'svelte']) {
      assert.deepEqual(Object.keys(await import(`tfm-widgets/${framework}`)), []);
    }
  });

  test('have one module for each element, and one export for each class', () => {
    assert.deepEqual(
      filesIn('dist/elements'),
      TAGS.map((tag) => `dist/elements/${tag}.js`),
    );
  });

  test('say which modules do something when they are imported', () => {
    assert.deepEqual(pkg.sideEffects, [
      './dist/define.js',
      './dist/elements/*.js',
      './dist/tfm-widgets.js',
      // for what is built from here, such as the stories
      './src/**/define.ts',
      './src/script-tag.ts',
    ]);
    assert.equal(read('dist/index.js').includes('elements/'), false, 'dist/index.js registers an element');
  });
});
