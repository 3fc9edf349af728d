import type { AccountRow } from '../../db/accounts.ts';
import { accountOf, changeAccount, isGoneStatus } from '../../db/accounts.ts';
import type { Database, Statement } from '../../db/database.ts';
import { balanceOf } from '../../db/ledger.ts';
import type { Context } from '../context.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';
import { enqueue, type TaskHandler } from '../tasks/tasks.ts';
import { tell } from './tell.ts';

/**
 * Builds the statements that follow a paid delivery, for its batch: they enqueue a notice of a low
 * balance or end an earlier one, and enqueue the judgement of a new account.
 * @param creditsLeft the balance as it was shown
 */
export function afterSpending(
  ctx: Pick<Context, 'db' | 'rules' | 'now'>,
  account: AccountRow | null,
  creditsLeft: number,
): Statement[] {
  if (!account) return [];
  const q = ctx.db.query;
  const judged =
    ctx.now() - account.createdAt < ctx.rules.fraud.limits['new-spending'].windowMs
      ? [judgeSoon(q, account.id, ctx.now())]
      : [];
  const isLow = creditsLeft < ctx.rules.lowBalanceCredits;
  if (isLow === (account.lowNoticedAt !== null)) return judged;
  if (!isLow) return [...judged, endLowBalance(q, account.id)];
  return [
    ...judged,
    enqueue(q, { kind: 'low-balance', subject: account.id, accountId: account.id }, ctx.now()),
  ];
}

/**
 * Builds the statement that ends a low balance, so that the next one is told again. It belongs in
 * the batch that adds credits.
 */
export const endLowBalance = (q: Database['query'], accountId: string): Statement =>
  changeAccount(q, accountId, { lowNoticedAt: null });

/**
 * Builds the handler of `low-balance` tasks, one an account at a time, which tells an owner once
 * that the balance is low, unless it no longer is.
 */
export function lowBalanceTeller(ctx: Pick<Context, 'db' | 'rules' | 'now'>): TaskHandler {
  return async ({ subject: accountId }) => {
    const q = ctx.db.query;
    const [account, credits] = await Promise.all([
      accountOf(q, accountId),
      balanceOf(q, accountId),
    ]);
    if (!account || isGoneStatus(account.status) || account.lowNoticedAt !== null) return;
    if (credits >= ctx.rules.lowBalanceCredits) return;
    const now = ctx.now();
    const about = `low:${accountId}:${now}`;
    await ctx.db.commit([
      changeAccount(q, accountId, { lowNoticedAt: now }),
      tell(q, { accountId, kind: 'low-balance', data: { credits }, about, now }),
    ]);
  };
}
