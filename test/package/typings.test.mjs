/** The types of the tags in React, Vue and Svelte, each checked by its own checker in a project of its own: see typings/. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { inScratch, read, root, run } from './helpers.mjs';

/** Does something in a project outside ours that has the package installed, and all that the framework brings. */
const inProject = (framework, packages, work) =>
  inScratch((folder) => {
    cpSync(join(root, 'test/package/typings', framework), folder, { recursive: true });
    const common = ['lit', 'lit-html', 'lit-element', '@lit/context', '@lit/reactive-element', '@types/trusted-types'];
    for (const name of [...common, ...packages]) {
      mkdirSync(join(folder, 'node_modules', name, '..'), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
    }
    symlinkSync(root, join(folder, 'node_modules/tfm-widgets'), 'junction');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    return work(folder);
  });

describe('the types of the tags', () => {
  test('let good use pass in React and nothing else', () =>
    inProject('react', ['react', '@types/react', 'csstype'], (folder) =>
      run('node_modules/typescript-7/bin/tsc', '--project', folder),
    ));

  test('let good use pass in Vue and nothing else', () =>
    inProject('vue', ['vue', '@vue'], (folder) => run('node_modules/vue-tsc/bin/vue-tsc.js', '--project', folder)));

  test('let good use pass in Svelte and nothing else', () =>
    inProject('svelte', ['svelte'], (folder) => {
      const args = ['node_modules/svelte-check/bin/svelte-check', '--output', 'machine', '--workspace', folder];
      const { stdout } = spawnSync(process.execPath, [...args, '--tsconfig', join(folder, 'tsconfig.json')], {
        cwd: root,
        encoding: 'utf8',
      });
      const found = [...stdout.matchAll(/ (ERROR|WARNING) "([^"]+)" (\d+):\d+/g)].map(
        ([, kind, file, line]) => `${kind} ${file}:${line}`,
      );
      const wrong = read('test/package/typings/svelte/Wrong.svelte')
        .split('\n')
        .flatMap((text, at) => (/^<(tfm|eligibility|programme)-/.test(text) ? [`ERROR Wrong.svelte:${at + 1}`] : []));
      assert.ok(wrong.length > 5);
      assert.deepEqual([...new Set(found)], wrong, stdout);
      assert.match(stdout, / COMPLETED /);
    }));
});
