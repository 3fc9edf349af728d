import { identitiesOf } from '../../../db/accounts.ts';
import {
  type CheckoutRow,
  checkoutOf,
  type PaymentRow,
  paymentById,
  paymentOf,
} from '../../../db/checkouts.ts';
import type { Database, Statement } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import {
  endRefund,
  insertRefund,
  type RefundRow,
  refundOf,
  refundsOf,
} from '../../../db/refunds.ts';
import { tellOperators } from '../../notices/tell.ts';
import { PaymentError, type PaymentProvider } from '../../payment-providers/provider.ts';
import { enqueue, RetryLater, type Task } from '../../tasks/tasks.ts';
import type { PaymentContext } from '../context.ts';
import { settleCheckout } from '../settle.ts';

const MINUTE = 60_000;
const AGAIN_MS = MINUTE;
/**
 * Providers forget idempotency keys after a day: later, the refunded amount decides, not the key.
 */
const KEY_VALID_MS = 20 * 60 * MINUTE;
const FAILURE_CHARACTERS = 200;

/**
 * Builds the statements that insert a refund and enqueue the task that asks the provider for it.
 * @param of `requestedBy` is the operator as `surface:user`, or `command`; `amountCents` is at
 *   least 1
 * @param now milliseconds since the epoch
 * @returns statements, refused in the commit as {@link insertRefund} says
 */
export function requestRefund(
  q: Database['query'],
  of: {
    id?: string;
    payment: PaymentRow;
    amountCents: number;
    requestedBy: string;
    reason: string | null;
  },
  now: number,
): Statement[] {
  const { id = newId(now), payment, amountCents, requestedBy, reason } = of;
  const { refundedCents } = payment;
  return [
    insertRefund(q, {
      id,
      paymentId: payment.id,
      amountCents,
      refundedCents,
      requestedBy,
      reason,
      createdAt: now,
    }),
    enqueue(q, { kind: 'refund-payment', subject: id, accountId: null }, now),
  ];
}

type Refunding = {
  refund: RefundRow;
  payment: PaymentRow;
  checkout: CheckoutRow;
  provider: PaymentProvider;
};

/**
 * Handles a `refund-payment` task, whose subject is a refund's id. The handler asks the provider
 * for the refund, with the refund's id as idempotency key, and then settles the checkout: settling
 * takes the credits back, ends Pro when a whole month was refunded, and tells the buyer.
 * @throws {RetryLater} while the provider is unavailable, or does not show the refund yet
 */
export async function refundPayment(ctx: PaymentContext, task: Omit<Task, 'kind'>): Promise<void> {
  const { query: q } = ctx.db;
  const refund = await refundOf(q, task.subject);
  if (refund?.state !== 'asked') return;
  const payment = await paymentById(q, refund.paymentId);
  const checkout = payment && (await checkoutOf(q, payment.checkoutId));
  if (!payment || !checkout) return;
  const provider = ctx.payments.find(({ id }) => id === payment.provider);
  if (!provider?.refund) return refuse(ctx, { refund, payment, checkout }, 'not connected');
  try {
    await giveBack(ctx, { refund, payment, checkout, provider });
  } catch (cause) {
    if (!(cause instanceof PaymentError)) throw cause;
    if (cause.problem === 'unavailable') throw new RetryLater(ctx.now() + AGAIN_MS, { cause });
    ctx.log.warn({ err: cause, refund: refund.id }, 'refund refused');
    await refuse(ctx, { refund, payment, checkout }, reasonOf(cause));
  }
}

async function giveBack(ctx: PaymentContext, of: Refunding): Promise<void> {
  const { refund, payment, checkout, provider } = of;
  const late = ctx.now() - refund.createdAt > KEY_VALID_MS;
  if (!late || !(await wentBack(ctx, of))) {
    const { amountCents, id: key } = refund;
    const { transactionId, currency } = payment;
    const userId = await userOf(ctx, checkout);
    await provider.refund?.({ transactionId, amountCents, currency, key, userId });
  }
  if (!(await wentBack(ctx, of))) {
    ctx.log.warn({ refund: refund.id }, 'a refund does not show at the provider yet');
    throw new RetryLater(ctx.now() + AGAIN_MS);
  }
  const { query: q } = ctx.db;
  const now = ctx.now();
  await ctx.db.commit([
    endRefund(q, refund.id, { state: 'done', failure: null, now }),
    ...tellOperators(ctx, {
      kind: 'refund-done',
      data: factsOf(of),
      about: `refund-${refund.id}`,
    }),
  ]);
}

/**
 * Settles the checkout.
 * @returns whether the books show as much as was refunded
 */
async function wentBack(ctx: PaymentContext, of: Refunding): Promise<boolean> {
  const { query: q } = ctx.db;
  await settleCheckout(ctx, of.checkout.id);
  const payment = await paymentOf(q, of.checkout.id);
  const earlier = await refundsOf(q, of.payment.id);
  const doneCents = earlier
    .filter(({ state }) => state === 'done')
    .reduce((sum, { amountCents }) => sum + amountCents, 0);
  return (payment?.refundedCents ?? 0) >= doneCents + of.refund.amountCents;
}

/** Returns the platform's id of the buyer on the surface of the checkout. */
async function userOf(ctx: PaymentContext, checkout: CheckoutRow): Promise<string | null> {
  const known = await identitiesOf(ctx.db.query, checkout.accountId);
  return known.find(({ surface }) => surface === checkout.surface)?.userId ?? null;
}

async function refuse(
  ctx: PaymentContext,
  of: Omit<Refunding, 'provider'>,
  failure: string,
): Promise<void> {
  const { query: q } = ctx.db;
  const { refund } = of;
  await ctx.db.commit([
    endRefund(q, refund.id, { state: 'refused', failure, now: ctx.now() }),
    ...tellOperators(ctx, {
      kind: 'refund-refused',
      data: { ...factsOf(of), failure },
      about: `refund-${refund.id}`,
    }),
  ]);
}

/** Returns the data of a refund for notices to operators. */
const factsOf = ({ refund, payment, checkout }: Omit<Refunding, 'provider'>) => ({
  checkoutId: checkout.id,
  product: checkout.product,
  amountCents: refund.amountCents,
  currency: payment.currency,
  transaction: payment.transactionId,
});

function reasonOf({ cause, problem }: PaymentError): string {
  const said = cause instanceof Error ? cause.message : problem;
  return said.slice(0, FAILURE_CHARACTERS);
}
