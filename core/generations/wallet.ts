import { accountOf } from '../../db/accounts.ts';
import { dayOf, freeLeft } from '../../db/allowances.ts';
import { balanceOf } from '../../db/ledger.ts';
import type { Context } from '../context.ts';
import { type Actor, requireOwner } from '../verbs/actor.ts';
import { freeImagesFor } from './price.ts';

/** What an account has to spend. */
export type Wallet = {
  credits: number;
  /** Free pictures that are left today, of how many. */
  freeLeft: number;
  freeADay: number;
};

/** Reads what an account has to spend now. @throws {ProductError} `forbidden` */
export async function wallet(
  ctx: Pick<Context, 'db' | 'operators' | 'rules' | 'now'>,
  actor: Actor,
  accountId: string,
): Promise<Wallet> {
  requireOwner(ctx, actor, accountId);
  const now = ctx.now();
  const q = ctx.db.query;
  const [account, credits] = await Promise.all([accountOf(q, accountId), balanceOf(q, accountId)]);
  const freeADay = freeImagesFor(ctx.rules, account, now);
  const left = await freeLeft(q, { accountId, day: dayOf(now), limit: freeADay });
  return { credits, freeLeft: left, freeADay };
}
