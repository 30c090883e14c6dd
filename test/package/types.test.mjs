/** The published types, as those meet them who import the package: see consumer/. */
import { cpSync, symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { inScratch, json, root, run } from './helpers.mjs';

/** Type-checks some files of consumer/ by themselves, in a project outside ours that has the package installed. */
const check = (...files) =>
  inScratch((folder) => {
    cpSync(join(root, 'test/package/consumer'), folder, { recursive: true });
    mkdirSync(join(folder, 'node_modules/@lit'), { recursive: true });
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit/context', '@lit/reactive-element', '@types']) {
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
    }
    symlinkSync(root, join(folder, 'node_modules/tfm-widgets'), 'junction');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const { compilerOptions } = json('test/package/consumer/tsconfig.json');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    run('node_modules/typescript-7/bin/tsc', '--project', folder);
  });

describe('the published types', () => {
  test('know the tag of the one element that is imported', () => check('element.ts'));
  test('are whole, through every door', () => check('all.ts'));
  test('know the tags, their attributes and their events in JSX', () => check('page.tsx', 'react.d.ts'));
});
