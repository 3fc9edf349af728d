import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../config/config.ts';
import { readSkus } from '../config/skus.ts';
import { connectedSurfaces } from '../config/surfaces.ts';
import { connectedProviders } from '../payment-providers/table.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { LOCALES } from '../texts/catalogue.ts';
import type { SalesContext } from './check.ts';
import { DEFAULT_OFFERS, offersFor } from './offers.ts';
import { offerLines, openOfferTable } from './table.ts';

const STRIPE = { SANDBOX: 'off', STRIPE_SECRET_KEY: 'sk_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' };
const PAYPAL = {
  SANDBOX: 'off',
  PAYPAL_CLIENT_ID: 'a'.repeat(80),
  PAYPAL_CLIENT_SECRET: 'secret',
  PAYPAL_WEBHOOK_ID: '1JE4291016473214C',
};
const TELEGRAM = { TELEGRAM_BOT_TOKEN: `123:${'a'.repeat(30)}` };
const DISCORD = { DISCORD_TOKEN: 'token', DISCORD_APPLICATION_ID: '1' };
const PRODUCTION = { PLAYGROUND: 'off', SANDBOX: 'off' };
const BASE = { PLAYGROUND: 'on', SANDBOX: 'on', PUBLIC_URL: 'https://bots.example.org' };

function placeOf(...settings: Record<string, string>[]): SalesContext {
  const config = readConfig(Object.assign({}, BASE, ...settings));
  return {
    rules: DEFAULT_RULES,
    connected: connectedProviders(config),
    surfaces: connectedSurfaces(config),
  };
}

const everything = placeOf(STRIPE, TELEGRAM, DISCORD);
const withPayPal = placeOf(STRIPE, TELEGRAM, DISCORD, PAYPAL);

const row = (more: Record<string, unknown> = {}) => ({
  surface: 'telegram',
  provider: 'stripe',
  product: 'spark',
  amountCents: 499,
  currency: 'usd',
  ...more,
});

function mistakesIn(rows: unknown, place = everything, skus = {}): string[] {
  try {
    openOfferTable({ text: typeof rows === 'string' ? rows : JSON.stringify(rows), skus }, place);
    return [];
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    return cause.mistakes.map(({ setting, shouldBe }) => `${setting}: ${shouldBe}`);
  }
}

/** Everything that is sold, as `surface provider`. */
function sold({ connected, surfaces }: SalesContext, skus = {}): string[] {
  const { offers } = openOfferTable(
    { text: null, skus },
    { rules: DEFAULT_RULES, connected, surfaces },
  );
  const all = surfaces.flatMap((surface) =>
    offersFor(offers, { surface, locale: 'en', connected }),
  );
  return [...new Set(all.map(({ surface, provider }) => `${surface} ${provider}`))].toSorted();
}

describe('by default', () => {
  it.each<[string, Record<string, string>[], string[]]>([
    ['nothing set', [], ['playground sandbox']],
    ['production, nothing set', [PRODUCTION], []],
    ['Stripe', [STRIPE], ['playground stripe']],
    ['production, Stripe', [PRODUCTION, STRIPE, { PLAYGROUND: 'on' }], ['playground stripe']],
    ['Telegram', [TELEGRAM], ['playground sandbox', 'telegram sandbox', 'telegram stars']],
    ['Telegram in production', [TELEGRAM, PRODUCTION], ['telegram stars']],
    ['Telegram, Stripe', [TELEGRAM, STRIPE, PRODUCTION], ['telegram stars', 'telegram stripe']],
    ['Discord', [DISCORD], ['discord sandbox', 'playground sandbox']],
    ['Discord in production', [DISCORD, PRODUCTION], []],
    ['Discord, Stripe', [DISCORD, STRIPE, PRODUCTION], ['discord stripe']],
    ['PayPal', [PAYPAL], ['playground paypal']],
    ['PayPal in production', [PAYPAL, PRODUCTION, TELEGRAM], ['telegram paypal', 'telegram stars']],
    ['PayPal, Stripe', [PAYPAL, STRIPE], ['playground paypal', 'playground stripe']],
    [
      'all but PayPal',
      [TELEGRAM, DISCORD, STRIPE],
      ['discord stripe', 'playground stripe', 'telegram stars', 'telegram stripe'],
    ],
  ])('%s', (_name, settings, expected) => {
    expect(sold(placeOf(...settings))).toEqual(expected);
  });

  it('sells no Pro by PayPal, and everything by it else', () => {
    const paypal = DEFAULT_OFFERS.filter(({ provider }) => provider === 'paypal');
    expect(paypal).toHaveLength(9);
    expect(paypal.some(({ product }) => product === 'pro')).toBe(false);
  });

  it('adds Discord’s SKUs at the price that is asked there otherwise', () => {
    const { offers, warnings } = openOfferTable(
      { text: null, skus: { spark: '11', bolt: '12', thunder: '13', pro: '14' } },
      everything,
    );
    expect(offers.filter(({ sku }) => sku !== undefined)).toEqual(
      [
        ['spark', 499, '11'],
        ['bolt', 1_499, '12'],
        ['thunder', 2_799, '13'],
        ['pro', 999, '14'],
      ].map(([product, amountCents, sku]) => ({
        surface: 'discord',
        provider: 'discord',
        product,
        amountCents,
        currency: 'usd',
        sku,
      })),
    );
    expect(warnings).toEqual([]);
    expect(sold(placeOf(DISCORD, PRODUCTION), { spark: '11' })).toEqual(['discord discord']);
  });

  it('is told in a line a surface and way', () => {
    const { offers } = openOfferTable({ text: null, skus: { spark: '11' } }, everything);
    expect(offerLines(offers, everything)).toEqual([
      'telegram    card (Stripe): Spark $4.99, Bolt $14.99, Thunder $27.99, Pro $9.99',
      'telegram    Telegram Stars: Spark 250 ⭐, Bolt 750 ⭐, Thunder 1,400 ⭐, Pro 500 ⭐',
      'discord     card (Stripe): Spark $4.99, Bolt $14.99, Thunder $27.99, Pro $9.99',
      'discord     Discord Premium Apps: Spark $4.99',
      'playground  card (Stripe): Spark $4.99, Bolt $14.99, Thunder $27.99, Pro $9.99',
    ]);
    expect(offerLines([], placeOf())).toEqual(['playground  nothing is on sale']);
  });
});

describe('the operator’s table', () => {
  it.each<[string, unknown, string]>([
    ['no JSON', 'spark: 4.99', 'a JSON array'],
    ['no array', {}, 'a JSON array'],
    ['no object', [7], 'row 1: an object with'],
    ['an unknown surface', [row({ surface: 'irc' })], 'surface: telegram, discord, playground'],
    [
      'an unknown provider',
      [row({ provider: 'cash' })],
      'provider: stripe, paypal, stars, discord',
    ],
    ['a word too many', [row({ price: 5 })], 'price: absent'],
    ['a fraction', [row({ amountCents: 4.99 })], 'amountCents: a whole number'],
    ['nothing', [row({ amountCents: 0 })], 'amountCents: a whole number above 0'],
    ['too little', [row({ amountCents: 4 })], 'amountCents: from 50'],
    ['too much', [row({ amountCents: 100_000_000 })], 'amountCents: from 50 to 99999999'],
    [
      'an unknown product',
      [row({ product: 'spork' })],
      'product: one of spark, bolt, thunder, pro',
    ],
    ['the sandbox', [row({ provider: 'sandbox' })], 'provider: stripe; the sandbox'],
    ['no keys', [row({ provider: 'paypal' })], 'paypal needs PAYPAL_CLIENT_ID'],
    ['capitals', [row({ currency: 'USD' })], 'currency: a currency’s three letters in lower case'],
    ['an invented currency', [row({ currency: 'abc' })], 'currency: a currency that stripe takes'],
    ['Stars by card', [row({ currency: 'xtr' })], 'currency: another than xtr'],
    ['money for Stars', [row({ provider: 'stars' })], 'currency: xtr'],
    [
      'Stars on Discord',
      [row({ surface: 'discord', provider: 'stars', currency: 'xtr' })],
      'surface: telegram',
    ],
    [
      'too many Stars',
      [row({ provider: 'stars', currency: 'xtr', amountCents: 10_001 })],
      'amountCents: from 1 to 10000',
    ],
    ['Discord elsewhere', [row({ provider: 'discord', sku: '1' })], 'surface: discord'],
    ['no SKU', [row({ surface: 'discord', provider: 'discord' })], 'sku: the SKU’s id'],
    ['a SKU by card', [row({ sku: '1' })], 'sku: absent'],
    ['a number as SKU', [row({ sku: 12 })], 'sku: the SKU’s id on Discord: digits only, in quotes'],
    ['an unknown language', [row({ locales: ['de', 'fr'] })], 'locales: of en, es'],
    ['twice the same', [row(), row()], 'row 2: another offer than OFFERS_FILE, row 1'],
    [
      'overlapping languages',
      [row({ locales: ['de', 'en'] }), row({ locales: ['en'] })],
      'row 2: another offer than OFFERS_FILE, row 1',
    ],
    [
      'one SKU for two',
      ['spark', 'bolt'].map((product) =>
        row({ surface: 'discord', provider: 'discord', product, sku: '1' }),
      ),
      'sku: another than that of spark',
    ],
    [
      'Discord dearer than the card',
      [
        row({ surface: 'discord' }),
        row({ surface: 'discord', provider: 'discord', sku: '1', amountCents: 599 }),
      ],
      'row 2, amountCents: 499 ($4.99) at most',
    ],
    [
      'fillér by PayPal',
      [row({ provider: 'paypal', currency: 'huf', amountCents: 199_950 })],
      'amountCents: a multiple of 100',
    ],
    [
      'fils by card',
      [row({ currency: 'kwd', amountCents: 1_455 })],
      'amountCents: a multiple of 10',
    ],
  ])('%s is told with what it should be', (name, rows, expected) => {
    expect(mistakesIn(rows, name.includes('PayPal') ? withPayPal : everything)).toEqual([
      expect.stringContaining(expected),
    ]);
  });

  it('has all its mistakes told at once', () => {
    const rows = [
      row({ product: 'x', currency: 'abc' }),
      row({ amountCents: -1, surface: 'irc' }),
      7,
    ];
    expect(mistakesIn(rows)).toHaveLength(5);
    expect(mistakesIn([row()], everything, { nothing: '1' })).toEqual([
      'DISCORD_SKUS, nothing: a pack’s id, or pro',
    ]);
    const own = [row({ surface: 'discord', provider: 'discord', sku: '1' })];
    expect(mistakesIn(own, everything, { spark: '2' })).toEqual([
      expect.stringContaining('left out'),
    ]);
  });

  it('may have prices by language, by provider and in other currencies', () => {
    const rows = [
      row({ currency: 'eur', locales: ['de', 'es'] }),
      row(),
      row({ provider: 'paypal', currency: 'eur' }),
      row({ provider: 'stars', currency: 'xtr', amountCents: 250 }),
      row({ surface: 'discord', currency: 'jpy', amountCents: 800 }),
      row({ surface: 'discord', provider: 'discord', sku: '1' }),
    ];
    expect(mistakesIn(rows, withPayPal)).toEqual([]);
    const { offers } = openOfferTable({ text: JSON.stringify(rows), skus: {} }, withPayPal);
    for (const locale of LOCALES) {
      const here = offersFor(offers, {
        surface: 'telegram',
        locale,
        connected: withPayPal.connected,
      });
      const currency = ['de', 'es'].includes(locale) ? 'eur' : 'usd';
      expect(here.find(({ provider }) => provider === 'stripe')?.currency).toBe(currency);
      expect(here.map(({ provider }) => provider).toSorted()).toEqual([
        'paypal',
        'stars',
        'stripe',
      ]);
    }
  });

  it('is as docs/selling.md shows it', () => {
    const page = readFileSync(new URL('../../docs/selling.md', import.meta.url), 'utf8');
    const example = /```json\n(\[[^`]+)```/.exec(page)?.[1];
    expect(example).toContain('playground');
    expect(mistakesIn(example)).toEqual([]);
  });

  it('is warned of what a platform’s rules say against it', () => {
    const rows = [row(), row({ surface: 'discord' })];
    const { warnings } = openOfferTable({ text: JSON.stringify(rows), skus: {} }, everything);
    expect(warnings).toEqual([
      expect.stringMatching(/^Telegram sells spark without Stars/),
      expect.stringMatching(/^Discord sells spark without Premium Apps/),
      'on sale nowhere: bolt, thunder, pro',
    ]);
  });
});

it.each([
  ['spark=1234', { spark: '1234' }],
  ['spark=1, pro = 2', { spark: '1', pro: '2' }],
  ['spark', null],
  ['spark=x', null],
  ['spark=1,spark=2', null],
  ['spark=1;bolt=2', null],
])('reads the SKUs %s', (text, expected) => {
  expect(readSkus(text)).toEqual(expected);
});
