import { and, asc, count, eq, gte, inArray, sql } from 'drizzle-orm';
import { accountNow } from './account-now.ts';
import type { Database, Id, Statement } from './database.ts';
import { accounts, referralLinks, referrals } from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `referrals`. */
export type ReferralRow = typeof referrals.$inferSelect;

/**
 * Builds the statement that stores the invitation code of an account.
 * @throws (in the commit) `referral-link` when the account has a code, `referral-link-code` when
 *   another account has this code
 */
export function insertReferralLink(q: Query, link: typeof referralLinks.$inferInsert): Statement {
  return q.insert(referralLinks).values(link);
}

/**
 * Reads the invitation code of an account.
 * @returns null when the account has none
 */
export async function referralCodeOf(q: Query, accountId: string): Promise<string | null> {
  const [row] = await q.select().from(referralLinks).where(eq(referralLinks.accountId, accountId));
  return row?.code ?? null;
}

/**
 * Reads the account with an invitation code; the one that it went into, where it did.
 * @returns null when no account has the code
 */
export async function inviterWith(
  q: Query,
  code: string,
): Promise<Pick<typeof accounts.$inferSelect, 'id' | 'status' | 'heldAt'> | null> {
  const [row] = await q
    .select({ id: accounts.id, status: accounts.status, heldAt: accounts.heldAt })
    .from(referralLinks)
    .innerJoin(accounts, sql`${accounts.id} = ${accountNow(sql`${referralLinks.accountId}`)}`)
    .where(eq(referralLinks.code, code));
  return row ?? null;
}

/**
 * Builds the statement that stores who invited an account.
 * @throws (in the commit) `referral` when the account was invited before
 */
export function insertReferral(q: Query, row: typeof referrals.$inferInsert): Statement {
  return q.insert(referrals).values(row);
}

/**
 * Reads the referral of an invited account.
 * @returns null when nobody invited the account
 */
export async function referralOf(q: Query, invitedId: string): Promise<ReferralRow | null> {
  const [row] = await q.select().from(referrals).where(eq(referrals.invitedId, invitedId));
  return row ?? null;
}

/**
 * Builds the statement that changes a referral that is in the state `from`. The statement changes
 * nothing when the referral is in another state.
 */
export function moveReferral(
  q: Query,
  invitedId: string,
  from: ReferralRow['state'],
  change: Partial<Pick<ReferralRow, 'state' | 'refusal' | 'checkoutId' | 'settledAt'>>,
): Statement {
  return q
    .update(referrals)
    .set(change)
    .where(and(eq(referrals.invitedId, invitedId), eq(referrals.state, from)));
}

/** Counts the accounts that an account invited, and those of them that brought a reward. */
export async function countInvited(
  q: Query,
  inviterId: Id,
): Promise<{ came: number; rewarded: number }> {
  const [row] = await q
    .select({
      came: count(),
      rewarded: sql<number>`coalesce(sum(${referrals.state} = 'rewarded'), 0)`,
    })
    .from(referrals)
    .where(eq(referrals.inviterId, inviterId));
  return { came: row?.came ?? 0, rewarded: row?.rewarded ?? 0 };
}

/**
 * Counts the referrals of an inviter that reached a state since a time (milliseconds).
 * @param of `refusals`: only referrals refused for one of these reasons
 */
export async function countSettled(
  q: Query,
  inviterId: string,
  of: { state: ReferralRow['state']; since: number; refusals?: readonly string[] },
): Promise<number> {
  const [row] = await q
    .select({ settled: count() })
    .from(referrals)
    .where(
      and(
        eq(referrals.inviterId, inviterId),
        eq(referrals.state, of.state),
        gte(referrals.settledAt, of.since),
        of.refusals && inArray(referrals.refusal, [...of.refusals]),
      ),
    );
  return row?.settled ?? 0;
}

/**
 * Reads the ids of the accounts that an account invited and whose reward is pending, oldest first.
 */
export async function waitingInvited(q: Query, inviterId: Id, most: number): Promise<string[]> {
  const rows = await q
    .select({ id: referrals.invitedId })
    .from(referrals)
    .where(and(eq(referrals.inviterId, inviterId), eq(referrals.state, 'waiting')))
    .orderBy(asc(referrals.createdAt))
    .limit(most);
  return rows.map(({ id }) => id);
}

/** Reads the chain of inviters of an account, nearest first, at most `most`. */
export async function invitersAbove(q: Query, accountId: string, most: number): Promise<string[]> {
  const above: string[] = [];
  let below = accountId;
  while (above.length < most) {
    const inviterId = (await referralOf(q, below))?.inviterId;
    if (inviterId === undefined || above.includes(inviterId)) break;
    above.push(inviterId);
    below = inviterId;
  }
  return above;
}
