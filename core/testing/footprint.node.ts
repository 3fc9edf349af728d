/** What production dependencies put on the disk: the sizes of their files, without the development's. */
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CACHE_FILE } from '../module-cache/layout.js';
import { readProjectFile } from './licences.node.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const lock = z.object({
  packages: z.record(z.string(), z.looseObject({ dev: z.boolean().default(false) })),
});

/** An installed package, or what the install wrote: its place under the top folder, and its files' sizes in bytes. */
export type Footprint = { place: string; bytes: number };

/**
 * Measures every package that `npm install --omit=dev` installs here, and the module cache that it writes, the
 * largest first. Packages of other platforms are not installed, and not in the list.
 */
export async function footprint(): Promise<Footprint[]> {
  const { packages } = lock.parse(await readProjectFile('package-lock.json'));
  const written = await stat(CACHE_FILE).catch(() => null);
  const sizes: Footprint[] = [{ place: relative(ROOT, CACHE_FILE), bytes: written?.size ?? 0 }];
  for (const [place, { dev }] of Object.entries(packages)) {
    if (place === '' || dev) continue;
    const bytes = await sizeOf(join(ROOT, place));
    if (bytes > 0) sizes.push({ place, bytes });
  }
  return sizes.toSorted((one, other) => other.bytes - one.bytes);
}

/** Adds up the files of a folder, without packages inside it; 0 when it is not there. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? 0 : sizeOf(path);
      return entry.isFile() ? (await stat(path)).size : 0;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
