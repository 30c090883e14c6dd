import { rollup } from 'rollup';
import resolve from '@rollup/plugin-node-resolve';

/**
 * A script of a host as its own build makes it, with the development builds of its packages.
 *
 * @param {string} input the module to begin with
 */
export async function bundle(input) {
  const build = await rollup({ input, plugins: [resolve({ exportConditions: ['development', 'browser'] })] });
  const { output } = await build.generate({ format: 'iife' });
  await build.close();
  return output[0].code;
}
