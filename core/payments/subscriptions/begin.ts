import type { AccountRow } from '../../../db/accounts.ts';
import { type CheckoutRow, moveCheckout } from '../../../db/checkouts.ts';
import type { Statement } from '../../../db/database.ts';
import { subscriptionAt } from '../../../db/subscriptions.ts';
import type { SurfaceName } from '../../chat/event.ts';
import type { Place } from '../../chat/place.ts';
import { type PaidStatus, PaymentError } from '../../payment-providers/provider.ts';
import type { ProviderId } from '../../provider-ids.ts';
import { bookPayment } from '../book.ts';
import type { PaymentContext } from '../context.ts';
import { sealBillingEmail } from '../sealed-email.ts';
import { boughtOf, tellBuyer } from '../tell-buyer.ts';
import { isGone, tellPaidForNobody } from '../tell-operators.ts';
import { type Before, subscriptionChanges } from './changes.ts';
import { readKnown, subscriptionsAt } from './settle.ts';

/** The states from which a Pro checkout can become paid. */
const BEFORE_PAID = ['opening', 'open', 'processing', 'expired', 'failed'] as const;

/**
 * Builds the statements that book a paid Pro checkout: its payment, the subscription that it began,
 * and the notices, for one batch with the caller's.
 * @throws {PaymentError} when the provider is unavailable, or names no subscription
 */
export async function beginSubscription(
  ctx: PaymentContext,
  known: { checkout: CheckoutRow; account: AccountRow | null },
  paid: PaidStatus,
): Promise<Statement[]> {
  const { query: q } = ctx.db;
  const { checkout, account } = known;
  const now = ctx.now();
  const before = await readBefore(ctx, known, paid);
  const standing = await subscriptionsAt(ctx, checkout.provider).status(before.providerId);
  const current = await subscriptionChanges(ctx, before, standing, paid.transactionId);
  const facts = [{ kind: 'checkout-paid', data: boughtOf(checkout) }, ...current.facts] as const;
  const sealedEmail = await sealBillingEmail(ctx, checkout, paid.billingEmail);
  return [
    moveCheckout(q, checkout.id, BEFORE_PAID, { state: 'paid', paidAt: now }),
    ...current.statements,
    ...bookPayment(q, checkout, { ...paid, sealedEmail, ourSubscriptionId: current.id }, now),
    tellBuyer(q, checkout, { what: 'paid', facts, replaces: true }, now),
    ...(isGone(account) ? tellPaidForNobody(ctx, checkout.product, paid) : []),
  ];
}

async function readBefore(
  ctx: PaymentContext,
  { checkout, account }: { checkout: CheckoutRow; account: AccountRow | null },
  { subscriptionId }: PaidStatus,
): Promise<Before> {
  if (!subscriptionId) throw new PaymentError('invalid');
  const provider = checkout.provider as ProviderId;
  const row = await subscriptionAt(ctx.db.query, provider, subscriptionId);
  // One of somebody else's is never taken over.
  if (row && row.accountId !== checkout.accountId) throw new PaymentError('invalid');
  const { surface, chatId, address, accountId } = checkout;
  const place: Place = { surface: surface as SurfaceName, chatId, address };
  if (row) return { ...(await readKnown(ctx, row)), place };
  return { provider, providerId: subscriptionId, accountId, row, months: [], account, place };
}
