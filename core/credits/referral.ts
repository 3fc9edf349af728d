import { ConstraintError } from '../../db/constraints.ts';
import type { Statement } from '../../db/database.ts';
import { moveReferral, type ReferralRow, referralOf } from '../../db/referrals.ts';
import {
  countRewards,
  moveReward,
  type PaidPurchase,
  purchasesOf,
  rewardInviter,
  rewardsGiven,
} from '../../db/rewards.ts';
import type { Context } from '../context.ts';
import type { Fact } from '../notices/kinds.ts';
import { endLowBalance } from '../notices/low-balance.ts';
import { tell } from '../notices/tell.ts';
import type { OpensMails } from '../payments/known-mails.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';
import { canReceive, RING_REFUSALS, refusalOf } from './referral-judge.ts';

type Needs = OpensMails & Pick<Context, 'db' | 'now' | 'rules' | 'log'>;

const MOST_PURCHASES = 100;
const TRIES = 3;

/**
 * Brings the rewards of an invitation up to date with the payments of the invited account. Both
 * sides are rewarded after the first purchase that cost money, and lose the reward when that money
 * goes back. Repeats give the same books.
 * @throws {ConstraintError} when rewards of the same inviter were settled elsewhere in every
 *   attempt: try again
 */
export async function settleReferral(ctx: Needs, invitedId: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const referral = await referralOf(ctx.db.query, invitedId);
    const statements = referral ? await changes(ctx, referral) : [];
    if (statements.length === 0) return;
    try {
      await ctx.db.commit(statements);
      return;
    } catch (cause) {
      if (!(cause instanceof ConstraintError) || tries >= TRIES) throw cause;
    }
  }
}

async function changes(ctx: Needs, referral: ReferralRow): Promise<Statement[]> {
  const purchases = await purchasesOf(ctx.db.query, referral.invitedId, MOST_PURCHASES);
  if (referral.state === 'waiting') {
    // Credits that are given for an invitation are real.
    const first = purchases.find((one) => stands(one) && !one.isTest);
    return first ? afterPurchase(ctx, referral, first) : [];
  }
  const bought = purchases.find(({ checkoutId }) => checkoutId === referral.checkoutId);
  if (!bought) return [];
  if (referral.state === 'rewarded' && !stands(bought)) return takeBack(ctx, referral, bought);
  const returned = referral.state === 'refused' && referral.refusal === 'money-back';
  return returned && stands(bought) ? giveAgain(ctx, referral, bought) : [];
}

/**
 * Tells whether a purchase still counts: it is not disputed, and less than half of its money was
 * refunded.
 */
export const stands = ({ status, amountCents, refundedCents }: PaidPurchase): boolean =>
  status === 'paid' && amountCents > 0 && refundedCents * 2 < amountCents;

async function afterPurchase(
  ctx: Needs,
  referral: ReferralRow,
  { checkoutId }: PaidPurchase,
): Promise<Statement[]> {
  const q = ctx.db.query;
  const { invitedId, inviterId } = referral;
  const now = ctx.now();
  // Read before the limit is checked, so that whoever checked earlier and writes later is refused.
  const sequence = await countRewards(q, inviterId);
  const [invited, inviter] = await Promise.all([
    canReceive(ctx, invitedId),
    canReceive(ctx, inviterId),
  ]);
  if (invited !== 'yes' || inviter === 'later') return [];
  const refusal = await refusalOf(ctx, referral);
  if (refusal !== null) {
    ctx.log.info({ invited: invitedId, inviter: inviterId, refusal }, 'invitation refused');
    return [
      moveReferral(q, invitedId, 'waiting', { state: 'refused', refusal, settledAt: now }),
      ...(RING_REFUSALS.some((one) => one === refusal) ? [judgeSoon(q, inviterId, now)] : []),
    ];
  }
  const { inviterCredits, invitedCredits } = ctx.rules.referral;
  return [
    moveReferral(q, invitedId, 'waiting', { state: 'rewarded', checkoutId, settledAt: now }),
    ...moveReward(q, {
      accountId: invitedId,
      checkoutId,
      credits: invitedCredits,
      sequence: 0,
      now,
    }),
    endLowBalance(q, invitedId),
    told(ctx, invitedId, checkoutId, rewarded('invited', invitedCredits)),
    ...(inviter === 'yes'
      ? [
          ...rewardInviter(q, { inviterId, checkoutId, credits: inviterCredits, sequence, now }),
          endLowBalance(q, inviterId),
          told(ctx, inviterId, checkoutId, rewarded('inviter', inviterCredits)),
        ]
      : []),
  ];
}

async function takeBack(
  ctx: Needs,
  referral: ReferralRow,
  bought: PaidPurchase,
): Promise<Statement[]> {
  return [
    moveReferral(ctx.db.query, referral.invitedId, 'rewarded', {
      state: 'refused',
      refusal: 'money-back',
    }),
    ...(await moveBoth(ctx, referral, bought, -1)),
  ];
}

async function giveAgain(
  ctx: Needs,
  referral: ReferralRow,
  bought: PaidPurchase,
): Promise<Statement[]> {
  return [
    moveReferral(ctx.db.query, referral.invitedId, 'refused', { state: 'rewarded', refusal: null }),
    ...(await moveBoth(ctx, referral, bought, 1)),
  ];
}

/** Moves what each side was given at first, so that a changed rule changes no old reward. */
async function moveBoth(
  ctx: Needs,
  { invitedId, inviterId }: ReferralRow,
  { checkoutId }: PaidPurchase,
  sign: 1 | -1,
): Promise<Statement[]> {
  const q = ctx.db.query;
  const now = ctx.now();
  const { sequence, given } = await rewardsGiven(q, checkoutId);
  const statements: Statement[] = [];
  for (const accountId of [invitedId, inviterId]) {
    const credits = given.get(accountId);
    if (credits === undefined) continue;
    statements.push(
      ...moveReward(q, { accountId, checkoutId, credits: sign * credits, sequence, now }),
      told(ctx, accountId, `${checkoutId}:${sequence}`, moved(sign * credits)),
    );
  }
  return statements;
}

const rewarded = (side: 'invited' | 'inviter', credits: number): Fact => ({
  kind: 'invite-rewarded',
  data: { side, credits },
});

const moved = (credits: number): Fact =>
  credits < 0
    ? { kind: 'invite-taken-back', data: { credits: -credits } }
    : { kind: 'invite-given-again', data: { credits } };

/** Tells an account something of an invitation, once an occasion. */
const told = (ctx: Needs, accountId: string, occasion: string, fact: Fact): Statement =>
  tell(ctx.db.query, {
    ...fact,
    accountId,
    about: `referral:${occasion}:${accountId}`,
    now: ctx.now(),
  });
