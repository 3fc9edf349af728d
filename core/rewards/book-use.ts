import { type AccountRow, accountOf } from '../../db/accounts.ts';
import { dayOf } from '../../db/allowances.ts';
import type { Statement } from '../../db/database.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { giveReward } from '../../db/template-rewards.ts';
import { insertUse, type UsedTemplate, usedTemplate } from '../../db/template-uses.ts';
import type { Context } from '../context.ts';
import type { OpensMails } from '../payments/known-mails.ts';
import { enqueue } from '../tasks/tasks.ts';
import { accountsOf, isOnePerson } from './one-person.ts';
import { rewardFor } from './reward-for.ts';
import { nextTelling } from './telling-time.ts';

type Needs = OpensMails & Pick<Context, 'db' | 'secrets' | 'rules' | 'now'>;
type Used = Pick<GenerationRow, 'id' | 'accountId' | 'templateId' | 'kind' | 'refundedAt'>;

/**
 * Builds the statements that book the use of a template and reward its author, for the batch that
 * delivers the generation, behind the statement that does so. Whatever speaks against a reward is looked
 * at in the batch and refuses nothing.
 * @returns none for a generation without a template
 */
export async function useStatements(ctx: Needs, generation: Used): Promise<Statement[]> {
  const { id, accountId, templateId } = generation;
  const template = templateId === null ? null : await usedTemplate(ctx.db.query, templateId);
  if (templateId === null || template === null) return [];
  const of = { generationId: id, now: ctx.now() };
  const { authorAccountId } = template;
  if (authorAccountId === null || authorAccountId === accountId)
    return [insertUse({ ...of, samePerson: false })];
  return usedByOther(ctx, { ...generation, templateId }, { ...template, authorAccountId });
}

async function usedByOther(
  ctx: Needs,
  { id: generationId, accountId, templateId, kind, refundedAt }: Used & { templateId: string },
  template: UsedTemplate & { authorAccountId: string },
): Promise<Statement[]> {
  const q = ctx.db.query;
  const now = ctx.now();
  const { authorAccountId, category } = template;
  const [user, author, userIds, authorIds] = await Promise.all([
    accountOf(q, accountId),
    accountOf(q, authorAccountId),
    accountsOf(ctx, accountId),
    accountsOf(ctx, authorAccountId),
  ]);
  const samePerson = await isOnePerson(
    ctx,
    { accountId, accounts: userIds },
    { accountId: authorAccountId, accounts: authorIds },
  );
  const used = insertUse({ generationId, samePerson, now });
  const { rewards } = ctx.rules;
  const region = user?.locale ?? '';
  const credits = rewardFor(rewards, { templateId, category, kind, region, at: now });
  // What its user has for nothing, its author earns nothing by.
  if (samePerson || author === null || credits === 0 || refundedAt !== null) return [used];
  const { pairADayCredits, freeUsesADay } = rewards;
  const ceilings = { pairADayCredits, freeUsesADay };
  const between = { generationId, authorAccountId, userIds, authorIds };
  return [
    used,
    ...giveReward(q, { ...between, ...ceilings, credits, day: dayOf(now), now }),
    ...followUp(ctx, author),
  ];
}

/** What is looked at after a reward: whether its author is told now, and whether a ring brought it. */
function followUp({ db, rules: { rewards }, now }: Needs, author: AccountRow): Statement[] {
  const at = now();
  const task = { subject: author.id, accountId: author.id };
  const tellAt = nextTelling(rewards, author, { oldestAt: at, newestAt: at, now: at });
  return [
    enqueue(db.query, { kind: 'tell-rewards', ...task, runAt: tellAt }, at),
    enqueue(db.query, { kind: 'judge-rewards', ...task, runAt: at + rewards.judgeAfterMs }, at),
  ];
}
