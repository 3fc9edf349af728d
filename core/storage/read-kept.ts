import type { Context } from '../context.ts';
import { StorageError } from './errors.ts';
import { SealError } from './sealed.ts';
import type { Vault } from './vault.ts';

/**
 * Reads a file that may have been lost: null where it is gone, and where it is no longer what was
 * kept (cut off, changed, put in another's place), which the log then tells.
 * @throws {StorageError} `unavailable` when the store is away
 */
export async function readKept(
  { vault, log }: Pick<Context, 'vault' | 'log'>,
  wrappedKey: string,
  objectKey: string,
): ReturnType<Vault['get']> {
  try {
    return await vault.get(wrappedKey, objectKey);
  } catch (err) {
    if (!isBroken(err)) throw err;
    log.error({ err, objectKey }, 'a kept file is not what was kept');
    return null;
  }
}

const isBroken = (error: unknown): boolean =>
  error instanceof SealError || (error instanceof StorageError && error.problem === 'invalid');
