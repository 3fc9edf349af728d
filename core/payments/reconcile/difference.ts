import type { ListedPayment, PaymentProvider } from '../../payment-providers/provider.ts';
import { priceText } from '../../texts/price.ts';

/** A difference between a provider and our books. */
export type Difference = {
  provider: string;
  what:
    | 'paid there, not here'
    | 'credited here, unknown there'
    | 'amount differs'
    | 'refund or dispute not booked'
    | 'open here, over there'
    | 'cannot be asked';
  checkoutId: string | null;
  transactionId: string | null;
  theirs: string;
  ours: string;
  /** The proposed repair in words; `repair` does it, where present. */
  proposal: string;
  repair: (() => Promise<unknown>) | null;
};

/** Returns the empty fields of a difference. */
export const emptyDifference = (provider: PaymentProvider) => ({
  provider: provider.id,
  checkoutId: null,
  transactionId: null,
  ours: '',
  repair: null,
});

/** Returns a payment's amounts as text in English. */
export function paymentText(
  of: Pick<ListedPayment, 'amountCents' | 'refundedCents' | 'disputedCents' | 'currency'>,
): string {
  const money = (cents: number) => priceText(cents, of.currency, 'en');
  return [
    money(of.amountCents),
    ...(of.refundedCents > 0 ? [`${money(of.refundedCents)} back`] : []),
    ...(of.disputedCents > 0 ? [`${money(of.disputedCents)} disputed`] : []),
  ].join(', ');
}
