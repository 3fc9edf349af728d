import { replaceKey, wrappedKeysAfter } from '../../db/accounts.ts';
import type { Database } from '../../db/database.ts';
import type { Log } from '../log.ts';
import { SealError } from './sealed.ts';
import type { Vault } from './vault.ts';

const PAGE = 100;

/**
 * Wraps the keys of all accounts anew that an earlier version bound to no account, or that an older data
 * key wraps. Files stay as they are. Doing it twice, or in two processes, is harmless; a key that no
 * data key opens stays as it is.
 * @param signal ends it early; what is left is for the next time
 * @returns how many were wrapped anew
 */
export async function rewrapKeys(
  ctx: {
    db: Pick<Database, 'query' | 'commit'>;
    vault: Pick<Vault, 'rewrap'>;
    log: Pick<Log, 'warn'>;
  },
  signal?: AbortSignal,
): Promise<number> {
  let count = 0;
  for (let after = ''; ; ) {
    const page = await wrappedKeysAfter(ctx.db.query, after, PAGE);
    for (const key of page) {
      if (signal?.aborted) return count;
      const fresh = await ctx.vault.rewrap(key).catch((err: unknown) => {
        if (!(err instanceof SealError)) throw err;
        ctx.log.warn({ err, account: key.owner }, 'no data key opens the key of an account');
        return null;
      });
      if (!fresh) continue;
      await ctx.db.commit([replaceKey(ctx.db.query, key, fresh.wrappedKey)]);
      count += 1;
    }
    after = page.at(-1)?.owner ?? '';
    if (page.length < PAGE) return count;
  }
}
