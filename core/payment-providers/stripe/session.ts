import type Stripe from 'stripe';
import { localeOf } from '../../texts/locale.ts';
import { plainText } from '../../texts/render.ts';
import type { NewCheckout } from '../provider.ts';

/** Stripe's category for services that are delivered electronically; only tax depends on it. */
const TAX_CODE = 'txcd_10000000';

/** The settings of a session besides the product. */
export type SessionTerms = {
  /** Base address of the pages after a checkout; no slash at the end. */
  publicUrl: string;
  /** Stripe works out the tax that the price contains. */
  automaticTax: boolean;
};

/**
 * Builds the parameters of a Checkout Session. Prices are given inline, so that nothing has to be set
 * up in the dashboard; Stripe receives the product and our checkout's id, nothing about the buyer.
 */
export function sessionFor(
  checkout: NewCheckout,
  { publicUrl, automaticTax }: SessionTerms,
): Stripe.Checkout.SessionCreateParams {
  const { id, sold, locale, expiresAt } = checkout;
  const metadata = { checkout_id: id };
  const monthly = sold.kind === 'pro';
  return {
    mode: monthly ? 'subscription' : 'payment',
    client_reference_id: id,
    line_items: [{ quantity: 1, price_data: priceFor(checkout, automaticTax) }],
    ...(monthly ? { subscription_data: { metadata } } : { payment_intent_data: { metadata } }),
    metadata,
    allow_promotion_codes: true,
    ...(automaticTax ? { automatic_tax: { enabled: true } } : {}),
    locale: locale as Stripe.Checkout.SessionCreateParams.Locale,
    expires_at: Math.floor(expiresAt / 1000),
    success_url: `${publicUrl}/pay/done?session={CHECKOUT_SESSION_ID}`,
    cancel_url: `${publicUrl}/pay/left`,
  };
}

const creditsIn = (credits: number, locale: string): string =>
  plainText({ key: 'template.price', values: { credits } }, localeOf(locale));

function priceFor(
  { sold, locale }: NewCheckout,
  automaticTax: boolean,
): Stripe.Checkout.SessionCreateParams.LineItem.PriceData {
  const monthly = sold.kind === 'pro';
  return {
    currency: sold.currency,
    unit_amount: sold.amountCents,
    product_data: {
      name: monthly ? sold.name : `${sold.name}: ${creditsIn(sold.credits, locale)}`,
      ...(automaticTax ? { tax_code: TAX_CODE } : {}),
    },
    ...(monthly ? { recurring: { interval: 'month' as const } } : {}),
    // The price in the chat is the price that is paid.
    ...(automaticTax ? { tax_behavior: 'inclusive' as const } : {}),
  };
}
