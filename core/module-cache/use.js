// @ts-check
/**
 * Lets this thread's imports come from the module cache: no type is stripped, no package.json read and no
 * name looked up again. What the cache has not, Node loads as ever. Whatever imports this does so before the
 * product: `node --import ./core/module-cache/use.js PROGRAM`, or first of all in the program.
 */
import { registerHooks } from 'node:module';
import { ROOT_URL } from './layout.js';
import { openModuleCache } from './open.js';

/**
 * Whether modules came from the cache. `isLacking` tells whether a module was asked for that the cache has
 * not, or not any more; `rest` gives back what only a start needs.
 * @typedef {{ isLacking(): boolean, rest(): void }} CacheUse
 */

const cache = openModuleCache();
let lacking = cache === null;

/**
 * How this thread's imports were served.
 * @type {CacheUse}
 */
export const modules = { isLacking: () => lacking, rest: () => cache?.rest() };

if (cache)
  registerHooks({
    resolve(name, context, next) {
      const { parentURL, conditions, importAttributes } = context;
      const isPlain = conditions.includes('import') && Object.keys(importAttributes).length === 0;
      if (!isPlain || parentURL === undefined) return next(name, context);
      if (name.startsWith('node:')) return { url: name, format: 'builtin', shortCircuit: true };
      const found = cache.resolve(name, parentURL);
      return found ? { ...found, shortCircuit: true } : next(name, context);
    },
    load(url, context, next) {
      const source = cache.source(url);
      if (source !== null) return { source, format: 'module', shortCircuit: true };
      if (isOurs(url, context.format)) lacking = true;
      return next(url, context);
    },
  });

/**
 * Tells whether the cache should have a module: packages of the older kind are left to Node.
 * @param {string} url
 * @param {string | null | undefined} format
 */
function isOurs(url, format) {
  return url.startsWith(ROOT_URL) && (format === 'module' || format === 'module-typescript');
}
