import type { CheckoutRow, PaymentRow } from '../../../db/checkouts.ts';
import type { Leftover } from '../../../db/ledger.ts';

/** The amounts that can be refunded of a payment, in the currency's smallest unit. */
export type RefundProposal = Leftover & {
  /** The amount that was not refunded yet; 0 while the payment is disputed. */
  wholeCents: number;
  /** The share of the unused credits; the whole amount for a month of Pro. */
  unusedCents: number;
};

/**
 * Computes the amounts that can be refunded of a payment.
 * The unused share is rounded up to the smallest unit of the currency, unless that would take one
 * credit more than are left, as where one unit buys several credits.
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

/**
 * Computes the price of the unused credits of a payment.
 * @param wholeCents the amount that was not refunded yet
 * @returns an amount in the currency's smallest unit
 */
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
