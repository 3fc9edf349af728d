import { eq, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { templates, templateUses } from './schema/schema.ts';

type Query = Database['query'];

/** What a reward for the use of a template depends on. */
export type UsedTemplate = Pick<typeof templates.$inferSelect, 'authorAccountId' | 'category'>;

/**
 * Reads what a reward for the use of a template depends on, whatever became of the template.
 * @returns null where there is no such template
 */
export async function usedTemplate(q: Query, id: string): Promise<UsedTemplate | null> {
  const { authorAccountId, category } = templates;
  const [row] = await q
    .select({ authorAccountId, category })
    .from(templates)
    .where(eq(templates.id, id));
  return row ?? null;
}

/**
 * Builds the statement that stores the use of a template by a generation that the same batch has
 * delivered, once. It stores nothing for a generation without a template. Uses of one's own template,
 * uses within a ring, and uses that a pot paid into which the author has put credits count for nothing.
 * @param of `samePerson` where the user and the author are one person by all that is known
 */
export function insertUse(of: {
  generationId: string;
  samePerson: boolean;
  now: number;
}): Statement {
  const params = [of.samePerson ? 1 : 0, of.now, of.generationId];
  return { toSQL: () => ({ sql: INSERT_USE, params }) };
}

// The columns are named, so that the table can get more of them.
const INSERT_USE = `insert into template_uses (generation_id, template_id, version, account_id,
  author_account_id, guild_id, counts, created_at)
select g.id, g.template_id, g.template_version, g.account_id, t.author_account_id, g.guild_id,
  case when t.author_account_id is null then 1
    when ? or t.author_account_id = g.account_id then 0
    when exists (select 1 from reward_rings u join reward_rings a on a.ring_id = u.ring_id
      where u.account_id = g.account_id and a.account_id = t.author_account_id) then 0
    when exists (select 1 from entries paid_in join entries pot on pot.movement_id = paid_in.movement_id
      where g.pot_id is not null and paid_in.account_id = t.author_account_id
        and pot.account_id = g.pot_id and pot.credits > 0) then 0
    else 1 end, ?
from generations g join templates t on t.id = g.template_id
where g.id = ? and g.state = 'delivered' on conflict do nothing`;

/** Uses of each other's templates by some accounts, since a time in milliseconds. */
export type UsesAmong = { accountIds: readonly string[]; since: number };

/**
 * Builds the statements that take uses which some accounts made of each other's templates out of what
 * counts, also out of what was added up.
 */
export function discountUses(q: Query, { accountIds, since }: UsesAmong): Statement[] {
  const members = sql`(select value from json_each(${JSON.stringify(accountIds)}))`;
  const among = sql`${templateUses.counts} = 1 and ${templateUses.createdAt} >= ${since}
    and ${templateUses.accountId} in ${members} and ${templateUses.authorAccountId} in ${members}`;
  const folded = sql`${templateUses} where ${templateUses.templateId} = ${templates.id}
    and ${templateUses.foldedAt} is not null and ${among}`;
  return [
    q
      .update(templates)
      .set({
        uses: sql`max(0, ${templates.uses} - (select count(*) from ${folded}))`,
        trend: sql`${templates.trend} - (select coalesce(sum(${templateUses.weight}), 0) from ${folded})`,
      })
      .where(sql`${templates.authorAccountId} in ${members} and ${templates.uses} > 0`),
    q.update(templateUses).set({ counts: false }).where(among),
  ];
}

/** How often a user has used an author's templates. */
export type UsesBetween = { userId: string; authorId: string; uses: number };

/** Reads how often some users have used whose templates since a time, of the uses that count. */
export function usesOf(q: Query, { accountIds, since }: UsesAmong): Promise<UsesBetween[]> {
  return q.all<UsesBetween>(sql`
    select account_id as userId, author_account_id as authorId, count(*) as uses
    from template_uses where account_id in (select value from json_each(${JSON.stringify(accountIds)}))
      and created_at >= ${since} and author_account_id is not null and counts = 1
    group by account_id, author_account_id order by uses desc limit ${MOST_PAIRS}`);
}

const MOST_PAIRS = 1_000;

/** Counts the uses of an author's templates since a time that count, up to a number. */
export async function countUses(
  q: Query,
  of: { authorId: string; since: number; most: number },
): Promise<number> {
  const row = await q.get<{ uses: number }>(sql`
    select count(*) as uses from (select 1 from template_uses
      where author_account_id = ${of.authorId} and created_at >= ${of.since}
        and counts = 1 limit ${of.most})`);
  return row.uses;
}

/** Uses of an author's templates that are searched for a crowd. */
const MOST_SEARCHED = 2_000;

/**
 * Finds users of an author's templates who are new, have never paid, and have made nothing but from this
 * author's templates, with free pictures alone.
 * @param of `uses` is the fewest of a user; `newSince` when such an account was made at the earliest
 */
export async function devotedUsers(
  q: Query,
  of: { authorId: string; since: number; newSince: number; uses: number },
): Promise<string[]> {
  const rows = await q.all<{ id: string }>(sql`
    select u.account_id as id from (select account_id from template_uses
        where author_account_id = ${of.authorId} and created_at >= ${of.since}
          and counts = 1 order by created_at desc limit ${MOST_SEARCHED}) u
    join accounts a on a.id = u.account_id and a.created_at >= ${of.newSince} and a.paid_at is null
    group by u.account_id having count(*) >= ${of.uses}
      and not exists (select 1 from generations g left join template_uses v on v.generation_id = g.id
        where g.account_id = u.account_id and g.state = 'delivered'
          and (g.free_day is null or coalesce(v.author_account_id, '') <> ${of.authorId}))
    limit ${MOST_DEVOTED}`);
  return rows.map(({ id }) => id);
}

const MOST_DEVOTED = 50;
