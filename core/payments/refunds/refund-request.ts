import type { Statement } from '../../../db/database.ts';
import { decideRefundRequest, insertRefundRequest } from '../../../db/refunds.ts';
import type { Context } from '../../context.ts';
import { sayToOperators } from '../../notices/tell-operators.ts';
import { nameOf, tell } from '../messages.ts';
import type { PaymentCard, Receipt } from '../receipt.ts';
import { refundAskedReply, refundDeclinedReply } from './messages.ts';
import { requestRefund } from './refund.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators' | 'log' | 'rules'>;

/** A buyer asks for money back, as statements. Once a payment: `refund_requests.checkout_id`. */
export async function askRefund(
  ctx: Omit<Needs, 'rules'>,
  { checkout: { id: checkoutId, accountId } }: Pick<Receipt, 'checkout'>,
  now: number,
): Promise<Statement[]> {
  return [
    insertRefundRequest(ctx.db.query, { checkoutId, accountId, now }),
    ...(await sayToOperators(ctx, `refund-wish-${checkoutId}`, refundAskedReply(checkoutId))),
  ];
}

/**
 * An operator gives money back, asked or not, as statements.
 * @throws {ConstraintError} on commit, where another refund of it was quicker
 */
export function approveRefund(
  ctx: Pick<Needs, 'db'>,
  of: { card: PaymentCard; amountCents: number; by: string },
  now: number,
): Statement[] {
  const { query: q } = ctx.db;
  const { card, amountCents, by } = of;
  const { payment, request, checkout } = card;
  const asked = request && request.decision === null;
  return [
    ...(asked
      ? [decideRefundRequest(q, { checkoutId: checkout.id, decision: 'approved', by, now })]
      : []),
    ...requestRefund(q, { payment, amountCents, requestedBy: by, reason: null }, now),
  ];
}

/** An operator says no, as statements. @throws {ConstraintError} on commit: `refund-decided` */
export function declineRefund(
  ctx: Pick<Needs, 'db' | 'rules'>,
  { card: { checkout }, by }: { card: PaymentCard; by: string },
  now: number,
): Statement[] {
  const { query: q } = ctx.db;
  const reply = refundDeclinedReply(nameOf(ctx.rules, checkout.product));
  return [
    decideRefundRequest(q, { checkoutId: checkout.id, decision: 'declined', by, now }),
    tell(q, checkout, 'refund-declined', [reply], now),
  ];
}
