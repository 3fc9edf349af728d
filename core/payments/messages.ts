import type { CheckoutRow } from '../../db/checkouts.ts';
import type { Database, Statement } from '../../db/database.ts';
import { action } from '../chat/action.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Button, Reply } from '../chat/reply.ts';
import type { Notice } from '../notices/notify.ts';
import { PRO } from '../payment-providers/ids.ts';
import { platformOf } from '../payment-providers/table.ts';
import type { Rules } from '../rules/rules.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { TextKey } from '../texts/catalogue.ts';
import { priceText } from '../texts/price.ts';
import type { Text } from '../texts/text.ts';

type Bought = { kind: 'pack' | 'pro'; name: string; credits: number; price: string };

/**
 * What a checkout is about, under the name that is on sale today where it still is.
 * @param locale of the reader, for the price
 */
export function boughtOf(
  checkout: CheckoutRow,
  rules: Pick<Rules, 'packs' | 'pro'>,
  locale: string,
): Bought {
  const { kind, credits, amountCents, currency } = checkout;
  const name = nameOf(rules, checkout.product);
  return { kind, name, credits, price: priceText(amountCents, currency, locale) };
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
  return enqueue(
    q,
    { kind: 'notify', subject, accountId: checkout.accountId, payload: JSON.stringify(notice) },
    now,
  );
}

const buyAgain: Button = { label: { key: 'pay.buy' }, action: action('buy') };
const values = ({ name, credits, price }: Bought) => ({ pack: name, name, credits, price });
/** The text about what is sold by the month, or the one about packs. */
const about = <P extends TextKey, K extends TextKey>(bought: Bought, pro: P, pack: K): Text => ({
  key: bought.kind === 'pro' ? pro : pack,
  values: values(bought),
});
/** Where what was to be bought can be chosen again. */
const again = (bought: Bought): Button =>
  bought.kind === 'pro'
    ? { label: { key: 'pro.button', values: values(bought) }, action: action('pro') }
    : buyAgain;

/** The message with the button that leads to the provider's page. */
export function payReply(
  bought: Bought,
  { url, expiresAt }: { url: string; expiresAt: number },
  provider: string,
): Reply {
  const text: Text[] = [
    about(bought, 'pro.ready', 'pay.ready'),
    {
      key: platformOf(provider) === null ? 'pay.until' : 'stars.until',
      values: { until: { at: expiresAt, form: 'relative' } },
    },
  ];
  if (provider === 'sandbox') text.push({ key: 'pay.sandbox' });
  const label: Text = { key: 'pay.button', values: values(bought) };
  const packs: Button = { label: { key: 'pay.others' }, action: action('buy') };
  const others = bought.kind === 'pro' ? again(bought) : packs;
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
  text: [about(bought, 'pro.processing', 'pay.processing')],
});

export const expiredReply = (bought: Bought): Reply => ({
  mode: 'replace',
  text: [{ key: 'pay.expired', values: values(bought) }],
  buttons: [[again(bought)]],
});

export const failedReply = (bought: Bought): Reply => ({
  mode: 'replace',
  text: [{ key: 'pay.failed', values: values(bought) }],
  buttons: [[again(bought)]],
});

/** The old message loses its link, and a new one says that the credits are there. */
export const paidReplies = (bought: Bought, balance: number): Reply[] => [
  { mode: 'replace', text: [about(bought, 'pro.paid', 'pay.paid')] },
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

/**
 * Money went back, so credits do; negative ones come back after a dispute that was won.
 * @param of `refund` what was given back of which product; null where a bank took it or lets it stand
 */
export function takenBackReply(of: {
  credits: number;
  balance: number;
  refund: { product: string; money: string; currency: string } | null;
}): Reply {
  const { credits, balance, refund } = of;
  const taken: Text[] = [];
  if (refund) taken.push({ key: 'refund.returned', values: refund });
  if (refund && credits > 0) taken.push({ key: 'refund.credits', values: { credits } });
  else if (credits > 0) taken.push({ key: 'pay.taken-back', values: { credits } });
  else if (credits < 0) taken.push({ key: 'pay.given-again', values: { credits: -credits } });
  const standing: Text =
    balance < 0
      ? { key: 'credits.below', values: { missing: -balance } }
      : { key: 'pay.balance', values: { balance } };
  return { mode: 'send', text: [...taken, standing] };
}
