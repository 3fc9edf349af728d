import { newId } from './ids.ts';
import { ApiError, invalid } from './params.ts';
import {
  chargeObject,
  declinedObject,
  disputeObject,
  intentObject,
  NOTHING_EXPANDED,
  refundedCents,
  refundObject,
} from './shapes.ts';
import type { SandboxPayment } from './state.ts';
import type { SandboxEvent } from './webhook-dispatcher.ts';

/** A change of a payment: mutates the payment and returns its events in Stripe's order. */
export type PaymentChange = (payment: SandboxPayment, now: number) => SandboxEvent[];

/** Charges a payment successfully. */
export const succeed: PaymentChange = (payment, now) => {
  payment.intentId ??= newId('pi');
  payment.intentStatus = 'succeeded';
  payment.chargeId = newId('ch');
  payment.chargedAt = Math.floor(now / 1000);
  return [
    { type: 'charge.succeeded', object: chargeObject(payment) },
    intentEvent(payment, 'succeeded'),
  ];
};

/** Declines the card of a payment, which can be tried again. */
export const decline: PaymentChange = (payment, now) => {
  payment.intentId ??= newId('pi');
  payment.intentStatus = 'requires_payment_method';
  const declined = { id: newId('ch'), created: Math.floor(now / 1000) };
  payment.declined.push(declined);
  return [
    { type: 'charge.failed', object: declinedObject(payment, declined) },
    intentEvent(payment, 'payment_failed'),
  ];
};

/**
 * Creates the change that refunds a payment.
 * @param amount in cents; everything that is left by default
 * @param made the idempotency key and the fingerprint of the request
 */
export const refund =
  (
    amount?: number,
    made: { key: string | null; fingerprint: string } | null = null,
  ): PaymentChange =>
  (payment, now) => {
    const left = payment.total - refundedCents(payment);
    const cents = amount ?? left;
    if (payment.chargeId === null || left === 0)
      throw invalid('charge_already_refunded', 'Nothing of this payment is left to refund.');
    if (cents > left || cents <= 0)
      throw invalid('parameter_invalid_integer', 'Refund amount is greater than what is left.');
    const refunded = {
      id: newId('re'),
      amount: cents,
      created: Math.floor(now / 1000),
      idempotencyKey: made?.key ?? null,
      fingerprint: made?.fingerprint ?? '',
    };
    payment.refunds.push(refunded);
    return [
      { type: 'refund.created', object: refundObject(payment, refunded) },
      { type: 'charge.refunded', object: chargeObject(payment) },
    ];
  };

/**
 * Creates the change that disputes a payment.
 * @param status `warning_needs_response` for an inquiry, which withdraws no money
 */
export const dispute =
  (status: 'needs_response' | 'warning_needs_response'): PaymentChange =>
  (payment, now) => {
    if (payment.chargeId === null || payment.dispute)
      throw invalid('charge_disputed', 'There is nothing to dispute.');
    const created = Math.floor(now / 1000);
    payment.dispute = { id: newId('dp'), amount: payment.total, created, status };
    const object = disputeObject(payment, payment.dispute);
    const held = status === 'needs_response';
    return [
      { type: 'charge.dispute.created', object },
      ...(held ? [{ type: 'charge.dispute.funds_withdrawn', object }] : []),
    ];
  };

/** Creates the change that ends a dispute. */
export const disputeEnds =
  (status: 'won' | 'lost'): PaymentChange =>
  (payment) => {
    if (!payment.dispute) throw invalid('resource_missing', 'There is no dispute.');
    const inquiry = payment.dispute.status.startsWith('warning_');
    payment.dispute.status = inquiry && status === 'won' ? 'warning_closed' : status;
    const object = disputeObject(payment, payment.dispute);
    return [
      { type: 'charge.dispute.closed', object },
      ...(status === 'won' && !inquiry
        ? [{ type: 'charge.dispute.funds_reinstated', object }]
        : []),
    ];
  };

/** Builds an event of a payment intent. */
export const intentEvent = (payment: SandboxPayment, what: string): SandboxEvent => ({
  type: `payment_intent.${what}`,
  object: intentObject(payment, NOTHING_EXPANDED),
});

/**
 * Finds the earlier refund with an idempotency key.
 * @returns null for a new key
 * @throws {ApiError} when the key was used with other parameters
 */
export function refundMade(
  { refunds }: SandboxPayment,
  key: string | null,
  fingerprint: string,
): SandboxPayment['refunds'][number] | null {
  const made = key === null ? undefined : refunds.find((one) => one.idempotencyKey === key);
  if (!made) return null;
  if (made.fingerprint === fingerprint) return made;
  throw keyReused(key ?? '');
}

/** Builds the error of an idempotency key that was used with other parameters. */
export const keyReused = (key: string): ApiError =>
  new ApiError(400, {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  });
