import type Stripe from 'stripe';
import { PaymentError, type PaymentProvider, type SubscriptionStatus } from '../provider.ts';
import { isMissing, isStripeError, withPaymentErrors } from './failures.ts';
import { paidMonths } from './months.ts';
import type { OpenStripe } from './sdk.ts';

const OVER = new Set(['canceled', 'incomplete_expired']);
const UNPAID = new Set(['past_due', 'unpaid', 'paused', 'incomplete']);

/** Opens the subscriptions of Pro in Stripe Billing. */
export function stripeSubscriptions(
  open: OpenStripe,
  { publicUrl }: { publicUrl: string },
): NonNullable<PaymentProvider['subscriptions']> {
  return {
    status: (id) =>
      withPaymentErrors(async () => {
        const stripe = await open();
        const subscription = await stripe.subscriptions.retrieve(id, {
          expand: ['latest_invoice'],
        });
        return standingOf(subscription, await paidMonths(stripe, subscription));
      }),
    end: (id, when) => withPaymentErrors(async () => end(await open(), id, when)),
    resume: (id) =>
      withPaymentErrors(async () => {
        const stripe = await open();
        const { cancel_at_period_end: atEnd } = await stripe.subscriptions.retrieve(id);
        await stripe.subscriptions.update(
          id,
          atEnd ? { cancel_at_period_end: false } : { cancel_at: '' },
        );
      }),
    portal: (id, locale) =>
      withPaymentErrors(async () => portal(await open(), id, { publicUrl, locale })),
  };
}

function standingOf(
  subscription: Stripe.Subscription,
  payments: SubscriptionStatus['payments'],
): SubscriptionStatus {
  const [item] = subscription.items.data;
  if (!item) throw new PaymentError('invalid');
  const { status, latest_invoice: latest, cancel_at, cancel_at_period_end } = subscription;
  // Once a month's invoice is drawn up the period is already the new one, paid or not.
  const unpaid = latest && typeof latest !== 'string' && latest.status !== 'paid';
  const endSeconds = unpaid ? item.current_period_start : item.current_period_end;
  return {
    state: OVER.has(status) ? 'ended' : UNPAID.has(status) ? 'grace' : 'active',
    periodEndAt: endSeconds * 1000,
    cancelsAtEnd: cancel_at_period_end || cancel_at !== null,
    amountCents: item.price.unit_amount ?? 0,
    currency: item.price.currency,
    payments,
    checkoutId: subscription.metadata.checkout_id ?? null,
  };
}

/**
 * Ends a subscription. Where nothing is paid ahead it ends at once, since waiting would go on charging.
 */
async function end(stripe: Stripe, id: string, when: 'period-end' | 'now'): Promise<void> {
  try {
    const { status } = await stripe.subscriptions.retrieve(id);
    if (OVER.has(status)) return;
    if (when === 'now' || UNPAID.has(status)) await stripe.subscriptions.cancel(id);
    else await stripe.subscriptions.update(id, { cancel_at_period_end: true });
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
  }
}

async function portal(
  stripe: Stripe,
  id: string,
  { publicUrl, locale }: { publicUrl: string; locale: string },
): Promise<string | null> {
  const { customer } = await stripe.subscriptions.retrieve(id);
  try {
    const session = await stripe.billingPortal.sessions.create({
      customer: typeof customer === 'string' ? customer : customer.id,
      return_url: `${publicUrl}/pay/back`,
      locale: locale as Stripe.BillingPortal.SessionCreateParams.Locale,
    });
    return session.url;
  } catch (cause) {
    // Refused until the operator has switched the portal on in the dashboard.
    if (isStripeError(cause) && cause.type === 'StripeInvalidRequestError') return null;
    throw cause;
  }
}
