import type { CheckoutStanding, PaidStanding } from '../provider.ts';
import { centsOf } from './paypal-money.ts';
import type { Capture, Dispute, Order } from './paypal-shapes.ts';

/** Money that a dispute keeps from us, in the payment's smallest unit. */
export type Disputed = {
  /** Held until somebody decides. */
  heldCents: number;
  /** Decided for the buyer; PayPal may list it as a refund too. */
  takenCents: number;
};
export const UNDISPUTED: Disputed = { heldCents: 0, takenCents: 0 };

const ARRIVED = new Set(['COMPLETED', 'REFUNDED', 'PARTIALLY_REFUNDED', 'REVERSED']);
/** Refunds that never went out. */
const NO_REFUND = new Set(['FAILED', 'CANCELLED']);
const FOR_THE_BUYER = new Set(['RESOLVED_BUYER_FAVOUR', 'ACCEPTED']);
/** Money that had arrived, and is kept back because the buyer objects. */
const OBJECTIONS = new Set(['BUYER_COMPLAINT', 'CHARGEBACK']);

/** The capture that matters: one that brought money, else one that still may. */
export function captureIn(order: Order): Capture | null {
  const captures = order.purchase_units?.flatMap((unit) => unit.payments?.captures ?? []) ?? [];
  return (
    captures.find(({ status }) => ARRIVED.has(status)) ??
    captures.find(({ status }) => status === 'PENDING') ??
    captures.at(-1) ??
    null
  );
}

/** How an order stands whose money was not asked for, or did not come (yet). */
export function unpaidStanding(
  order: Order,
  capture: Capture | null,
): Exclude<CheckoutStanding, PaidStanding> {
  if (order.status === 'VOIDED') return { state: 'expired' };
  if (capture === null) return { state: 'open' };
  return { state: capture.status === 'PENDING' ? 'processing' : 'failed' };
}

/** Whether a capture's money has come at some time, wherever it is now. */
export const hasArrived = (capture: Capture, booked: boolean): boolean =>
  ARRIVED.has(capture.status) || (booked && isHeldBack(capture));

const isHeldBack = ({ status, status_details }: Capture): boolean =>
  status === 'PENDING' && OBJECTIONS.has(status_details?.reason ?? '');

/** Where the money of a capture that arrived is now. */
export function paidStanding(
  capture: Capture,
  refundedCents: number,
  disputed: Disputed,
  billingEmail: string | null,
): PaidStanding {
  const amountCents = centsOf(capture.amount);
  const refunded = Math.min(
    amountCents,
    capture.status === 'REFUNDED' ? amountCents : refundedCents,
  );
  const allGone = capture.status === 'REVERSED' || isHeldBack(capture);
  const gone = disputed.heldCents + Math.max(0, disputed.takenCents - refunded);
  return {
    state: 'paid',
    transactionId: capture.id,
    amountCents,
    refundedCents: refunded,
    disputedCents: Math.min(amountCents - refunded, allGone ? amountCents : gone),
    currency: capture.amount.currency_code.toLowerCase(),
    billingEmail,
  };
}

/** What an order says was given back, in cents. */
export const refundedIn = (order: Order): number =>
  (order.purchase_units ?? [])
    .flatMap((unit) => unit.payments?.refunds ?? [])
    .filter(({ status }) => !NO_REFUND.has(status))
    .reduce((sum, { amount }) => sum + centsOf(amount), 0);

/** What disputes of one payment keep from us; outcomes as the details of each tell them. */
export function disputedBy(disputes: readonly Dispute[]): Disputed {
  const [open, decided] = [disputes.filter(isOpen), disputes.filter((one) => !isOpen(one))];
  const lost = decided.filter(({ dispute_outcome }) =>
    FOR_THE_BUYER.has(dispute_outcome?.outcome_code ?? ''),
  );
  const sum = (of: readonly Dispute[]) =>
    of.reduce((total, { dispute_amount, dispute_outcome }) => {
      const money = dispute_outcome?.amount_refunded ?? dispute_amount;
      return total + (money ? centsOf(money) : 0);
    }, 0);
  return { heldCents: sum(open), takenCents: sum(lost) };
}

export const isOpen = ({ status }: Dispute): boolean => status !== 'RESOLVED';
