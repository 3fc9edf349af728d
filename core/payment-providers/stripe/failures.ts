import Stripe from 'stripe';
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
  cause instanceof Stripe.errors.StripeError && cause.statusCode === 404;

/** Tells whether an error is Stripe's answer with an error code. */
export const isCode = (cause: unknown, code: string): boolean =>
  cause instanceof Stripe.errors.StripeError && cause.code === code;

function problemOf(cause: unknown): PaymentError['problem'] {
  if (!(cause instanceof Stripe.errors.StripeError)) return 'unavailable';
  if (cause.statusCode === 404) return 'not-found';
  const passing =
    cause instanceof Stripe.errors.StripeConnectionError ||
    cause instanceof Stripe.errors.StripeAPIError ||
    cause instanceof Stripe.errors.StripeRateLimitError ||
    cause.code === 'idempotency_key_in_use' ||
    cause.code === 'lock_timeout';
  return passing ? 'unavailable' : 'invalid';
}
