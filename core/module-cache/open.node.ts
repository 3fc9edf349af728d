/** Reads the module cache. */
import { openSync, readSync } from 'node:fs';
import {
  CACHE_FILE,
  type CachedModule,
  type CachedSource,
  type CacheIndex,
  HEAD_BYTES,
  ROOT_URL,
  stampOf,
  stateOf,
} from './layout.node.ts';

/** A cache that was read. */
export type ModuleCache = {
  /** Tells where an import leads, and the format of what is there; null where the cache does not know. */
  resolve(name: string, parent: string): { url: string; format: string } | null;
  /** Gives a module's source without types; null where its file has changed or Node is to read it. */
  source(url: string): string | null;
};

/** Reads the index of the cache; null where there is none for this Node and these packages. */
export function openModuleCache(): ModuleCache | null {
  try {
    const file = openSync(CACHE_FILE, 'r');
    const length = Number.parseInt(String(readAt(file, 0, HEAD_BYTES)), 10);
    const index: CacheIndex = JSON.parse(String(readAt(file, HEAD_BYTES, length)));
    if (index.stamp !== stampOf()) return null;
    const sources = HEAD_BYTES + length;
    return cacheOf(index.modules, ({ at, byteLength }) => readAt(file, sources + at, byteLength));
  } catch {
    return null;
  }
}

/** Reads a part of the file; null where it is cut off. */
function readAt(file: number, at: number, byteLength: number): Buffer | null {
  const bytes = Buffer.allocUnsafe(byteLength);
  return readSync(file, bytes, 0, byteLength, at) === byteLength ? bytes : null;
}

function cacheOf(
  modules: readonly CachedModule[],
  read: (source: CachedSource) => Buffer | null,
): ModuleCache {
  const known = new Map(modules.map((module) => [ROOT_URL + module.path, module]));
  return {
    resolve(name, parent) {
      const place = known.get(parent)?.imports[name];
      const found = place === undefined ? undefined : modules[place];
      return found ? { url: ROOT_URL + found.path, format: found.format } : null;
    },
    source(url) {
      const source = known.get(url)?.source;
      if (!source) return null;
      const state = stateOf(url);
      if (state?.size !== source.size || state.changed !== source.changed) return null;
      return read(source)?.toString(source.wide ? 'utf8' : 'latin1') ?? null;
    },
  };
}
