import { insertHold } from '../../db/holds.ts';
import { newId } from '../../db/ids.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { tell } from '../notices/tell.ts';
import { type Actor, nameOf, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

/** The cause of a hold that an operator made, beside the rules that accounts trip. */
export const BY_HAND = 'by-hand';

/**
 * Holds an account by hand: its owner can do all but spend, and is told. It is decided like any other hold.
 * @returns the id of the hold
 * @throws {ProductError} `forbidden` to who may not; `not-found`, `suspended`; `done-before` for one that is
 *   held
 */
export async function holdByHand(
  ctx: Pick<Context, 'db' | 'now' | 'operators'>,
  actor: Actor,
  { targetId: accountId }: { targetId: string },
): Promise<Prepared<string>> {
  requireOperator(ctx, actor, 'people');
  const { heldAt } = await activeAccount(ctx, actor, accountId);
  if (heldAt !== null) throw new ProductError({ code: 'done-before' });
  const q = ctx.db.query;
  const now = ctx.now();
  const id = newId(now);
  const evidence = JSON.stringify({ counted: 0, most: 0, windowMs: 0, by: nameOf(actor) });
  const act = { verb: 'hold-account', subject: id, accountId, details: {} };
  return {
    statements: [
      ...insertHold(q, { id, accountId, cause: BY_HAND, evidence, createdAt: now }),
      tell(q, {
        kind: 'spending-held',
        data: {},
        accountId,
        about: `hold:${id}:spending-held`,
        now,
      }),
      recordAct(q, actor, act, now),
    ],
    result: id,
    decidedBy: ['hold-open'],
  };
}
