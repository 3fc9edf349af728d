import type { ProviderId } from '../provider-ids.ts';
import type { Entitlements } from './entitlement.ts';

/** What is sold in one checkout. */
export type Sold = {
  kind: 'pack' | 'pro';
  /** A pack's id, or `pro`. */
  product: string;
  /** What the buyer reads. */
  name: string;
  /** 0 for Pro. */
  credits: number;
  /** In the currency's smallest unit. */
  amountCents: number;
  /** ISO 4217 in lower case, or `xtr`. */
  currency: string;
};

/** A checkout as a provider is asked to open it. */
export type Opening = {
  /** The checkout's id: the idempotency key, and what the provider is told to call it. */
  id: string;
  sold: Sold;
  /** BCP 47 tag of one of our languages. */
  locale: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
};

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
  /** The provider's id of the subscription that it began. */
  subscriptionId?: string | null;
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

/** What our books say of a checkout that is asked about. */
export type LookedAt = {
  checkoutId: string;
  payment: { transactionId: string; refundedCents: number } | null;
};

/** What a provider says about a subscription when asked. */
export type SubscriptionStanding = {
  /** `grace`: the last payment failed and is tried again. */
  state: 'active' | 'grace' | 'ended';
  /** The end of what is paid for, in milliseconds; in the past while the next month is not paid. */
  periodEndAt: number;
  cancelsAtEnd: boolean;
  amountCents: number;
  currency: string;
  /** The payments of its months that went through, newest first; each by its own transaction id. */
  payments: PaidStanding[];
  /** Our id of the checkout that began it, where the provider was told it. */
  checkoutId?: string | null;
};

/** A payment as the provider lists it, for comparing with our books. */
export type ListedPayment = {
  transactionId: string;
  /** Our checkout's id, where the provider was told it. */
  checkoutId: string | null;
  /** The provider's id of the checkout, by which it can be looked at. */
  providerId: string | null;
  amountCents: number;
  refundedCents: number;
  disputedCents: number;
  currency: string;
  createdAt: number;
};

/** A way to pay. What one cannot do it leaves out. */
export type PaymentProvider = {
  readonly id: ProviderId;
  /**
   * Makes a checkout session. The checkout's id is the idempotency key: asked twice, one session.
   * @throws {PaymentError}
   */
  open(checkout: Opening): Promise<OpenedCheckout>;
  /**
   * Asks how a checkout stands.
   * @param known what our books say of it, for providers that remember a payment longer than what led to it
   * @throws {PaymentError}
   */
  look(providerId: string, known?: LookedAt): Promise<CheckoutStanding>;
  /**
   * Finds the checkout a transaction belongs to.
   * @returns its provider id, null where the transaction is of something else
   * @throws {PaymentError}
   */
  find(transactionId: string): Promise<string | null>;
  /**
   * Gives money back. `key` is the idempotency key; what was given back before under it is a success.
   * @param of `userId` is the platform's user, where the provider is the platform
   * @throws {PaymentError} `invalid` where it will never be given back
   */
  refund?(of: {
    transactionId: string;
    amountCents: number;
    currency: string;
    key: string;
    userId: string | null;
  }): Promise<void>;
  /**
   * Everything that was paid since, oldest or newest first, page by page.
   * @param sinceMs milliseconds since the epoch
   * @throws {PaymentError}
   */
  list?(sinceMs: number): AsyncIterable<ListedPayment>;
  /** True where a link can be paid more than once, so that a transaction may have no checkout of its own. */
  readonly invoicesStayOpen?: boolean;
  /** True where `list` shows a payment within seconds: then its open checkouts need not each be asked often. */
  readonly listsAtOnce?: boolean;
  /**
   * The provider's own receipt of a payment; null where there is none.
   * @throws {PaymentError}
   */
  receiptUrl?(transactionId: string): Promise<string | null>;
  /** Where Pro is sold by the month. Ids are the provider's own. */
  subscriptions?: {
    /** True where nobody but its owner can end it, in the platform itself. */
    readonly endedByOwner?: boolean;
    /** @throws {PaymentError} */
    look(subscriptionId: string): Promise<SubscriptionStanding>;
    /** Ends it with the period that is paid for, or at once. @throws {PaymentError} */
    end(subscriptionId: string, when: 'period-end' | 'now'): Promise<void>;
    /** Takes back that it ends. @throws {PaymentError} */
    resume(subscriptionId: string): Promise<void>;
    /** A page where its owner changes card or plan; null where there is none. @throws {PaymentError} */
    portal(subscriptionId: string, locale: string): Promise<string | null>;
  };
  /** Where the platform itself sells: what its users bought there. */
  entitlements?: Entitlements;
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
