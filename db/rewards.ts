import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { move, type NewMovement } from './ledger.ts';
import { checkouts, entries, movements, payments, referrals } from './schema/schema.ts';

type Query = Database['query'];

/** The fields of a payment that a reward depends on. */
export type PaidPurchase = Pick<
  typeof payments.$inferSelect,
  'checkoutId' | 'status' | 'amountCents' | 'refundedCents' | 'isTest'
>;

/** Reads the payments of an account that cost money, oldest first. */
export function purchasesOf(q: Query, accountId: string, most: number): Promise<PaidPurchase[]> {
  const { checkoutId, status, amountCents, refundedCents, isTest } = payments;
  return q
    .select({ checkoutId, status, amountCents, refundedCents, isTest })
    .from(checkouts)
    .innerJoin(payments, eq(payments.checkoutId, checkouts.id))
    .where(and(eq(checkouts.accountId, accountId), sql`${payments.amountCents} > 0`))
    .orderBy(asc(payments.createdAt), asc(payments.id))
    .limit(most);
}

/**
 * Reads the ids of the accounts that an account invited and that brought a reward, newest first.
 */
export async function rewardedInvited(
  q: Query,
  inviterId: string,
  most: number,
): Promise<string[]> {
  const rows = await q
    .select({ id: referrals.invitedId })
    .from(referrals)
    .where(and(eq(referrals.inviterId, inviterId), eq(referrals.state, 'rewarded')))
    .orderBy(sql`${referrals.settledAt} desc`)
    .limit(most);
  return rows.map(({ id }) => id);
}

const referenceOf = (checkoutId: string): string => `referral:${checkoutId}`;

/**
 * Reads the rewards for the purchase of an invited account.
 * @returns `given`: credits by account id; `sequence`: the number of movements for this purchase
 */
export async function rewardsGiven(
  q: Query,
  checkoutId: string,
): Promise<{ sequence: number; given: ReadonlyMap<string, number> }> {
  // Given, taken back, given again: always the same amount, so the largest is what was given.
  const rows = await q
    .select({
      accountId: entries.accountId,
      credits: sql<number>`max(${entries.credits})`,
      movementCount: count(),
    })
    .from(movements)
    .innerJoin(entries, and(eq(entries.movementId, movements.id), eq(entries.side, 'user')))
    .where(eq(movements.reference, referenceOf(checkoutId)))
    .groupBy(entries.accountId);
  const given = rows.flatMap(({ accountId, credits }) =>
    accountId === null ? [] : [[accountId, credits] as const],
  );
  return {
    sequence: rows.reduce((sum, { movementCount }) => sum + movementCount, 0),
    given: new Map(given),
  };
}

/** Counts all rewards that an account has received for invitations. */
export async function countRewards(q: Query, inviterId: string): Promise<number> {
  const [row] = await q.all<{ rewards: number }>(sql`
    select count(*) as rewards from movements
    where key > ${`referral:${inviterId}:`} and key < ${`referral:${inviterId};`}`);
  return row?.rewards ?? 0;
}

/**
 * Builds the statements that reward an inviter.
 * @param of `sequence`: the number of rewards that the inviter had when the limit was checked, so
 *   that a check of an older number is refused
 * @throws (in the commit) `movement-key` when another reward came first
 */
export function rewardInviter(
  q: Query,
  of: { inviterId: string; checkoutId: string; credits: number; sequence: number; now: number },
): Statement[] {
  const { inviterId, checkoutId, credits, sequence, now } = of;
  return move(q, {
    accountId: inviterId,
    key: `referral:${inviterId}:${sequence}`,
    reason: 'grant',
    reference: referenceOf(checkoutId),
    against: 'promotion',
    credits,
    now,
  });
}

/**
 * Builds the statements that give (credits above zero) or take back (below zero, also from a
 * balance that does not cover them) the reward of one side of an invitation.
 * @param of `sequence`: the number of movements for the purchase when the amount was computed
 * @throws (in the commit) `movement-key` when another movement came first
 */
export function moveReward(
  q: Query,
  of: { accountId: string; checkoutId: string; credits: number; sequence: number; now: number },
): Statement[] {
  const { accountId, checkoutId, credits, sequence, now } = of;
  const movement: NewMovement = {
    accountId,
    key: `reward:${checkoutId}:${accountId}:${sequence}`,
    reason: credits > 0 ? 'grant' : 'clawback',
    reference: referenceOf(checkoutId),
    against: 'promotion',
    credits,
    now,
  };
  return move(q, movement);
}
