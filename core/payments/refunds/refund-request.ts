import type { Statement } from '../../../db/database.ts';
import { decideRefundRequest, insertRefundRequest } from '../../../db/refunds.ts';
import type { Context } from '../../context.ts';
import { tellOperators } from '../../notices/tell.ts';
import type { PaymentCard, Receipt } from '../receipt.ts';
import { tellBuyer } from '../tell-buyer.ts';
import { requestRefund } from './refund.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators'>;

/** A buyer asks for money back, as statements. Once a payment: `refund_requests.checkout_id`. */
export function askRefund(
  ctx: Needs,
  { checkout: { id: checkoutId, accountId } }: Pick<Receipt, 'checkout'>,
  now: number,
): Statement[] {
  return [
    insertRefundRequest(ctx.db.query, { checkoutId, accountId, now }),
    ...tellOperators(ctx, {
      kind: 'refund-asked',
      data: { checkoutId },
      about: `refund-wish-${checkoutId}`,
    }),
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
  ctx: Pick<Needs, 'db'>,
  { card: { checkout }, by }: { card: PaymentCard; by: string },
  now: number,
): Statement[] {
  const { query: q } = ctx.db;
  const { product } = checkout;
  return [
    decideRefundRequest(q, { checkoutId: checkout.id, decision: 'declined', by, now }),
    tellBuyer(
      q,
      checkout,
      { what: 'refund-declined', facts: [{ kind: 'refund-declined', data: { product } }] },
      now,
    ),
  ];
}
