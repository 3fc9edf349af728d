import { type CheckoutStatus, type KnownCheckout, PaymentError } from '../provider.ts';
import type { PayPalApi } from './api.ts';
import { hasIssue, nullIfMissing } from './failure.ts';
import {
  captureIn,
  type Disputed,
  disputedBy,
  hasArrived,
  isOpen,
  paidStatus,
  reversalsIn,
  UNDISPUTED,
  unpaidStatus,
} from './provider-status.ts';
import { captureShape, disputeShape, disputesShape, type Order, orderShape } from './shapes.ts';

const MOST_DISPUTES = 10;
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

const pathOf = (orderId: string): string => `/v2/checkout/orders/${encodeURIComponent(orderId)}`;

/**
 * Reads the status of an order, and captures its money where the payer has approved and nobody has
 * captured it.
 * @param known the checkout in our books; nothing is compared where it is null
 * @throws {PayPalFailure | PaymentError} `invalid` for an order of another checkout
 */
export async function pollOrder(
  api: PayPalApi,
  orderId: string,
  known: KnownCheckout | null,
): Promise<CheckoutStatus> {
  const order = await nullIfMissing(api.call({ method: 'GET', path: pathOf(orderId) }));
  if (order === null) return forgotten(api, known);
  const read = orderShape.parse(order);
  if (known !== null && customIdOf(read) !== known.checkoutId) throw new PaymentError('invalid');
  if (read.status === 'APPROVED' && captureIn(read) === null) return capture(api, read);
  return standingOf(api, read, known);
}

const customIdOf = ({ purchase_units }: Order): string | undefined =>
  purchase_units?.[0]?.custom_id;

/**
 * Reads the status of an order that PayPal has deleted: some hours after an order that nobody approved,
 * but never after a payment.
 */
async function forgotten(api: PayPalApi, known: KnownCheckout | null): Promise<CheckoutStatus> {
  const payment = known?.payment;
  if (!payment) return { state: 'expired' };
  const path = `/v2/payments/captures/${encodeURIComponent(payment.transactionId)}`;
  const found = captureShape.parse(await api.call({ method: 'GET', path }));
  const disputed = await disputedOf(api, found.id);
  // A capture does not say how much of it was given back in parts.
  return paidStatus(found, { ...payment, reversedCents: 0 }, disputed, null);
}

/** Captures the money that the payer has approved, once however many callers try. */
async function capture(api: PayPalApi, order: Order): Promise<CheckoutStatus> {
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
 * Builds the idempotency key of one approval. PayPal gives the same key the same answer, so a payer who
 * was declined and approves anew needs another key; PayPal itself captures an order only once.
 */
function captureKey(order: Order): string {
  const key = `capture-${customIdOf(order) ?? order.id}`;
  const approvedAt = Date.parse(order.update_time ?? '');
  return Number.isNaN(approvedAt) ? key : `${key}-${approvedAt / 1_000}`;
}

async function standingOf(
  api: PayPalApi,
  order: Order,
  known: KnownCheckout | null,
): Promise<CheckoutStatus> {
  const found = captureIn(order);
  if (found === null || !hasArrived(found, Boolean(known?.payment)))
    return unpaidStatus(order, found);
  const email = order.payment_source?.paypal?.email_address ?? order.payer?.email_address ?? null;
  return paidStatus(found, reversalsIn(order), await disputedOf(api, found.id), email);
}

/**
 * Reads the disputes of a capture. Disputes need a permission of their own; without it only PayPal's
 * refunds and reversals are visible.
 */
async function disputedOf(api: PayPalApi, captureId: string): Promise<Disputed> {
  const query = new URLSearchParams({
    disputed_transaction_id: captureId,
    page_size: String(MOST_DISPUTES),
  });
  const listed = await nullIfMissing(
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
