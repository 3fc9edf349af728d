import type { Config } from './config.ts';

/** Lists the payment providers whose settings move no real money, by name. */
export function testMoneyAt(
  config: Pick<Config, 'sandbox' | 'STRIPE_SECRET_KEY' | 'PAYPAL_CLIENT_ID' | 'PAYPAL_BASE_URL'>,
): string[] {
  const { sandbox, STRIPE_SECRET_KEY = '', PAYPAL_CLIENT_ID, PAYPAL_BASE_URL } = config;
  return [
    ...(sandbox ? ['the sandbox'] : []),
    ...(/^(?:sk|rk)_test_/.test(STRIPE_SECRET_KEY) ? ['Stripe'] : []),
    ...(PAYPAL_CLIENT_ID && /\bsandbox\b/.test(PAYPAL_BASE_URL) ? ['PayPal'] : []),
  ];
}
