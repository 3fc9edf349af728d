import { type AccountRow, isGoneStatus } from '../../db/accounts.ts';
import type { Statement } from '../../db/database.ts';
import type { SubscriptionRow } from '../../db/subscriptions.ts';
import { tellOperators } from '../notices/tell.ts';
import type { PaidStatus } from '../payment-providers/provider.ts';
import type { PaymentContext } from './context.ts';

type Needs = Pick<PaymentContext, 'db' | 'now' | 'log' | 'operators'>;

/** Tells whether an account is erased or missing, so that nobody can use what is paid for it. */
export const isGone = (account: Pick<AccountRow, 'status'> | null): boolean =>
  account === null || isGoneStatus(account.status);

/**
 * Builds the statements that tell operators of money for an account that is gone, for the batch
 * that books the payment. Only an operator can refund it.
 * @param product the product's name
 */
export function tellPaidForNobody(
  ctx: Needs,
  product: string,
  paid: Pick<PaidStatus, 'transactionId' | 'amountCents' | 'currency'>,
): Statement[] {
  const { transactionId: transaction, amountCents, currency } = paid;
  ctx.log.error({ transaction }, 'paid after the account was erased: refund it');
  return tellOperators(ctx, {
    kind: 'paid-for-nobody',
    data: { product, amountCents, currency, transaction },
    about: `paid-for-nobody-${transaction}`,
  });
}

/**
 * Builds the statements that tell operators of a subscription that should end but that only its
 * owner can end.
 */
export function tellSubscriptionGoesOn(
  ctx: Needs,
  { id, accountId, provider, providerId }: SubscriptionRow,
): Statement[] {
  ctx.log.error({ subscription: id, provider }, 'only its owner can end this subscription');
  return tellOperators(ctx, {
    kind: 'pro-goes-on',
    data: { provider, account: accountId, subscription: providerId },
    about: `goes-on-${id}`,
  });
}
