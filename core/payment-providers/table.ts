import type { SurfaceName } from '../chat/event.ts';
import type { Config } from '../config/config.ts';
import { testMoneyAt } from '../config/test-money.ts';
import type { ProviderId } from '../provider-ids.ts';
import { PAYPAL_CURRENCIES, STARS_CURRENCY, STRIPE_CURRENCIES } from './currencies.ts';

/** The properties of a payment provider, apart from the calls to it. */
export type ProviderFacts = {
  /** The name for operators, and for users where the texts have no words of their own for it. */
  name: string;
  /** The company that takes the money, as people are told; null where no company does. */
  company: string | null;
  /** The settings that it needs before it can sell; null for the sandbox, which needs none. */
  settings: string | null;
  /** Tells whether these settings connect it. */
  isConnected: (config: Config) => boolean;
  /** Its line at the start: what it is called there, and how it sells once it is connected. */
  feature: ((config: Config) => { name: string; how: string; off: string }) | null;
  /** The platform that sells by itself, and nowhere else; null where the buyer gets a link. */
  platform: SurfaceName | null;
  /** ISO 4217 in lower case. */
  currencies: ReadonlySet<string>;
  /** The least and the most that the provider charges, in the currency's smallest unit. */
  amounts: { least: number; most: number };
  /** The step that an amount must be a multiple of, by currency; 1 for other currencies. */
  steps: Readonly<Record<string, number>>;
  /** True where each offer carries the SKU that the platform sells it by. */
  hasSku: boolean;
  /** The provider whose offers it sells while that one is not connected. */
  standsInFor: ProviderId | null;
};

const CARD_AMOUNTS = { least: 50, most: 99_999_999 };
const byLink = { platform: null, amounts: CARD_AMOUNTS, hasSku: false, standsInFor: null };

/** The table of payment providers. */
export const PAYMENT_PROVIDERS: Readonly<Record<ProviderId, ProviderFacts>> = {
  stripe: {
    ...byLink,
    name: 'card (Stripe)',
    company: 'Stripe',
    settings: 'STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET and PUBLIC_URL',
    isConnected: ({ STRIPE_SECRET_KEY }) => Boolean(STRIPE_SECRET_KEY),
    feature: (config) => ({
      name: 'Stripe',
      how: testMoneyAt(config).includes('Stripe') ? 'test mode' : 'live checkout',
      off: `STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET; until then ${config.sandbox ? 'a sandbox where no money moves' : 'nothing is sold by card'}`,
    }),
    currencies: STRIPE_CURRENCIES,
    steps: { bhd: 10, jod: 10, kwd: 10, omr: 10, tnd: 10 },
  },
  sandbox: {
    ...byLink,
    name: 'sandbox, no money moves',
    company: null,
    settings: null,
    isConnected: ({ sandbox }) => sandbox,
    feature: null,
    currencies: STRIPE_CURRENCIES,
    steps: {},
    standsInFor: 'stripe',
  },
  paypal: {
    ...byLink,
    name: 'PayPal',
    company: 'PayPal',
    settings: 'PAYPAL_CLIENT_ID, PAYPAL_CLIENT_SECRET and PAYPAL_WEBHOOK_ID',
    isConnected: ({ PAYPAL_CLIENT_ID }) => Boolean(PAYPAL_CLIENT_ID),
    feature: (config) => ({
      name: 'PayPal',
      how: testMoneyAt(config).includes('PayPal') ? 'PayPal’s sandbox' : 'live checkout',
      off: 'PAYPAL_CLIENT_ID, PAYPAL_CLIENT_SECRET and PAYPAL_WEBHOOK_ID',
    }),
    currencies: PAYPAL_CURRENCIES,
    steps: { huf: 100, twd: 100 },
  },
  stars: {
    name: 'Telegram Stars',
    company: 'Telegram',
    settings: 'TELEGRAM_BOT_TOKEN',
    isConnected: ({ TELEGRAM_BOT_TOKEN }) => Boolean(TELEGRAM_BOT_TOKEN),
    feature: () => ({
      name: 'Telegram Stars',
      how: 'invoices in the chat',
      off: 'TELEGRAM_BOT_TOKEN',
    }),
    platform: 'telegram',
    currencies: new Set([STARS_CURRENCY]),
    amounts: { least: 1, most: 10_000 },
    steps: {},
    hasSku: false,
    standsInFor: null,
  },
  discord: {
    name: 'Discord Premium Apps',
    company: 'Discord',
    settings: 'DISCORD_TOKEN and DISCORD_APPLICATION_ID',
    isConnected: ({ DISCORD_TOKEN, DISCORD_APPLICATION_ID }) =>
      Boolean(DISCORD_TOKEN && DISCORD_APPLICATION_ID),
    feature: null,
    platform: 'discord',
    currencies: STRIPE_CURRENCIES,
    amounts: CARD_AMOUNTS,
    steps: {},
    hasSku: true,
    standsInFor: null,
  },
};

/** Gives the platform that sells by itself through a provider; null for any other provider. */
export function platformOf(provider: string): SurfaceName | null {
  return isProviderId(provider) ? PAYMENT_PROVIDERS[provider].platform : null;
}

/** Gives the name behind the id of a payment provider; the id itself where no row has it. */
export function providerName(provider: string): string {
  return isProviderId(provider) ? PAYMENT_PROVIDERS[provider].name : provider;
}

/** Tells whether a word is the id of a payment provider. */
export function isProviderId(id: string): id is ProviderId {
  return Object.hasOwn(PAYMENT_PROVIDERS, id);
}

/**
 * Gives the provider that sells an offer's provider's products: the provider itself, or the one that
 * stands in for it; null where neither is connected.
 */
export function sellerOf(
  provider: ProviderId,
  connected: readonly ProviderId[],
): ProviderId | null {
  if (connected.includes(provider)) return provider;
  return connected.find((id) => PAYMENT_PROVIDERS[id].standsInFor === provider) ?? null;
}

/** Lists the providers that the settings connect. */
export function connectedProviders(config: Config): ProviderId[] {
  return Object.keys(PAYMENT_PROVIDERS)
    .filter(isProviderId)
    .filter((id) => PAYMENT_PROVIDERS[id].isConnected(config));
}
