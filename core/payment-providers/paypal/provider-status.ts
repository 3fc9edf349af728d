import type { CheckoutStatus, PaidStatus } from '../provider.ts';
import { centsOf } from './money.ts';
import type { Capture, Dispute, Order } from './shapes.ts';

/** The money that disputes of a payment concern, in the currency's smallest unit. */
export type Disputed = {
  /** Held until the dispute is decided. */
  heldCents: number;
  /** Decided for the buyer; PayPal may list it as a refund too. */
  takenCents: number;
  /** Decided for us: what was taken for it before is ours again. */
  returnedCents: number;
};
/** A payment without disputes. */
export const UNDISPUTED: Disputed = { heldCents: 0, takenCents: 0, returnedCents: 0 };

const ARRIVED = new Set(['COMPLETED', 'REFUNDED', 'PARTIALLY_REFUNDED', 'REVERSED']);
/** Refunds that never went out. */
const NO_REFUND = new Set(['FAILED', 'CANCELLED']);
const REVERSAL_NOTE = 'Payment reversed';
const FOR_THE_BUYER = ['RESOLVED_BUYER_FAVOUR', 'ACCEPTED'];
const FOR_US = ['RESOLVED_SELLER_FAVOUR', 'CANCELED_BY_BUYER', 'DENIED'];
/** Money that had arrived, and is kept back because the buyer objects. */
const OBJECTIONS = new Set(['BUYER_COMPLAINT', 'CHARGEBACK']);

/** Chooses the capture of an order that matters: one that brought money, else one that still may. */
export function captureIn(order: Order): Capture | null {
  const captures = order.purchase_units?.flatMap((unit) => unit.payments?.captures ?? []) ?? [];
  return (
    captures.find(({ status }) => ARRIVED.has(status)) ??
    captures.find(({ status }) => status === 'PENDING') ??
    captures.at(-1) ??
    null
  );
}

/** Gives the status of an order without money: not captured, or not arrived yet. */
export function unpaidStatus(
  order: Order,
  capture: Capture | null,
): Exclude<CheckoutStatus, PaidStatus> {
  if (order.status === 'VOIDED') return { state: 'expired' };
  if (capture === null) return { state: 'open' };
  return { state: capture.status === 'PENDING' ? 'processing' : 'failed' };
}

/**
 * Tells whether a capture's money has arrived at some time, wherever it is now.
 * @param booked whether our books have the payment
 */
export const hasArrived = (capture: Capture, booked: boolean): boolean =>
  ARRIVED.has(capture.status) || (booked && isHeldBack(capture));

const isHeldBack = ({ status, status_details }: Capture): boolean =>
  status === 'PENDING' && OBJECTIONS.has(status_details?.reason ?? '');

/** The money that went back to the payer, in cents: refunded by us, and reversed by PayPal or a bank. */
export type Reversals = { refundedCents: number; reversedCents: number };

/** Gives the status of a capture whose money arrived. */
export function paidStatus(
  capture: Capture,
  { refundedCents, reversedCents }: Reversals,
  { heldCents, takenCents, returnedCents }: Disputed,
  billingEmail: string | null,
): PaidStatus {
  const amountCents = centsOf(capture.amount);
  const allBack = capture.status === 'REFUNDED' ? amountCents - reversedCents : 0;
  const refunded = Math.min(amountCents, Math.max(refundedCents, allBack));
  const allGone = capture.status === 'REVERSED' || isHeldBack(capture);
  // One dispute can show in all of these ways, one after the other.
  const gone = allGone
    ? amountCents
    : Math.max(heldCents, reversedCents - returnedCents, takenCents - refunded, 0);
  return {
    state: 'paid',
    transactionId: capture.id,
    amountCents,
    refundedCents: refunded,
    disputedCents: Math.min(amountCents - refunded, gone),
    currency: capture.amount.currency_code.toLowerCase(),
    billingEmail,
  };
}

/**
 * Reads an order's refunds and reversals. PayPal lists a reversal as a refund that only its note tells
 * apart.
 */
export function reversalsIn(order: Order): Reversals {
  const refunds = (order.purchase_units ?? [])
    .flatMap((unit) => unit.payments?.refunds ?? [])
    .filter(({ status }) => !NO_REFUND.has(status));
  const sum = (reversals: boolean) =>
    refunds
      .filter(({ note_to_payer }) => (note_to_payer === REVERSAL_NOTE) === reversals)
      .reduce((total, { amount }) => total + centsOf(amount), 0);
  return { refundedCents: sum(false), reversedCents: sum(true) };
}

/** Adds up the disputes of one payment; outcomes as the details of each dispute tell them. */
export function disputedBy(disputes: readonly Dispute[]): Disputed {
  const decided = (outcomes: readonly string[]) =>
    disputes.filter(
      (one) => !isOpen(one) && outcomes.includes(one.dispute_outcome?.outcome_code ?? ''),
    );
  const sum = (of: readonly Dispute[], back: boolean) =>
    of.reduce((total, { dispute_amount, dispute_outcome }) => {
      const money = (back ? dispute_outcome?.amount_refunded : null) ?? dispute_amount;
      return total + (money ? centsOf(money) : 0);
    }, 0);
  return {
    heldCents: sum(disputes.filter(isOpen), false),
    takenCents: sum(decided(FOR_THE_BUYER), true),
    returnedCents: sum(decided(FOR_US), false),
  };
}

/** Tells whether a dispute is not decided yet. */
export const isOpen = ({ status }: Dispute): boolean => status !== 'RESOLVED';
