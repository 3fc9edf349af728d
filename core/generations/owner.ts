import { type AccountRow, accountOf } from '../../db/accounts.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import type { AccountKey } from '../storage/vault.ts';

/** The account that a generation is made for, with the key of its files. */
export type Owner = AccountRow & { key: AccountKey };

/**
 * Reads the account that a generation is made for.
 * @throws {ProductError} `photos-gone` where it was erased, or has no key any more
 */
export async function ownerOf(ctx: Pick<Context, 'db'>, accountId: string): Promise<Owner> {
  const account = await accountOf(ctx.db.query, accountId);
  if (!account?.wrappedKey) throw new ProductError({ code: 'photos-gone' });
  return { ...account, key: { owner: accountId, wrappedKey: account.wrappedKey } };
}
