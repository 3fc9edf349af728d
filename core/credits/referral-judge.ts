import { accountOf, isGoneStatus } from '../../db/accounts.ts';
import { countSettled, invitersAbove, type ReferralRow } from '../../db/referrals.ts';
import { rewardedInvited } from '../../db/rewards.ts';
import { countSignals } from '../../db/signals.ts';
import type { Context } from '../context.ts';
import { mailboxesOf, type OpensMails } from '../payments/known-mails.ts';

/** Why an invitation brings nothing. */
const REFUSALS = [
  /** Was here before, and left. */
  'came-back',
  /** The inviter has had its rewards of these 30 days. */
  'limit',
  /** The invited one stands above the inviter: they invite each other in a circle. */
  'circle',
  /** Both, or two that the same account invited, are known by one mail address. */
  'same-mail',
  /** The invited one's payments were declined or disputed too often. */
  'payments',
  /** The purchase was paid back. */
  'money-back',
] as const;
type Refusal = (typeof REFUSALS)[number];

/** Refusals that speak for a ring of accounts, not for bad luck. */
export const RING_REFUSALS = ['circle', 'same-mail'] as const satisfies readonly Refusal[];

const MONTH_MS = 30 * 24 * 60 * 60_000;
const MOST_ABOVE = 12;
const MOST_SIBLINGS = 30;
/** Declined payments from which on a purchase is no proof of an honest buyer. */
const DECLINED = 3;

/**
 * Tells why an invitation earns nothing although the purchase was made. It reads few rows, and each
 * reason can be explained in one sentence.
 */
export async function refusalOf(
  ctx: OpensMails & Pick<Context, 'now' | 'rules'>,
  { invitedId, inviterId }: ReferralRow,
): Promise<Refusal | null> {
  const q = ctx.db.query;
  const since = ctx.now() - MONTH_MS;
  if ((await invitersAbove(q, inviterId, MOST_ABOVE)).includes(invitedId)) return 'circle';
  const declined = await countSignals(q, invitedId, 'card-failed', since);
  const disputed = await countSignals(q, invitedId, 'disputed', since);
  if (declined.count >= DECLINED || disputed.count > 0) return 'payments';
  if (await sharesMail(ctx, invitedId, inviterId)) return 'same-mail';
  const rewarded = await countSettled(q, inviterId, { state: 'rewarded', since });
  return rewarded >= ctx.rules.referral.rewardedAMonth ? 'limit' : null;
}

async function sharesMail(ctx: OpensMails, invitedId: string, inviterId: string): Promise<boolean> {
  const own = await mailboxesOf(ctx, invitedId);
  if (own.size === 0) return false;
  const siblings = await rewardedInvited(ctx.db.query, inviterId, MOST_SIBLINGS);
  for (const other of [inviterId, ...siblings]) {
    if (other === invitedId) continue;
    if (!own.isDisjointFrom(await mailboxesOf(ctx, other))) return true;
  }
  return false;
}

/** Tells whether an account can receive credits now; `later` while it is on hold. */
export async function canReceive(
  { db }: Pick<Context, 'db'>,
  accountId: string,
): Promise<'yes' | 'later' | 'never'> {
  const account = await accountOf(db.query, accountId);
  if (!account || isGoneStatus(account.status) || account.status === 'suspended') return 'never';
  return account.heldAt === null ? 'yes' : 'later';
}
