import { z } from 'zod';
import { SURFACES, type SurfaceName } from '../chat/event.ts';
import { sellerOf } from '../payment-providers/table.ts';
import { PROVIDER_IDS, type ProviderId } from '../provider-ids.ts';

/** A pack of credits; its prices stand in the offers. */
export type Pack = { id: string; name: string; credits: number };

/** The schema of an offer: the price of one product, on one surface, by one payment provider. */
export const offerShape = z.strictObject({
  surface: z.enum(SURFACES),
  provider: z.enum(PROVIDER_IDS),
  /** A pack's id, or `pro` for the subscription by the month. */
  product: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** In the currency's smallest unit: cents, or whole Stars. */
  amountCents: z.int().min(1),
  /** ISO 4217 in lower case; `xtr` for Telegram Stars. */
  currency: z.string().regex(/^[a-z]{3}$/),
  /** Discord's SKU. */
  sku: z.string().regex(/^\d+$/).optional(),
  /** Only for readers of these languages; for all where absent. */
  locales: z.array(z.string()).optional(),
});
/** One product at one price, on one surface, by one payment provider. */
export type Offer = z.infer<typeof offerShape>;

const DOLLARS = { spark: 499, bolt: 1_499, thunder: 2_799, pro: 999 } as const;
const STARS = { spark: 250, bolt: 750, thunder: 1_400, pro: 500 } as const;

const rows = (
  surface: SurfaceName,
  provider: ProviderId,
  prices: Readonly<Record<string, number>>,
  currency: string,
): Offer[] =>
  Object.entries(prices).map(([product, amountCents]) => ({
    surface,
    provider,
    product,
    amountCents,
    currency,
  }));

/**
 * The default offers: Stripe everywhere, PayPal beside it where it is connected, and Stars on Telegram.
 */
export const DEFAULT_OFFERS: readonly Offer[] = [
  ...SURFACES.flatMap((surface) => rows(surface, 'stripe', DOLLARS, 'usd')),
  ...SURFACES.flatMap((surface) => {
    const { pro: _byCardOnly, ...packs } = DOLLARS;
    return rows(surface, 'paypal', packs, 'usd');
  }),
  ...rows('telegram', 'stars', STARS, 'xtr'),
];

/**
 * Selects the offers for a reader: those of connected providers, one a product and provider.
 * @param at the reader's surface and language, and the connected providers
 */
export function offersFor(
  offers: readonly Offer[],
  at: { surface: SurfaceName; locale: string; connected: readonly ProviderId[] },
): Offer[] {
  const seen = new Set<string>();
  return offers
    .flatMap((offer) => connectedAs(offer, at.connected))
    .filter(
      ({ surface, locales }) => surface === at.surface && (locales?.includes(at.locale) ?? true),
    )
    .toSorted((a, b) => Number(a.locales === undefined) - Number(b.locales === undefined))
    .filter(({ provider, product }) => {
      const key = `${provider} ${product}`;
      return !seen.has(key) && seen.add(key);
    });
}

/**
 * Gives an offer under its actual seller: the provider itself, or the provider that stands in for it;
 * none where neither is connected.
 */
function connectedAs(offer: Offer, connected: readonly ProviderId[]): Offer[] {
  const provider = sellerOf(offer.provider, connected);
  return provider === null ? [] : [{ ...offer, provider }];
}
