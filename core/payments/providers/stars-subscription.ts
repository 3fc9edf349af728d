import { and, eq } from 'drizzle-orm';
import type { Database } from '../../../db/database.ts';
import { subscriptions } from '../../../db/schema.ts';
import { type StarRow, starsBack, starsFor } from '../../../db/stars.ts';
import {
  type PaidStanding,
  PaymentError,
  type PaymentProvider,
  type SubscriptionStanding,
} from '../provider.ts';
import type { StarsApi } from './stars-api.ts';

export type StarsSubscriptions = NonNullable<PaymentProvider['subscriptions']>;

type Parts = {
  api: StarsApi;
  db: Database;
  now: () => number;
  graceMs: number;
  refresh(): Promise<void>;
  standingOf(paid: StarRow, back: ReadonlyMap<string, StarRow>): PaidStanding;
  payerOf(paid: StarRow): Promise<number>;
};

/**
 * Pro in Stars. A subscription is known by the payload of its invoice, which each month's payment
 * carries. Telegram tells nobody when its owner ends it: it ends when no next month comes.
 */
export function starsSubscriptions(parts: Parts): StarsSubscriptions {
  const { db, now, graceMs, refresh, standingOf } = parts;
  const { query: q } = db;
  return {
    async look(subscriptionId) {
      await refresh();
      const months = await starsFor(q, subscriptionId);
      const newest = months.at(-1);
      if (!newest) throw new PaymentError('not-found');
      const back = await starsBack(
        q,
        months.map(({ id }) => id),
      );
      const periodEndAt = paidUntil(months.filter(({ id }) => !back.has(id)));
      const cancelsAtEnd = await isEnding(q, subscriptionId);
      return {
        state: stateAt(now(), periodEndAt, cancelsAtEnd ? 0 : graceMs),
        periodEndAt: periodEndAt === 0 ? newest.createdAt : periodEndAt,
        cancelsAtEnd,
        amountCents: newest.stars,
        currency: 'xtr',
        payments: months.map((month) => standingOf(month, back)).toReversed(),
      };
    },
    // Telegram keeps it to the end of its period either way: `now` means that no other month is charged.
    end: (subscriptionId) => setRenewal(parts, subscriptionId, false),
    resume: (subscriptionId) => setRenewal(parts, subscriptionId, true),
    portal: async () => null,
  };
}

/** Each month goes on where the one before ends, or begins when it was paid. */
function paidUntil(months: readonly StarRow[]): number {
  return months.reduce(
    (end, { createdAt, periodSeconds }) => Math.max(end, createdAt) + (periodSeconds ?? 0) * 1_000,
    0,
  );
}

function stateAt(now: number, endAt: number, graceMs: number): SubscriptionStanding['state'] {
  if (now < endAt) return 'active';
  // Without a month that was not given back there is nothing to be patient about.
  return endAt > 0 && now < endAt + graceMs ? 'grace' : 'ended';
}

/** What we ended ourselves: Telegram's list does not say. */
async function isEnding(q: Database['query'], subscriptionId: string): Promise<boolean> {
  const [row] = await q
    .select({ cancelsAtEnd: subscriptions.cancelsAtEnd })
    .from(subscriptions)
    .where(and(eq(subscriptions.provider, 'stars'), eq(subscriptions.providerId, subscriptionId)));
  return row?.cancelsAtEnd ?? false;
}

async function setRenewal(parts: Parts, subscriptionId: string, renews: boolean): Promise<void> {
  await parts.refresh();
  const [first] = await starsFor(parts.db.query, subscriptionId);
  if (!first) throw new PaymentError('not-found');
  await parts.api.setRenewal(await parts.payerOf(first), first.id, renews);
}
