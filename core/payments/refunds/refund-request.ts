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
 * Asks for money back on behalf of the buyer; operators decide. A second time for the same payment refuses
 * the batch with `refund-request`.
 * @throws {ProductError} `not-found` where nothing was paid; `done-before` where it cannot be asked for (any
 *   more); `forbidden` to a stranger, `suspended`
 */
export async function askRefund(
  ctx: Needs & Pick<Context, 'payments'>,
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
 * Gives money back, asked for or not. Another refund of the payment that was quicker refuses the batch.
 * @param of `amountCents` in the currency's smallest unit, at least 1; `reason` for the books
 * @returns the refund's id
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function approveRefund(
  ctx: Needs,
  actor: Actor,
  of: { card: PaymentCard; amountCents: number; reason?: string | null },
): Promise<Prepared<string>> {
  requireOperator(ctx, actor);
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
 * Says no to somebody who wants money back. A request that was decided refuses the batch with
 * `refund-decided`.
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function declineRefund(
  ctx: Needs,
  actor: Actor,
  { card: { checkout } }: { card: PaymentCard },
): Promise<Prepared> {
  requireOperator(ctx, actor);
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
