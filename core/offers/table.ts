import { ConfigError, type Mistake } from '../config/config.ts';
import { PAYMENT_PROVIDERS, sellerOf } from '../payment-providers/table.ts';
import { PRO } from '../provider-ids.ts';
import { priceText } from '../texts/price.ts';
import { offerMistakes, type SalesContext } from './check.ts';
import { type OfferRow, readOfferRows } from './file.ts';
import { DEFAULT_OFFERS, type Offer, offersFor } from './offers.ts';
import { offerWarnings } from './warnings.ts';

/** The offers that are on sale, and warnings for the operator. */
export type OfferTable = { offers: readonly Offer[]; warnings: string[] };

/**
 * Reads and checks the offers: the operator's own table, or the default one; with Discord's SKUs.
 * @param text of the operator's file; null where there is none
 * @param skus Discord's SKU of each product
 * @throws {ConfigError} with every mistake
 */
export function openOfferTable(
  { text, skus }: { text: string | null; skus: Readonly<Record<string, string>> },
  place: SalesContext,
): OfferTable {
  const own = text === null ? null : readOfferRows(text);
  const table = own?.rows ?? DEFAULT_OFFERS.map((offer, i) => row(`default offer ${i + 1}`, offer));
  const added = premiumRows(table, skus);
  // Of the default table, what has no keys is simply not sold.
  const checked = own ? [...table, ...added.rows] : [...table.filter(isSold(place)), ...added.rows];
  const mistakes = [...(own?.mistakes ?? []), ...added.mistakes, ...offerMistakes(checked, place)];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const offers = [...table, ...added.rows].map(({ offer }) => offer);
  return { offers, warnings: offerWarnings(offers, place) };
}

const row = (where: string, offer: Offer): OfferRow => ({ where, offer });

const isSold =
  ({ connected }: SalesContext) =>
  ({ offer: { provider } }: OfferRow): boolean =>
    sellerOf(provider, connected) !== null;

/**
 * Builds the offers that `DISCORD_SKUS` adds: the same products at the lowest price that they otherwise
 * have on Discord.
 */
function premiumRows(
  table: readonly OfferRow[],
  skus: Readonly<Record<string, string>>,
): { rows: OfferRow[]; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const rows = Object.entries(skus).flatMap(([product, sku]): OfferRow[] => {
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

/** Finds the lowest price of a product on Discord, in the currency that comes first. */
function cheapest(offers: readonly Offer[], product: string): Offer | undefined {
  const all = offers.filter((one) => one.product === product && one.surface === 'discord');
  return all
    .filter(({ currency }) => currency === all[0]?.currency)
    .toSorted((a, b) => a.amountCents - b.amountCents)[0];
}

/** Describes the offers for the log at the start: one line a surface and provider. */
export function offerLines(
  offers: readonly Offer[],
  { connected, surfaces, rules }: SalesContext,
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
