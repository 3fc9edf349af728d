import { doomObject } from '../../db/results.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { isUnavailable } from '../storage/errors.ts';
import type { AccountKey } from '../storage/vault.ts';

/**
 * Tries whether the file store takes a file. Belongs before an engine is asked once more for a generation
 * that was begun before: an engine that answers at once is paid each time, and a store that is away would
 * lose what it made again.
 * @throws {StorageError} while the store is away
 * @throws {ProductError} `not-stored` where it takes nothing
 */
export async function checkStore(
  { db, vault, now }: Pick<Context, 'db' | 'vault' | 'now'>,
  generationId: string,
  key: AccountKey,
): Promise<void> {
  const objectKey = `results/${generationId}/trial`;
  // A process that dies in between leaves the file to the sweep.
  await db.commit([doomObject(db.query, objectKey, now())]);
  try {
    await vault.put(key, objectKey, new Uint8Array(1), 'application/octet-stream');
    await vault.delete(objectKey);
  } catch (cause) {
    throw isUnavailable(cause) ? cause : new ProductError({ code: 'not-stored' }, { cause });
  }
}
