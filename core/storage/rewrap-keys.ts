import type { Database } from '../../db/database.ts';
import { KEY_TABLES, replaceKey, wrappedKeysAfter } from '../../db/wrapped-keys.ts';
import type { Log } from '../log.ts';
import { SealError } from './sealed.ts';
import type { Vault } from './vault.ts';

const PAGE = 100;

type Needs = {
  db: Pick<Database, 'query' | 'commit'>;
  vault: Pick<Vault, 'rewrap'>;
  log: Pick<Log, 'warn'>;
};

/**
 * Wraps all keys of accounts and of files in the browser's chats anew that an earlier version bound to no
 * owner, or that an older data key wraps. Files and words stay as they are. Doing it twice, or in two
 * processes, is harmless; a key that no data key opens stays as it is.
 * @param signal ends it early; what is left is for the next time
 * @returns how many were wrapped anew
 */
export async function rewrapKeys(ctx: Needs, signal?: AbortSignal): Promise<number> {
  let count = 0;
  for (const table of KEY_TABLES) {
    for (let after = ''; ; ) {
      const page = await wrappedKeysAfter(ctx.db.query, table, after, PAGE);
      const statements = [];
      for (const key of page) {
        if (signal?.aborted) break;
        const fresh = await ctx.vault.rewrap(key).catch((err: unknown) => {
          if (!(err instanceof SealError)) throw err;
          ctx.log.warn({ err, [table]: key.owner }, 'no data key opens a wrapped key');
          return null;
        });
        if (fresh) statements.push(replaceKey(ctx.db.query, table, key, fresh.wrappedKey));
      }
      if (statements.length > 0) await ctx.db.commit(statements);
      count += statements.length;
      if (signal?.aborted) return count;
      after = page.at(-1)?.owner ?? '';
      if (page.length < PAGE) break;
    }
  }
  return count;
}
