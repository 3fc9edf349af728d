// @ts-check
/** Reads the module cache. */
import { openSync, readSync } from 'node:fs';
import { CACHE_FILE, HEAD_BYTES, ROOT_URL, stampOf, stateOf } from './layout.js';

/** @import { CachedModule, CachedSource, CacheIndex } from './layout.js' */

/**
 * A cache that was read. `resolve` tells where an import leads, and the format of what is there; null where
 * the cache does not know. `source` gives a module's source without types; null where its file has changed or
 * Node is to read it. `rest` gives the index's room back: what is imported later reads it again.
 * @typedef {{
 *   resolve(name: string, parent: string): { url: string, format: string } | null,
 *   source(url: string): string | null,
 *   rest(): void,
 * }} ModuleCache
 */

/** @typedef {{ modules: CachedModule[], known: Map<string, CachedModule> }} Index */

/**
 * Opens the cache.
 * @returns {ModuleCache | null} null where there is none for this Node and these packages
 */
export function openModuleCache() {
  try {
    const file = openSync(CACHE_FILE, 'r');
    const length = Number.parseInt(String(readAt(file, 0, HEAD_BYTES)), 10);
    /** @returns {CacheIndex} */
    const read = () => JSON.parse(String(readAt(file, HEAD_BYTES, length)));
    const index = read();
    if (index.stamp !== stampOf()) return null;
    const sources = HEAD_BYTES + length;
    return cacheOf(index, read, ({ at, byteLength }) => readAt(file, sources + at, byteLength));
  } catch {
    return null;
  }
}

/**
 * Reads a part of the file.
 * @param {number} file
 * @param {number} at
 * @param {number} byteLength
 * @returns {Buffer | null} null where the file is cut off
 */
function readAt(file, at, byteLength) {
  const bytes = Buffer.allocUnsafe(byteLength);
  return readSync(file, bytes, 0, byteLength, at) === byteLength ? bytes : null;
}

/**
 * @param {CacheIndex} first
 * @param {() => CacheIndex} read
 * @param {(source: CachedSource) => Buffer | null} readSource
 * @returns {ModuleCache}
 */
function cacheOf(first, read, readSource) {
  /** @param {CacheIndex} index @returns {Index} */
  const byAddress = ({ modules }) => ({
    modules,
    known: new Map(modules.map((module) => [ROOT_URL + module.path, module])),
  });
  /** @type {Index | null} */
  let held = byAddress(first);
  let kept = new WeakRef(held);
  const index = () => {
    const known = held ?? kept.deref();
    if (known) return known;
    const again = byAddress(read());
    kept = new WeakRef(again);
    return again;
  };
  return {
    resolve(name, parent) {
      const { modules, known } = index();
      const place = known.get(parent)?.imports[name];
      const found = place === undefined ? undefined : modules[place];
      return found ? { url: ROOT_URL + found.path, format: found.format } : null;
    },
    source(url) {
      const source = index().known.get(url)?.source;
      if (!source) return null;
      const state = stateOf(url);
      if (state?.size !== source.size || state.changed !== source.changed) return null;
      return readSource(source)?.toString(source.wide ? 'utf8' : 'latin1') ?? null;
    },
    rest() {
      held = null;
    },
  };
}
