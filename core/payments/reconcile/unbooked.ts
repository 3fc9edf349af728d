import {
  type CheckoutRow,
  checkoutAt,
  checkoutOf,
  paymentAt,
  paymentOf,
} from '../../../db/checkouts.ts';
import type { SurfaceName } from '../../chat/event.ts';
import type { ListedPayment, PaymentProvider } from '../../payment-providers/provider.ts';
import { platformOf } from '../../payment-providers/table.ts';
import { productName } from '../../rules/product-name.ts';
import { bookArrival } from '../book.ts';
import type { PaymentContext } from '../context.ts';
import { handlePaymentEvent } from '../payment-event.ts';
import { settleCheckout } from '../settle.ts';
import { checkoutOfListed } from '../sweep-payments.ts';
import { type Difference, emptyDifference, paymentText } from './difference.ts';

/**
 * Describes a listed payment that the books do not have.
 * @returns null where the payment is none of ours
 */
export async function unbookedDifference(
  ctx: PaymentContext,
  provider: PaymentProvider,
  listed: ListedPayment,
): Promise<Difference | null> {
  const { query: q } = ctx.db;
  const { transactionId } = listed;
  const checkoutId = await checkoutOfListed(ctx, provider.id, listed);
  const base = {
    ...emptyDifference(provider),
    what: 'paid there, not here' as const,
    checkoutId: checkoutId ?? listed.checkoutId,
    transactionId,
    theirs: paymentText(listed),
    ours: 'nothing',
  };
  const checkout = checkoutId === null ? null : await checkoutOf(q, checkoutId);
  if (checkout) {
    const other = await paymentOf(q, checkout.id);
    if (!other)
      return {
        ...base,
        proposal: 'settle the checkout',
        repair: () => settleCheckout(ctx, checkout.id),
      };
    return {
      ...base,
      ours: `another payment, ${other.transactionId}`,
      proposal: 'book it as a payment of its own',
      repair: async () => {
        await takeUp(ctx, provider, transactionId);
        if (await paymentAt(q, provider.id, transactionId)) return;
        if (checkout.kind !== 'pack') throw new Error('the provider shows no such month');
        await bookSecond(ctx, checkout, listed);
      },
    };
  }
  if (listed.checkoutId !== null && listed.providerId === null)
    return { ...base, proposal: 'the checkout is not in the books: refund it there', repair: null };
  if (!(await isOurs(ctx, provider, transactionId)) && listed.checkoutId === null) return null;
  return {
    ...base,
    proposal: 'ask the provider what it was for',
    repair: async () => {
      await takeUp(ctx, provider, transactionId);
      if (!(await paymentAt(q, provider.id, transactionId)))
        throw new Error('nothing of ours came of it');
    },
  };
}

/**
 * Handles the payment as an event would be handled, which books months of subscriptions and
 * platform purchases too.
 */
const takeUp = (ctx: PaymentContext, provider: PaymentProvider, transaction: string) =>
  handlePaymentEvent(ctx, {
    subject: `reconcile:${transaction}`,
    payload: JSON.stringify({ provider: provider.id, about: { transaction } }),
    attempt: 1,
  });

/**
 * Tells whether a transaction is ours: other services may share a provider's account, but a
 * platform sells only for us.
 */
async function isOurs(
  ctx: PaymentContext,
  provider: PaymentProvider,
  transactionId: string,
): Promise<boolean> {
  if (platformOf(provider.id) !== null) return true;
  const found = await provider.find(transactionId);
  return found !== null && (await checkoutAt(ctx.db.query, provider.id, found)) !== null;
}

async function bookSecond(
  ctx: PaymentContext,
  checkout: CheckoutRow,
  listed: ListedPayment,
): Promise<void> {
  const { id, accountId, kind, product, credits, amountCents, currency, surface } = checkout;
  const { transactionId, refundedCents, disputedCents } = listed;
  const sold = {
    kind,
    product,
    name: productName(ctx.rules, product),
    credits,
    amountCents,
    currency,
  };
  ctx.log.info({ checkout: id, transaction: transactionId }, 'a second payment of a checkout');
  await bookArrival(ctx, {
    accountId,
    provider: checkout.provider as PaymentProvider['id'],
    sold,
    standing: {
      state: 'paid',
      transactionId,
      amountCents: listed.amountCents,
      refundedCents,
      disputedCents,
      currency: listed.currency,
      billingEmail: null,
    },
    chat: {
      surface: surface as SurfaceName,
      chatId: checkout.chatId,
      address: checkout.address,
    },
  });
}
