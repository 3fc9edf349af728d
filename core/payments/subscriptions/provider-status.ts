import type { SubscriptionRow } from '../../../db/subscriptions.ts';
import type { PaidStatus, SubscriptionStatus } from '../../payment-providers/provider.ts';

const DAY = 86_400_000;
/** A subscription unpaid for so long is over, whatever the provider calls it. */
const FORGOTTEN_MS = 60 * DAY;

/** A provider's answer in terms of the books. */
export type Meaning = Pick<SubscriptionRow, 'state' | 'periodEndAt' | 'cancelsAtEnd'> & {
  /** True where the newest month was wholly refunded or taken by the bank. */
  givenBack: boolean;
  /**
   * True where the subscription must end at the provider, so that its owner is not charged any
   * more.
   */
  mustEnd: boolean;
};

/**
 * Interprets a provider's answer by our rules. A paid subscription that ended early lasts to its
 * period's end; a wholly refunded one ends now; one that stays unpaid beyond the days of grace must
 * end.
 * @param before the subscription as it is booked; null for a new one
 */
export function interpretStatus(
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
