import { changePayment, moveCheckout, type PaymentRow } from '../../../db/checkouts.ts';
import type { Statement } from '../../../db/database.ts';
import { undoRefunds } from '../../../db/refunds.ts';
import type { Month } from '../../../db/subscriptions.ts';
import type { PaidStatus } from '../../payment-providers/provider.ts';
import { refundedOf, statusOf } from '../book.ts';
import type { PaymentContext } from '../context.ts';
import { goneSignals } from '../signals.ts';

/** A month whose money was refunded, or came back after a dispute or a failed refund. */
export type Returned = {
  month: Month;
  after: Pick<PaymentRow, 'status' | 'refundedCents'>;
  /** The refunded cents that the books do not have yet; negative where money came back. */
  backCents: number;
};

/**
 * Lists the months whose refunds or disputes differ from the books.
 * @param paid the provider's payments of the subscription
 */
export function returnedMonths(months: readonly Month[], paid: readonly PaidStatus[]): Returned[] {
  return months.flatMap((month) => {
    const { payment } = month;
    const standing = paid.find(({ transactionId }) => transactionId === payment.transactionId);
    if (!standing) return [];
    const after = { status: statusOf(standing), refundedCents: refundedOf(standing) };
    const backCents = after.refundedCents - payment.refundedCents;
    if (backCents === 0 && after.status === payment.status) return [];
    return [{ month, after, backCents }];
  });
}

/** Builds the statements that book returned months. */
export function returnRows(
  ctx: Pick<PaymentContext, 'db' | 'now'>,
  accountId: string,
  returned: readonly Returned[],
): Statement[] {
  const { query: q } = ctx.db;
  return returned.flatMap(({ month: { payment, checkout }, after, backCents }) => [
    ...changePayment(q, payment, after, ctx.now()),
    ...(backCents < 0 ? [undoRefunds(q, payment.id, 'came back')] : []),
    moveCheckout(q, checkout.id, ['paid', 'refunded'], {
      state: after.status === 'refunded' ? 'refunded' : 'paid',
    }),
    ...goneSignals(q, accountId, payment, after, ctx.now()),
  ]);
}
