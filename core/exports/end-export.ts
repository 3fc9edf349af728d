import { endExport, exportOf } from '../../db/exports.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import type { Actor } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

/**
 * Deletes an archive before its time, made or in the making.
 * @throws {ProductError} `not-found` for one that is gone; `forbidden` to a stranger
 */
export async function dropExport(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  { exportId }: { exportId: string },
): Promise<Prepared> {
  const q = ctx.db.query;
  const archive = await exportOf(q, exportId);
  if (!archive) throw new ProductError({ code: 'not-found' });
  await standingAccount(ctx, actor, archive.accountId);
  return {
    statements: [...endExport(exportId, 'deleted', ctx.now()), deleteSoon(q, ctx.now())],
    result: undefined,
  };
}
