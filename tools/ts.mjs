/**
 * `node --import ./tools/ts.mjs file.ts` runs our TypeScript as it stands: Node takes the types away by itself, and this
 * hook finds `x.ts` where the source says `x.js`, as TypeScript and the bundler do. So the pure rooms are tested, and the
 * schemas read, without a build. (No decorators: elements need a browser and are compiled for it.)
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !/^\.\.?\/.*\.js$/.test(specifier)) throw error;
      return next(specifier.replace(/\.js$/, '.ts'), context);
    }
  },
});
