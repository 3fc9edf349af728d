import type { Database } from '../../../db/database.ts';
import { type StarRow, starsBack, starsFor } from '../../../db/stars.ts';
import { noteEnding, subscriptionAt } from '../../../db/subscriptions.ts';
import {
  type PaidStatus,
  PaymentError,
  type PaymentProvider,
  type SubscriptionStatus,
} from '../provider.ts';
import type { StarsApi } from './api.ts';

/** The subscriptions that are paid in Stars. */
export type StarsSubscriptions = NonNullable<PaymentProvider['subscriptions']>;

type Parts = {
  api: StarsApi;
  db: Database;
  now: () => number;
  refresh(): Promise<void>;
  standingOf(paid: StarRow, back: ReadonlyMap<string, StarRow>): PaidStatus;
  payerOf(paid: StarRow): Promise<number>;
};

/** Telegram charges a month when it begins, give or take. */
const RENEWAL_LATE_MS = 6 * 60 * 60_000;

/**
 * Opens the subscriptions of Pro in Stars. A subscription is known by the payload of its invoice, which
 * each month's payment carries. An update tells that its owner has ended it, switched it on again or
 * could not pay; the list of transactions alone tells what was paid, and a subscription has ended when
 * the next month is not.
 */
export function starsSubscriptions(parts: Parts): StarsSubscriptions {
  const { db } = parts;
  return {
    status: (subscriptionId) => look(parts, subscriptionId),
    // Telegram keeps it to the end of its period either way: `now` means that no other month is charged.
    async end(subscriptionId) {
      await setRenewal(parts, subscriptionId, false);
      // Telegram's list does not say it, so our books remember it.
      const now = parts.now();
      await db.commit([
        noteEnding(db.query, { provider: 'stars', providerId: subscriptionId, ends: true, now }),
      ]);
    },
    // Its owner has to switch it on again in Telegram, which was not possible while we had ended it.
    resume: (subscriptionId) => setRenewal(parts, subscriptionId, true),
    portal: async () => null,
  };
}

async function look(parts: Parts, subscriptionId: string): Promise<SubscriptionStatus> {
  const { db, now, refresh, standingOf } = parts;
  await refresh();
  const months = await starsFor(db.query, subscriptionId);
  const newest = months.at(-1);
  if (!newest) throw new PaymentError('not-found');
  const back = await starsBack(
    db.query,
    months.map(({ id }) => id),
  );
  const periodEndAt = paidUntil(months.filter(({ id }) => !back.has(id)));
  const row = await subscriptionAt(db.query, 'stars', subscriptionId);
  // A month that came after it was ended: its owner has switched it on again.
  const wasEnded = row?.cancelsAtEnd === true && periodEndAt <= row.periodEndAt;
  // A month that was given back does not keep Telegram from charging the next.
  const isOver = now() >= paidUntil(months) + RENEWAL_LATE_MS;
  return {
    state: wasEnded || isOver ? 'ended' : 'active',
    periodEndAt: periodEndAt === 0 ? newest.createdAt : periodEndAt,
    cancelsAtEnd: wasEnded,
    amountCents: newest.stars,
    currency: 'xtr',
    payments: months.map((month) => standingOf(month, back)).toReversed(),
    checkoutId: subscriptionId,
  };
}

/** Adds up months: each month continues where the one before ends, or begins when it was paid. */
function paidUntil(months: readonly StarRow[]): number {
  return months.reduce(
    (end, { createdAt, periodSeconds }) => Math.max(end, createdAt) + (periodSeconds ?? 0) * 1_000,
    0,
  );
}

async function setRenewal(parts: Parts, subscriptionId: string, renews: boolean): Promise<void> {
  await parts.refresh();
  const [first] = await starsFor(parts.db.query, subscriptionId);
  if (!first) throw new PaymentError('not-found');
  await parts.api.setRenewal(await parts.payerOf(first), first.id, renews);
}
