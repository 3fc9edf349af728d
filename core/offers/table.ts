import { ConfigError, type Mistake } from '../config/config.ts';
import { PAYMENT_PROVIDERS, sellerOf } from '../payment-providers/table.ts';
import { PRO } from '../provider-ids.ts';
import { priceText } from '../texts/price.ts';
import { offerMistakes, type Place } from './check.ts';
import { type Row, readRows } from './file.ts';
import { DEFAULT_OFFERS, type Offer, offersFor } from './offers.ts';
import { offerWarnings } from './warnings.ts';

export type Table = { offers: readonly Offer[]; warnings: string[] };

/**
 * The table of what is on sale: the operator's own, or the default one; with Discord's SKUs.
 * @param text of the operator's file; null where there is none
 * @param skus by product
 * @throws {ConfigError} with every mistake in it
 */
export function openOffers(
  { text, skus }: { text: string | null; skus: Readonly<Record<string, string>> },
  place: Place,
): Table {
  const own = text === null ? null : readRows(text);
  const table = own?.rows ?? DEFAULT_OFFERS.map((offer, i) => row(`default offer ${i + 1}`, offer));
  const added = premiumRows(table, skus);
  // Of the default table, what has no keys is simply not sold.
  const checked = own ? [...table, ...added.rows] : [...table.filter(isSold(place)), ...added.rows];
  const mistakes = [...(own?.mistakes ?? []), ...added.mistakes, ...offerMistakes(checked, place)];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const offers = [...table, ...added.rows].map(({ offer }) => offer);
  return { offers, warnings: offerWarnings(offers, place) };
}

const row = (where: string, offer: Offer): Row => ({ where, offer });

const isSold =
  ({ connected }: Place) =>
  ({ offer: { provider } }: Row): boolean =>
    sellerOf(provider, connected) !== null;

/** What `DISCORD_SKUS` adds: the same products at the lowest price they have on Discord otherwise. */
function premiumRows(
  table: readonly Row[],
  skus: Readonly<Record<string, string>>,
): { rows: Row[]; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const rows = Object.entries(skus).flatMap(([product, sku]): Row[] => {
    const where = `DISCORD_SKUS, ${product}`;
    const here = table.filter(({ offer }) => offer.surface === 'discord');
    if (here.some(({ offer }) => offer.provider === 'discord' && offer.product === product)) {
      mistakes.push({
        setting: where,
        shouldBe: 'left out: OFFERS_FILE has an offer with its SKU',
      });
      return [];
    }
    const price = cheapest([...here.map(({ offer }) => offer), ...DEFAULT_OFFERS], product);
    if (!price) {
      mistakes.push({ setting: where, shouldBe: 'a pack’s id, or pro' });
      return [];
    }
    const { amountCents, currency } = price;
    return [
      row(where, { surface: 'discord', provider: 'discord', product, amountCents, currency, sku }),
    ];
  });
  return { rows, mistakes };
}

/** The lowest price on Discord in the currency that comes first. */
function cheapest(offers: readonly Offer[], product: string): Offer | undefined {
  const all = offers.filter((one) => one.product === product && one.surface === 'discord');
  return all
    .filter(({ currency }) => currency === all[0]?.currency)
    .toSorted((a, b) => a.amountCents - b.amountCents)[0];
}

/** What is sold where, a line a surface and way to pay: for the start. */
export function offerLines(
  offers: readonly Offer[],
  { connected, surfaces, rules }: Place,
): string[] {
  const names = new Map([...rules.packs.map(({ id, name }) => [id, name] as const), [PRO, 'Pro']]);
  return surfaces.flatMap((surface) => {
    const here = offersFor(offers, { surface, locale: 'en', connected });
    const ways = [...new Set(here.map(({ provider }) => provider))];
    if (ways.length === 0) return [`${surface.padEnd(10)}  nothing is on sale`];
    return ways.map((way) => {
      const sold = here
        .filter(({ provider }) => provider === way)
        .map(
          ({ product, amountCents, currency }) =>
            `${names.get(product) ?? product} ${priceText(amountCents, currency, 'en')}`,
        );
      return `${surface.padEnd(10)}  ${PAYMENT_PROVIDERS[way].name}: ${sold.join(', ')}`;
    });
  });
}
