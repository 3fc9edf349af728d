import type { AccountRow } from '../../db/accounts.ts';
import type { Statement } from '../../db/database.ts';
import type { SubscriptionRow } from '../../db/subscriptions.ts';
import { action } from '../chat/action.ts';
import { sayToOperators } from '../notices/tell-operators.ts';
import type { PaidStanding } from '../payment-providers/provider.ts';
import { priceText } from '../texts/price.ts';
import type { PaymentContext } from './context.ts';
import { nameOf } from './messages.ts';

type Needs = Pick<PaymentContext, 'db' | 'now' | 'log' | 'rules' | 'operators'>;

/** Operators read amounts the international way. */
const LOCALE = 'en';

/** Whether there is nobody left who could use what is paid for an account. */
export const isGone = (account: Pick<AccountRow, 'status'> | null): boolean =>
  account === null || account.status === 'erased';

/**
 * Operators hear that money came for an account that is gone, as statements for the batch that books it:
 * only they can give it back. The list of payments begins with it.
 */
export function tellPaidForNobody(
  ctx: Needs,
  product: string,
  paid: Pick<PaidStanding, 'transactionId' | 'amountCents' | 'currency'>,
): Promise<Statement[]> {
  const { transactionId: transaction, amountCents, currency } = paid;
  ctx.log.error({ transaction }, 'paid after the account was erased: refund it');
  const values = {
    amount: priceText(amountCents, currency, LOCALE),
    product: nameOf(ctx.rules, product),
    transaction,
  };
  return sayToOperators(ctx, `paid-for-nobody-${transaction}`, {
    mode: 'send',
    text: [{ key: 'payments.for-nobody', values }],
    buttons: [
      [{ label: { key: 'payments.back' }, style: 'primary', action: action('payments', 0) }],
    ],
  });
}

/** Operators hear that a subscription should end and only its owner can end it, as statements. */
export function tellGoesOn(
  ctx: Needs,
  { id, accountId, provider, providerId }: SubscriptionRow,
): Promise<Statement[]> {
  ctx.log.error({ subscription: id, provider }, 'only its owner can end this subscription');
  const { name } = ctx.rules.pro;
  const values = { name, provider, account: accountId, subscription: providerId };
  return sayToOperators(ctx, `goes-on-${id}`, {
    mode: 'send',
    text: [{ key: 'payments.goes-on', values }],
  });
}
