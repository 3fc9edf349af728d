import { registerHooks } from 'node:module';
import { ROOT_URL } from './layout.node.ts';
import { openModuleCache } from './open.node.ts';

/** Whether modules came from the cache. */
export type CacheUse = {
  /** Whether a module was asked for that the cache has not, or not any more. */
  isLacking(): boolean;
};

/**
 * Lets this thread's imports come from the module cache: no type is stripped, no package.json read and
 * no name looked up again. What the cache has not, Node loads as ever. The caller runs this before it
 * imports the product.
 */
export function useModuleCache(): CacheUse {
  const cache = openModuleCache();
  if (!cache) return { isLacking: () => true };
  let lacking = false;
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
  return { isLacking: () => lacking };
}

/** Tells whether the cache should have a module: packages of the older kind are left to Node. */
const isOurs = (url: string, format: string | null | undefined): boolean =>
  url.startsWith(ROOT_URL) && (format === 'module' || format === 'module-typescript');
