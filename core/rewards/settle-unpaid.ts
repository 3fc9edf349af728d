import { unpaidRewards } from '../../db/template-rewards.ts';
import type { Context } from '../context.ts';
import { takeBack } from './take-back.ts';

/**
 * Takes back the rewards of uses whose credits went back with their money: those of the newest spends of
 * an account, as far as its debt reaches. Again is harmless.
 */
export async function settleUnpaid(
  ctx: Pick<Context, 'db' | 'now' | 'log'>,
  accountId: string,
): Promise<void> {
  const rewards = await unpaidRewards(ctx.db.query, accountId);
  if (rewards.length === 0) return;
  await ctx.db.commit(takeBack(ctx, rewards, 'unpaid'));
  ctx.log.info(
    { account: accountId, rewards: rewards.length },
    'rewards of unpaid uses taken back',
  );
}
