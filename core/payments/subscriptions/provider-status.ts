import type { SubscriptionRow } from '../../../db/subscriptions.ts';
import type { PaidStatus, SubscriptionStatus } from '../../payment-providers/provider.ts';

const DAY = 86_400_000;
/** What has not been paid for so long is over, whatever the provider calls it. */
const FORGOTTEN_MS = 60 * DAY;

/** What a provider's answer means here. */
export type Meaning = Pick<SubscriptionRow, 'state' | 'periodEndAt' | 'cancelsAtEnd'> & {
  /** All of the newest month's money went back, to the payer or to the bank. */
  givenBack: boolean;
  /** It must not go on at the provider: nobody is to be charged for it any more. */
  mustEnd: boolean;
};

/**
 * Reads a provider's answer by our rules. What ended early but is paid for goes on to the end of that;
 * what was wholly given back ends now; what is not paid within the days of grace is to end.
 * @param before how it stood; null for one that is new
 */
export function meaningOf(
  standing: SubscriptionStatus,
  before: Pick<SubscriptionRow, 'state' | 'periodEndAt'> | null,
  { graceMs, now }: { graceMs: number; now: number },
): Meaning {
  const goesOn = standing.state !== 'ended';
  const [newest] = standing.payments;
  if (newest && isGone(newest)) {
    const known = before?.state === 'ended' ? before.periodEndAt : now;
    const periodEndAt = Math.min(standing.periodEndAt, known);
    return { state: 'ended', periodEndAt, cancelsAtEnd: true, givenBack: true, mustEnd: goesOn };
  }
  const { periodEndAt } = standing;
  const forgotten = now > periodEndAt + FORGOTTEN_MS;
  const unpaid = standing.state === 'grace';
  // Who cancels while a month is not paid does not want that month.
  const left = unpaid && standing.cancelsAtEnd;
  const mustEnd = goesOn && (forgotten || left || (unpaid && now >= periodEndAt + graceMs));
  if (goesOn && !forgotten && !left) {
    const { state, cancelsAtEnd } = standing;
    return { state, periodEndAt, cancelsAtEnd, givenBack: false, mustEnd };
  }
  const state = periodEndAt > now ? 'active' : 'ended';
  return { state, periodEndAt, cancelsAtEnd: true, givenBack: false, mustEnd };
}

const isGone = ({ amountCents, refundedCents, disputedCents }: PaidStatus): boolean =>
  amountCents > 0 && refundedCents + disputedCents >= amountCents;
