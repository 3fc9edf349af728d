import type { Log } from '../log.ts';
import { StorageError } from './errors.ts';
import { SealError } from './sealed.ts';
import type { AccountKey, Vault } from './vault.ts';

/**
 * Reads a sealed file that may have been lost.
 * @returns null where the file is gone, or is not the file that was stored (cut off, changed or moved),
 * which is logged
 * @throws {StorageError} `unavailable` when the store is away
 */
export function readStored(
  ctx: Needs,
  key: AccountKey,
  objectKey: string,
): ReturnType<Vault['get']> {
  return unlessLost(ctx, objectKey, () => ctx.vault.get(key, objectKey));
}

/**
 * Opens a sealed file that may have been lost, like {@link readStored}, for reading pieces. Damage
 * behind the file's beginning shows when that part is read.
 */
export function openStored(
  ctx: Needs,
  key: AccountKey,
  objectKey: string,
): ReturnType<Vault['open']> {
  return unlessLost(ctx, objectKey, () => ctx.vault.open(key, objectKey));
}

type Needs = { vault: Pick<Vault, 'get' | 'open'>; log: Pick<Log, 'error'> };

async function unlessLost<T>(
  { log }: Needs,
  objectKey: string,
  look: () => Promise<T | null>,
): Promise<T | null> {
  try {
    return await look();
  } catch (err) {
    if (!isBroken(err)) throw err;
    log.error({ err, objectKey }, 'a kept file is not what was kept');
    return null;
  }
}

const isBroken = (error: unknown): boolean =>
  error instanceof SealError || (error instanceof StorageError && error.problem === 'invalid');
