import type { SurfaceName } from '../chat/event.ts';
import { PRO } from '../config/provider-ids.ts';
import type { Context } from '../context.ts';
import { type Offer, offersFor } from '../offers/offers.ts';

/** Lists what is on sale to a reader on a surface. */
export function offersOn(
  { rules, payments }: Pick<Context, 'rules' | 'payments'>,
  { surface, locale }: { surface: SurfaceName; locale: string },
): Offer[] {
  const connected = payments.map(({ id }) => id);
  const known = new Set([PRO, ...rules.packs.map(({ id }) => id)]);
  // Only Discord has buttons of its own that sell.
  const sells = ({ sku }: Offer): boolean => sku === undefined || surface === 'discord';
  return offersFor(rules.offers, { surface, locale, connected }).filter(
    (offer) => known.has(offer.product) && sells(offer),
  );
}
