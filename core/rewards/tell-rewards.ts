import { accountOf, changeAccount, isGoneStatus } from '../../db/accounts.ts';
import { markTold, untoldRewards } from '../../db/template-rewards.ts';
import type { Context } from '../context.ts';
import { tell } from '../notices/tell.ts';
import { RetryLater, type TaskHandler } from '../tasks/tasks.ts';
import { nextTelling } from './telling-time.ts';
import { titleIn } from './titles.ts';

/**
 * Builds the handler of `tell-rewards` tasks, one an author at a time, which tells what the author's
 * templates earned: at once for the first of a day, the rest in the evening. What was told is noted in the
 * batch of the notice, so nothing is told twice.
 */
export function rewardTeller(ctx: Pick<Context, 'db' | 'now' | 'rules'>): TaskHandler {
  return async ({ subject: authorId }) => {
    const q = ctx.db.query;
    const { rewards: rules } = ctx.rules;
    const [author, untold] = await Promise.all([
      accountOf(q, authorId),
      untoldRewards(q, authorId, rules.templatesNamed),
    ]);
    if (!author || isGoneStatus(author.status) || untold === null) return;
    const now = ctx.now();
    const { oldestAt, newestAt, upTo, uses, credits } = untold;
    if (!author.rewardNotices) {
      await ctx.db.commit([markTold(q, { authorId, upTo, now })]);
      return;
    }
    const tellAt = nextTelling(rules, author, { oldestAt, newestAt, now });
    if (tellAt > now) throw new RetryLater(tellAt);
    const templates = untold.templates.map(({ title, ...of }) => ({
      ...of,
      title: titleIn(title, author.locale),
    }));
    await ctx.db.commit([
      markTold(q, { authorId, upTo, now }),
      changeAccount(q, authorId, { rewardsToldAt: now }),
      tell(q, {
        accountId: authorId,
        kind: 'rewards-earned',
        data: { uses, credits, templates },
        about: `rewards:${authorId}:${upTo}`,
        now,
      }),
    ]);
  };
}
