import { and, asc, count, eq, gte, inArray, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { accounts, referralLinks, referrals } from './schema/schema.ts';

type Query = Database['query'];
export type ReferralRow = typeof referrals.$inferSelect;

/**
 * Stores the word an account invites with.
 * @throws (in the commit) `referral_links.account_id` when it has one, `referral_links.code` when
 *   somebody else has this one
 */
export function insertReferralLink(q: Query, link: typeof referralLinks.$inferInsert): Statement {
  return q.insert(referralLinks).values(link);
}

export async function referralCodeOf(q: Query, accountId: string): Promise<string | null> {
  const [row] = await q.select().from(referralLinks).where(eq(referralLinks.accountId, accountId));
  return row?.code ?? null;
}

/** Whose word this is, and how that account stands; null for nobody's. */
export async function inviterWith(
  q: Query,
  code: string,
): Promise<Pick<typeof accounts.$inferSelect, 'id' | 'status' | 'heldAt'> | null> {
  const [row] = await q
    .select({ id: accounts.id, status: accounts.status, heldAt: accounts.heldAt })
    .from(referralLinks)
    .innerJoin(accounts, eq(accounts.id, referralLinks.accountId))
    .where(eq(referralLinks.code, code));
  return row ?? null;
}

/** Notes by whose invitation somebody came. @throws (in the commit) `referrals.invited_id` for a second */
export function insertReferral(q: Query, row: typeof referrals.$inferInsert): Statement {
  return q.insert(referrals).values(row);
}

export async function referralOf(q: Query, invitedId: string): Promise<ReferralRow | null> {
  const [row] = await q.select().from(referrals).where(eq(referrals.invitedId, invitedId));
  return row ?? null;
}

/** Moves a referral on, provided that it still stands where it was read. */
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

/** How many came by an account's invitation, and how many of those brought a reward. */
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

/** How many of an account's invitations ended in a state since a time. @param refusals only those for these */
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

/** Who came by an account's invitation and waits for the reward, oldest first. */
export async function waitingInvited(q: Query, inviterId: Id, most: number): Promise<string[]> {
  const rows = await q
    .select({ id: referrals.invitedId })
    .from(referrals)
    .where(and(eq(referrals.inviterId, inviterId), eq(referrals.state, 'waiting')))
    .orderBy(asc(referrals.createdAt))
    .limit(most);
  return rows.map(({ id }) => id);
}

/** The accounts above one: who invited it, who invited those, and so on; the nearest first. */
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
