import { accountAt, isGoneStatus } from '../../../db/accounts.ts';
import { type CheckoutRow, checkoutOf } from '../../../db/checkouts.ts';
import { subscriptionsOf } from '../../../db/subscriptions.ts';
import type { Context } from '../../context.ts';
import { offersFor } from '../../offers/offers.ts';
import { PRO } from '../../provider-ids.ts';
import type { TextKey } from '../../texts/catalogue.ts';
import { localeOf } from '../../texts/locale.ts';
import { plainText } from '../../texts/render.ts';

/** A payment in Stars that waits for our approval. */
export type PreCheckout = {
  /** The payer on Telegram. */
  userId: string;
  /** BCP 47 tag of the payer's Telegram; null where Telegram gives none. */
  languageTag: string | null;
  /** Telegram's code of the currency; `XTR` for Stars. */
  currency: string;
  stars: number;
  payload: string;
};

type Checking = Pick<Context, 'db' | 'now' | 'rules' | 'payments'>;
type Refusal = Extract<TextKey, `stars.refused.${string}`>;

/** Payloads of ours are shorter. */
const PAYLOAD_BYTES = 128;
/**
 * The states in which a checkout can be paid. A checkout in `opening` may have its link already.
 */
const PAYABLE: ReadonlySet<CheckoutRow['state']> = new Set(['opening', 'open', 'processing']);

/**
 * Decides whether a payment in Stars may go through, before the money moves.
 * @returns the refusal in the payer's language; null where the payment may go through
 */
export async function checkBeforePaying(ctx: Checking, query: PreCheckout): Promise<string | null> {
  const payer = await accountAt(ctx.db.query, { surface: 'telegram', userId: query.userId });
  const refusal = await refusalOf(ctx, query, payer);
  if (refusal === null) return null;
  return plainText({ key: refusal }, localeOf(payer?.locale ?? query.languageTag));
}

/**
 * Returns the refusal for a check that did not finish in time.
 * @param languageTag BCP 47
 */
export const tryAgainText = (languageTag: string | null): string =>
  plainText({ key: 'stars.refused.busy' }, localeOf(languageTag));

type Payer = Awaited<ReturnType<typeof accountAt>>;

async function refusalOf(ctx: Checking, query: PreCheckout, payer: Payer): Promise<Refusal | null> {
  const known = query.payload.length <= PAYLOAD_BYTES;
  const checkout = known ? await checkoutOf(ctx.db.query, query.payload) : null;
  if (checkout?.provider !== 'stars') return 'stars.refused.unknown';
  // A forwarded link: who pays and who gets the credits must be one.
  if (!payer || payer.id !== checkout.accountId) return 'stars.refused.other';
  if (payer.status === 'suspended' || isGoneStatus(payer.status)) return 'stars.refused.suspended';
  if (payer.heldAt !== null) return 'stars.refused.held';
  if (checkout.state === 'paid' || checkout.state === 'refunded') return 'stars.refused.paid';
  if (!PAYABLE.has(checkout.state) || ctx.now() >= checkout.expiresAt)
    return 'stars.refused.expired';
  const asked = query.currency === 'XTR' && query.stars === checkout.amountCents;
  if (!asked || !isOnSale(ctx, checkout, localeOf(payer.locale))) return 'stars.refused.changed';
  return (await hasPro(ctx, checkout)) ? 'stars.refused.pro' : null;
}

/** Tells whether the checkout's product is still sold for the same price with the same credits. */
function isOnSale(ctx: Checking, checkout: CheckoutRow, locale: string): boolean {
  const { product, credits, amountCents, currency } = checkout;
  const connected = ctx.payments.map(({ id }) => id);
  const offered = offersFor(ctx.rules.offers, { surface: 'telegram', locale, connected }).some(
    (offer) =>
      offer.provider === 'stars' &&
      offer.product === product &&
      offer.amountCents === amountCents &&
      offer.currency === currency,
  );
  const brings = product === PRO ? 0 : ctx.rules.packs.find(({ id }) => id === product)?.credits;
  return offered && brings === credits;
}

/** Tells whether a Pro checkout would add a second subscription to one that goes on. */
async function hasPro(ctx: Checking, { kind, accountId }: CheckoutRow): Promise<boolean> {
  if (kind !== 'pro') return false;
  const all = await subscriptionsOf(ctx.db.query, accountId);
  return all.some(({ state, cancelsAtEnd }) => state !== 'ended' && !cancelsAtEnd);
}
