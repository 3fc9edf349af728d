import {
  type CheckoutItem,
  type CheckoutStatus,
  type ListedPayment,
  PaymentError,
  type PaymentProvider,
} from '../payment-providers/provider.ts';
import type { ProviderId } from '../provider-ids.ts';

/** A checkout as the provider keeps it: the truth that the books are measured by. */
export type Session = {
  provider: ProviderId;
  providerId: string;
  checkoutId: string;
  sold: CheckoutItem;
  state: 'open' | 'processing' | 'paid' | 'expired' | 'failed';
  expiresAt: number;
  paidAt: number;
  refundedCents: number;
  /** Whether no real money moves. */
  isTest: boolean;
  /** What the bank holds for disputes or took when they were lost. */
  disputedCents: number;
};

/** A provider that can be made to do what real ones do. */
export type ProviderModel = {
  provider: PaymentProvider;
  sessions: Session[];
  /** Lets sessions expire whose time is over. */
  tick(): void;
};

/** Of so many sessions one is paid with test money. */
const TEST_EVERY = 3;

/**
 * Builds a payment provider in memory that keeps the rules of the real ones: one session a checkout
 * id, a status only when asked, and money that arrives late, is refunded in parts or is disputed.
 */
export function modelProvider(id: ProviderId, now: () => number): ProviderModel {
  const sessions: Session[] = [];
  const refunds = new Set<string>();
  const known = (providerId: string): Session => {
    const session = sessions.find((one) => one.providerId === providerId);
    if (!session) throw new PaymentError('not-found');
    return session;
  };
  const tick = (): void => {
    for (const session of sessions)
      if (session.state === 'open' && session.expiresAt <= now()) session.state = 'expired';
  };
  return {
    sessions,
    tick,
    provider: {
      id,
      listsAtOnce: id === 'stripe',
      async open({ id: checkoutId, sold, expiresAt }) {
        let session = sessions.find((one) => one.checkoutId === checkoutId);
        if (!session) {
          session = {
            provider: id,
            providerId: `${id}-${sessions.length + 1}`,
            checkoutId,
            sold,
            state: 'open',
            expiresAt,
            paidAt: 0,
            refundedCents: 0,
            disputedCents: 0,
            isTest: sessions.length % TEST_EVERY === 0,
          };
          sessions.push(session);
        }
        return { providerId: session.providerId, url: 'https://pay.example', expiresAt };
      },
      async checkoutStatus(providerId) {
        tick();
        return standingOf(known(providerId));
      },
      async find(transactionId) {
        return sessions.find((one) => transactionOf(one) === transactionId)?.providerId ?? null;
      },
      async refund({ transactionId, amountCents, key }) {
        const session = sessions.find((one) => transactionOf(one) === transactionId);
        if (!session) throw new PaymentError('not-found');
        if (refunds.has(key)) return;
        const left = session.sold.amountCents - session.refundedCents - session.disputedCents;
        if (amountCents > left) throw new PaymentError('invalid');
        refunds.add(key);
        session.refundedCents += amountCents;
      },
      async *list(sinceMs) {
        for (const session of sessions)
          if (session.state === 'paid' && session.paidAt >= sinceMs) yield listed(session);
      },
    },
  };
}

/** Returns the provider's id of a session's payment. */
export const transactionOf = ({ provider, providerId }: Session): string =>
  provider === 'stars' ? providerId : `tx-${providerId}`;

function standingOf(session: Session): CheckoutStatus {
  if (session.state !== 'paid') return { state: session.state };
  return {
    state: 'paid',
    transactionId: transactionOf(session),
    amountCents: session.sold.amountCents,
    refundedCents: session.refundedCents,
    disputedCents: session.disputedCents,
    currency: session.sold.currency,
    billingEmail: null,
    ...(session.isTest && { isTest: true }),
  };
}

function listed(session: Session): ListedPayment {
  return {
    transactionId: transactionOf(session),
    checkoutId: session.checkoutId,
    providerId: session.providerId,
    amountCents: session.sold.amountCents,
    refundedCents: session.refundedCents,
    disputedCents: session.disputedCents,
    currency: session.sold.currency,
    createdAt: session.paidAt,
  };
}
