import type { SurfaceName } from '../chat/event.ts';
import type { Mistake } from '../config/config.ts';
import type { ProviderId } from '../config/provider-ids.ts';
import { PRO } from '../config/provider-ids.ts';
import { LOCALES } from '../texts/catalogue.ts';
import { priceText } from '../texts/price.ts';
import { CURRENCIES, stepOf } from './currencies.ts';
import type { Row } from './file.ts';
import type { Offer, Pack } from './offers.ts';

/** What a table of offers is checked against. */
export type Place = {
  rules: { packs: readonly Pack[] };
  /** Providers that can take money here; `sandbox` takes Stripe's place. */
  connected: readonly ProviderId[];
  /** Surfaces that are switched on. */
  surfaces: readonly SurfaceName[];
};

/** What each provider needs before it can sell. */
const KEYS: Readonly<Record<Exclude<ProviderId, 'sandbox'>, string>> = {
  stripe: 'STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET and PUBLIC_URL',
  paypal: 'PAYPAL_CLIENT_ID, PAYPAL_CLIENT_SECRET and PAYPAL_WEBHOOK_ID',
  stars: 'TELEGRAM_BOT_TOKEN',
  discord: 'DISCORD_TOKEN and DISCORD_APPLICATION_ID',
};

/** From what to what a provider charges, in the currency's smallest unit. */
const AMOUNTS = {
  card: { least: 50, most: 99_999_999 },
  stars: { least: 1, most: 10_000 },
} as const;

/** Everything that is wrong with rows of the right shape. */
export function offerMistakes(rows: readonly Row[], place: Place): Mistake[] {
  return [
    ...rows.flatMap((row) => rowMistakes(row, place)),
    ...duplicates(rows),
    ...sharedSkus(rows),
    ...dearPremiums(rows),
  ];
}

function rowMistakes({ where, offer }: Row, { rules, connected }: Place): Mistake[] {
  const { surface, provider, product, amountCents, currency, sku, locales } = offer;
  const found: [string, string | false | undefined][] = [];
  const products = [...rules.packs.map(({ id }) => id), PRO];
  found.push(['product', !products.includes(product) && `one of ${products.join(', ')}`]);
  if (provider === 'sandbox') {
    found.push(['provider', 'stripe; the sandbox takes its place by itself while no key is set']);
    return told(where, found);
  }
  const stands = provider === 'stripe' && connected.includes('sandbox');
  found.push([
    'provider',
    !stands &&
      !connected.includes(provider) &&
      `one with its keys: ${provider} needs ${KEYS[provider]}`,
  ]);
  const home = { stars: 'telegram', discord: 'discord' } as const;
  const only = provider === 'stars' || provider === 'discord' ? home[provider] : undefined;
  found.push(['surface', only && surface !== only && `${only}: ${provider} sells nowhere else`]);
  found.push(['currency', currencyFault(provider, currency)]);
  const { least, most } = AMOUNTS[provider === 'stars' ? 'stars' : 'card'];
  const sane = amountCents >= least && amountCents <= most;
  found.push(['amountCents', !sane && `from ${least} to ${most}, in the currency’s smallest unit`]);
  const step = provider === 'stars' ? 1 : stepOf(provider, currency);
  const whole = amountCents % step === 0;
  found.push(['amountCents', !whole && `a multiple of ${step}: ${provider} takes no less`]);
  found.push([
    'sku',
    provider === 'discord'
      ? sku === undefined && 'the SKU’s id on Discord, or set DISCORD_SKUS'
      : sku !== undefined && 'absent: only the provider discord has SKUs',
  ]);
  const foreign = locales?.filter((locale) => !LOCALES.some((known) => known === locale)) ?? [];
  found.push(['locales', foreign.length > 0 && `of ${LOCALES.join(', ')}`]);
  return told(where, found);
}

function told(where: string, found: readonly [string, string | false | undefined][]): Mistake[] {
  return found.flatMap(([field, shouldBe]) =>
    shouldBe ? [{ setting: `${where}, ${field}`, shouldBe }] : [],
  );
}

function currencyFault(provider: Exclude<ProviderId, 'sandbox'>, currency: string): string | false {
  if (provider === 'stars') return currency !== 'xtr' && 'xtr: Stars are their own currency';
  if (currency === 'xtr') return 'another than xtr, which only the provider stars takes';
  return !CURRENCIES[provider].has(currency) && `a currency that ${provider} takes, such as usd`;
}

function duplicates(rows: readonly Row[]): Mistake[] {
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

function sharedSkus(rows: readonly Row[]): Mistake[] {
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

/** Discord's rule: what is sold on Discord otherwise is sold by Discord at no higher price. */
function dearPremiums(rows: readonly Row[]): Mistake[] {
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
