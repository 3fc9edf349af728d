import type Stripe from 'stripe';
import { PaymentError } from '../provider.ts';

/** Runs a request to Stripe. @throws {PaymentError} for any error of the request */
export async function withPaymentErrors<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (cause) {
    throw toPaymentError(cause);
  }
}

/** Turns an error of Stripe's SDK into a {@link PaymentError}. */
export const toPaymentError = (cause: unknown): PaymentError =>
  cause instanceof PaymentError ? cause : new PaymentError(problemOf(cause), { cause });

/**
 * Tells whether an error is Stripe's answer that something does not exist, such as a cancelled
 * subscription.
 */
export const isMissing = (cause: unknown): boolean =>
  isStripeError(cause) && cause.statusCode === 404;

/** Tells whether an error is Stripe's answer with an error code. */
export const isCode = (cause: unknown, code: string): boolean =>
  isStripeError(cause) && cause.code === code;

/** Tells whether an error is one of Stripe's SDK, by what all of them have: the SDK may not be loaded. */
export const isStripeError = (cause: unknown): cause is Stripe.errors.StripeError =>
  cause instanceof Error && 'rawType' in cause && 'type' in cause;

/** The kinds of errors after which the same request may do. */
const PASSING = new Set(['StripeConnectionError', 'StripeAPIError', 'StripeRateLimitError']);

function problemOf(cause: unknown): PaymentError['problem'] {
  if (!isStripeError(cause)) return 'unavailable';
  if (cause.statusCode === 404) return 'not-found';
  const passing =
    PASSING.has(cause.type) ||
    cause.code === 'idempotency_key_in_use' ||
    cause.code === 'lock_timeout';
  return passing ? 'unavailable' : 'invalid';
}
