/** Folders whose entries survive a power cut: a file is there afterwards only once its folder is synced. */
import { mkdir, open } from 'node:fs/promises';
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
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  const place = resolve(path);
  const begun = making.get(place);
  if (begun) return begun;
  const made = make(place, mode).finally(() => making.delete(place));
  making.set(place, made);
  return made;
}

async function make(place: string, mode: number): Promise<void> {
  const first = await mkdir(place, { recursive: true, mode });
  if (first === undefined) return;
  const highest = dirname(resolve(first));
  for (let made = place; made !== highest; made = dirname(made)) await syncFolder(dirname(made));
}
