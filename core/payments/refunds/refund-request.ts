import type { CheckoutRow } from '../../../db/checkouts.ts';
import { newId } from '../../../db/ids.ts';
import { decideRefundRequest, insertRefundRequest } from '../../../db/refunds.ts';
import type { Context } from '../../context.ts';
import { ProductError } from '../../errors.ts';
import { tellOperators } from '../../notices/tell.ts';
import { type Actor, nameOf, requireOperator } from '../../verbs/actor.ts';
import { type Act, recordAct } from '../../verbs/record.ts';
import { activeAccount } from '../../verbs/standing.ts';
import type { Prepared } from '../../verbs/verb.ts';
import { canAskBack, type PaymentCard, paymentFacts } from '../receipt.ts';
import { tellBuyer } from '../tell-buyer.ts';
import { requestRefund } from './refund.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators'>;

/**
 * Builds the statements that store a buyer's refund request and tell the operators. The key
 * `refund_requests.checkout_id` allows one request a payment.
 * @param now milliseconds since the epoch
 */
export async function askRefund(
  ctx: Needs & Pick<Context, 'payments' | 'vault' | 'log'>,
  actor: Actor,
  { checkoutId }: { checkoutId: string },
): Promise<Prepared> {
  const found = await paymentFacts(ctx, checkoutId);
  if (!found) throw new ProductError({ code: 'not-found' });
  const { accountId } = found.checkout;
  await activeAccount(ctx, actor, accountId);
  if (!canAskBack(found, ctx)) throw new ProductError({ code: 'done-before' });
  const about = `refund-wish-${checkoutId}`;
  return {
    statements: [
      insertRefundRequest(ctx.db.query, { checkoutId, accountId, now: ctx.now() }),
      ...tellOperators(ctx, { kind: 'refund-asked', data: { checkoutId }, about }),
    ],
    result: undefined,
    decidedBy: ['refund-request'],
  };
}

/**
 * Prepares a refund by an operator, requested by the buyer or not. The batch is refused when
 * another refund of the payment was stored meanwhile.
 * @param of `amountCents` in the currency's smallest unit, at least 1; `reason` for the books
 * @returns the prepared statements, with the refund's id
 * @throws {ProductError} `forbidden` unless the actor is an operator
 */
export async function approveRefund(
  ctx: Needs,
  actor: Actor,
  of: { card: PaymentCard; amountCents: number; reason?: string | null },
): Promise<Prepared<string>> {
  requireOperator(ctx, actor, 'money');
  const { query: q } = ctx.db;
  const now = ctx.now();
  const { card, amountCents, reason = null } = of;
  const { payment, request, checkout } = card;
  const id = newId(now);
  const by = nameOf(actor);
  const wasAsked = request !== null && request.decision === null;
  return {
    statements: [
      ...(wasAsked
        ? [decideRefundRequest(q, { checkoutId: checkout.id, decision: 'approved', by, now })]
        : []),
      ...requestRefund(q, { id, payment, amountCents, requestedBy: by, reason }, now),
      recordAct(q, actor, act('approve-refund', checkout, { refund: id, amountCents }), now),
    ],
    result: id,
    decidedBy: ['refund-decided', 'payment-refund-open', 'payment-refund-amount'],
  };
}

/**
 * Prepares an operator's refusal of a refund request. The batch is refused with `refund-decided`
 * when the request was decided before.
 * @throws {ProductError} `forbidden` unless the actor is an operator
 */
export async function declineRefund(
  ctx: Needs,
  actor: Actor,
  { card: { checkout } }: { card: PaymentCard },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'money');
  const { query: q } = ctx.db;
  const now = ctx.now();
  const by = nameOf(actor);
  const { product } = checkout;
  return {
    statements: [
      decideRefundRequest(q, { checkoutId: checkout.id, decision: 'declined', by, now }),
      tellBuyer(
        q,
        checkout,
        { what: 'refund-declined', facts: [{ kind: 'refund-declined', data: { product } }] },
        now,
      ),
      recordAct(q, actor, act('decline-refund', checkout, {}), now),
    ],
    result: undefined,
    decidedBy: ['refund-decided'],
  };
}

const act = (verb: string, { id, accountId }: CheckoutRow, details: Act['details']): Act => ({
  verb,
  subject: id,
  accountId,
  details,
});
