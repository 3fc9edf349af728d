import type { Page } from '../../db/clear-words.ts';
import type { Database, Statement } from '../../db/database.ts';
import type { Log } from '../log.ts';
import { SealError } from './sealed.ts';

const PAGE = 50;

/** A row in the clear: its id among those of its kind, and what replaces it. */
export type ClearRow = { id: string; seal(): Promise<Statement> };

/** A kind of rows that earlier versions stored in the clear. */
export type ClearKind = { name: string; page(of: Page): Promise<ClearRow[]> };

/**
 * Seals the words that earlier versions stored in the clear, a page a batch. What changed meanwhile is left
 * for the next time; doing it twice, or in two processes, is harmless. Once all is sealed, what the words were
 * stored in is overwritten.
 * @param signal ends it early; what is left is for the next time
 * @returns how many rows were sealed
 */
export async function sealRows(
  ctx: { db: Pick<Database, 'commit' | 'overwriteDeleted'>; log: Pick<Log, 'warn' | 'info'> },
  kinds: readonly ClearKind[],
  signal?: AbortSignal,
): Promise<number> {
  let count = 0;
  for (const { name, page } of kinds) {
    for (let after = ''; ; ) {
      if (signal?.aborted) return count;
      const rows = await page({ after, most: PAGE });
      const statements: Statement[] = [];
      for (const row of rows) {
        try {
          statements.push(await row.seal());
        } catch (err) {
          if (!(err instanceof SealError)) throw err;
          ctx.log.warn(
            { err, [name]: row.id },
            'no data key opens the key that words belong under',
          );
        }
      }
      if (statements.length > 0) await ctx.db.commit(statements);
      count += statements.length;
      after = rows.at(-1)?.id ?? '';
      if (rows.length < PAGE) break;
    }
  }
  if (count === 0) return count;
  await ctx.db.overwriteDeleted();
  ctx.log.info({ rows: count }, 'words of earlier versions were sealed');
  return count;
}
