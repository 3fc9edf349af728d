/** Folders whose entries survive a power cut: a file is there afterwards only once its folder is synced. */
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Syncs what a folder lists; not every file system can, and then it is left at that. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** Folders that are being made: who needs one meanwhile waits until its entry is synced. */
const making = new Map<string, Promise<void>>();

/**
 * Creates a folder where there is none, with those above it, and syncs each new one's entry.
 * @param mode the access to new folders
 * @throws the error of the disk, where something else has the name or the place takes no folder
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  const place = resolve(path);
  const begun = making.get(place);
  if (begun) return begun;
  const made = make(place, mode).finally(() => making.delete(place));
  making.set(place, made);
  return made;
}

/** How often a folder is tried whose folder above came or went meanwhile. */
const TRIES = 5;

// `recursive` of Node never ends where the folder above is there and takes no entry, as below /proc: no
// signal ends such a process any more.
async function make(place: string, mode: number): Promise<void> {
  const above = dirname(place);
  for (let left = TRIES; ; left -= 1) {
    try {
      await mkdir(place, { mode });
      return await syncFolder(above);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === 'EEXIST' && (await isFolder(place))) return;
      if (code !== 'ENOENT' || above === place || left === 0) throw cause;
      await makeFolder(above, mode);
    }
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
