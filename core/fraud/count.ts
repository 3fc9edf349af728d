import type { AccountRow } from '../../db/accounts.ts';
import { dayOf } from '../../db/allowances.ts';
import { countSettled } from '../../db/referrals.ts';
import { countSignals } from '../../db/signals.ts';
import { spentSince } from '../../db/spendings.ts';
import { checkoutsSince, purchasesSince, refundsSince } from '../../db/velocity.ts';
import type { Context } from '../context.ts';
import { RING_REFUSALS } from '../credits/referral-judge.ts';
import { FRAUD_RULES, type FraudRule, type Limit } from '../rules/fraud-rules.ts';

type Query = Context['db']['query'];
type Seen = { account: AccountRow; since: number; limit: Limit; now: number };

/** How much of each there was since a time. Every count reads an index. */
const COUNTS: Readonly<Record<FraudRule, (q: Query, seen: Seen) => Promise<number>>> = {
  checkouts: async (q, { account, since }) => (await checkoutsSince(q, account.id, since)).count,
  'cards-failed': async (q, { account, since }) =>
    (await countSignals(q, account.id, 'card-failed', since)).count,
  refunds: (q, { account, since }) => refundsSince(q, account.id, since),
  disputes: async (q, { account, since }) =>
    (await countSignals(q, account.id, 'disputed', since)).count,
  'new-purchases': (q, seen) =>
    whileNew(seen, () => purchasesSince(q, seen.account.id, seen.since)),
  'new-spending': (q, seen) =>
    whileNew(seen, () => spentSince(q, seen.account.id, dayOf(seen.since))),
  'codes-wrong': async (q, { account, since }) =>
    (await countSignals(q, account.id, 'code-wrong', since)).count,
  'referral-ring': (q, { account, since }) =>
    countSettled(q, account.id, { state: 'refused', since, refusals: RING_REFUSALS }),
  'reward-ring': async (q, { account, since }) =>
    (await countSignals(q, account.id, 'reward-ring', since)).count,
};

const whileNew = async (
  { account, limit, now }: Seen,
  counted: () => Promise<number>,
): Promise<number> => (now - account.createdAt < limit.windowMs ? counted() : 0);

/** A rule that an account has tripped, with what was counted. */
export type Tripped = { rule: FraudRule; counted: number; most: number; windowMs: number };

/**
 * Finds the first fraud rule that an account trips.
 * @param releasedAt the end of the time that a person has judged already
 * @returns null where the account trips none
 */
export async function tripped(
  ctx: Pick<Context, 'db' | 'now' | 'rules'>,
  account: AccountRow,
  releasedAt: number,
): Promise<Tripped | null> {
  const now = ctx.now();
  for (const rule of FRAUD_RULES) {
    const limit = ctx.rules.fraud.limits[rule];
    const since = Math.max(now - limit.windowMs, releasedAt + 1);
    const counted = await COUNTS[rule](ctx.db.query, { account, since, limit, now });
    if (counted > limit.most) return { rule, counted, ...limit };
  }
  return null;
}
