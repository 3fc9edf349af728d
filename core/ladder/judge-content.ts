import { countRefused, stepsOf } from '../../db/account-steps.ts';
import { accountOf } from '../../db/accounts.ts';
import type { Context } from '../context.ts';
import { tellOperators } from '../notices/tell.ts';
import { nameOf, SERVICE } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import { endOf, takeStepStatements } from './steps.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'operators' | 'log'>;

const MOST_STEPS = 20;

/**
 * Takes the next step against an account that keeps asking for what the content rules refuse: a warning
 * first, then a limit, of which operators are told. What was refused before a step is not counted again.
 */
export async function judgeContent(ctx: Needs, accountId: string): Promise<void> {
  const q = ctx.db.query;
  const now = ctx.now();
  const { content } = ctx.rules.ladder;
  const account = await accountOf(q, accountId);
  if (account?.status !== 'active' && account?.status !== 'limited') return;
  const steps = await stepsOf(q, accountId, MOST_STEPS);
  const last = steps.find(({ reason }) => reason === 'content');
  const since = Math.max(now - content.windowMs, last?.createdAt ?? 0);
  const counted = await countRefused(q, accountId, since);
  if (counted <= content.most) return;
  const isWarned = last !== undefined && now - last.createdAt < content.rememberedMs;
  const step = isWarned ? 'limited' : 'warned';
  const until = endOf(ctx.rules.ladder, step, now);
  const by = nameOf(SERVICE);
  const taken = { accountId, step, reason: 'content', until, source: null, by } as const;
  await ctx.db.commit([
    ...(await takeStepStatements(q, taken, now)),
    ...(isWarned
      ? tellOperators(ctx, {
          kind: 'account-limited',
          data: { accountId, counted },
          about: `limited-${accountId}-${now}`,
        })
      : []),
    recordAct(
      q,
      SERVICE,
      {
        verb: 'take-step',
        subject: accountId,
        accountId,
        details: { step, reason: 'content', until, counted },
      },
      now,
    ),
  ]);
  ctx.log.warn({ account: accountId, step, counted }, 'a step for refused content');
}
