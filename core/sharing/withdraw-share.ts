import { endShare, shareOf } from '../../db/shares.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { settleSharesSoon } from '../tasks/settle-soon.ts';
import type { Actor } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

/**
 * Withdraws a share for its owner: its link shows nothing from now on, and its message is taken back. One
 * that has ended stays as it is.
 * @throws {ProductError} `not-found` where there is none; `forbidden` to a stranger
 */
export async function withdrawShare(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  { shareId }: { shareId: string },
): Promise<Prepared> {
  const q = ctx.db.query;
  const share = await shareOf(q, shareId);
  if (!share) throw new ProductError({ code: 'not-found' });
  await standingAccount(ctx, actor, share.accountId);
  const now = ctx.now();
  return {
    statements: [endShare(q, shareId, 'withdrawn', now), settleSharesSoon(q, now)],
    result: undefined,
  };
}
