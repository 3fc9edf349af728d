import { after, all, create, type Sample } from './sample.ts';

/** A provider that sells by links. */
export const PROVIDER: Sample = {
  'core/provider-ids.ts': { write: after('PROVIDER_IDS = [', "'coinpay', ") },
  'core/config/settings/payments.ts': {
    write: all(
      after('export const PAYMENT_SETTINGS = {', ' ...COINPAY,'),
      after(
        'export const PAYMENT_GROUPS: readonly SettingGroup[] = [',
        "\n  { title: 'Coinpay', page: 'selling.md', settings: COINPAY },",
      ),
      (before) =>
        before.replace(
          '/** What is sold where. */',
          (found) =>
            `const COINPAY = { COINPAY_KEY: setting(text(), 'Switches Coinpay on.', 'Coinpay is off') };\n\n${found}`,
        ),
    ),
  },
  'core/payment-providers/table.ts': {
    write: after(
      'Readonly<Record<ProviderId, ProviderFacts>> = {',
      `
  coinpay: {
    ...byLink,
    name: 'Coinpay',
    company: 'Coinpay',
    settings: 'COINPAY_KEY',
    isConnected: ({ COINPAY_KEY }) => Boolean(COINPAY_KEY),
    feature: () => ({ name: 'Coinpay', how: 'live checkout', off: 'COINPAY_KEY' }),
    currencies: PAYPAL_CURRENCIES,
    steps: {},
  },`,
    ),
  },
  'core/payment-providers/NAME.ts': {
    at: 'core/payment-providers/coinpay.ts',
    write: create(`import type { PaymentProvider } from './provider.ts';

export const coinpayPayments = (key: string): PaymentProvider => {
  throw new Error(\`no shop at \${key}\`);
};
`),
  },
  'webhooks/payments/NAME.ts': {
    at: 'webhooks/payments/coinpay.ts',
    write: create(`import { Hono } from 'hono';
import type { Context } from '../../core/context.ts';
import { webhookResponses } from '../webhook-responses.ts';

export function coinpayRoutes(ctx: Pick<Context, 'db' | 'now' | 'metrics' | 'log'>): Hono {
  const door = webhookResponses(ctx, 'coinpay');
  return new Hono().post('/webhooks/coinpay', async (c) => {
    const body = await door.body(c);
    return body instanceof Response ? body : door.answer(c, 'forged');
  });
}
`),
  },
  'bots/service/payments/NAME.ts': {
    at: 'bots/service/payments/coinpay.ts',
    write: create(`import { coinpayPayments } from '../../../core/payment-providers/coinpay.ts';
import { coinpayRoutes } from '../../../webhooks/payments/coinpay.ts';
import type { ConnectProvider } from './connect.ts';

export const connectCoinpay: ConnectProvider = ({ COINPAY_KEY: key }, ctx) => {
  if (!key) return null;
  ctx.payments.push(coinpayPayments(key));
  return { groups: [coinpayRoutes(ctx)], start: async () => undefined };
};
`),
  },
  'bots/service/payments.ts': {
    write: all(
      (before) => `import { connectCoinpay } from './payments/coinpay.ts';\n${before}`,
      after(
        'Readonly<Record<ProviderId, ConnectProvider | null>> = {',
        '\n  coinpay: connectCoinpay,',
      ),
    ),
  },
};
