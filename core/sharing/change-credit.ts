import { changeCredit as change, publicNameOf, shareOf } from '../../db/shares.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

/**
 * Changes whom a share names: its owner by the public name, and the template.
 * @throws {ProductError} `not-found` where it is shown no more, or the owner has no public name to show;
 *   `forbidden` to a stranger; `suspended`
 */
export async function changeCredit(
  ctx: Pick<Context, 'db' | 'operators'>,
  actor: Actor,
  {
    shareId,
    credit,
  }: { shareId: string; credit: { credited: boolean } | { namesTemplate: boolean } },
): Promise<Prepared> {
  const q = ctx.db.query;
  const share = await shareOf(q, shareId);
  if (share?.state !== 'shown') throw new ProductError({ code: 'not-found' });
  await activeAccount(ctx, actor, share.accountId);
  const namesOwner = 'credited' in credit && credit.credited;
  if (namesOwner && (await publicNameOf(q, share.accountId)) === null)
    throw new ProductError({ code: 'not-found' });
  return { statements: [change(q, shareId, credit)], result: undefined };
}
