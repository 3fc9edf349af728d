import type { CheckoutRow } from '../../db/checkouts.ts';
import type { Database, Statement } from '../../db/database.ts';
import { action } from '../conversation/action.ts';
import type { SurfaceName } from '../conversation/event.ts';
import type { Button, Reply, Text } from '../conversation/reply.ts';
import type { Notice } from '../notices/notify.ts';
import type { Rules } from '../rules.ts';
import { enqueue } from '../tasks.ts';
import { PRO } from './offers.ts';

type Bought = { name: string; credits: number; price: string };

/**
 * What a checkout is about, under the name that is on sale today where it still is.
 * @param locale of the reader, for the price
 */
export function boughtOf(
  checkout: CheckoutRow,
  rules: Pick<Rules, 'packs' | 'pro'>,
  locale: string,
): Bought {
  const { credits, amountCents, currency } = checkout;
  const name = nameOf(rules, checkout.product);
  return { name, credits, price: priceText(amountCents, currency, locale) };
}

/** What a product is called, under today's name where it is still on sale. */
export function nameOf(rules: Pick<Rules, 'packs' | 'pro'>, product: string): string {
  if (product === PRO) return rules.pro.name;
  return rules.packs.find((pack) => pack.id === product)?.name ?? product;
}

/** Stores that a checkout's chat is told something; the same `what` about one checkout is told once. */
export function tell(
  q: Database['query'],
  checkout: CheckoutRow,
  what: string,
  replies: Reply[],
  now: number,
): Statement {
  const notice: Notice = {
    surface: checkout.surface as SurfaceName,
    chatId: checkout.chatId,
    address: checkout.address,
    replies,
  };
  const subject = `checkout:${checkout.id}:${what}`;
  return enqueue(q, { kind: 'notify', subject, payload: JSON.stringify(notice) }, now);
}

const buyAgain: Button = { label: { key: 'pay.buy' }, action: action('buy') };
const values = ({ name, credits, price }: Bought) => ({ pack: name, credits, price });

/** The message with the button that leads to the provider's page. */
export function payReply(bought: Bought, url: string, expiresAt: number, trial: boolean): Reply {
  const text: Text[] = [
    { key: 'pay.ready', values: values(bought) },
    { key: 'pay.until', values: { until: { at: expiresAt, form: 'relative' } } },
  ];
  if (trial) text.push({ key: 'pay.sandbox' });
  const label: Text = { key: 'pay.button', values: values(bought) };
  const others: Button = { label: { key: 'pay.others' }, action: action('buy') };
  return { mode: 'replace', text, buttons: [[{ label, style: 'primary', url }], [others]] };
}

/** The provider would not make a page. */
export const notOpenedReply: Reply = {
  mode: 'replace',
  text: [{ key: 'pay.not-opened' }],
  buttons: [[buyAgain]],
};

export const processingReply = (bought: Bought): Reply => ({
  mode: 'replace',
  text: [{ key: 'pay.processing', values: values(bought) }],
});

export const expiredReply = (bought: Bought): Reply => ({
  mode: 'replace',
  text: [{ key: 'pay.expired', values: values(bought) }],
  buttons: [[buyAgain]],
});

export const failedReply = (bought: Bought): Reply => ({
  mode: 'replace',
  text: [{ key: 'pay.failed', values: values(bought) }],
  buttons: [[buyAgain]],
});

/** The old message loses its link, and a new one says that the credits are there. */
export const paidReplies = (bought: Bought, balance: number): Reply[] => [
  { mode: 'replace', text: [{ key: 'pay.paid', values: values(bought) }] },
  {
    mode: 'send',
    text: [
      { key: 'pay.confirmed', values: values(bought) },
      { key: 'pay.balance', values: { balance } },
    ],
    buttons: [
      [
        { label: { key: 'pay.go-on' }, style: 'primary', action: action('resume') },
        { label: { key: 'pay.ledger' }, action: action('credits', 0) },
      ],
    ],
  },
];

/** Money went back, so credits do; negative ones come back after a dispute that was won. */
export const takenBackReply = (credits: number, balance: number): Reply => ({
  mode: 'send',
  text: [
    credits > 0
      ? { key: 'pay.taken-back', values: { credits } }
      : { key: 'pay.given-again', values: { credits: -credits } },
    { key: 'pay.balance', values: { balance } },
  ],
});

/**
 * An amount as people write it, e.g. `$4.99` or `250 ⭐`.
 * @param amountCents in the currency's smallest unit, as ISO 4217 has it; whole Stars
 */
export function priceText(amountCents: number, currency: string, locale: string): string {
  if (currency === 'xtr') return `${amountCents.toLocaleString(locale)} ⭐`;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amountCents / 10 ** digits);
}
