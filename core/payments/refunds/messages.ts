import type { CheckoutRow, PaymentRow } from '../../../db/checkouts.ts';
import type { RefundRow } from '../../../db/refunds.ts';
import { action } from '../../chat/action.ts';
import type { Button, Reply } from '../../chat/reply.ts';
import type { Rules } from '../../rules/rules.ts';
import { priceText } from '../../texts/price.ts';
import { nameOf } from '../messages.ts';

type About = { refund: RefundRow; payment: PaymentRow; checkout: CheckoutRow };
type Names = Pick<Rules, 'packs' | 'pro'>;

/** Operators read amounts the international way. */
const LOCALE = 'en';

const open = (checkoutId: string): Button => ({
  label: { key: 'refund.open' },
  action: action('payment', checkoutId),
});

const values = (rules: Names, { refund, payment, checkout }: About) => ({
  amount: priceText(refund.amountCents, payment.currency, LOCALE),
  product: nameOf(rules, checkout.product),
  transaction: payment.transactionId,
});

/** Operators hear that money went back. */
export const refundDoneReply = (rules: Names, about: About): Reply => ({
  mode: 'send',
  text: [{ key: 'refund.done', values: values(rules, about) }],
  buttons: [[open(about.checkout.id)]],
});

/** Operators hear that the provider said no. @param about `failure` in the provider's words */
export const refundRefusedReply = (rules: Names, about: About & { failure: string }): Reply => ({
  mode: 'send',
  text: [
    { key: 'refund.refused', values: values(rules, about) },
    { key: 'refund.why', values: { failure: about.failure } },
  ],
  buttons: [[open(about.checkout.id)]],
});

/** Operators hear that a buyer asks for money back. */
export const refundAskedReply = (checkoutId: string): Reply => ({
  mode: 'send',
  text: [{ key: 'refund.asked-operator' }],
  buttons: [[{ ...open(checkoutId), style: 'primary' }]],
});

/** The buyer hears that nothing goes back. */
export const refundDeclinedReply = (product: string): Reply => ({
  mode: 'send',
  text: [{ key: 'refund.declined', values: { product } }],
});
