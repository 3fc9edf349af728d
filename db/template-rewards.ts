import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { accountsWithin } from './account-now.ts';
import type { Database, Statement } from './database.ts';
import { moveWhen } from './ledger.ts';
import {
  accounts,
  entries,
  generations,
  movements,
  templateRewards,
  templateUses,
} from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `template_rewards`. */
export type RewardRow = typeof templateRewards.$inferSelect;

/** How the references of rewards in the ledger begin; the generation's id follows. */
const REFERENCE = 'template-reward:';

/** The reference of a reward's movements in the ledger. */
export const rewardReference = (generationId: string): string => `${REFERENCE}${generationId}`;

/** Tells whether a movement in the ledger is that of a reward, by its reference. */
export const isRewardReference = (reference: string): boolean => reference.startsWith(REFERENCE);

/** A reward that may be given. */
export type NewReward = {
  generationId: string;
  authorAccountId: string;
  credits: number;
  /** Today (UTC, `YYYY-MM-DD`). */
  day: string;
  /** The accounts of the user and of the author: those of today, and those that they left. */
  userIds: readonly string[];
  authorIds: readonly string[];
  pairADayCredits: number;
  freeUsesADay: number;
  now: number;
};

/**
 * Builds the statements that reward the author of a template for a use that the same batch has stored
 * and that counts. They give nothing, and refuse nothing, where the author is held, suspended or gone,
 * where test money paid any part, and where the reward would exceed a day's most.
 */
export function giveReward(q: Query, of: NewReward): Statement[] {
  const { generationId, authorAccountId, credits, day, now } = of;
  const given = and(
    eq(templateRewards.generationId, generationId),
    eq(templateRewards.state, 'given'),
  );
  return [
    q
      .insert(templateRewards)
      .select(sql`
        select ${templateUses.generationId}, ${templateUses.authorAccountId},
          ${templateUses.accountId}, ${templateUses.templateId}, ${credits},
          ${generations.freeDay} is not null, ${day}, 'given', ${now}, null, null
        from ${templateUses}
        join ${generations} on ${generations.id} = ${templateUses.generationId}
        join ${accounts} on ${accounts.id} = ${templateUses.authorAccountId}
        where ${templateUses.generationId} = ${generationId} and ${templateUses.counts} = 1
          and ${templateUses.authorAccountId} = ${authorAccountId}
          and ${templateUses.accountId} <> ${authorAccountId}
          and ${accounts.status} in ('active', 'limited') and ${accounts.heldAt} is null
          and ${isRealMoney(now)} and ${isWithinDay(of)}`)
      .onConflictDoNothing(),
    ...moveWhen(
      q,
      {
        accountId: authorAccountId,
        key: rewardReference(generationId),
        reason: 'reward',
        reference: rewardReference(generationId),
        against: 'rewards',
        credits,
        now,
      },
      sql`exists (select 1 from ${templateRewards} where ${given})`,
    ),
  ];
}

/** No test money was spent, and no Pro that test money paid gave the free picture. */
const isRealMoney = (now: number) => sql`
  case when ${generations.freeDay} is null
    then not exists (select 1 from ${movements} join ${entries}
      on ${entries.movementId} = ${movements.id}
      where ${movements.key} = 'spend:' || ${generations.id} and ${entries.testCredits} <> 0)
    else not exists (select 1 from ${accounts} payer where payer.id = ${generations.accountId}
      and coalesce(payer.pro_until, 0) > ${now} and coalesce(payer.real_pro_until, 0) <= ${now}) end`;

function isWithinDay(of: NewReward): SQL {
  const { authorAccountId, userIds, authorIds, credits, day, freeUsesADay } = of;
  const today = sql`r.day = ${day} and r.state = 'given'`;
  return sql`${credits} + coalesce((select sum(r.credits) from ${templateRewards} r
      where r.account_id in (select value from json_each(${JSON.stringify(userIds)}))
        and r.author_account_id in (select value from json_each(${JSON.stringify(authorIds)}))
        and ${today}), 0) <= ${of.pairADayCredits}
    and (${generations.freeDay} is null or (select count(*) from (select 1 from ${templateRewards} r
      where r.author_account_id = ${authorAccountId} and r.free = 1 and ${today}
      limit ${freeUsesADay})) < ${freeUsesADay})`;
}

/**
 * Builds the statements that take a reward back, once; they change nothing where it was taken back
 * before. The author's balance may fall below zero.
 */
export function reverseReward(
  q: Query,
  reward: Pick<RewardRow, 'generationId' | 'authorAccountId' | 'credits'>,
  now: number,
): Statement[] {
  const { generationId, authorAccountId, credits } = reward;
  const isGiven = and(
    eq(templateRewards.generationId, generationId),
    eq(templateRewards.state, 'given'),
  );
  return [
    ...moveWhen(
      q,
      {
        accountId: authorAccountId,
        key: `${rewardReference(generationId)}:back`,
        reason: 'clawback',
        reference: rewardReference(generationId),
        against: 'rewards',
        credits: -credits,
        now,
      },
      sql`exists (select 1 from ${templateRewards} where ${isGiven})`,
    ),
    q.update(templateRewards).set({ state: 'reversed', reversedAt: now }).where(isGiven),
  ];
}

/**
 * Reads the rewards that stand and that some accounts brought each other since a time, oldest first.
 * @param since milliseconds
 */
export function rewardsAmong(
  q: Query,
  accountIds: readonly string[],
  since: number,
  most: number,
): Promise<RewardRow[]> {
  return q
    .select()
    .from(templateRewards)
    .where(
      and(
        inArray(templateRewards.authorAccountId, [...accountIds]),
        inArray(templateRewards.accountId, [...accountIds]),
        eq(templateRewards.state, 'given'),
        sql`${templateRewards.createdAt} >= ${since}`,
      ),
    )
    .orderBy(templateRewards.createdAt, templateRewards.generationId)
    .limit(most);
}

/** Spends of an account that are looked at. */
const MOST_SPENDS = 500;

/**
 * Reads the rewards that stand although the credits behind them were taken back: those of the newest
 * generations that an account has paid, as far as its debt reaches.
 * @returns empty for an account without a debt
 */
export function unpaidRewards(q: Query, accountId: string): Promise<UnpaidReward[]> {
  return q.all<UnpaidReward>(sql`
    with paid as (
      select g.id, sum(g.price_credits) over (order by g.id desc) - g.price_credits as newer
      from generations g where g.account_id = ${accountId} and g.price_credits > 0
        and g.pot_id is null and g.refunded_at is null
      order by g.id desc limit ${MOST_SPENDS})
    select r.generation_id as generationId, r.author_account_id as authorAccountId, r.credits,
      r.told_at as toldAt
    from template_rewards r left join paid on paid.id = r.generation_id
    where r.account_id in ${accountsWithin(accountId)} and r.free = 0 and r.state = 'given'
      and coalesce(paid.newer, case when exists (select 1 from accounts where id = ${accountId})
        then null else 0 end)
        < (select -b.credits from balances b where b.account_id = ${accountId} and b.credits < 0)
    order by r.created_at limit ${MOST_SPENDS}`);
}

/** What reversing a reward needs. */
type UnpaidReward = Pick<RewardRow, 'generationId' | 'authorAccountId' | 'credits' | 'toldAt'>;

/** Rewards that an author has not been told of. */
export type UntoldRewards = {
  uses: number;
  credits: number;
  /** When the oldest and the newest of them were given, in milliseconds. */
  oldestAt: number;
  newestAt: number;
  /** The place of the last of them in the table, for {@link markTold}. */
  upTo: number;
  /** The templates that brought the most, with their titles (JSON by language). */
  templates: TemplateEarnings[];
};

/**
 * Reads the rewards that stand and that their author has not been told of.
 * @param most templates that are listed
 * @returns null where there are none
 */
export async function untoldRewards(
  q: Query,
  authorId: string,
  most: number,
): Promise<UntoldRewards | null> {
  const untold = sql`r.author_account_id = ${authorId} and r.told_at is null and r.state = 'given'`;
  const all = await q.get<Omit<UntoldRewards, 'templates'>>(sql`
    select count(*) as uses, coalesce(sum(r.credits), 0) as credits,
      coalesce(min(r.created_at), 0) as oldestAt, coalesce(max(r.created_at), 0) as newestAt, coalesce(max(r.rowid), 0) as upTo
    from template_rewards r where ${untold}`);
  if (all.uses === 0) return null;
  const templates = await q.all<TemplateEarnings>(sql`
    select r.template_id as id, v.title, count(*) as uses, sum(r.credits) as credits
    from template_rewards r join templates t on t.id = r.template_id
    join template_versions v on v.template_id = t.id and v.version = t.version
    where ${untold} and r.rowid <= ${all.upTo}
    group by r.template_id, v.title order by credits desc, r.template_id limit ${most}`);
  return { ...all, templates };
}

/** Builds the statement that notes that an author was told of rewards, or need not be. */
export function markTold(q: Query, of: { authorId: string; upTo: number; now: number }): Statement {
  return q
    .update(templateRewards)
    .set({ toldAt: of.now })
    .where(
      sql`${templateRewards.authorAccountId} = ${of.authorId} and ${templateRewards.toldAt} is null
        and rowid <= ${of.upTo}`,
    );
}

/**
 * Sums up what an author has earned within each of some spans, in credits and without what was taken back.
 * @param spans milliseconds; `until` is the first moment after a span
 */
export async function earnedWithin(
  q: Query,
  authorId: string,
  spans: readonly { from: number; until: number }[],
): Promise<number[]> {
  const rows = await q.all<{ credits: number }>(sql`
    select coalesce((select sum(credits) from template_rewards r
      where r.author_account_id = ${authorId} and r.created_at >= json_extract(span.value, '$.from')
        and r.created_at < json_extract(span.value, '$.until') and r.state = 'given'), 0) as credits
    from json_each(${JSON.stringify(spans)}) span order by span.key`);
  return rows.map(({ credits }) => credits);
}

/** Sums up all that an author has earned, in credits and without what was taken back. */
export async function earnedInAll(q: Query, authorId: string): Promise<number> {
  const row = await q.get<{ credits: number }>(sql`
    select coalesce(sum(credits), 0) as credits from template_rewards
    where author_account_id = ${authorId} and state = 'given'`);
  return row.credits;
}

/** What a template has earned. `title` is JSON by language. */
export type TemplateEarnings = { id: string; title: string; uses: number; credits: number };

/** Reads what the templates of an author have earned, those that earned most first. */
export function earnedByTemplate(
  q: Query,
  authorId: string,
  most: number,
): Promise<TemplateEarnings[]> {
  return q.all<TemplateEarnings>(sql`
    select r.template_id as id, v.title, r.uses, r.credits from (
      select template_id, count(*) as uses, sum(credits) as credits from template_rewards
      where author_account_id = ${authorId} and state = 'given'
      group by template_id order by credits desc, template_id limit ${most}) r
    join templates t on t.id = r.template_id
    join template_versions v on v.template_id = t.id and v.version = t.version
    order by r.credits desc, r.template_id`);
}
