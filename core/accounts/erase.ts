import { eraseRows, keptObjects } from '../../db/erasure.ts';
import { openGenerations } from '../../db/generations.ts';
import type { Context } from '../context.ts';
import { askToCancel } from '../generations/request.ts';
import { RetryLater, type TaskHandler } from '../tasks.ts';

/** How long to wait for what is still being made to stop, in milliseconds. */
const STOP_WAIT_MS = 3_000;
const PAGE = 200;

/**
 * The handler of `erase-account` tasks: stops what is being made, deletes the files, then the rows. The
 * ledger stays, without anything that leads to a person. Doing it again is harmless.
 */
export function accountEraser(ctx: Pick<Context, 'db' | 'now' | 'vault'>): TaskHandler {
  return async ({ subject: accountId }) => {
    const q = ctx.db.query;
    const now = ctx.now();
    const open = await openGenerations(q, accountId);
    if (open.length > 0) {
      await ctx.db.commit(open.flatMap(({ id }) => askToCancel(q, id, now)));
      throw new RetryLater(now + STOP_WAIT_MS);
    }
    for (;;) {
      const objects = await keptObjects(q, accountId, PAGE);
      if (objects.length === 0) break;
      for (const { objectKey, row } of objects) {
        await ctx.vault.delete(objectKey);
        await ctx.db.commit([row]);
      }
    }
    await ctx.db.commit(eraseRows(accountId));
  };
}
