import type { AccountRow } from '../../db/accounts.ts';
import type { Statement } from '../../db/database.ts';
import type { SubscriptionRow } from '../../db/subscriptions.ts';
import { tellOperators } from '../notices/tell.ts';
import type { PaidStatus } from '../payment-providers/provider.ts';
import type { PaymentContext } from './context.ts';

type Needs = Pick<PaymentContext, 'db' | 'now' | 'log' | 'operators'>;

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

/** Operators hear that a subscription should end and only its owner can end it, as statements. */
export function tellGoesOn(
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
