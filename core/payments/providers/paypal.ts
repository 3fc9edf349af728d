import {
  type CheckoutStanding,
  type LookedAt,
  type OpenedCheckout,
  type Opening,
  PaymentError,
  type PaymentProvider,
} from '../provider.ts';
import type { PayPalApi } from './paypal-api.ts';
import { asking, hasIssue, PayPalFailure } from './paypal-failure.ts';
import { listedBy } from './paypal-list.ts';
import { moneyOf } from './paypal-money.ts';
import {
  captureShape,
  disputeShape,
  disputesShape,
  linkOf,
  type Order,
  orderIdOf,
  orderShape,
} from './paypal-shapes.ts';
import {
  captureIn,
  type Disputed,
  disputedBy,
  hasArrived,
  isOpen,
  paidStanding,
  refundedIn,
  UNDISPUTED,
  unpaidStanding,
} from './paypal-standing.ts';

export type PayPalOptions = {
  api: PayPalApi;
  /** Where the pages after a checkout are; no slash at the end. */
  publicUrl: string;
  now: () => number;
};

const BRAND = 'alme';
/** PayPal waits this long for the payer, unless the account's manager has agreed to more. */
const APPROVAL_MS = 3 * 60 * 60_000;
const MOST_DISPUTES = 10;
/** PayPal's languages have a country. */
const LOCALES: Readonly<Record<string, string>> = {
  en: 'en-US',
  es: 'es-ES',
  pt: 'pt-BR',
  de: 'de-DE',
  ru: 'ru-RU',
  tr: 'tr-TR',
};
/** The payer may approve again, with another card: nothing is over. */
const PAYER_MAY_RETRY = [
  'INSTRUMENT_DECLINED',
  'PAYER_ACTION_REQUIRED',
  'PAYER_CANNOT_PAY',
  'ORDER_NOT_APPROVED',
  'REDIRECT_PAYER_FOR_ALTERNATE_FUNDING',
];
const REFUSED_FOR_GOOD = [
  'TRANSACTION_REFUSED',
  'COMPLIANCE_VIOLATION',
  'PAYEE_BLOCKED_TRANSACTION',
  'PAYER_ACCOUNT_RESTRICTED',
  'PAYER_ACCOUNT_LOCKED_OR_CLOSED',
  'MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED',
];

/**
 * PayPal's Orders v2 for packs: a page at PayPal for each, and a capture by whoever looks first after
 * the payer has approved. PayPal is told what is bought and our checkout's id, nothing about the buyer.
 */
export function paypalPayments(options: PayPalOptions): PaymentProvider {
  const { api, now } = options;
  return {
    id: 'paypal',
    open: (checkout) => asking(() => open(options, checkout)),
    look: (orderId, known) => asking(() => look(api, orderId, known ?? null)),
    find: (captureId) => asking(() => find(api, captureId)),
    refund: (of) => asking(() => refund(api, of)),
    list: (sinceMs) =>
      listedBy(api, (orderId, known) => look(api, orderId, known), { sinceMs, now }),
  };
}

async function open(
  { api, publicUrl, now }: PayPalOptions,
  checkout: Opening,
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

function orderFor({ id, sold, locale }: Opening, publicUrl: string): object {
  return {
    intent: 'CAPTURE',
    purchase_units: [
      {
        custom_id: id,
        description: `${sold.name}: ${sold.credits} credits`,
        amount: moneyOf(sold.amountCents, sold.currency),
      },
    ],
    payment_source: {
      paypal: {
        experience_context: {
          brand_name: BRAND,
          locale: LOCALES[locale] ?? LOCALES.en,
          user_action: 'PAY_NOW',
          shipping_preference: 'NO_SHIPPING',
          return_url: `${publicUrl}/pay/done`,
          cancel_url: `${publicUrl}/pay/left`,
        },
      },
    },
  };
}

const pathOf = (orderId: string): string => `/v2/checkout/orders/${encodeURIComponent(orderId)}`;

async function look(
  api: PayPalApi,
  orderId: string,
  known: LookedAt | null,
): Promise<CheckoutStanding> {
  const order = await orNull(api.call({ method: 'GET', path: pathOf(orderId) }));
  if (order === null) return forgotten(api, known);
  const read = orderShape.parse(order);
  if (known !== null && customIdOf(read) !== known.checkoutId) throw new PaymentError('invalid');
  if (read.status === 'APPROVED' && captureIn(read) === null) return capture(api, read);
  return standingOf(api, read, known);
}

const customIdOf = ({ purchase_units }: Order): string | undefined =>
  purchase_units?.[0]?.custom_id;

/** PayPal forgets an order that nobody approved after some hours, but never a payment. */
async function forgotten(api: PayPalApi, known: LookedAt | null): Promise<CheckoutStanding> {
  const payment = known?.payment;
  if (!payment) return { state: 'expired' };
  const path = `/v2/payments/captures/${encodeURIComponent(payment.transactionId)}`;
  const found = captureShape.parse(await api.call({ method: 'GET', path }));
  const disputed = await disputedOf(api, found.id);
  // A capture does not say how much of it was given back in parts.
  return paidStanding(found, payment.refundedCents, disputed, null);
}

/** Takes the money that the payer has approved, once however many look. */
async function capture(api: PayPalApi, order: Order): Promise<CheckoutStanding> {
  try {
    const captured = await api.call({
      method: 'POST',
      path: `${pathOf(order.id)}/capture`,
      body: '{}',
      requestId: captureKey(order),
    });
    return standingOf(api, orderShape.parse(captured), null);
  } catch (cause) {
    if (hasIssue(cause, 'ORDER_ALREADY_CAPTURED')) {
      const again = await api.call({ method: 'GET', path: pathOf(order.id) });
      return standingOf(api, orderShape.parse(again), null);
    }
    if (hasIssue(cause, ...PAYER_MAY_RETRY)) return { state: 'open' };
    if (hasIssue(cause, 'ORDER_EXPIRED')) return { state: 'expired' };
    if (hasIssue(cause, ...REFUSED_FOR_GOOD)) return { state: 'failed' };
    throw cause;
  }
}

/**
 * One key for an approval. PayPal answers the same key with the same words, so a payer who was declined
 * and approves anew needs another; that an order is captured once is PayPal's own rule beside it.
 */
function captureKey(order: Order): string {
  const key = `capture-${customIdOf(order) ?? order.id}`;
  const approvedAt = Date.parse(order.update_time ?? '');
  return Number.isNaN(approvedAt) ? key : `${key}-${approvedAt / 1_000}`;
}

async function standingOf(
  api: PayPalApi,
  order: Order,
  known: LookedAt | null,
): Promise<CheckoutStanding> {
  const found = captureIn(order);
  if (found === null || !hasArrived(found, Boolean(known?.payment)))
    return unpaidStanding(order, found);
  const email = order.payment_source?.paypal?.email_address ?? order.payer?.email_address ?? null;
  return paidStanding(found, refundedIn(order), await disputedOf(api, found.id), email);
}

/** Disputes need a permission of their own; without it PayPal's refunds and reversals are all we see. */
async function disputedOf(api: PayPalApi, captureId: string): Promise<Disputed> {
  const query = new URLSearchParams({
    disputed_transaction_id: captureId,
    page_size: String(MOST_DISPUTES),
  });
  const listed = await orNull(
    api.call({ method: 'GET', path: `/v1/customer/disputes?${query}` }),
    403,
  );
  if (listed === null) return UNDISPUTED;
  const disputes = (disputesShape.parse(listed).items ?? []).slice(0, MOST_DISPUTES);
  return disputedBy(
    await Promise.all(
      disputes.map(async (dispute) =>
        isOpen(dispute)
          ? dispute
          : // The list does not tell how it ended.
            disputeShape.parse(
              await api.call({
                method: 'GET',
                path: `/v1/customer/disputes/${encodeURIComponent(dispute.dispute_id)}`,
              }),
            ),
      ),
    ),
  );
}

async function find(api: PayPalApi, captureId: string): Promise<string | null> {
  const path = `/v2/payments/captures/${encodeURIComponent(captureId)}`;
  const found = await orNull(api.call({ method: 'GET', path }));
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

/** @returns null where PayPal, and not something in front of it, says that there is no such thing */
async function orNull(asked: Promise<unknown>, ...also: readonly number[]): Promise<unknown> {
  try {
    return await asked;
  } catch (cause) {
    const none = cause instanceof PayPalFailure && cause.genuine;
    if (none && [404, ...also].includes(cause.status)) return null;
    throw cause;
  }
}
