import { eq, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { accounts, referrals, rewardRings } from './schema/schema.ts';

type Query = Database['query'];
/** Why accounts are a ring: they use each other's templates, or many are devoted to one author. */
export type RingCause = (typeof rewardRings.$inferSelect)['cause'];

/** Accounts that bring each other no rewards. */
export type Ring = {
  ringId: string;
  cause: RingCause;
  accountIds: readonly string[];
  createdAt: number;
};

/**
 * Builds the statement that stores a ring.
 * @throws (in the commit) `ring-known` where its accounts are in one ring already, as where two authors of it
 *   are looked at in the same moment
 */
export function insertRing(q: Query, { accountIds, createdAt, ...ring }: Ring): Statement {
  const of = sql`select value from json_each(${JSON.stringify(accountIds)})`;
  const known = sql`select 1 from reward_rings where account_id in (${of}) and ring_id <> ${ring.ringId}
    group by ring_id having count(*) = ${accountIds.length}`;
  const unlessKnown = sql`case when exists (${known}) then null else ${createdAt} end`;
  return q
    .insert(rewardRings)
    .values(accountIds.map((accountId) => ({ ...ring, accountId, createdAt: unlessKnown })));
}

/** Reads the rings of an account with all their accounts, newest first, at most 20. */
export async function ringsOf(q: Query, accountId: string): Promise<Ring[]> {
  const rows = await q.all<Omit<Ring, 'accountIds'> & { accounts: string }>(sql`
    select ring_id as ringId, cause, created_at as createdAt, json_group_array(account_id) as accounts
    from reward_rings where ring_id in (select ring_id from reward_rings where account_id = ${accountId})
    group by ring_id, cause, created_at order by created_at desc limit 20`);
  return rows.map(({ accounts: members, ...ring }) => ({
    ...ring,
    accountIds: idsIn(members),
  }));
}

const idsIn = (json: string): string[] => {
  const ids: unknown = JSON.parse(json);
  return Array.isArray(ids) ? ids.map(String) : [];
};

/** Builds the statement that takes an account out of its rings, as an operator decides. */
export function leaveRings(q: Query, accountId: string): Statement {
  return q.delete(rewardRings).where(eq(rewardRings.accountId, accountId));
}

/** What ties accounts together beside the uses of their templates. */
export type Standing = { id: string; createdAt: number; inviterId: string | null };

/** Reads when accounts were made, and who invited them. */
export function standingsOf(q: Query, accountIds: readonly string[]): Promise<Standing[]> {
  return q
    .select({ id: accounts.id, createdAt: accounts.createdAt, inviterId: referrals.inviterId })
    .from(accounts)
    .leftJoin(referrals, eq(referrals.invitedId, accounts.id))
    .where(sql`${accounts.id} in (select value from json_each(${JSON.stringify(accountIds)}))`);
}
