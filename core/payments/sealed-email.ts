import { accountKeyOf } from '../../db/accounts.ts';
import type { CheckoutRow, PaymentRow } from '../../db/checkouts.ts';
import type { Context } from '../context.ts';
import { readableText, sealText } from '../storage/sealed-text.ts';
import type { AccountKey } from '../storage/vault.ts';

/** A checkout has one payment at most. */
const placeOf = (checkoutId: string) => `payments/billing_email/${checkoutId}`;

/**
 * Seals a billing e-mail address under the buyer's key.
 * @returns null without an address, and where the buyer's account is gone: nothing of it is kept then
 */
export async function sealBillingEmail(
  ctx: Pick<Context, 'db' | 'vault'>,
  { id, accountId }: Pick<CheckoutRow, 'id' | 'accountId'>,
  email: string | null,
): Promise<string | null> {
  if (email === null) return null;
  const key = await accountKeyOf(ctx.db.query, accountId);
  return key && sealEmailOf(ctx, key, { checkoutId: id, billingEmail: email });
}

/** Seals the billing e-mail address of a payment under the buyer's key. */
export const sealEmailOf = (
  ctx: Pick<Context, 'vault'>,
  key: AccountKey,
  { checkoutId, billingEmail }: { checkoutId: string; billingEmail: string },
): Promise<string> => sealText(ctx, key, placeOf(checkoutId), billingEmail);

/** Opens the billing e-mail address of a payment's row; null without one, or where it does not open. */
export async function openBillingEmail(
  ctx: Pick<Context, 'vault' | 'log'>,
  key: AccountKey | null,
  { checkoutId, billingEmail }: Pick<PaymentRow, 'checkoutId' | 'billingEmail'>,
): Promise<string | null> {
  return billingEmail === null ? null : readableText(ctx, key, placeOf(checkoutId), billingEmail);
}
