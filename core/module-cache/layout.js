// @ts-check
/**
 * The file of the module cache: the length of its index, the index as JSON, then the sources.
 * Only what Node brings is used here, since this runs before anything else is loaded. Plain JavaScript, as its
 * two neighbours: the first file with types would load Node's compiler of types, 11 MB and 40 ms a process.
 */
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';

/** The project's folder, as the start of every module's address. */
export const ROOT_URL = new URL('../../', import.meta.url).href;

/** Where the cache lies: beside the packages, gone with them and out of every commit. */
export const CACHE_FILE = fileURLToPath(new URL('node_modules/.cache/alme-bots/modules', ROOT_URL));

/** The length of the first line, which is a number and spaces. */
export const HEAD_BYTES = 16;

/** Changes whenever the file's form does. */
const FORM = 2;

/** The files that decide what a name of a package leads to. */
const DECIDING = ['package.json', 'node_modules/.package-lock.json'];

/**
 * What tells that a file is as it was: its size in bytes and the second of its last change.
 * @typedef {{ size: number, changed: number }} SourceState
 */

/**
 * Where a source lies in the file, and the state of the file that it was made from. `wide` says whether it
 * is UTF-8; Latin-1 else, which is read faster.
 * @typedef {SourceState & { at: number, byteLength: number, wide: boolean }} CachedSource
 */

/**
 * A module, or a file outside of the cache that a module imports: its address within the project, such as
 * `core/log.ts`; its format as Node's loader says it, `module`, or another one where the file is left to
 * Node; what it imports, each name with the place of its module in the index; its source, null where Node
 * reads the file itself.
 * @typedef {{
 *   path: string,
 *   format: string,
 *   imports: Record<string, number>,
 *   source: CachedSource | null,
 * }} CachedModule
 */

/**
 * The index of the cache.
 * @typedef {{ stamp: string, modules: CachedModule[] }} CacheIndex
 */

/**
 * Tells for which Node, which folder and which packages a cache is good.
 * @returns {string}
 */
export function stampOf() {
  const sums = DECIDING.map((path) => {
    try {
      return crc32(readFileSync(new URL(path, ROOT_URL)));
    } catch {
      return 'none';
    }
  });
  return [FORM, process.version, ROOT_URL, ...sums].join(' ');
}

/**
 * Tells a file's state; null where there is none. Images of containers keep times in seconds, so this does.
 * @param {string} url
 * @returns {SourceState | null}
 */
export function stateOf(url) {
  const found = statSync(fileURLToPath(url), { throwIfNoEntry: false });
  return found ? { size: found.size, changed: Math.floor(found.mtimeMs / 1000) } : null;
}
