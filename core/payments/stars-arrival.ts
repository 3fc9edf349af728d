import { accountOf } from '../../db/accounts.ts';
import { checkoutAt } from '../../db/checkouts.ts';
import { starOf } from '../../db/stars.ts';
import type { SurfaceName } from '../conversation/event.ts';
import { bookArrival } from './book.ts';
import { boughtOf } from './messages.ts';
import type { PaymentContext } from './open.ts';
import type { PaymentProvider } from './provider.ts';

/**
 * Books a payment of an invoice that was paid before: it brings the same again, to the same account.
 * @param chargeId which the provider has found not to be its invoice's first
 * @returns false where the invoice is none of ours
 * @throws {PaymentError} when the provider cannot be asked
 */
export async function bookPaidAgain(
  ctx: PaymentContext,
  provider: PaymentProvider,
  chargeId: string,
): Promise<boolean> {
  const { query: q } = ctx.db;
  const paid = await starOf(q, chargeId, 'paid');
  const checkout = paid?.payload ? await checkoutAt(q, 'stars', paid.payload) : null;
  if (!paid || !checkout) return false;
  const standing = await provider.look(chargeId);
  if (standing.state !== 'paid') return false;
  const { accountId, kind, product, credits, currency } = checkout;
  const account = await accountOf(q, accountId);
  const locale = account?.locale ?? 'en';
  const { name } = boughtOf(checkout, ctx.rules, locale);
  const surface = checkout.surface as SurfaceName;
  await bookArrival(ctx, {
    accountId,
    provider: 'stars',
    sold: { kind, product, name, credits, amountCents: paid.stars, currency },
    standing,
    ...(account ? { chat: { surface, chatId: checkout.chatId, address: checkout.address } } : {}),
    locale,
  });
  return true;
}
