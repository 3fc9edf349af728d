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
import type { Happening } from './webhook-dispatcher.ts';

/** One change of a payment: mutates it, and says what happened in the order Stripe tells it. */
export type PaymentChange = (payment: SandboxPayment, now: number) => Happening[];

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

/** The card is refused; it can be tried again. */
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

/** Gives money back. @param amount in cents; all that is left when absent */
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

/** @param status `warning_needs_response` for an inquiry, which holds no money yet */
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

export const intentEvent = (payment: SandboxPayment, what: string): Happening => ({
  type: `payment_intent.${what}`,
  object: intentObject(payment, NOTHING_EXPANDED),
});

/**
 * A refund that was made before under this key; null for a new one.
 * @throws {ApiError} when the key was used for something else
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

export const keyReused = (key: string): ApiError =>
  new ApiError(400, {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  });
