import type { AccountRow } from '../../db/accounts.ts';
import { ProductError } from '../errors.ts';
import type { AccountKey } from '../storage/vault.ts';

/**
 * Returns the key under which what belongs to an account is sealed.
 * @throws {ProductError} `not-found` where it was erased, or has no key any more
 */
export function keyOfAccount({
  id,
  wrappedKey,
}: Pick<AccountRow, 'id' | 'wrappedKey'>): AccountKey {
  if (wrappedKey === null) throw new ProductError({ code: 'not-found' });
  return { owner: id, wrappedKey };
}
