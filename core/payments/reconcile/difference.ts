import type { ListedPayment, PaymentProvider } from '../../payment-providers/provider.ts';
import { priceText } from '../../texts/price.ts';

/** What a provider and our books do not agree on. */
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
  /** What is proposed, in words; done where `repair` is there. */
  proposal: string;
  repair: (() => Promise<unknown>) | null;
};

/** What every difference begins with. */
export const nothing = (provider: PaymentProvider) => ({
  provider: provider.id,
  checkoutId: null,
  transactionId: null,
  ours: '',
  repair: null,
});

/** A payment in words. */
export function said(
  of: Pick<ListedPayment, 'amountCents' | 'refundedCents' | 'disputedCents' | 'currency'>,
): string {
  const money = (cents: number) => priceText(cents, of.currency, 'en');
  return [
    money(of.amountCents),
    ...(of.refundedCents > 0 ? [`${money(of.refundedCents)} back`] : []),
    ...(of.disputedCents > 0 ? [`${money(of.disputedCents)} disputed`] : []),
  ].join(', ');
}
