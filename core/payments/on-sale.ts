import type { SurfaceName } from '../chat/event.ts';
import type { Context } from '../context.ts';
import { type Offer, offersFor } from '../offers/offers.ts';
import { platformOf } from '../payment-providers/table.ts';
import { PRO } from '../provider-ids.ts';

/** Lists what is on sale to a reader on a surface. */
export function offersOn(
  { rules, payments }: Pick<Context, 'rules' | 'payments'>,
  { surface, locale }: { surface: SurfaceName; locale: string },
): Offer[] {
  const connected = payments.map(({ id }) => id);
  const known = new Set([PRO, ...rules.packs.map(({ id }) => id)]);
  // What has a SKU is sold by the platform's own buttons.
  const sells = ({ sku, provider }: Offer): boolean =>
    sku === undefined || platformOf(provider) === surface;
  return offersFor(rules.offers, { surface, locale, connected }).filter(
    (offer) => known.has(offer.product) && sells(offer),
  );
}
