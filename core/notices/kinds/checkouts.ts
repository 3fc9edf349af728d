import { z } from 'zod';
import type { Button } from '../../chat/reply.ts';
import { button, primary } from '../../chat/reply-builders.ts';
import { platformOf } from '../../payment-providers/table.ts';
import { PRO } from '../../provider-ids.ts';
import { productName } from '../../rules/product-name.ts';
import type { TextKey } from '../../texts/catalogue.ts';
import { priceText } from '../../texts/price.ts';
import { type Text, t } from '../../texts/text.ts';
import { noticesOf, type Reader } from '../notice.ts';

const money = noticesOf('money');

/** What a checkout is about; `amountCents` in the smallest unit of the currency. */
const bought = z.object({
  product: z.string(),
  credits: z.number(),
  amountCents: z.number(),
  currency: z.string(),
});
type Bought = z.output<typeof bought>;

function valuesOf({ product, credits, amountCents, currency }: Bought, reader: Reader) {
  const name = productName(reader.rules, product);
  return { pack: name, name, credits, price: priceText(amountCents, currency, reader.locale) };
}

/** The text about what is sold by the month, or the one about packs. */
const about = (of: Bought, reader: Reader, pro: TextKey, pack: TextKey): Text =>
  t(of.product === PRO ? pro : pack, valuesOf(of, reader));

const buy = button(t('pay.buy'), 'buy');

/** Where what was to be bought can be chosen again. */
const again = (of: Bought, reader: Reader): Button =>
  of.product === PRO ? button(t('pro.button', valuesOf(of, reader)), 'pro') : buy;

/** The notices about a checkout. */
export const checkoutNotices = {
  /** The provider's page is there. `expiresAt` in milliseconds since the epoch. */
  'checkout-ready': money({
    data: bought.extend({ url: z.string(), expiresAt: z.number(), provider: z.string() }),
    render: ({ url, expiresAt, provider, ...of }, reader) => ({
      text: [
        about(of, reader, 'pro.ready', 'pay.ready'),
        t(platformOf(provider) === null ? 'pay.until' : 'stars.until', {
          until: { at: expiresAt, form: 'relative' },
        }),
        ...(provider === 'sandbox' ? [t('pay.sandbox')] : []),
      ],
      buttons: [
        [{ label: t('pay.button', valuesOf(of, reader)), style: 'primary', url }],
        [of.product === PRO ? again(of, reader) : button(t('pay.others'), 'buy')],
      ],
    }),
  }),
  /** The provider would not make a page. */
  'checkout-not-opened': money({
    data: z.object({}),
    render: () => ({ text: [t('pay.not-opened')], buttons: [[buy]] }),
  }),
  'checkout-processing': money({
    data: bought,
    render: (of, reader) => ({ text: [about(of, reader, 'pro.processing', 'pay.processing')] }),
  }),
  'checkout-expired': money({
    data: bought,
    render: (of, reader) => ({
      text: [t('pay.expired', valuesOf(of, reader))],
      buttons: [[again(of, reader)]],
    }),
  }),
  'checkout-failed': money({
    data: bought,
    render: (of, reader) => ({
      text: [t('pay.failed', valuesOf(of, reader))],
      buttons: [[again(of, reader)]],
    }),
  }),
  /** In the place of the message that had the link. */
  'checkout-paid': money({
    data: bought,
    render: (of, reader) => ({ text: [about(of, reader, 'pro.paid', 'pay.paid')] }),
  }),
  /** The credits are there; `balance` with them. */
  'credits-bought': money({
    data: bought.extend({ balance: z.number() }),
    render: ({ balance, ...of }, reader) => ({
      text: [t('pay.confirmed', valuesOf(of, reader)), t('pay.balance', { balance })],
      buttons: [[primary(button(t('pay.go-on'), 'resume')), button(t('pay.ledger'), 'credits', 0)]],
    }),
  }),
  /**
   * Money went back, so `credits` do; below zero where they come back after a dispute that was won.
   * `refund` is what was given back of which product, null where a bank took it or lets it stand.
   */
  'credits-taken-back': money({
    data: z.object({
      credits: z.number(),
      balance: z.number(),
      refund: bought.omit({ credits: true }).nullable(),
    }),
    render: ({ credits, balance, refund }, reader) => ({
      text: [
        ...(refund ? [returned(refund, reader)] : []),
        ...moved(credits, refund !== null),
        balance < 0 ? t('credits.below', { missing: -balance }) : t('pay.balance', { balance }),
      ],
    }),
  }),
  /** An operator gives no money back. */
  'refund-declined': money({
    data: z.object({ product: z.string() }),
    render: ({ product }, { rules }) => ({
      text: [t('refund.declined', { product: productName(rules, product) })],
    }),
  }),
};

const moved = (credits: number, refunded: boolean): Text[] => {
  if (credits < 0) return [t('pay.given-again', { credits: -credits })];
  if (credits === 0) return [];
  return [t(refunded ? 'refund.credits' : 'pay.taken-back', { credits })];
};

/** Builds the fact that money of a purchase was refunded to its payer. */
export const returned = (of: Omit<Bought, 'credits'>, { rules, locale }: Reader): Text =>
  t('refund.returned', {
    money: priceText(of.amountCents, of.currency, locale),
    product: productName(rules, of.product),
    currency: of.currency,
  });
