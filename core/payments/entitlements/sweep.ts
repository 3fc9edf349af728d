import { isRefusedBy } from '../../../db/constraints.ts';
import {
  bookedAmong,
  type Member,
  membersAmong,
  type Subscribed,
  subscribedAmong,
} from '../../../db/entitlements.ts';
import { noteEvent } from '../../../db/inbox.ts';
import type { Entitlement } from '../../payment-providers/entitlement.ts';
import { PaymentError } from '../../payment-providers/provider.ts';
import { PRO } from '../../provider-ids.ts';
import type { PaymentContext } from '../context.ts';
import { enqueueEntitlement } from './enqueue-entitlements.ts';
import { sellerOf } from './settle.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/**
 * Every sweep reads the recent entitlements; one sweep an hour reads far back. A page has a hundred
 * entitlements.
 */
const RECENT = { ms: 2 * HOUR, pages: 20 } as const;
const FAR = { ms: 35 * DAY, pages: 200 } as const;

/**
 * Lists the platform's entitlements and enqueues those that differ from the books, so that no
 * purchase is lost with an event. Purchases of users without an account are left until those users
 * join.
 */
export async function sweepEntitlements(ctx: PaymentContext): Promise<void> {
  const seller = sellerOf(ctx);
  if (!seller) return;
  const far = await isTimeForFar(ctx);
  const { ms, pages } = far ? FAR : RECENT;
  try {
    for await (const page of seller.entitlements.list({ since: ctx.now() - ms, pages }))
      await takeUp(ctx, page.filter(seller.entitlements.counts));
  } catch (cause) {
    if (!(cause instanceof PaymentError)) throw cause;
    ctx.log.warn({ err: cause }, 'entitlements not listed');
  }
}

/** @returns true for the first sweep of an hour, across restarts */
async function isTimeForFar({ db, now }: PaymentContext): Promise<boolean> {
  const eventId = String(Math.floor(now() / HOUR));
  try {
    await db.commit([
      noteEvent({ source: 'entitlement-sweep', eventId, pending: null, now: now() }),
    ]);
    return true;
  } catch (cause) {
    if (isRefusedBy(cause, 'inbox-event')) return false;
    throw cause;
  }
}

async function takeUp(ctx: PaymentContext, page: readonly Entitlement[]): Promise<void> {
  const { query: q } = ctx.db;
  const ids = page.map(({ id }) => id);
  const [booked, subscribed, members] = await Promise.all([
    bookedAmong(q, 'discord', ids),
    subscribedAmong(q, 'discord', ids),
    membersAmong(
      q,
      'discord',
      page.flatMap(({ userId }) => userId ?? []),
    ),
  ]);
  const known = {
    refunded: new Map(booked.map((one) => [one.transactionId, one.status !== 'paid'])),
    subscribed: new Map(subscribed.map((one) => [one.providerId, one])),
    members: new Map(members.map((one) => [one.userId, one])),
  };
  const different = page.filter((one) => isNews(ctx, one, known));
  await ctx.db.commit(
    enqueueEntitlement(
      ctx,
      different.map(({ id }) => id),
    ),
  );
}

type Known = {
  refunded: ReadonlyMap<string, boolean>;
  subscribed: ReadonlyMap<string, Subscribed>;
  members: ReadonlyMap<string, Member>;
};

function isNews(ctx: PaymentContext, one: Entitlement, known: Known): boolean {
  const joined = one.userId !== null && known.members.has(one.userId);
  const product = ctx.rules.offers.find(({ sku }) => sku === one.skuId)?.product;
  const over = one.deleted || (one.endsAt !== null && one.endsAt <= ctx.now());
  const subscription = known.subscribed.get(one.id);
  if (subscription)
    return subscription.state !== 'ended' && (over || subscription.periodEndAt <= ctx.now());
  const refunded = known.refunded.get(one.id);
  if (refunded !== undefined) return one.deleted ? !refunded : !one.consumed;
  return joined && product !== undefined && !(product === PRO ? over : one.deleted);
}
