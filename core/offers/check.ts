import type { SurfaceName } from '../chat/event.ts';
import type { Mistake } from '../config/config.ts';
import { STARS_CURRENCY } from '../payment-providers/currencies.ts';
import { PAYMENT_PROVIDERS, sellerOf } from '../payment-providers/table.ts';
import type { ProviderId } from '../provider-ids.ts';
import { PRO } from '../provider-ids.ts';
import { LOCALES } from '../texts/catalogue.ts';
import { priceText } from '../texts/price.ts';
import type { OfferRow } from './file.ts';
import type { Offer, Pack } from './offers.ts';

/** The packs, connected providers and surfaces that a table of offers is checked against. */
export type SalesContext = {
  rules: { packs: readonly Pack[] };
  /** Providers that can take money; `sandbox` takes the place of Stripe. */
  connected: readonly ProviderId[];
  /** Surfaces that are switched on. */
  surfaces: readonly SurfaceName[];
};

/** Finds all mistakes in rows that have the right shape. */
export function offerMistakes(rows: readonly OfferRow[], place: SalesContext): Mistake[] {
  return [
    ...rows.flatMap((row) => rowMistakes(row, place)),
    ...duplicates(rows),
    ...sharedSkus(rows),
    ...dearPremiums(rows),
  ];
}

function rowMistakes({ where, offer }: OfferRow, { rules, connected }: SalesContext): Mistake[] {
  const { surface, provider, product, amountCents, currency, sku, locales } = offer;
  const facts = PAYMENT_PROVIDERS[provider];
  const found: [string, string | false][] = [];
  const products = [...rules.packs.map(({ id }) => id), PRO];
  found.push(['product', !products.includes(product) && `one of ${products.join(', ')}`]);
  const { standsInFor } = facts;
  if (standsInFor !== null) {
    const shouldBe = `${standsInFor}; the ${provider} takes its place by itself while no key is set`;
    return told(where, [...found, ['provider', shouldBe]]);
  }
  const isSold = sellerOf(provider, connected) !== null;
  found.push(['provider', !isSold && `one with its keys: ${provider} needs ${facts.settings}`]);
  const { platform } = facts;
  const isElsewhere = platform !== null && surface !== platform;
  found.push(['surface', isElsewhere && `${platform}: ${provider} sells nowhere else`]);
  found.push(['currency', currencyFault(provider, currency)]);
  found.push(...amountFaults(provider, amountCents, currency));
  found.push([
    'sku',
    facts.hasSku
      ? sku === undefined && 'the SKU’s id on Discord, or set DISCORD_SKUS'
      : sku !== undefined && 'absent: only the provider discord has SKUs',
  ]);
  const foreign = locales?.filter((locale) => !LOCALES.some((known) => known === locale)) ?? [];
  found.push(['locales', foreign.length > 0 && `of ${LOCALES.join(', ')}`]);
  return told(where, found);
}

function amountFaults(
  provider: ProviderId,
  amountCents: number,
  currency: string,
): [string, string | false][] {
  const { amounts, steps } = PAYMENT_PROVIDERS[provider];
  const { least, most } = amounts;
  const step = steps[currency] ?? 1;
  const isSane = amountCents >= least && amountCents <= most;
  const isWhole = amountCents % step === 0;
  return [
    ['amountCents', !isSane && `from ${least} to ${most}, in the currency’s smallest unit`],
    ['amountCents', !isWhole && `a multiple of ${step}: ${provider} takes no less`],
  ];
}

function told(where: string, found: readonly [string, string | false][]): Mistake[] {
  return found.flatMap(([field, shouldBe]) =>
    shouldBe ? [{ setting: `${where}, ${field}`, shouldBe }] : [],
  );
}

function currencyFault(provider: ProviderId, currency: string): string | false {
  const { currencies } = PAYMENT_PROVIDERS[provider];
  if (currencies.has(currency)) return false;
  if (currencies.has(STARS_CURRENCY)) return 'xtr: Stars are their own currency';
  if (currency === STARS_CURRENCY) return 'another than xtr, which only the provider stars takes';
  return `a currency that ${provider} takes, such as usd`;
}

function duplicates(rows: readonly OfferRow[]): Mistake[] {
  const seen = new Map<string, string>();
  return rows.flatMap(({ where, offer }) => {
    const { surface, provider, product, locales = ['*'] } = offer;
    const keys = locales.map((locale) => `${surface} ${provider} ${product} ${locale}`);
    const before = keys.map((key) => seen.get(key)).find((found) => found !== undefined);
    for (const key of keys) seen.set(key, where);
    return before === undefined
      ? []
      : [
          {
            setting: where,
            shouldBe: `another offer than ${before}: same surface, provider and product`,
          },
        ];
  });
}

function sharedSkus(rows: readonly OfferRow[]): Mistake[] {
  const products = new Map<string, string>();
  return rows.flatMap(({ where, offer: { sku, product } }) => {
    if (sku === undefined) return [];
    const other = products.get(sku);
    products.set(sku, product);
    return other === undefined || other === product
      ? []
      : [{ setting: `${where}, sku`, shouldBe: `another than that of ${other}` }];
  });
}

/**
 * Finds offers that break Discord's rule: Discord itself must sell a product at no higher price than
 * other providers on Discord.
 */
function dearPremiums(rows: readonly OfferRow[]): Mistake[] {
  const onDiscord = rows.map(({ offer }) => offer).filter(({ surface }) => surface === 'discord');
  return rows.flatMap(({ where, offer }) => {
    if (offer.provider !== 'discord') return [];
    const least = cheapest(onDiscord.filter((other) => isOtherWay(other, offer)));
    if (least === null || offer.amountCents <= least) return [];
    const price = priceText(least, offer.currency, 'en');
    return [
      {
        setting: `${where}, amountCents`,
        shouldBe: `${least} (${price}) at most: Discord wants its own price to be no higher than any other there`,
      },
    ];
  });
}

const isOtherWay = (other: Offer, { product, currency }: Offer): boolean =>
  other.provider !== 'discord' && other.product === product && other.currency === currency;

const cheapest = (offers: readonly Offer[]): number | null =>
  offers.reduce<number | null>(
    (least, { amountCents }) => Math.min(least ?? amountCents, amountCents),
    null,
  );
