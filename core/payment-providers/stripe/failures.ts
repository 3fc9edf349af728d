import Stripe from 'stripe';
import { PaymentError } from '../provider.ts';

/** Asks Stripe something. @throws {PaymentError} for whatever went wrong */
export async function withPaymentErrors<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (cause) {
    throw toPaymentError(cause);
  }
}

/** What went wrong, in our words. */
export const toPaymentError = (cause: unknown): PaymentError =>
  cause instanceof PaymentError ? cause : new PaymentError(problemOf(cause), { cause });

/** True for Stripe's answer that something is not there, such as a subscription that was cancelled. */
export const isMissing = (cause: unknown): boolean =>
  cause instanceof Stripe.errors.StripeError && cause.statusCode === 404;

/** True for Stripe's answer with one of its error codes. */
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
