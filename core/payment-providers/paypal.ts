import { localeOf } from '../texts/locale.ts';
import type { PayPalApi } from './paypal/api.ts';
import { hasIssue, nullIfMissing, withPaymentErrors } from './paypal/failure.ts';
import { listPayments } from './paypal/list.ts';
import { moneyOf } from './paypal/money.ts';
import { pollOrder } from './paypal/poll-order.ts';
import { captureShape, linkOf, orderIdOf, orderShape } from './paypal/shapes.ts';
import {
  type NewCheckout,
  type OpenedCheckout,
  PaymentError,
  type PaymentProvider,
} from './provider.ts';

/** The access to PayPal, and the address of this service. */
export type PayPalOptions = {
  api: PayPalApi;
  /** Base address of the pages after a checkout; no slash at the end. */
  publicUrl: string;
  now: () => number;
};

const BRAND = 'alme';
/** PayPal waits this long for the payer, unless the account's manager has agreed to more. */
const APPROVAL_MS = 3 * 60 * 60_000;
/** Gives PayPal's locale for a language, with the country in which most of its speakers live. */
function localeAtPaypal(locale: string): string {
  const { language, region } = new Intl.Locale(localeOf(locale)).maximize();
  return `${language}-${region}`;
}

/**
 * Opens PayPal's Orders v2 as a payment provider for packs. Each order has a page at PayPal, and its
 * money is captured by the first poll after the payer has approved it. PayPal receives the name of the
 * product and our checkout's id, nothing about the buyer.
 */
export function paypalPayments(options: PayPalOptions): PaymentProvider {
  const { api, now } = options;
  return {
    id: 'paypal',
    open: (checkout) => withPaymentErrors(() => open(options, checkout)),
    checkoutStatus: (orderId, known) =>
      withPaymentErrors(() => pollOrder(api, orderId, known ?? null)),
    find: (captureId) => withPaymentErrors(() => find(api, captureId)),
    refund: (of) => withPaymentErrors(() => refund(api, of)),
    list: (sinceMs) =>
      listPayments(api, (orderId, known) => pollOrder(api, orderId, known), { sinceMs, now }),
  };
}

async function open(
  { api, publicUrl, now }: PayPalOptions,
  checkout: NewCheckout,
): Promise<OpenedCheckout> {
  if (checkout.sold.kind !== 'pack') throw new PaymentError('invalid');
  const order = orderShape.parse(
    await api.call({
      method: 'POST',
      path: '/v2/checkout/orders',
      body: JSON.stringify(orderFor(checkout, publicUrl)),
      requestId: checkout.id,
    }),
  );
  const url = linkOf(order.links, 'payer-action', 'approve');
  if (url === null || !URL.canParse(url)) throw new PaymentError('invalid');
  const expiresAt = Math.min(checkout.expiresAt, now() + APPROVAL_MS);
  return { providerId: order.id, url, expiresAt };
}

function orderFor({ id, sold, locale }: NewCheckout, publicUrl: string): object {
  return {
    intent: 'CAPTURE',
    purchase_units: [
      {
        custom_id: id,
        description: `${sold.name}: ${sold.credits.toLocaleString('en')} credits`,
        amount: moneyOf(sold.amountCents, sold.currency),
      },
    ],
    payment_source: {
      paypal: {
        experience_context: {
          brand_name: BRAND,
          locale: localeAtPaypal(locale),
          user_action: 'PAY_NOW',
          shipping_preference: 'NO_SHIPPING',
          return_url: `${publicUrl}/pay/done`,
          cancel_url: `${publicUrl}/pay/left`,
        },
      },
    },
  };
}

async function find(api: PayPalApi, captureId: string): Promise<string | null> {
  const path = `/v2/payments/captures/${encodeURIComponent(captureId)}`;
  const found = await nullIfMissing(api.call({ method: 'GET', path }));
  return found === null ? null : orderIdOf(captureShape.parse(found));
}

type Refund = Parameters<NonNullable<PaymentProvider['refund']>>[0];

async function refund(api: PayPalApi, of: Refund): Promise<void> {
  const { transactionId, amountCents, currency, key } = of;
  try {
    await api.call({
      method: 'POST',
      path: `/v2/payments/captures/${encodeURIComponent(transactionId)}/refund`,
      body: JSON.stringify({ amount: moneyOf(amountCents, currency) }),
      requestId: key,
    });
  } catch (cause) {
    if (!hasIssue(cause, 'CAPTURE_FULLY_REFUNDED')) throw cause;
  }
}
