import { endExports } from '../../db/exports.ts';
import { deleteResultsOfAccount } from '../../db/results.ts';
import type { Context } from '../context.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import { settleSharesSoon } from '../tasks/settle-soon.ts';
import type { Actor } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { settleOwnSoon } from './joint-pictures.ts';

/**
 * Deletes all results of an account for its owner, with their words: the rows at once, the files with the
 * sweep. What waits for a review stays. A suspended account can do it too.
 * @throws {ProductError} `forbidden` to a stranger
 */
export async function deleteAllResults(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  { accountId }: { accountId: string },
): Promise<Prepared> {
  await standingAccount(ctx, actor, accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  return {
    statements: [
      ...deleteResultsOfAccount(accountId, now),
      ...endExports(accountId, 'deleted', now),
      settleSharesSoon(q, now),
      ...(await settleOwnSoon(ctx, accountId)),
      deleteSoon(q, now),
    ],
    result: undefined,
  };
}
