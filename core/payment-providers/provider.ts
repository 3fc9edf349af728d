import type { ProviderId } from '../provider-ids.ts';
import type { Entitlements } from './entitlement.ts';
import type { EventSubject, NamedObject } from './event-subject.ts';

/** The product that one checkout sells. */
export type CheckoutItem = {
  kind: 'pack' | 'pro';
  /** A pack's id, or `pro`. */
  product: string;
  /** The name that the buyer reads. */
  name: string;
  /** 0 for Pro. */
  credits: number;
  /** In the currency's smallest unit. */
  amountCents: number;
  /** ISO 4217 in lower case, or `xtr`. */
  currency: string;
};

/** A checkout that a provider is asked to open. */
export type NewCheckout = {
  /** The checkout's id, which is the idempotency key and the provider's reference. */
  id: string;
  sold: CheckoutItem;
  /** BCP 47 tag of one of the product's languages. */
  locale: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
};

/** The status of a checkout whose money has arrived. */
export type PaidStatus = {
  state: 'paid';
  /** Payment intent or capture id; the session's own id where nothing was to be paid. */
  transactionId: string;
  amountCents: number;
  /**
   * `refundedCents` is the refunded amount, `disputedCents` the amount that a bank holds for a dispute
   * or has taken.
   */
  refundedCents: number;
  disputedCents: number;
  currency: string;
  billingEmail: string | null;
  /** Set where no real money moved. */
  isTest?: true;
  /** The provider's id of the subscription that the checkout began. */
  subscriptionId?: string | null;
};

/** The status of a checkout at its provider. An event of a provider is only a reason to ask for it. */
export type CheckoutStatus =
  | { state: 'open' }
  /** The user has completed the checkout, but the money has not arrived (bank debit and the like). */
  | { state: 'processing' }
  | PaidStatus
  | { state: 'expired' }
  | { state: 'failed' };

/**
 * An open checkout: its id at the provider, the address of its page, and its end in milliseconds since
 * the epoch.
 */
export type OpenedCheckout = { providerId: string; url: string; expiresAt: number };

/** A checkout in our books, as given to a provider that is asked about it. */
export type KnownCheckout = {
  checkoutId: string;
  payment: { transactionId: string; refundedCents: number } | null;
};

/** The status of a subscription at its provider. */
export type SubscriptionStatus = {
  /** `grace`: the last payment failed and is tried again. */
  state: 'active' | 'grace' | 'ended';
  /** The end of what is paid for, in milliseconds; in the past while the next month is not paid. */
  periodEndAt: number;
  cancelsAtEnd: boolean;
  amountCents: number;
  currency: string;
  /** The payments of its months that went through, newest first; each by its own transaction id. */
  payments: PaidStatus[];
  /** Our id of the checkout that began the subscription, where the provider knows it. */
  checkoutId?: string | null;
};

/** A payment in a provider's list, for comparing with our books. */
export type ListedPayment = {
  transactionId: string;
  /** Our checkout's id, where the provider knows it. */
  checkoutId: string | null;
  /** The provider's id of the checkout, for reading its status. */
  providerId: string | null;
  amountCents: number;
  refundedCents: number;
  disputedCents: number;
  currency: string;
  createdAt: number;
};

/** A payment provider. Abilities that a provider lacks are absent. */
export type PaymentProvider = {
  readonly id: ProviderId;
  /** Whether its keys move no real money. */
  readonly isTest?: true;
  /**
   * Opens a checkout. The checkout's id is the idempotency key: two calls open one checkout.
   * @throws {PaymentError}
   */
  open(checkout: NewCheckout): Promise<OpenedCheckout>;
  /**
   * Reads the status of a checkout.
   * @param known the checkout in our books, for providers that remember a payment longer than its
   * checkout
   * @throws {PaymentError}
   */
  checkoutStatus(providerId: string, known?: KnownCheckout): Promise<CheckoutStatus>;
  /**
   * Finds the checkout of a transaction.
   * @returns the provider's id of the checkout, null where the transaction belongs to something else
   * @throws {PaymentError}
   */
  find(transactionId: string): Promise<string | null>;
  /**
   * Asks for the object that an event only names, and reads what the event is about; null where it
   * concerns nothing here.
   * @throws {PaymentError}
   */
  readSubject?(named: NamedObject): Promise<EventSubject | null>;
  /**
   * Refunds a payment. `key` is the idempotency key; a repeated refund under one key succeeds without a
   * second refund.
   * @param of `userId` is the platform's user, where the provider is the platform
   * @throws {PaymentError} `invalid` where the refund will never succeed
   */
  refund?(of: {
    transactionId: string;
    amountCents: number;
    currency: string;
    key: string;
    userId: string | null;
  }): Promise<void>;
  /**
   * Lists all payments since a time page by page, oldest or newest first.
   * @param sinceMs milliseconds since the epoch
   * @throws {PaymentError}
   */
  list?(sinceMs: number): AsyncIterable<ListedPayment>;
  /** True where a link can be paid more than once, so that a transaction may have no checkout of its own. */
  readonly invoicesStayOpen?: boolean;
  /** True where `list` shows a payment within seconds: then its open checkouts need not each be asked often. */
  readonly listsAtOnce?: boolean;
  /**
   * Gives the address of the provider's own receipt of a payment; null where there is none.
   * @throws {PaymentError}
   */
  receiptUrl?(transactionId: string): Promise<string | null>;
  /** The subscriptions that the provider sells. Ids are the provider's own. */
  subscriptions?: {
    /** True where only the owner can end a subscription, on the platform itself. */
    readonly endedByOwner?: boolean;
    /** Reads the status of a subscription. @throws {PaymentError} */
    status(subscriptionId: string): Promise<SubscriptionStatus>;
    /** Ends a subscription with the paid period, or at once. @throws {PaymentError} */
    end(subscriptionId: string, when: 'period-end' | 'now'): Promise<void>;
    /** Withdraws the end of a subscription. @throws {PaymentError} */
    resume(subscriptionId: string): Promise<void>;
    /**
     * Gives the address of a page where the owner changes card or plan; null where there is none.
     * @throws {PaymentError}
     */
    portal(subscriptionId: string, locale: string): Promise<string | null>;
  };
  /** The purchases on the platform, where the platform itself sells. */
  entitlements?: Entitlements;
};

/** An error of a provider that refused or did not answer. Only `unavailable` is worth a retry. */
export class PaymentError extends Error {
  readonly problem: 'unavailable' | 'invalid' | 'not-found';
  constructor(problem: PaymentError['problem'], options?: { cause?: unknown }) {
    super(`payment provider: ${problem}`, options);
    this.name = 'PaymentError';
    this.problem = problem;
  }
}
