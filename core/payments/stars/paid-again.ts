import { accountOf } from '../../../db/accounts.ts';
import { type CheckoutRow, checkoutAt } from '../../../db/checkouts.ts';
import { starOf } from '../../../db/stars.ts';
import type { SurfaceName } from '../../chat/event.ts';
import type { PaymentProvider } from '../../payment-providers/provider.ts';
import { productName } from '../../rules/product-name.ts';
import { bookArrival } from '../book.ts';
import type { PaymentContext } from '../context.ts';
import { settleCheckout } from '../settle.ts';
import { settleSubscription } from '../subscriptions/settle.ts';

/**
 * Books a repeated payment of an invoice to the same account: another month of Pro, or the same
 * pack once more.
 * @param chargeId the charge, which is not the first of its invoice
 * @returns false where the invoice is none of ours
 * @throws {PaymentError} when the provider is unavailable
 */
export async function bookPaidAgain(
  ctx: PaymentContext,
  provider: PaymentProvider,
  chargeId: string,
): Promise<boolean> {
  const { query: q } = ctx.db;
  const paid = await starOf(q, chargeId, 'paid');
  const checkout = paid?.payload ? await checkoutAt(q, 'stars', paid.payload) : null;
  if (!checkout?.providerId) return false;
  if (checkout.kind === 'pack') return bookPack(ctx, provider, checkout, chargeId);
  const told = await settleSubscription(ctx, 'stars', checkout.providerId);
  // Its first month is not in the books yet: all months come with it.
  if (told === null) await settleCheckout(ctx, checkout.id);
  return true;
}

async function bookPack(
  ctx: PaymentContext,
  provider: PaymentProvider,
  checkout: CheckoutRow,
  chargeId: string,
): Promise<boolean> {
  const standing = await provider.checkoutStatus(chargeId);
  if (standing.state !== 'paid') return false;
  const { accountId, kind, product, credits, currency, chatId, address } = checkout;
  const account = await accountOf(ctx.db.query, accountId);
  const name = productName(ctx.rules, product);
  const { amountCents } = standing;
  const surface = checkout.surface as SurfaceName;
  await bookArrival(ctx, {
    accountId,
    provider: 'stars',
    sold: { kind, product, name, credits, amountCents, currency },
    standing,
    ...(account ? { chat: { surface, chatId, address } } : {}),
  });
  return true;
}
