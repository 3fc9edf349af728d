import type { Pack } from '../rules.ts';

/** Where a checkout's money went, as far as the provider knows. */
export type PaidStanding = {
  state: 'paid';
  /** Payment intent or capture id; the session's own id where nothing was to be paid. */
  transactionId: string;
  amountCents: number;
  /** How much of it was given back, and how much the bank holds for a dispute or has taken. */
  refundedCents: number;
  disputedCents: number;
  currency: string;
  billingEmail: string | null;
};

/** What a provider says about a checkout when asked; the event is only the reason to ask. */
export type CheckoutStanding =
  | { state: 'open' }
  /** Done by the user, money not there yet (bank debit and the like). */
  | { state: 'processing' }
  | PaidStanding
  | { state: 'expired' }
  | { state: 'failed' };

export type OpenedCheckout = { providerId: string; url: string; expiresAt: number };

/** A way to pay. */
export type PaymentProvider = {
  readonly id: 'stripe' | 'sandbox';
  /**
   * Makes a checkout session. The checkout's id is the idempotency key: asked twice, one session.
   * @param checkout `expiresAt` in milliseconds; `locale` a BCP 47 tag of one of our languages
   * @throws {PaymentError}
   */
  open(checkout: {
    id: string;
    pack: Pack;
    locale: string;
    expiresAt: number;
  }): Promise<OpenedCheckout>;
  /**
   * Asks how a checkout stands.
   * @throws {PaymentError}
   */
  look(providerId: string): Promise<CheckoutStanding>;
  /**
   * Finds the checkout a transaction belongs to.
   * @returns its provider id, null where the transaction is of something else
   * @throws {PaymentError}
   */
  find(transactionId: string): Promise<string | null>;
};

/** A provider said no or did not answer. Only `unavailable` is worth another try. */
export class PaymentError extends Error {
  readonly problem: 'unavailable' | 'invalid' | 'not-found';
  constructor(problem: PaymentError['problem'], options?: { cause?: unknown }) {
    super(`payment provider: ${problem}`, options);
    this.name = 'PaymentError';
    this.problem = problem;
  }
}
