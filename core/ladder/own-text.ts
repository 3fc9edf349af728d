import { accountKeyOf } from '../../db/accounts.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { openText, sealText } from '../storage/sealed-text.ts';

type Needs = Pick<Context, 'db' | 'vault'>;

/**
 * Seals words under the key of their account.
 * @throws {ProductError} `not-found` for an account without a key
 */
export async function sealOwnText(
  ctx: Needs,
  accountId: string,
  place: string,
  words: string,
): Promise<string> {
  const key = await accountKeyOf(ctx.db.query, accountId);
  if (!key) throw new ProductError({ code: 'not-found' });
  return sealText(ctx, key, place, words);
}

/** Opens words of an account; none once its key is gone. */
export async function openOwnText(
  ctx: Needs,
  accountId: string,
  place: string,
  sealed: string,
): Promise<string> {
  const key = await accountKeyOf(ctx.db.query, accountId);
  return key ? openText(ctx, key, place, sealed) : '';
}
