import type { Pack } from '../rules.ts';

/** What a provider says about a checkout when asked; the event is only the reason to ask. */
export type CheckoutStanding =
  | { state: 'open' }
  /** Done by the user, money not there yet (bank debit and the like). */
  | { state: 'processing' }
  | {
      state: 'paid';
      transactionId: string;
      amountCents: number;
      currency: string;
      billingEmail: string | null;
    }
  | { state: 'expired' }
  | { state: 'failed' };

export type OpenedCheckout = { providerId: string; url: string; expiresAt: number };

/** A way to pay. */
export type PaymentProvider = {
  readonly id: 'stripe' | 'sandbox';
  /**
   * Makes a checkout session. The checkout's id is the idempotency key: asked twice, one session.
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
