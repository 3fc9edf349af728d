import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeFolder } from '../../db/folders.node.ts';
import { InUse, lock } from '../../db/lock.node.ts';
import { withStorageErrors } from './disk-errors.ts';
import { StorageError } from './errors.ts';
import type { ObjectStore } from './object-store.ts';

/** The lock of the folder's swaps; no object's key can be this. */
export const SWAP_LOCK = '.swap.lock';
const PATIENCE_MS = 10_000;
const FIRST_WAIT_MS = 2;
const LONGEST_WAIT_MS = 50;

/**
 * Builds the swaps of a folder, of which one happens at a time, whichever process does it. The operating system
 * holds the lock and drops it with the process; what is written is whole or not at all.
 */
export function diskSwaps(
  directory: string,
  { get, put }: Pick<ObjectStore, 'get' | 'put'>,
): Pick<ObjectStore, 'getVersion' | 'swap' | 'keepsSwaps'> {
  const getVersion: ObjectStore['getVersion'] = async (key) => {
    const found = await get(key);
    return found && { bytes: found.bytes, version: versionOf(found.bytes) };
  };
  return {
    getVersion,
    swap: async (key, bytes, version) => {
      const unlock = await withStorageErrors(() => locked(directory));
      try {
        const kept = await getVersion(key);
        if ((kept?.version ?? null) !== version) return false;
        await put(key, bytes, 'application/octet-stream');
        return true;
      } finally {
        unlock();
      }
    },
    keepsSwaps: async () => true,
  };
}

async function locked(directory: string): Promise<() => void> {
  await makeFolder(directory);
  const path = join(directory, SWAP_LOCK);
  const ends = performance.now() + PATIENCE_MS;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    try {
      return lock(path);
    } catch (cause) {
      if (!(cause instanceof InUse) || performance.now() > ends)
        throw new StorageError('unavailable', { cause });
    }
    await pause(waitMs * (0.5 + Math.random()));
  }
}

const versionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
