import { z } from 'zod';
import { readSkus } from '../skus.ts';
import { address, BASE, matching, onOrOff, type SettingGroup, setting, text } from './setting.ts';

/** Stripe. */
const STRIPE = {
  STRIPE_SECRET_KEY: setting(
    matching(/^(sk|rk)_/, 'a secret or restricted key: sk_… or rk_…'),
    'Switches Stripe on.',
    'the sandbox stands in, where it may',
  ),
  STRIPE_WEBHOOK_SECRET: setting(
    matching(/^whsec_/, 'the endpoint’s signing secret: whsec_…'),
    'Signing secret of the webhook endpoint /webhooks/stripe.',
  ),
  STRIPE_API_BASE: setting(address(BASE), 'Address of Stripe’s API.', 'Stripe’s'),
  STRIPE_AUTOMATIC_TAX: setting(
    onOrOff().default('off'),
    'on lets Stripe work out the tax that prices contain. Set up Stripe Tax in the dashboard first.',
  ),
};

/** PayPal. */
const PAYPAL = {
  PAYPAL_CLIENT_ID: setting(
    matching(/^[\w-]{10,200}$/, 'the client id of the REST app, such as AeA1QIZX…'),
    'Client id of the REST app. Switches PayPal on.',
    'PayPal is off',
  ),
  PAYPAL_CLIENT_SECRET: setting(text(), 'Secret of the REST app.'),
  PAYPAL_WEBHOOK_ID: setting(
    matching(/^[A-Za-z0-9]{1,50}$/, 'the id of the app’s webhook, such as 1JE4291016473214C'),
    'Id of the app’s webhook /webhooks/paypal; not a secret.',
  ),
  PAYPAL_BASE_URL: setting(
    address('https://api-m.paypal.com, or https://api-m.sandbox.paypal.com to try it out').default(
      'https://api-m.paypal.com',
    ),
    'Address of PayPal’s API. The sandbox’s credentials need https://api-m.sandbox.paypal.com.',
  ),
};

/** What is sold where. */
const SELLING = {
  OFFERS_FILE: setting(
    text(),
    'Path of a JSON file that takes the place of the default table of offers, or the JSON itself.',
    'the default table',
  ),
  DISCORD_SKUS: setting(
    z
      .string()
      .refine(
        (skus) => readSkus(skus) !== null,
        'PRODUCT=SKU with commas between, such as spark=1234,bolt=5678,pro=9012',
      )
      .transform((skus) => readSkus(skus) ?? {})
      .default({}),
    'The SKU of each product that Discord Premium Apps sells.',
    'Discord sells nothing',
  ),
};

/** Every setting of a payment provider, and of what is sold where. */
export const PAYMENT_SETTINGS = { ...STRIPE, ...PAYPAL, ...SELLING };

/** The settings of the payment providers, a group a provider. */
export const PAYMENT_GROUPS: readonly SettingGroup[] = [
  { title: 'Stripe', page: 'stripe.md', settings: STRIPE },
  { title: 'PayPal', page: 'paypal.md', settings: PAYPAL },
  { title: 'What is sold where', page: 'selling.md', settings: SELLING },
];

/** Settings of payment providers that make sense only together: the first needs the others. */
export const PAYMENTS_TOGETHER = [
  ['STRIPE_WEBHOOK_SECRET', 'STRIPE_SECRET_KEY'],
  ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET', 'PUBLIC_URL'],
  ['PAYPAL_CLIENT_ID', 'PAYPAL_CLIENT_SECRET', 'PAYPAL_WEBHOOK_ID', 'PUBLIC_URL'],
  ['PAYPAL_CLIENT_SECRET', 'PAYPAL_CLIENT_ID'],
  ['PAYPAL_WEBHOOK_ID', 'PAYPAL_CLIENT_ID'],
  ['DISCORD_SKUS', 'DISCORD_TOKEN'],
] as const;
