import { accountOf, isGoneStatus } from '../../db/accounts.ts';
import { isRefusedBy } from '../../db/constraints.ts';
import { lastReleasedAt } from '../../db/holds.ts';
import type { Context } from '../context.ts';
import { settleReferral } from '../credits/referral.ts';
import { judgeContent } from '../ladder/judge-content.ts';
import { lowBalanceTeller } from '../notices/low-balance.ts';
import { settleUnpaid } from '../rewards/settle-unpaid.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { tripped } from './count.ts';
import { holdAccount } from './hold.ts';

type Needs = Pick<Context, 'db' | 'vault' | 'now' | 'rules' | 'log' | 'operators'>;

/** Builds the handlers of the tasks that judge accounts. */
export const accountTasks = (ctx: Needs): Record<'judge-account' | 'low-balance', TaskHandler> => ({
  'low-balance': lowBalanceTeller(ctx),
  'judge-account': async ({ subject }) => {
    await judgeAccount(ctx, subject);
    await judgeContent(ctx, subject);
    await settleReferral(ctx, subject);
    await settleUnpaid(ctx, subject);
  },
});

/**
 * Looks whether an account trips one of the rules, and holds it where it does. Asked for in the batch of
 * whatever gives reason to; doing it again is harmless.
 */
export async function judgeAccount(ctx: Needs, accountId: string): Promise<void> {
  const q = ctx.db.query;
  const account = await accountOf(q, accountId);
  if (!account || account.heldAt !== null) return;
  if (isGoneStatus(account.status) || account.status === 'suspended') return;
  const found = await tripped(ctx, account, await lastReleasedAt(q, accountId));
  if (!found) return;
  try {
    await ctx.db.commit(holdAccount(ctx, account, found));
    ctx.log.warn({ account: accountId, ...found }, 'account held');
  } catch (cause) {
    if (!isRefusedBy(cause, 'hold-open')) throw cause;
  }
}
