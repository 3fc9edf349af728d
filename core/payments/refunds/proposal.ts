import type { CheckoutRow, PaymentRow } from '../../../db/checkouts.ts';
import type { Leftover } from '../../../db/ledger.ts';

/** What can be given back of a payment, in the currency's smallest unit. */
export type RefundProposal = Leftover & {
  /** All that has not gone back, and that no bank holds. */
  wholeCents: number;
  /** The share of what was not used; a month of Pro goes back whole. */
  unusedCents: number;
};

/**
 * Works out what a refund would be.
 *
 * The unused share is rounded up to the smallest unit of the currency, unless that would take a credit
 * more than are left, as where one unit buys several.
 */
export function proposeRefund(
  { checkout, payment }: { checkout: CheckoutRow; payment: PaymentRow },
  leftover: Leftover,
): RefundProposal {
  const held = payment.status === 'disputed';
  const wholeCents = held ? 0 : Math.max(0, payment.amountCents - payment.refundedCents);
  const shareCents =
    checkout.kind === 'pro' ? wholeCents : unusedShare(payment, leftover, wholeCents);
  // Stars go back whole or not at all.
  const unusedCents = payment.currency === 'xtr' && shareCents < wholeCents ? 0 : shareCents;
  return { ...leftover, wholeCents, unusedCents };
}

/** Of what was paid, what the unused credits cost. */
export function unusedShare(
  payment: Pick<PaymentRow, 'amountCents' | 'refundedCents'>,
  { boughtCredits, clawedCredits, unusedCredits }: Leftover,
  wholeCents: number,
): number {
  const left = boughtCredits - clawedCredits;
  if (unusedCredits <= 0 || left <= 0) return 0;
  if (unusedCredits >= left) return wholeCents;
  const exact = (payment.amountCents * unusedCredits) / boughtCredits;
  const up = Math.min(wholeCents, Math.ceil(exact));
  const taken =
    Math.floor((boughtCredits * (payment.refundedCents + up)) / payment.amountCents) -
    clawedCredits;
  return taken > unusedCredits ? Math.floor(exact) : up;
}
