import type { SurfaceName } from '../chat/event.ts';
import { PRO } from '../provider-ids.ts';
import { LOCALES } from '../texts/catalogue.ts';
import type { SalesContext } from './check.ts';
import { type Offer, offersFor } from './offers.ts';

/** Finds offers that are valid but that an operator should know of; one line each. */
export function offerWarnings(offers: readonly Offer[], place: SalesContext): string[] {
  const { connected, surfaces, rules } = place;
  if (connected.length === 0) return [];
  const at = (surface: SurfaceName): Offer[] =>
    LOCALES.flatMap((locale) => offersFor(offers, { surface, locale, connected }));
  const by = (all: readonly Offer[], provider: Offer['provider']) =>
    new Set(all.filter((one) => one.provider === provider).map(({ product }) => product));
  const warnings: string[] = [];
  if (surfaces.includes('telegram')) {
    const here = at('telegram');
    const stars = by(here, 'stars');
    const without = productsOf(here).filter((product) => !stars.has(product));
    if (without.length > 0)
      warnings.push(
        `Telegram sells ${without.join(', ')} without Stars: Telegram wants Stars for digital goods and has removed bots over it; add offers with provider stars`,
      );
  }
  if (surfaces.includes('discord')) {
    const here = at('discord');
    const premium = by(here, 'discord');
    const without = productsOf(here).filter((product) => !premium.has(product));
    if (without.length > 0)
      warnings.push(
        `Discord sells ${without.join(', ')} without Premium Apps: Discord wants what is sold on it to be sold by Discord too, at no higher price; set DISCORD_SKUS`,
      );
  }
  const sold = new Set(surfaces.flatMap((surface) => productsOf(at(surface))));
  const unsold = [...rules.packs.map(({ id }) => id), PRO].filter((product) => !sold.has(product));
  if (unsold.length > 0) warnings.push(`on sale nowhere: ${unsold.join(', ')}`);
  return warnings;
}

const productsOf = (offers: readonly Offer[]): string[] => [
  ...new Set(offers.map(({ product }) => product)),
];
