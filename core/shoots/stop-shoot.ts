import { looksOf, shootOf, updateShoot } from '../../db/shoots.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { goOnWithShoot } from '../generations/look.ts';
import { askToCancel } from '../generations/request.ts';
import { isInMaking } from '../generations/states.ts';
import type { Actor } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

/**
 * Stops a shoot: what is done by then is delivered, what is not is paid back.
 * @throws {ProductError} `not-found`; `done-before` for one that has ended or was stopped; `forbidden` to a
 *   stranger
 */
export async function stopShoot(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  { shootId }: { shootId: string },
): Promise<Prepared> {
  const q = ctx.db.query;
  const [shoot, looks] = await Promise.all([shootOf(q, shootId), looksOf(q, shootId)]);
  if (!shoot) throw new ProductError({ code: 'not-found' });
  await standingAccount(ctx, actor, shoot.accountId);
  if (shoot.endedAt !== null || shoot.stoppedAt !== null)
    throw new ProductError({ code: 'done-before' });
  const now = ctx.now();
  const making = looks.filter(({ generation }) => isInMaking(generation));
  return {
    statements: [
      updateShoot(q, shootId, { stoppedAt: now }),
      ...making.flatMap(({ generation }) => askToCancel(q, generation.id, now)),
      goOnWithShoot(q, shootId, shoot.accountId, now),
    ],
    result: undefined,
    decidedBy: ['shoot-ended'],
  };
}
