import { accountOf } from '../../../db/accounts.ts';
import { ConstraintError } from '../../../db/constraints.ts';
import type { Statement } from '../../../db/database.ts';
import { monthsOf, type SubscriptionRow, subscriptionAt } from '../../../db/subscriptions.ts';
import type { SurfaceName } from '../../chat/event.ts';
import type { Place } from '../../chat/place.ts';
import type { Fact } from '../../notices/kinds.ts';
import { tellInOrder } from '../../notices/tell.ts';
import {
  PaymentError,
  type PaymentProvider,
  type SubscriptionStatus,
} from '../../payment-providers/provider.ts';
import type { ProviderId } from '../../provider-ids.ts';
import type { PaymentContext } from '../context.ts';
import { type Before, subscriptionChanges } from './changes.ts';

/** The owner of a subscription that no checkout of ours began, bought inside a platform. */
export type Owner = { accountId: string; place: Place | null };

/**
 * Asks the provider for a subscription's status and brings the books up to date: state and period,
 * the end of the account's Pro, the months that were paid or refunded, and the notices to its
 * owner, each once. Repeats and other orders give the same books.
 * A new subscription that a checkout of ours began is booked by settling that checkout.
 * @param providerId the provider's id of the subscription
 * @param options `owner` for a subscription that no checkout of ours began · `replacing` the
 *   message that the first notice replaces
 * @returns the facts that its owner is told, or null where the subscription is unknown and has no
 *   owner
 * @throws {PaymentError} when the provider is unavailable or refuses
 * @throws {ConstraintError} when the subscription was settled elsewhere at the same time, twice:
 *   try again
 */
export async function settleSubscription(
  ctx: PaymentContext,
  provider: ProviderId,
  providerId: string,
  options: { owner?: Owner; replacing?: Place } = {},
): Promise<Fact[] | null> {
  try {
    return await settleOnce(ctx, provider, providerId, options);
  } catch (cause) {
    if (!(cause instanceof ConstraintError)) throw cause;
    return settleOnce(ctx, provider, providerId, options);
  }
}

async function settleOnce(
  ctx: PaymentContext,
  provider: ProviderId,
  providerId: string,
  { owner, replacing }: { owner?: Owner; replacing?: Place },
): Promise<Fact[] | null> {
  const row = await subscriptionAt(ctx.db.query, provider, providerId);
  if (!row && !owner) return null;
  const before = row
    ? await readKnown(ctx, row)
    : owner && (await readNew(ctx, provider, providerId, owner));
  if (!before) return null;
  const standing = await ask(ctx, before);
  const { id, statements, facts } = await subscriptionChanges(ctx, before, standing);
  const { accountId, place } = before;
  const told = tellSubscriber(ctx, {
    id,
    accountId,
    facts,
    place,
    ...(replacing && { replacing }),
  });
  await ctx.db.commit([...statements, ...told]);
  return facts;
}

/** Reads the books of a known subscription, before its provider is asked. */
export async function readKnown(
  ctx: Pick<PaymentContext, 'db'>,
  row: SubscriptionRow,
): Promise<Before> {
  const { query: q } = ctx.db;
  const [months, account] = await Promise.all([monthsOf(q, row.id), accountOf(q, row.accountId)]);
  const first = months.at(-1)?.checkout;
  const place: Place | null = first?.chatId
    ? { surface: first.surface as SurfaceName, chatId: first.chatId, address: first.address }
    : null;
  const { provider, providerId, accountId } = row;
  return { provider: provider as ProviderId, providerId, accountId, row, months, account, place };
}

async function readNew(
  ctx: Pick<PaymentContext, 'db'>,
  provider: ProviderId,
  providerId: string,
  { accountId, place }: Owner,
): Promise<Before> {
  const account = await accountOf(ctx.db.query, accountId);
  return { provider, providerId, accountId, row: null, months: [], account, place };
}

/**
 * Asks the provider for a subscription's status. A subscription that the provider no longer knows
 * has ended.
 */
async function ask(
  ctx: Pick<PaymentContext, 'payments' | 'log'>,
  { provider: id, providerId, row }: Before,
): Promise<SubscriptionStatus> {
  try {
    return await subscriptionsAt(ctx, id).status(providerId);
  } catch (cause) {
    if (!row || !(cause instanceof PaymentError) || cause.problem !== 'not-found') throw cause;
    ctx.log.warn({ err: cause, subscription: row.id }, 'subscription unknown to its provider');
    return { ...row, state: 'ended', payments: [] };
  }
}

/**
 * Returns the subscription API of a provider.
 * @param id the provider's id
 * @throws {PaymentError} `invalid` where the provider is not connected or sells no subscriptions
 */
export function subscriptionsAt(
  { payments }: Pick<PaymentContext, 'payments'>,
  id: string,
): NonNullable<PaymentProvider['subscriptions']> {
  const found = payments.find((one) => one.id === id)?.subscriptions;
  if (found) return found;
  throw new PaymentError('invalid');
}

/**
 * Builds the statements that store notices to the owner of a subscription, for the batch with the
 * change.
 * @param of `id` is our id of the subscription · `place` the chat in which it was requested ·
 *   `replacing` the message that the first fact replaces
 */
export function tellSubscriber(
  ctx: Pick<PaymentContext, 'db' | 'now'>,
  of: {
    id: string;
    accountId: string;
    facts: readonly Fact[];
    place: Place | null;
    replacing?: Place;
  },
): Statement[] {
  const { id, accountId, place, replacing } = of;
  const [first, ...rest] = of.facts;
  if (!first) return [];
  const now = ctx.now();
  const where = replacing ?? place;
  return [
    tellInOrder(ctx.db.query, {
      accountId,
      facts: [first, ...rest],
      // Told apart by time, since the same can be news again another month.
      about: `subscription:${id}:${now}:${first.kind}`,
      ...(where && { place: where }),
      ...(replacing && { replaces: true }),
      now,
    }),
  ];
}
